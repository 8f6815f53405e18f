// Loads ICU's two libraries, each once.
// SPDX-License-Identifier: MIT
#include "unicode_library.hpp"

#include <array>

#include "peer/base/shared_library.hpp"
#include "unicode_files.hpp"

// ICU's names are macros that add its version: u_foldCase_72.
#define PEER_WHOLE_NAME(name) #name
#define PEER_FUNCTION(name) LibraryFunction{PEER_WHOLE_NAME(name), &name},

namespace peer::base {
namespace {

constexpr std::string_view package = "libicu" U_ICU_VERSION_SHORT;

}  // namespace

void start_unicode() {
  static constexpr std::array functions{
#include "unicode_functions.def"
  };
  static const bool started = [] {
    load_library({"Unicode library ICU", PEER_ICU_FILE, package}, functions);
    return true;
  }();
  static_cast<void>(started);
}

void start_collation() {
  static constexpr std::array functions{
#include "unicode_collation.def"
  };
  static const bool started = [] {
    load_library({"Unicode library ICU", PEER_ICU_COLLATION_FILE, package}, functions);
    return true;
  }();
  static_cast<void>(started);
}

}  // namespace peer::base

#undef PEER_FUNCTION
#undef PEER_WHOLE_NAME

// Loads and starts GMime, once.
// SPDX-License-Identifier: MIT
#include "gmime_start.hpp"

#include <array>

#include "mail_files.hpp"
#include "peer/base/shared_library.hpp"

namespace peer::delivery {

void start_gmime() {
#define PEER_FUNCTION(name) base::LibraryFunction{#name, &name},
  static constexpr std::array functions{
#include "gmime_functions.def"
  };
#undef PEER_FUNCTION
  static const bool started = [] {
    base::load_library({"mail library GMime", PEER_GMIME_FILE, "libgmime-3.0-0"}, functions);
    g_mime_init();
    return true;
  }();
  static_cast<void>(started);
}

}  // namespace peer::delivery

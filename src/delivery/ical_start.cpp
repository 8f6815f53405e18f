// Loads libical, once.
// SPDX-License-Identifier: MIT
#include "ical_start.hpp"

#include <array>

#include "mail_files.hpp"
#include "peer/base/shared_library.hpp"

namespace peer::delivery {

void start_ical() {
#define PEER_FUNCTION(name) base::LibraryFunction{#name, &name},
  static constexpr std::array functions{
#include "ical_functions.def"
  };
#undef PEER_FUNCTION
  static const bool started = [] {
    base::load_library({"calendar library libical", PEER_LIBICAL_FILE, "libical3"}, functions);
    return true;
  }();
  static_cast<void>(started);
}

}  // namespace peer::delivery

// Starts GMime, once.
// SPDX-License-Identifier: MIT
#include "gmime_start.hpp"

namespace peer::delivery {

void start_gmime() {
  static const bool started = [] {
    g_mime_init();
    return true;
  }();
  static_cast<void>(started);
}

}  // namespace peer::delivery

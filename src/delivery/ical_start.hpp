// libical, loaded by the first calendar. The program does not link it: start_ical() makes the
// functions of ical_functions.def callable, and only those.
// SPDX-License-Identifier: MIT
#pragma once

#include <libical/ical.h>

namespace peer::delivery {

#define PEER_FUNCTION(name) inline decltype(&::name) name = nullptr;
#include "ical_functions.def"
#undef PEER_FUNCTION

// Before anything else of libical is called. Failure when the library cannot be loaded.
void start_ical();

}  // namespace peer::delivery

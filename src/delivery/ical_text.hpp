// What all calendar objects share: moments in UTC, and the lines of the finished text.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "ical_zone.hpp"

namespace peer::delivery {

icaltimetype utc_time(base::UnixSeconds moment);

// CRLF lines of at most 75 octets (RFC 5545 §3.1).
std::string text_of(const Component& calendar);

}  // namespace peer::delivery

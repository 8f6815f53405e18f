// No-break spaces in Czech.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace peer::locale {

// The text with U+00A0 where a line must not end.
std::string typeset_czech(std::string_view text);

}  // namespace peer::locale

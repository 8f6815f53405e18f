// Bytes of other programs, which may say what they are written in, say nothing, or say it wrong.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace peer::base {

// The text in UTF-8, without a byte order mark. Bytes that are UTF-8 are taken as that, whatever is
// said; else what `declared` names (one of the charsets that people in Europe write in), else what
// they look like, in doubt as Czech is written. What has no meaning becomes U+FFFD. Never fails.
std::string to_utf8(std::string_view bytes, std::string_view declared);

// Whether two bytes make a letter, so that the ends of lines have to be looked for after to_utf8().
bool is_wide(std::string_view bytes, std::string_view declared);

}  // namespace peer::base

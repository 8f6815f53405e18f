// Text of files that were written elsewhere, in the encodings that Czech spreadsheets leave: UTF-8
// with and without a byte order mark, UTF-16, windows-1250, ISO 8859-2.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace peer::base {

struct DecodedText {
  std::string text;      // UTF-8, without a byte order mark
  std::string encoding;  // "UTF-8", "windows-1250": what it was read as
};

// Told apart by the mark, by what can be UTF-8 or UTF-16 at all, and by the letters that only one
// of the two Czech code pages has; where they say nothing, ICU's detector decides.
DecodedText decode_text(std::string_view bytes);

// The same in an encoding that somebody named; nullopt when there is none of that name, or the
// bytes are not text in it.
std::optional<DecodedText> decode_text(std::string_view bytes, std::string_view encoding);

}  // namespace peer::base

// Text for mail headers as ASCII: as it stands where a reader takes it as it stands, else as
// encoded words (RFC 2047). GMime leaves text that looks like an encoded word alone and drops
// blanks at the ends, so the words are made here.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace peer::delivery {

// `text` is UTF-8 without control characters; what comes out has lines of at most 78 octets where
// its words allow, continued after "\n ". `column`: how much of the first line is taken already.
std::string unstructured_words(std::string_view text, std::size_t column);

// A display name (phrase of RFC 5322): an atom, a quoted string or encoded words.
std::string phrase_words(std::string_view name);

}  // namespace peer::delivery

// The text of a letter as a web page, for mail programs that show nothing else well: paragraphs,
// line ends and links, nothing from elsewhere.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace peer::delivery {

// Blank lines part paragraphs. https:, http: and mailto: addresses in the text become links.
// `language` is a language tag, or "" for none.
std::string letter_html(std::string_view text, std::string_view language);

// One line, escaped, with its links.
std::string linked_html(std::string_view line);

}  // namespace peer::delivery

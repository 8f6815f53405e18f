// The words of an HTML mail, as somebody reads them. Private to this layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace peer::delivery {

// Lines of text without tags, styles, scripts and comments; each line of a quotation
// (<blockquote>) begins with '>'. In UTF-8; a single blank for a page without a word.
std::string html_words(std::string_view html);

}  // namespace peer::delivery

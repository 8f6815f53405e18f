// A text of a report inside a page, and what the parts of the page share.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "peer/base/text.hpp"
#include "peer/render/html.hpp"

namespace peer::render {

// Control, bidi and invisible characters are shown as in the text form; then it is escaped.
inline std::string html_text(std::string_view text) {
  return escaped_html(base::printable(text));
}

}  // namespace peer::render

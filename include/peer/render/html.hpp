// Text inside HTML and SVG, escaped in one place.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace peer::render {

// For element content and for attribute values in either kind of quotes.
std::string escaped_html(std::string_view text);

}  // namespace peer::render

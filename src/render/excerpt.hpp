// The line of a file that a finding points at, with a caret under the place.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "peer/base/position.hpp"

namespace peer::render {

// Two lines, each with "\n"; "" when the place has no line or `text` does not reach that far.
// `paint` and `reset` stand around the underline: "" without colour.
std::string excerpt(std::string_view text, const base::Range& at, std::string_view paint,
                    std::string_view reset);

}  // namespace peer::render

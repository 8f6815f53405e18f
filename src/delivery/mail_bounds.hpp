// Limits on a mail, held before GMime reads it. Private to this layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace peer::delivery {

// GMime frees and parses parts within parts by recursion, and makes an object of each part: both
// are bounded before it sees any. Nobody answers with that many.
bool is_bounded(std::string_view bytes);

// The headers with the empty line behind them; "" where they alone are more than anybody writes.
std::string_view headers_of(std::string_view bytes);

}  // namespace peer::delivery

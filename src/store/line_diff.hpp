// Which lines two texts share, in order.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace peer::store {

using Lines = std::vector<std::string_view>;  // each with its newline, but perhaps the last

// One line of the comparison: it stands in both texts, or only before, or only after.
enum class Side : char { both = ' ', before = '-', after = '+' };

Lines split_lines(std::string_view text);

std::vector<Side> compare_lines(Lines before, Lines after);

}  // namespace peer::store

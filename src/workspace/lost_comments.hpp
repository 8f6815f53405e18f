// What an edit takes along: a comment goes with the element or the line that it stood at.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace peer::workspace {

// A line to tell for each comment of `before` that is not in `after`.
std::vector<std::string> lost_comments(const std::string& path, const std::string& before,
                                       const std::string& after);

}  // namespace peer::workspace

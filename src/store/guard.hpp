// What the guard sees on its walk besides what it refuses: comments, which the parser drops.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "peer/base/findings.hpp"
#include "peer/base/position.hpp"

namespace peer::store {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct CommentText {
  base::Range at;         // from the '#' to the end of the line
  std::string_view text;  // without '#', of the bytes that were given
};

// As may_be_parsed of decode.hpp; adds the comments to `comments` in the order of the file.
bool may_be_parsed(std::string_view path, std::string_view bytes, base::Findings& findings,
                   std::vector<CommentText>& comments);

}  // namespace peer::store

// What somebody wrote in an answer, apart from what their mail program put there. Private to this
// layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace peer::delivery {

struct OwnText {
  std::string text{};  // without quotations, the lines above them, signatures
  // What stands beneath a mark such as "--- Original message ---", where quoted lines have no mark
  // of their own, without the head of the quoted mail. Somebody may have written there, too.
  std::string below{};
};
OwnText own_text(const std::string& text);

}  // namespace peer::delivery

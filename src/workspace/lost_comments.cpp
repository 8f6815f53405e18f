// Compares the comments of a file before and after an edit.
// SPDX-License-Identifier: MIT
#include "lost_comments.hpp"

#include <algorithm>

#include "peer/domain/records.hpp"
#include "peer/store/decode.hpp"

namespace peer::workspace {

namespace {

std::vector<std::string> comments_of(const std::string& path, const std::string& text) {
  domain::Records records;
  base::Findings findings;
  store::decode(path, text, records, findings);
  std::vector<std::string> comments;
  for (const domain::Comment& comment : records.comments) comments.push_back(comment.text);
  return comments;
}

}  // namespace

std::vector<std::string> lost_comments(const std::string& path, const std::string& before,
                                       const std::string& after) {
  std::vector<std::string> lost;
  if (before.find('#') == std::string::npos) return lost;
  std::vector<std::string> left = comments_of(path, after);
  for (const std::string& comment : comments_of(path, before)) {
    const auto kept = std::ranges::find(left, comment);
    if (kept != left.end()) {
      left.erase(kept);
    } else {
      lost.push_back("a comment goes with what it stood at: #" + comment);
    }
  }
  return lost;
}

}  // namespace peer::workspace

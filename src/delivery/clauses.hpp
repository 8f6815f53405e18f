// A text of people in sentences, clauses and words. Private to this layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace peer::delivery {

// Words as base::fold() writes them. A sad face is a word.
struct ClauseWords {
  std::vector<std::string> words{};
  std::size_t sentence = 0;  // its number
};

struct Clauses {
  std::vector<ClauseWords> clauses{};
  std::vector<std::size_t> questions{};  // numbers of sentences that ask
};

// A sentence ends with its line.
Clauses split_into_clauses(std::string text);

}  // namespace peer::delivery

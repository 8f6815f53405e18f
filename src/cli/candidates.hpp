// What can stand for the word that is being typed: `peer --complete WORD…`, which the scripts of
// `peer completion SHELL` call at each Tab.
//
// The words are those behind `peer`, the last one as far as it is typed, perhaps empty. Answers a
// candidate a line, with what it is behind a tab; never an error: in doubt there is none.
// Names are matched without regard to case and diacritics. Reads, writes nothing.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/commands/command.hpp"

namespace peer::cli {

struct Candidate {
  std::string word;
  std::string about{};
};
using Candidates = std::vector<Candidate>;

std::string complete_words(commands::Context& context, const std::vector<std::string>& words);

// Those for a value: `value` is its word in the help ("CLIENT[=STATUS]"), `typed` its beginning.
struct Wanted {
  const commands::Command* command = nullptr;
  const commands::Option* option = nullptr;  // null: an argument
  std::string_view value;
  std::string typed;
};
Candidates candidate_values(commands::Context& context, const Wanted& wanted);

}  // namespace peer::cli

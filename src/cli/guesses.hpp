// What people type who have not read the manual: other nouns and verbs, their order, plurals, a
// noun alone. Where that can mean one command only and nothing is written, it is done; else the
// answer names the command that helps.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/commands/command.hpp"

namespace peer::cli {

struct Guess {
  // The words of the command line that was meant; empty when none is sure.
  std::vector<std::string> words{};
  // What helps instead: the command to type, or advice.
  std::string help{};
  explicit operator bool() const { return !words.empty() || !help.empty(); }
};

// Of words that begin with no command. The first is no option.
Guess guess_command(const std::vector<std::string>& typed);

// Whether these words are a row of the table, of which a command may be the first: `oncall who`.
bool is_guess(std::string_view typed);

// The command with that name; nullptr when there is none.
const commands::Command* find_command(std::string_view name);
// The words that come next in the names of commands: the first ones, or those behind the group.
// Each once, in the order of help.
std::vector<std::string> next_words(std::string_view group);
// Whether commands of two words begin with the word: "client", "session", …
bool is_group(std::string_view word);

}  // namespace peer::cli

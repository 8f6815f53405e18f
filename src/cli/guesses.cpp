// What was meant by words that are no command; see guesses.hpp.
// SPDX-License-Identifier: MIT
#include "guesses.hpp"

#include <algorithm>
#include <iterator>

#include "peer/base/text.hpp"

namespace peer::cli {

namespace {

using commands::Command;
using Words = std::vector<std::string>;

struct TableRow {
  std::string_view typed;
  std::string_view command;
  std::string_view advice;
};

constexpr TableRow table[] = {
#define PEER_GUESS(typed, command, advice) {typed, command, advice},
#include "guesses.def"
#undef PEER_GUESS
};

bool is_option(const std::string& word) {
  return word.starts_with('-');
}

bool is_name(const std::string& word) {
  return !word.empty() && std::ranges::all_of(word, [](char c) {
    return (c >= 'a' && c <= 'z') || c == '-' || c == ' ';
  });
}

const TableRow* row_of(std::string_view typed) {
  const auto* const found = std::ranges::find(table, typed, &TableRow::typed);
  return found == std::end(table) ? nullptr : found;
}

// Whether it is a word of the commands, or of the table: not what they are done with.
bool is_command_word(const std::string& before, const std::string& word) {
  const std::string singular = word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
  const bool is_last = std::ranges::any_of(commands::all_commands(), [&](const Command* command) {
    return command->name.ends_with(" " + word);
  });
  return is_last || is_group(singular) || row_of(before + " " + word) != nullptr;
}

// "Client", "client-list", "client:list", "client/list" → "client", "list": what is typed in other
// programs. A word that is no part of a command stays as it is.
Words normal(const Words& typed) {
  std::string first = base::fold(typed[0]);
  std::ranges::replace_if(
      first, [](char c) { return c == ':' || c == '/' || c == '_'; }, '-');
  const Words parts = base::split(first, '-');
  const bool is_joined =
      parts.size() == 2 && !is_group(first) && find_command(parts[0] + " " + parts[1]) != nullptr;
  Words words = is_joined ? parts : Words{is_name(first) ? first : typed[0]};
  words.insert(words.end(), typed.begin() + 1, typed.end());
  if (!is_joined && words.size() > 1) {
    const std::string second = base::fold(words[1]);
    if (is_command_word(words[0], second)) words[1] = second;
  }
  return words;
}

std::string line_of(const Words& words) {
  std::string line = "peer";
  for (const std::string& word : words) line += " " + base::shell_word(word);
  return line;
}

const Command* command_of(const Words& words) {
  if (words.size() > 1) {
    if (const Command* command = find_command(words[0] + " " + words[1])) return command;
  }
  return words.empty() ? nullptr : find_command(words[0]);
}

// The command that begins these words, and what it is to be done with.
Guess meant(Words words, std::string_view advice = {}) {
  const Command* command = command_of(words);
  if (command == nullptr) return {};
  if (!command->writes && advice.empty()) return {std::move(words)};
  const std::string before = advice.empty() ? "" : std::string(advice) + " ";
  return {{}, before + line_of(words)};
}

// The row of the first `length` words; its command takes the words that follow.
Guess from_table(const Words& words, std::size_t length) {
  if (words.size() < length) return {};
  const TableRow* row = row_of(length == 2 ? words[0] + " " + words[1] : words[0]);
  if (row == nullptr) return {};
  if (row->command.empty()) return {{}, std::string(row->advice)};
  Words line = base::split(row->command, ' ');
  line.insert(line.end(), words.begin() + static_cast<std::ptrdiff_t>(length), words.end());
  return meant(std::move(line), row->advice);
}

// The last words of the commands of two words, by which they may be called: "mark", "waiting".
std::vector<const Command*> commands_ending(const std::string& word) {
  std::vector<const Command*> found;
  for (const Command* command : commands::all_commands()) {
    if (command->name.ends_with(" " + word)) found.push_back(command);
  }
  return found;
}

// "add client", "list sessions": the noun behind the verb.
Guess turned(const Words& words) {
  if (words.size() < 2) return {};
  std::string noun = words[1];
  if (!is_group(noun) && noun.ends_with('s')) noun.pop_back();
  if (find_command(noun + " " + words[0]) == nullptr) return {};
  Words line = {noun, words[0]};
  line.insert(line.end(), words.begin() + 2, words.end());
  return meant(std::move(line));
}

Guess by_last_word(const Words& words) {
  const std::vector<const Command*> found = commands_ending(words[0]);
  const auto line = [&](const Command* command) {
    Words whole = base::split(command->name, ' ');
    whole.insert(whole.end(), words.begin() + 1, words.end());
    return whole;
  };
  if (found.size() == 1) return meant(line(found.front()));
  std::string help;
  for (const Command* command : found) {
    help += (help.empty() ? "" : " · ") + line_of(line(command));
  }
  return {{}, help};
}

// A noun alone is its list, with a name or a day it is what is known of that.
Guess noun(const Words& words) {
  if (!is_group(words[0])) return {};
  const bool is_alone = words.size() == 1 || is_option(words[1]);
  const std::string list = words[0] + " list";
  const std::string show = words[0] + (words[0] == "contact" ? " list" : " show");
  const Command* command = find_command(is_alone ? list : show);
  if (is_alone && command == nullptr) command = find_command(show);
  if (command == nullptr) return {};
  Words line = base::split(command->name, ' ');
  line.insert(line.end(), words.begin() + 1, words.end());
  return meant(std::move(line));
}

// A verb that is nearly one of the noun's is a slip, not a name.
bool is_slip(const Words& words) {
  if (words.size() < 2 || !is_group(words[0])) return false;
  const Words verbs = next_words(words[0]);
  const bool begins_one = std::ranges::any_of(
      verbs, [&](const std::string& verb) { return verb.starts_with(words[1]); });
  return begins_one || base::closest(words[1], verbs).has_value();
}

}  // namespace

const Command* find_command(std::string_view name) {
  const auto commands = commands::all_commands();
  const auto found = std::ranges::find(commands, name, &Command::name);
  return found == commands.end() ? nullptr : *found;
}

std::vector<std::string> next_words(std::string_view group) {
  Words next;
  for (const Command* command : commands::all_commands()) {
    std::string_view name = command->name;
    if (!group.empty()) {
      if (!name.starts_with(std::string(group) + " ")) continue;
      name.remove_prefix(group.size() + 1);
    }
    const std::string word(name.substr(0, name.find(' ')));
    if (std::ranges::find(next, word) == next.end()) next.push_back(word);
  }
  return next;
}

bool is_group(std::string_view word) {
  return std::ranges::any_of(commands::all_commands(), [&](const Command* command) {
    return command->name.size() > word.size() && command->name.starts_with(word) &&
           command->name[word.size()] == ' ';
  });
}

bool is_guess(std::string_view typed) {
  return row_of(typed) != nullptr;
}

Guess guess_command(const std::vector<std::string>& typed) {
  const Words words = normal(typed);
  if (words != typed && command_of(words) != nullptr) return meant(words);
  if (Guess found = from_table(words, 2)) return found;
  if (Guess found = turned(words)) return found;
  if (Guess found = from_table(words, 1)) return found;
  if (is_slip(words)) return {};
  if (Guess found = noun(words)) return found;
  return is_group(words[0]) ? Guess{} : by_last_word(words);
}

}  // namespace peer::cli

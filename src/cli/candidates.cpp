// Which part of a command line is being typed, and what can stand there; see candidates.hpp.
// SPDX-License-Identifier: MIT
#include "candidates.hpp"

#include <algorithm>
#include <utility>

#include "command_line.hpp"
#include "guesses.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"

namespace peer::cli {

namespace {

using commands::Argument;
using commands::Command;
using commands::Context;
using commands::Option;
using Words = std::vector<std::string>;

struct Line {
  const Command* command = nullptr;
  std::string group{};
  std::size_t arguments = 0;        // that stand before the last word
  const Option* waiting = nullptr;  // an option whose value the last word is
  bool only_arguments = false;      // behind "--"
};

// Takes one word that stands before the last one.
void take(Line& line, const std::string& word, const std::vector<Option>& options,
          Context& context) {
  if (line.waiting != nullptr) {
    if (line.waiting->name == "--directory") context.directory = word;
    line.waiting = nullptr;
    return;
  }
  if (word == "--" && !line.only_arguments) {
    line.only_arguments = true;
    return;
  }
  if (word.starts_with('-') && !line.only_arguments) {
    const Option* option = find_option(options, word);
    if (option != nullptr && !option->value.empty()) line.waiting = option;
    return;
  }
  if (line.command == nullptr || (line.arguments == 0 && !line.group.empty())) {
    const std::string name = line.group.empty() ? word : line.group + " " + word;
    if (const Command* command = find_command(name)) {
      line.command = command;
      line.group = is_group(name) ? name : "";
      return;
    }
    if (line.group.empty()) {
      line.group = is_group(word) ? word : "";
      return;
    }
    line.group.clear();
  }
  ++line.arguments;
}

std::vector<Option> options_at(const Line& line) {
  if (line.command != nullptr) return options_of(*line.command);
  const auto common = common_options();
  return {common.begin(), common.end()};
}

Candidates beginning(Candidates all, const std::string& typed) {
  std::erase_if(all, [&](const Candidate& one) { return !one.word.starts_with(typed); });
  return all;
}

Candidates names_of_options(const Line& line) {
  Candidates names;
  for (const Option& option : options_at(line)) {
    names.push_back({std::string(option.name), commands::help_of(option)});
  }
  return names;
}

// The words that come next in the names of commands.
Candidates names_of_commands(const std::string& group) {
  Candidates names;
  for (std::string& word : next_words(group)) {
    const Command* command = find_command(group.empty() ? word : group + " " + word);
    names.push_back({std::move(word), command != nullptr ? std::string(command->summary) : "…"});
  }
  return names;
}

const Argument* argument_at(const Command& command, std::size_t position) {
  if (command.arguments.empty()) return nullptr;
  if (position < command.arguments.size()) return &command.arguments[position];
  const Argument& last = command.arguments.back();
  return last.repeated ? &last : nullptr;
}

Candidates candidates_for(Context& context, const Line& line, const std::string& typed) {
  if (line.waiting != nullptr) {
    return candidate_values(context, {line.command, line.waiting, line.waiting->value, typed});
  }
  if (typed.starts_with("-") && !line.only_arguments) {
    const std::size_t sign = typed.find('=');
    if (sign == std::string::npos) return beginning(names_of_options(line), typed);
    const std::vector<Option> options = options_at(line);
    const Option* option = find_option(options, typed.substr(0, sign));
    if (option == nullptr) return {};
    Candidates values =
        candidate_values(context, {line.command, option, option->value, typed.substr(sign + 1)});
    for (Candidate& value : values) value.word.insert(0, typed.substr(0, sign + 1));
    return values;
  }
  Candidates found;
  if (line.arguments == 0 && (line.command == nullptr || !line.group.empty())) {
    found = beginning(names_of_commands(line.group), typed);
  }
  if (line.command == nullptr) return found;
  if (const Argument* argument = argument_at(*line.command, line.arguments)) {
    Candidates values = candidate_values(context, {line.command, nullptr, argument->name, typed});
    found.insert(found.end(), values.begin(), values.end());
  }
  return found;
}

}  // namespace

std::string complete_words(Context& context, const Words& words) {
  Line line;
  const std::string typed = words.empty() ? "" : words.back();
  std::vector<Option> options = options_at(line);
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (line.command != nullptr && line.waiting == nullptr) options = options_of(*line.command);
    take(line, words[i], options, context);
  }
  std::string text;
  for (const Candidate& candidate : candidates_for(context, line, typed)) {
    text += base::printable(candidate.word);
    if (!candidate.about.empty()) text += "\t" + base::printable(candidate.about);
    text += "\n";
  }
  return text;
}

}  // namespace peer::cli

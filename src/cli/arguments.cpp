// Parses options and arguments of one command with CLI11, every value as text: CLI11 2.1 reads 010
// as eight and clamps large numbers, so numbers and dates are read by our own strict readers.
// SPDX-License-Identifier: MIT
#include <CLI/CLI.hpp>
#include <algorithm>
#include <deque>

#include "command_line.hpp"
#include "option_guesses.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/confidential.hpp"

namespace peer::cli {

namespace {

using commands::Argument;
using commands::Arguments;
using commands::Command;
using commands::Option;

[[noreturn]] void fail_usage(const Command& command, const std::string& message,
                             const std::string& advice = {}) {
  const std::string help = "'peer " + std::string(command.name) + " --help' shows how to use it";
  base::fail_usage(message, advice.empty() ? help : advice + "\n" + help);
}

bool looks_like_option(std::string_view word) {
  return word.size() > 1 && word[0] == '-' && word != "--";
}

// --note, --story …: no option of a command that writes, and no spelling of one (program §6.1).
void refuse_confidential(const std::string& name) {
  const std::string_view why =
      name.starts_with("--") ? domain::why_confidential(name.substr(2)) : std::string_view{};
  if (why.empty()) return;
  base::fail_usage("'" + base::printable(name) + "' has no place in the files: " + std::string(why),
                   "'peer explain confidential' says more");
}

// What CLI11 would take in silence: an unknown option is told with a suggestion, an option that
// lacks its value must not swallow the next option, and an empty value is no value.
void check_words(const Command& command, std::span<const Option> options,
                 const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    if (!looks_like_option(words[i])) continue;
    const std::size_t equals = words[i].find('=');
    const std::string name = words[i].substr(0, equals);
    const Option* option = find_option(options, name);
    if (option == nullptr) {
      if (command.writes) refuse_confidential(name);
      fail_usage(command, "unknown option '" + base::printable(name) + "'",
                 option_hint(name, options));
    }
    if (option->value.empty()) {
      if (equals != std::string::npos) fail_usage(command, "'" + name + "' takes no value");
      continue;
    }
    if (equals != std::string::npos) {
      if (equals + 1 == words[i].size()) fail_usage(command, "'" + name + "' has an empty value");
      continue;
    }
    const bool missing = i + 1 == words.size() || words[i + 1] == "--" ||
                         (words[i + 1].starts_with("--") && find_option(options, words[i + 1]));
    if (missing) {
      fail_usage(command, "'" + name + "' needs a value: " + std::string(option->value));
    }
    ++i;
    if (words[i].empty()) fail_usage(command, "'" + name + "' has an empty value");
  }
}

std::string cli11_name(const Option& option) {
  std::string names(option.name);
  for (const std::string_view other : {short_name(option.name), option.former}) {
    if (!other.empty()) names += "," + std::string(other);
  }
  return names;
}

// A name of two words that was typed without quotes.
std::string in_quotes(const Command& command, const std::vector<std::string>& rest) {
  const std::string usual = "'peer " + std::string(command.name) + " --help' shows how to use it";
  if (command.arguments.size() != 1) return usual;
  return "several words are one " + std::string(command.arguments[0].name) + " in quotes: peer " +
         std::string(command.name) + " '" + base::printable(base::join(rest, " ")) + "' …\n" +
         usual;
}

}  // namespace

Arguments parse_arguments(const Command& command, const std::vector<std::string>& typed) {
  const std::vector<Option> options = options_of(command);
  const std::vector<std::string> words = with_letters_apart(typed, options);
  check_words(command, options, words);

  CLI::App app;
  app.set_help_flag();
  std::deque<std::vector<std::string>> values;  // a deque: CLI11 keeps references
  std::deque<bool> flags;
  for (const Option& option : options) {
    if (option.value.empty()) {
      app.add_flag(cli11_name(option), flags.emplace_back(false));
    } else {
      const bool is_list = option.value.ends_with("…");
      app.add_option(cli11_name(option), values.emplace_back())
          ->type_size(1)
          ->expected(1, is_list ? 1 << 20 : 1)
          ->allow_extra_args(is_list)
          ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    }
  }
  std::vector<std::string> rest;
  app.add_option("ARGUMENTS", rest)->expected(0, 1 << 20);
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::ParseError& error) {
    fail_usage(command, base::printable(error.what()));
  }

  Arguments arguments;
  std::size_t next_value = 0;
  std::size_t next_flag = 0;
  for (const Option& option : options) {
    if (option.value.empty()) {
      if (flags[next_flag++]) arguments.add(option.name, "");
      continue;
    }
    const std::vector<std::string>& given = values[next_value++];
    if (given.size() > 1 && !option.repeated) {
      fail_usage(command, "'" + std::string(option.name) + "' is given twice");
    }
    for (const std::string& value : given) arguments.add(option.name, value);
  }
  std::size_t position = 0;
  for (const Argument& argument : command.arguments) {
    while (position < rest.size()) {
      if (rest[position].empty()) {
        fail_usage(command, std::string(argument.name) + " is empty");
      }
      arguments.add(argument.name, rest[position++]);
      if (!argument.repeated) break;
    }
  }
  if (position < rest.size()) {
    base::fail_usage("unexpected argument '" + base::printable(rest[position]) + "'",
                     in_quotes(command, rest));
  }
  return arguments;
}

}  // namespace peer::cli

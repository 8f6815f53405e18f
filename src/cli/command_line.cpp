// Finds the command among the words, and its common options before and after the name.
// SPDX-License-Identifier: MIT
#include "command_line.hpp"

#include <algorithm>

#include "guesses.hpp"
#include "option_guesses.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"

namespace peer::cli {

namespace {

using commands::Command;
using commands::Option;

constexpr Option common[] = {
    {.name = "--directory", .value = "DIR", .help = "work in this data directory"},
    {.name = "--now", .value = "TIME", .help = "act as if it were this time (2026-11-23T18:00)"},
    {.name = "--today", .value = "DATE", .help = "act as if it were noon of this day"},
    {.name = "--dry-run", .value = "", .help = "show what would be written; write nothing"},
    {.name = "--format", .value = "FORMAT", .help = "text, json or csv; for reports also html"},
    {.name = "--color", .value = "WHEN", .help = "auto, always or never"},
    {.name = "--no-input", .value = "", .help = "ask nothing; fail if something is missing"},
    {.name = "--quiet", .value = "", .help = "print only what was asked for"},
    {.name = "--help", .value = "", .help = "show this help"},
    {.name = "--version", .value = "", .help = "show the version"},
};

[[noreturn]] void fail_unknown(std::string_view group, const std::string& word) {
  std::vector<std::string> known = next_words(group);
  std::ranges::sort(known);
  std::string hint = base::did_you_mean_or_begin(word, known);
  if (hint.empty()) {
    hint = group.empty() ? "'peer --help' lists the commands; a person is found by 'peer client "
                           "show NAME'"
                         : "there are: " + base::join(known, ", ");
  }
  const std::string prefix = group.empty() ? "" : std::string(group) + " ";
  base::fail_usage("unknown command '" + prefix + base::shown(word) + "'", hint);
}

[[noreturn]] void fail_option(const std::string& name) {
  std::string hint = option_hint(name, common);
  if (hint.empty()) hint = "'peer --help' lists the options";
  base::fail_usage("unknown option '" + base::printable(name) + "'", hint);
}

enum class Others { refused, left };  // options that are not common to all commands

// Takes the common options that stand before the command's name; returns the place of that name, or
// of another option. "--" ends them (POSIX, Utility Syntax Guideline 10).
std::size_t skip_leading(const std::vector<std::string>& words, std::vector<std::string>& taken,
                         Others others = Others::refused) {
  std::size_t i = 0;
  while (i < words.size() && words[i].size() > 1 && words[i][0] == '-') {
    if (words[i] == "--") return i + 1;
    const std::string name = words[i].substr(0, words[i].find('='));
    const Option* option = find_option(common, name);
    if (option == nullptr && others == Others::left) return i;
    if (option == nullptr) fail_option(name);
    taken.push_back(words[i]);
    const bool needs_value = !option->value.empty() && words[i].find('=') == std::string::npos;
    ++i;
    if (!needs_value) continue;
    if (i == words.size()) {
      base::fail_usage("'" + name + "' needs a value: " + std::string(option->value));
    }
    taken.push_back(words[i++]);
  }
  return i;
}

enum class Asked { nothing, help, version };

// The first of --help and --version among the words, wherever it stands: but neither behind "--"
// nor as the value of an option.
Asked asked_for(std::span<const std::string> words, std::span<const Option> options) {
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    const Option* found = find_option(options, words[i]);
    if (found == nullptr) continue;
    if (found->name == "--help") return Asked::help;
    if (found->name == "--version") return Asked::version;
    const bool takes_next =
        !found->value.empty() && i + 1 < words.size() &&
        !(words[i + 1].starts_with("--") && find_option(options, words[i + 1]) != nullptr);
    if (takes_next) ++i;
  }
  return Asked::nothing;
}

void refuse_bad_text(const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    if (base::find_invalid_utf8(word)) {
      base::fail_usage("'" + base::printable(word) + "' is not UTF-8 text");
    }
  }
}

// Takes the common options between the two words of a name. Behind a first word that is a command
// by itself (`oncall`) they may be its own.
void join_name(std::vector<std::string>& rest, std::vector<std::string>& words) {
  if (rest.size() < 2 || !is_group(rest[0])) return;
  const bool is_command = find_command(rest[0]) != nullptr;
  const std::vector<std::string> after(rest.begin() + 1, rest.end());
  std::vector<std::string> taken;
  const std::size_t skipped =
      skip_leading(after, taken, is_command ? Others::left : Others::refused);
  const bool names =
      skipped < after.size() && find_command(rest[0] + " " + after[skipped]) != nullptr;
  if (is_command && !names) return;
  words.insert(words.end(), taken.begin(), taken.end());
  rest.erase(rest.begin() + 1, rest.begin() + 1 + static_cast<std::ptrdiff_t>(skipped));
}

CommandLine::Wish wish_of(Asked asked, CommandLine::Wish help) {
  if (asked == Asked::version) return CommandLine::Wish::version;
  return asked == Asked::help ? help : CommandLine::Wish::run;
}

// Puts the words that were meant in the place of those that were typed, or says what helps.
void understand(std::vector<std::string>& rest, CommandLine& line) {
  Guess guess = guess_command(rest);
  if (!guess) return;
  const auto name = [](const std::vector<std::string>& words) {
    const bool two = words.size() > 1 && !words[1].starts_with('-');
    return words[0] + (two ? " " + words[1] : "");
  };
  if (guess.words.empty()) {
    base::fail_usage("unknown command '" + base::printable(name(rest)) + "'", guess.help);
  }
  const std::string typed = base::printable(name(rest));
  rest = std::move(guess.words);
  line.remark = "'" + typed + "' is taken as: peer";
  for (const std::string& word : rest) line.remark += " " + base::shell_word(word);
}

bool is_known(const std::vector<std::string>& rest) {
  const std::string two = rest.size() > 1 ? rest[0] + " " + rest[1] : rest[0];
  if (find_command(two) != nullptr) return true;
  return find_command(rest[0]) != nullptr && !is_guess(two);
}

CommandLine named_command(std::vector<std::string> rest, std::vector<std::string> words) {
  CommandLine line;
  join_name(rest, words);
  const bool asks_of_group =
      rest.size() == 1 && is_group(rest[0]) && asked_for(words, common) != Asked::nothing;
  if (!is_known(rest) && !asks_of_group) understand(rest, line);
  const bool two_words = rest.size() > 1 && find_command(rest[0] + " " + rest[1]) != nullptr;
  line.command = two_words ? find_command(rest[0] + " " + rest[1]) : find_command(rest[0]);
  if (line.command == nullptr) {
    if (!is_group(rest[0])) fail_unknown("", rest[0]);
    line.group = rest[0];
    if (rest.size() > 1 && !rest[1].starts_with("-")) fail_unknown(rest[0], rest[1]);
    words.insert(words.end(), rest.begin() + 1, rest.end());
    line.wish = wish_of(asked_for(words, common), CommandLine::Wish::group_help);
    // A group without a list is asked what there is.
    if (line.wish == CommandLine::Wish::run) line.wish = CommandLine::Wish::group_help;
    return line;
  }
  words.insert(words.end(), rest.begin() + (two_words ? 2 : 1), rest.end());
  line.wish = wish_of(asked_for(words, options_of(*line.command)), CommandLine::Wish::command_help);
  if (line.wish != CommandLine::Wish::run) return line;
  line.arguments = parse_arguments(*line.command, words);
  return line;
}

// "peer", perhaps with common options: the day at a glance.
CommandLine without_command(const std::vector<std::string>& options) {
  CommandLine line;
  line.wish = wish_of(asked_for(options, common), CommandLine::Wish::help);
  if (line.wish != CommandLine::Wish::run) return line;
  line.wish = CommandLine::Wish::glance;
  line.command = find_command("today");
  line.arguments = parse_arguments(*line.command, options);
  return line;
}

}  // namespace

std::span<const Option> common_options() {
  return common;
}

std::string_view short_name(std::string_view option) {
  if (option == "--directory") return "-C";
  if (option == "--quiet") return "-q";
  if (option == "--help") return "-h";
  return "";
}

bool is_called(const Option& option, std::string_view word) {
  // What an option lacks is the empty word.
  return !word.empty() &&
         (option.name == word || option.former == word || short_name(option.name) == word);
}

const Option* find_option(std::span<const Option> options, std::string_view word) {
  const auto found =
      std::ranges::find_if(options, [&](const Option& option) { return is_called(option, word); });
  return found == options.end() ? nullptr : &*found;
}

std::vector<Option> options_of(const Command& command) {
  std::vector<Option> options = commands::own_options(command);
  options.insert(options.end(), std::begin(common), std::end(common));
  return options;
}

CommandLine read_command_line(const std::vector<std::string>& words) {
  CommandLine line;
  if (!words.empty() && words[0] == "--complete") {
    line.wish = CommandLine::Wish::complete;
    line.typed.assign(words.begin() + 1, words.end());
    return line;
  }
  refuse_bad_text(words);
  std::vector<std::string> taken;
  const std::vector<std::string> apart = with_letters_apart(words, common);
  const std::size_t start = skip_leading(apart, taken);
  if (asked_for(taken, common) == Asked::version) {
    line.wish = CommandLine::Wish::version;
    return line;
  }
  std::vector<std::string> rest(apart.begin() + static_cast<std::ptrdiff_t>(start), apart.end());
  if (!rest.empty() && rest[0] == "help") {
    rest.erase(rest.begin());
    rest.erase(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(skip_leading(rest, taken)));
    if (!rest.empty() && rest[0] == "help") rest.clear();
    taken.emplace_back("--help");
    if (!rest.empty() && rest.size() < 3) rest.emplace_back("--help");
  }
  if (rest.empty()) return without_command(taken);
  return named_command(rest, taken);
}

base::ExitCode as_told(const std::vector<std::string>& words, base::ExitCode code) {
  const bool known = code == base::ExitCode::done || code == base::ExitCode::findings;
  const auto is_driver = [&](const commands::Command* command) {
    return command->for_git && !words.empty() && words.front() == command->name;
  };
  const bool for_git = std::ranges::any_of(commands::all_commands(), is_driver);
  return for_git && !known ? base::ExitCode::driver : code;
}

}  // namespace peer::cli

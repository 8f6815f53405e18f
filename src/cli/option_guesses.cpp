// What was meant by an option that there is none of; see option_guesses.hpp.
// SPDX-License-Identifier: MIT
#include "option_guesses.hpp"

#include <algorithm>

#include "command_line.hpp"
#include "peer/base/text.hpp"

namespace peer::cli {

namespace {

using commands::Option;

struct OptionGuess {
  std::string_view typed;
  std::string_view meant;
};

constexpr OptionGuess option_guesses[] = {
    {"-a", "--all"},
    {"-f", "--format"},
    {"-o", "--format"},
    {"--json", "--format json"},
    {"--csv", "--format csv"},
    {"--text", "--format text"},
    {"-n", "--dry-run"},
    {"--dryrun", "--dry-run"},
    {"--colour", "--color"},
    {"--no-color", "--color never"},
    {"--no-colour", "--color never"},
    {"-v", "--version"},
    {"-V", "--version"},
    {"-?", "--help"},
    {"--dir", "--directory"},
    {"-y", "--no-input"},
    {"--yes", "--no-input"},
    {"--batch", "--no-input"},
    {"--silent", "--quiet"},
    {"--force", "--anyway REASON"},
    {"--why", "--reason"},
    {"--date", "--on"},
    {"--time", "--at"},
    {"--message", "--reason"},
};

}  // namespace

std::string option_hint(std::string_view typed, std::span<const Option> options) {
  for (const OptionGuess& guess : option_guesses) {
    if (guess.typed != typed) continue;
    if (find_option(options, guess.meant.substr(0, guess.meant.find(' '))) == nullptr) continue;
    return "did you mean '" + std::string(guess.meant) + "'?";
  }
  std::vector<std::string> names;
  for (const Option& option : options) names.emplace_back(option.name);
  return base::did_you_mean(typed, names);
}

std::vector<std::string> with_letters_apart(const std::vector<std::string>& words,
                                            std::span<const Option> options) {
  std::vector<std::string> apart;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--") {
      apart.insert(apart.end(), words.begin() + static_cast<std::ptrdiff_t>(i), words.end());
      return apart;
    }
    std::string rest = words[i];
    const bool is_short = rest.size() > 1 && rest[0] == '-' && rest[1] != '-';
    while (is_short && rest.size() > 2) {
      const Option* letter = find_option(options, rest.substr(0, 2));
      if (letter == nullptr) break;
      apart.push_back(rest.substr(0, 2));
      // Behind a flag more letters, else the value.
      const std::string more = rest.substr(2);
      const bool is_flag = letter->value.empty();
      if (!is_flag) apart.push_back(more);
      rest = is_flag ? "-" + more : "";
    }
    if (rest.empty() && !words[i].empty()) continue;
    apart.push_back(rest);
    const Option* option = find_option(options, rest);
    if (option != nullptr && !option->value.empty() && i + 1 < words.size()) {
      apart.push_back(words[++i]);
    }
  }
  return apart;
}

}  // namespace peer::cli

// The table of commands, from commands.def.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <iterator>

#include "peer/commands/command.hpp"
#include "peer/domain/reason.hpp"
#include "peer/locale/language.hpp"

namespace peer::commands {

namespace {

constexpr Option anyway_option = {
    .name = "--anyway",
    .value = "REASON",
    .help = "record it although it breaks a rule; the reason is kept with it",
    .reasons = domain::reason_bit(domain::ReasonPlace::anyway)};

constexpr Option not_name_option = {
    .name = "--not-a-name",
    .value = "WORD",
    .help = "let this word through from now on, although somebody is called so",
    .repeated = true};

// Of a command that lists and writes nothing.
constexpr Option listing_options[] = {
    {.name = "--columns",
     .value = "COLUMN[,COLUMN]",
     .help = "only these columns, in this order; named as in CSV"},
    {.name = "--sort",
     .value = "COLUMN[,COLUMN]",
     .help = "sort by these columns; -COLUMN: from the last"}};

}  // namespace

#define PEER_COMMAND(folder, name) \
  namespace folder##_##name {      \
    extern const Command command;  \
  }
#include "commands.def"
#undef PEER_COMMAND

std::span<const Command* const> all_commands() {
  static constexpr std::array table = {
#define PEER_COMMAND(folder, name) &folder##_##name::command,
#include "commands.def"
#undef PEER_COMMAND
  };
  return table;
}

std::string help_of(const Option& option) {
  constexpr std::string_view place = "{languages}";
  std::string help(option.help);
  const std::size_t at = help.find(place);
  return at == std::string::npos ? help
                                 : help.replace(at, place.size(), locale::language_choices());
}

bool is_listing(const Command& command) {
  return command.formats == Formats::json_and_csv && !command.writes;
}

std::vector<Option> own_options(const Command& command) {
  std::vector<Option> options(command.options.begin(), command.options.end());
  if (command.records_facts) options.push_back(anyway_option);
  if (command.takes_texts) options.push_back(not_name_option);
  if (is_listing(command)) {
    options.insert(options.end(), std::begin(listing_options), std::end(listing_options));
  }
  return options;
}

std::vector<std::string_view> themes() {
  std::vector<std::string_view> found;
  for (const Command* command : all_commands()) {
    if (std::ranges::find(found, command->theme) == found.end()) found.push_back(command->theme);
  }
  return found;
}

std::string_view format_words(const Command& command) {
  if (is_listing(command)) return "text, json, csv or tsv";
  switch (command.formats) {
    case Formats::none:
      return command.writes ? "text or json" : "text";
    case Formats::json:
      return "text or json";
    case Formats::json_and_csv:
      return "text, json or csv";
    case Formats::report:
      return "text, json, csv or html";
    case Formats::calendar:
      return "text, json, csv or ics";
  }
  return {};
}

bool Arguments::has(std::string_view name) const {
  return values_.contains(name);
}

std::optional<std::string> Arguments::get(std::string_view name) const {
  const auto found = values_.find(name);
  if (found == values_.end() || found->second.empty()) return std::nullopt;
  return found->second.back();
}

std::string Arguments::need(std::string_view name) const {
  if (auto value = get(name)) return *std::move(value);
  base::fail_usage(std::string(name) + " is missing");
}

std::vector<std::string> Arguments::all(std::string_view name) const {
  const auto found = values_.find(name);
  return found == values_.end() ? std::vector<std::string>{} : found->second;
}

std::set<std::string_view> Arguments::names() const {
  std::set<std::string_view> names;
  for (const auto& [name, values] : values_) names.insert(name);
  return names;
}

void Arguments::add(std::string_view name, std::string value) {
  values_[std::string(name)].push_back(std::move(value));
}

}  // namespace peer::commands

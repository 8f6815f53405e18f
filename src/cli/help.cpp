// Help texts, made from the declarations of the commands: one place to add a command.
// SPDX-License-Identifier: MIT
#include "help.hpp"

#include <algorithm>

#include "command_line.hpp"
#include "peer/base/text.hpp"
#include "peer/store/layout.hpp"
#include "version.hpp"

namespace peer::cli {

namespace {

using commands::Argument;
using commands::Command;
using commands::Option;

struct Row {
  std::string left;
  std::string right;
};

// Two columns, the left one as wide as its longest word, at most 30.
std::string rows_to_text(const std::vector<Row>& rows) {
  std::size_t width = 0;
  for (const Row& row : rows) {
    const std::size_t columns = base::display_width(row.left);
    if (columns <= 30) width = std::max(width, columns);
  }
  std::string text;
  for (const Row& row : rows) {
    if (base::display_width(row.left) > width) {
      text += "  " + row.left + "\n  " + std::string(width, ' ');
    } else {
      text += "  " + base::pad(row.left, width);
    }
    text += "  " + row.right + "\n";
  }
  return text;
}

std::string argument_word(const Argument& argument) {
  std::string word(argument.name);
  if (argument.repeated) word += "…";
  return argument.required ? word : "[" + word + "]";
}

std::string option_word(const Option& option) {
  std::string word(option.name);
  if (!option.value.empty()) word += " " + std::string(option.value);
  return word;
}

std::string synopsis(const Command& command) {
  std::string line = "peer " + std::string(command.name);
  for (const Argument& argument : command.arguments) line += " " + argument_word(argument);
  for (const Option& option : command.options) {
    if (option.required && !option.by_typist) line += " " + option_word(option);
  }
  if (!command.options.empty() || command.writes) line += " [OPTION…]";
  return line;
}

bool applies(const Command& command, const Option& option) {
  if (option.name == "--dry-run") return command.writes;
  if (option.name == "--format") return command.has_json();
  return option.name != "--version";
}

std::vector<Row> option_rows(const Command& command, bool common) {
  std::vector<Row> rows;
  const std::vector<Option> options = options_of(command);
  const std::size_t own = options.size() - common_options().size();
  for (std::size_t i = 0; i < options.size(); ++i) {
    const Option& option = options[i];
    if ((i >= own) != common || (common && !applies(command, option))) continue;
    std::string left = option_word(option);
    const std::string_view letter = short_name(option.name);
    if (!letter.empty()) left = std::string(letter) + ", " + left;
    rows.push_back({std::move(left), option.name == "--format"
                                         ? std::string(commands::format_words(command))
                                         : commands::help_of(option)});
  }
  return rows;
}

std::vector<Row> group_rows(std::string_view group) {
  std::vector<Row> rows;
  for (const Command* command : commands::all_commands()) {
    if (command->name.starts_with(std::string(group) + " ")) {
      rows.push_back({std::string(command->name), std::string(command->summary)});
    }
  }
  return rows;
}

std::string indented(std::string_view text) {
  std::string result;
  for (const std::string& line : base::split(text, '\n')) {
    if (!line.empty()) result += "  " + line;
    result += '\n';
  }
  return result;
}

}  // namespace

std::string version_text() {
  return "peer " PEER_VERSION
         "\n"
         "Copyright (c) 2026 The peer authors\n"
         "License MIT: free software, without any warranty\n"
         "revision " PEER_REVISION ", format " +
         std::to_string(store::format_version) +
         " of data directories\n"
         "with " PEER_LIBRARIES "\n";
}

std::string overview() {
  std::string text =
      "usage: peer [-C DIR] [OPTION…] COMMAND …\n\n"
      "Runs a peer-support program from a directory of plain files.\n";
  for (const std::string_view theme : commands::themes()) {
    text += "\n" + std::string(theme) + "\n";
    std::vector<Row> rows;
    for (const Command* command : commands::all_commands()) {
      if (command->theme == theme)
        rows.push_back({std::string(command->name), std::string(command->summary)});
    }
    text += rows_to_text(rows);
  }
  text += "\nOptions of every command\n";
  std::vector<Row> rows;
  for (const Option& option : common_options()) {
    const std::string_view letter = short_name(option.name);
    const std::string word = option_word(option);
    rows.push_back(
        {letter.empty() ? word : std::string(letter) + ", " + word, commands::help_of(option)});
  }
  text += rows_to_text(rows);
  text +=
      "\nName a client or worker by id, name, phone number or address; a session by id, date,\n"
      "'today', 'next' or 'last', each with /ACTIVITY if needed. 'peer COMMAND --help' shows "
      "more.\n";
  return text;
}

std::string group_help(std::string_view group) {
  return "usage: peer " + std::string(group) + " COMMAND …\n\n" + rows_to_text(group_rows(group));
}

std::string command_help(const Command& command) {
  std::string text = "usage: " + synopsis(command) + "\n\n";
  std::string summary(command.summary);
  if (!summary.empty() && summary[0] >= 'a' && summary[0] <= 'z') {
    summary[0] = static_cast<char>(summary[0] - 'a' + 'A');
  }
  text += summary + ".\n";
  if (!command.details.empty()) text += "\n" + base::trim(command.details) + "\n";
  if (!command.arguments.empty()) {
    std::vector<Row> rows;
    for (const Argument& argument : command.arguments) {
      rows.push_back({std::string(argument.name) + (argument.repeated ? "…" : ""),
                      std::string(argument.help)});
    }
    text += "\nArguments\n" + rows_to_text(rows);
  }
  if (command.sets != nullptr) {
    std::vector<Row> rows;
    for (const domain::FieldInfo* field : actions::settable_fields(*command.sets)) {
      rows.push_back({std::string(field->key), std::string(field->meaning)});
    }
    text += "\nKeys\n" + rows_to_text(rows);
  }
  if (const std::vector<Row> rows = option_rows(command, false); !rows.empty()) {
    text += "\nOptions\n" + rows_to_text(rows);
  }
  // Of a command that is the first word of others too.
  if (const std::vector<Row> rows = group_rows(command.name); !rows.empty()) {
    text += "\nCommands\n" + rows_to_text(rows);
  }
  text += "\nCommon options\n" + rows_to_text(option_rows(command, true));
  if (!command.examples.empty()) {
    text += "\nExamples\n" + indented(base::trim(command.examples));
  }
  return text;
}

}  // namespace peer::cli

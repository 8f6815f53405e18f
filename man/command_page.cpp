// Writes the page of each command; see command_page.hpp.
// SPDX-License-Identifier: MIT
#include "command_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <vector>

#include "peer/base/text.hpp"
#include "roff.hpp"

namespace peer::man {

namespace {

using commands::Argument;
using commands::Command;
using commands::Option;

std::string upper(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  return text;
}

std::string synopsis(const Command& command) {
  std::string text = fmt::format(".SH SYNOPSIS\n.B peer {}\n", escaped(command.name));
  for (const Argument& argument : command.arguments) {
    const std::string name = std::string(argument.name) + (argument.repeated ? "…" : "");
    text += escaped(argument.required ? name : "[" + name + "]") + "\n";
  }
  for (const Option& option : command.options) {
    if (!option.required || option.by_typist) continue;
    text += fmt::format(".B {}\n{}\n", escaped(option.name), escaped(option.value));
  }
  if (!command.options.empty() || command.writes) text += "[OPTION…]\n";
  return text;
}

std::string description(const Command& command) {
  std::string text = ".SH DESCRIPTION\n";
  const bool is_told = !command.details.empty();
  bool is_first = true;
  for (const std::string& one : base::split(is_told ? command.details : command.summary, '\n')) {
    if (one.empty()) continue;
    std::string words = one;
    if (!is_told) words = upper(words.substr(0, 1)) + words.substr(1) + ".";
    text += is_first ? escaped(words) + "\n" : paragraph(words);
    is_first = false;
  }
  for (const Argument& argument : command.arguments) {
    text += fmt::format(".TP\n.I {}\n{}\n", escaped(argument.name), escaped(argument.help));
  }
  if (command.sets == nullptr) return text;
  text += ".SS Keys\n";
  for (const domain::FieldInfo* field : actions::settable_fields(*command.sets)) {
    text += fmt::format(".TP\n.B {}\n{}\n", escaped(field->key), escaped(field->meaning));
  }
  return text;
}

std::string entry(std::string_view name, std::string_view value, std::string_view help) {
  std::string word(name);
  if (!value.empty()) word += " " + std::string(value);
  return fmt::format(".TP\n.B {}\n{}\n", escaped(word), escaped(help));
}

std::string options(const Command& command) {
  std::string text = ".SH OPTIONS\n";
  for (const Option& option : commands::own_options(command)) {
    text += entry(option.name, option.value, commands::help_of(option));
  }
  if (command.writes) {
    text += entry("--dry-run", "", "show what would be written or sent; write nothing");
  }
  if (command.has_json()) text += entry("--format", "FORMAT", commands::format_words(command));
  const bool has_own = text.find(".TP") != std::string::npos;
  return text + (has_own ? ".PP\n" : "") +
         "The options of every command, such as\n.B \\-C\n.IR DIR ,\nare in\n.BR peer (1).\n";
}

// Commands of the same noun, then of the same theme.
std::string see_also(const Command& command) {
  const std::string_view noun = command.name.substr(0, command.name.find(' '));
  std::string text = ".SH SEE ALSO\n.BR peer (1)";
  for (const Command* other : commands::all_commands()) {
    const bool is_near = other->name.substr(0, other->name.find(' ')) == noun ||
                         (command.name == noun && other->theme == command.theme);
    if (other == &command || !is_near) continue;
    text += ",\n.BR " + escaped(page_name(*other)) + " (1)";
  }
  if (command.writes) text += ",\n.BR peer\\-format (5)";
  if (command.has_json()) text += ",\n.BR peer\\-json (7)";
  return text + "\n";
}

std::string page_of(const Command& command) {
  const std::string name = page_name(command);
  return title("the declaration of the command", upper(name), 1) +
         fmt::format(".SH NAME\n{} \\- {}\n", escaped(name), escaped(command.summary)) +
         synopsis(command) + description(command) + options(command) +
         (command.examples.empty() ? "" : ".SH EXAMPLES\n" + example(command.examples)) +
         see_also(command);
}

}  // namespace

std::string page_name(const Command& command) {
  std::string name = "peer-" + std::string(command.name);
  std::ranges::replace(name, ' ', '-');
  return name;
}

bool write_command_pages(const std::string& folder) {
  std::error_code error;
  std::filesystem::remove_all(folder, error);
  std::filesystem::create_directories(folder, error);
  for (const Command* command : commands::all_commands()) {
    const std::string path = folder + "/" + page_name(*command) + ".1";
    std::ofstream file(path, std::ios::binary);
    file << page_of(*command);
    if (file.close(); !file) {
      std::fputs(("cannot write " + path + "\n").c_str(), stderr);
      return false;
    }
  }
  return true;
}

}  // namespace peer::man

// From argv to a command with its arguments.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "peer/commands/command.hpp"

namespace peer::cli {

struct CommandLine {
  enum class Wish {
    run,
    glance,  // no command: `peer today` in a data directory, else help
    help,
    group_help,
    command_help,
    version,
    complete  // --complete WORD…, for the scripts of `peer completion`
  } wish = Wish::run;
  const commands::Command* command = nullptr;
  std::string group;                 // of group_help: "client"
  commands::Arguments arguments;     // options and arguments, common options included
  std::vector<std::string> typed{};  // of complete
  std::string remark{};              // what other words were taken for
};

// The options that every command takes, before or after its name.
std::span<const commands::Option> common_options();
// --dry-run and --anyway, for the commands that take them.
std::vector<commands::Option> options_of(const commands::Command& command);
// "-C" of "-C DIR", "-q" of "--quiet": the one-letter form; "" when there is none.
std::string_view short_name(std::string_view option);
// Whether the option goes by that word: its name, one letter, or the name it had before.
bool is_called(const commands::Option& option, std::string_view word);
// The one that is called so; nullptr when there is none.
const commands::Option* find_option(std::span<const commands::Option> options,
                                    std::string_view word);

// Throws Failure(usage), with a did-you-mean for unknown commands and options.
CommandLine read_command_line(const std::vector<std::string>& words);

// Parses the words after the command's name with CLI11 (arguments.cpp, its only user).
commands::Arguments parse_arguments(const commands::Command& command,
                                    const std::vector<std::string>& words);

// The exit code of what git runs: any other than 0 and 1 would tell it of conflict markers.
base::ExitCode as_told(const std::vector<std::string>& words, base::ExitCode code);

}  // namespace peer::cli

// Help texts, made from the declarations of the commands.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "peer/commands/command.hpp"

namespace peer::cli {

std::string version_text();
std::string overview();                                      // peer --help
std::string group_help(std::string_view group);              // peer client --help
std::string command_help(const commands::Command& command);  // peer client add --help

}  // namespace peer::cli

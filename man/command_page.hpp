// The manual page of one command, from its declaration: peer-client-add(1).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "peer/commands/command.hpp"

namespace peer::man {

// "peer-client-add"
std::string page_name(const commands::Command& command);

// Writes a page for each command into the folder, and takes away those of commands that are no
// more. False when one could not be written; stderr says which.
bool write_command_pages(const std::string& folder);

}  // namespace peer::man

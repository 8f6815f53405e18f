// How an answer gets out: to stdout and stderr, also where one of them is full.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "peer/commands/command.hpp"

namespace peer::cli {

// A variable of the environment; nullopt when it is not set or empty. Failure when it is no text.
std::optional<std::string> variable(const char* name);

// Writes the answer, then the remarks. A reader that went away (EPIPE) asked for no more. What was
// saved is said in another way: whoever takes it for undone would do it twice.
base::ExitCode deliver(const commands::Context& context, base::ExitCode code, bool saved);

// A moment that was set for a rehearsal and forgotten dates whatever is written from then on.
void remind_of_moment(commands::Context& context, const commands::Command& command,
                      const commands::Arguments& arguments);

}  // namespace peer::cli

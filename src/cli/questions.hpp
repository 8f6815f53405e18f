// Asks for missing answers on a terminal (design §3).
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/commands/command.hpp"

namespace peer::cli {

// When a required argument or option is missing: on a terminal asks for everything that the command
// declares a question for and that was not given – the default in brackets, `<` goes back, a
// preview before saving – and adds the answers to `arguments`. Otherwise Failure(usage) that names
// all that is missing. End of input or a "no" at the preview: Failure(usage), nothing is done.
// No lock is held while it waits.
void complete(const commands::Command& command, commands::Arguments& arguments, bool interactive);

}  // namespace peer::cli

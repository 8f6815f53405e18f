// What `peer upgrade` asks on a terminal: one free reason after the other, each with the words it
// may become.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/actions/upgrading.hpp"
#include "peer/domain/program.hpp"

namespace peer::commands {

// "peer upgrade --map 'PLACE:TEXT=WORD' …"; WORD stands for a word that nobody has said.
std::string upgrade_command(const std::vector<actions::FreeReason>& reasons);

// A word for each of `open`, as the person says. `confirms`: ends with a question whether to save,
// without which nothing is done. Failure(usage) when the person gives up.
actions::ReasonMapping ask_reasons(const domain::Program& program,
                                   std::vector<actions::FreeReason> open, bool confirms);

}  // namespace peer::commands

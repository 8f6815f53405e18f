// The program as a whole: command line in, exit code out.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace peer::cli {

// Runs one command. `words` is argv without the program's name. Writes to descriptors 1 and 2,
// reads 0 only to ask questions on a terminal. Environment: PEER_DIR, PEER_NOW, PEER_TODAY,
// PEER_STAFF, NO_COLOR, TERM; PEER_RANDOM_SEED makes ids repeatable in tests.
// Exit codes: base::ExitCode. A closed pipe on stdout is quiet; a full disk there is an error.
int run(const std::vector<std::string>& words);

}  // namespace peer::cli

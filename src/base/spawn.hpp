// Starts a program: its stdin is a file in memory that holds all of the input, so that it never
// reads half of it, whatever becomes of us; stdout and stderr are pipes.
// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include "peer/base/descriptor.hpp"
#include "peer/base/process.hpp"

namespace peer::base {

struct Spawned {
  int error = 0;  // errno; 0: it runs
  pid_t process = -1;
  Descriptor from_output;  // our ends, which do not block
  Descriptor from_errors;
};

// Every pipe is closed again when the program cannot be started.
Spawned spawn(const ProcessRequest& request);

}  // namespace peer::base

// Starts a program with pipes on its three standard streams.
// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include "peer/base/descriptor.hpp"
#include "peer/base/process.hpp"

namespace peer::base {

struct Spawned {
  int error = 0;  // errno; 0: it runs
  pid_t process = -1;
  Descriptor to_input;  // our ends, all of which do not block
  Descriptor from_output;
  Descriptor from_errors;
};

// Every pipe is closed again when the program cannot be started.
Spawned spawn(const ProcessRequest& request);

}  // namespace peer::base

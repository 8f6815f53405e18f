// Lets a test kill the process, or make a step fail, exactly at a step of a write.
//
// PEER_FAILPOINT=STEP:N ends the process with _exit(9) when STEP is reached for the N-th time, as a
// kill -9 there would; PEER_FAILPOINT=STEP:N:error makes the step fail like a disk error. STEP
// "any" counts all steps together. It is always compiled in, so that what is tested is what is
// shipped; unset, it costs one getenv a step, and who may set it could as well kill us.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace peer::store {

// 0, or the errno with which the step is to fail.
int fail_point(std::string_view step);

}  // namespace peer::store

// A broken invariant is a bug of ours: say so and end with code 70, before anything is written.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace peer::base {

// Prints `peer: bug: MESSAGE (FILE:LINE)` to stderr and calls _exit(70): no destructor may write.
[[noreturn]] void bug(std::string_view message, const char* file, int line) noexcept;

}  // namespace peer::base

// PEER_ENSURE(condition, "what must hold"): also in release builds.
#define PEER_ENSURE(condition, message) \
  ((condition) ? void(0) : ::peer::base::bug((message), __FILE__, __LINE__))

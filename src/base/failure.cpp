// How a command gives up: failures that main reports, and bugs that end the program at once.
// SPDX-License-Identifier: MIT
#include "peer/base/failure.hpp"

#include <unistd.h>

#include <cstddef>
#include <cstdio>
#include <utility>

#include "peer/base/ensure.hpp"

namespace peer::base {

void fail_usage(const std::string& message, std::string hint) {
  throw Failure(ExitCode::usage, message, std::move(hint));
}

void fail(const std::string& message, std::string hint) {
  throw Failure(ExitCode::failure, message, std::move(hint));
}

void bug(std::string_view message, const char* file, int line) noexcept {
  // Nothing here allocates: the bug may be that memory is broken.
  char text[1024];
  const int shown = static_cast<int>(message.size() < 700 ? message.size() : 700);
  const int length = std::snprintf(text, sizeof text, "peer: bug: %.*s (%.200s:%d)\n", shown,
                                   message.data(), file, line);
  if (length > 0) {
    const auto size = static_cast<std::size_t>(length);
    const auto written = write(STDERR_FILENO, text, size < sizeof text ? size : sizeof text - 1);
    static_cast<void>(written);
  }
  _exit(static_cast<int>(ExitCode::bug));
}

}  // namespace peer::base

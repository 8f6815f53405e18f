// Writes the answer and what is to be said beside it.
// SPDX-License-Identifier: MIT
#include "answer_out.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "peer/base/text.hpp"
#include "peer/base/write_all.hpp"

namespace peer::cli {

std::optional<std::string> variable(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr || *value == '\0') return std::nullopt;
  if (base::find_invalid_utf8(value)) {
    base::fail_usage(std::string(name) + " is not UTF-8 text");
  }
  return std::string(value);
}

base::ExitCode deliver(const commands::Context& context, base::ExitCode code, bool saved) {
  const int error = base::write_all(STDOUT_FILENO, context.out) ? 0 : errno;
  base::write_all(STDERR_FILENO, context.err);
  if (error == 0 || error == EPIPE) return code;
  const std::string why = std::strerror(error);
  if (!saved) {
    base::write_all(STDERR_FILENO, "peer: the answer could not be written: " + why + "\n");
    return base::ExitCode::failure;
  }
  base::write_all(STDERR_FILENO,
                  "peer: saved, but the answer could not be written: " + why + "\n" + context.out);
  return base::ExitCode::unsaid;
}

void remind_of_moment(commands::Context& context, const commands::Command& command,
                      const commands::Arguments& arguments) {
  if (!command.writes || context.dry_run || ::isatty(STDERR_FILENO) != 1) return;
  if (arguments.has("--now") || arguments.has("--today")) return;
  for (const char* name : {"PEER_NOW", "PEER_TODAY"}) {
    const auto value = variable(name);
    if (!value) continue;
    context.note(std::string(name) + " is set: this was written as if it were " + *value);
    return;
  }
}

}  // namespace peer::cli

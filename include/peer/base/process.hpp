// Runs another program without a shell.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace peer::base {

struct ProcessResult {
  enum class End { exited, signalled, timed_out, not_started } end = End::not_started;
  int code = 0;        // exit status, signal number (also of the time limit) or errno
  std::string output;  // stdout, at most ProcessRequest::output_limit
  std::string errors;  // stderr, at most 64 KiB
  bool succeeded() const { return end == End::exited && code == 0; }
};

struct ProcessRequest {
  std::vector<std::string> arguments;                // [0] is the program, looked up in PATH
  std::string input{};                               // its stdin, all of it there from the start
  std::string directory{};                           // working directory; empty: ours
  std::vector<std::string> environment{};            // extra NAME=VALUE
  std::vector<std::string> without{};                // names of our variables that it is not given
  std::chrono::milliseconds time_limit{60'000};      // then SIGTERM, two seconds later SIGKILL
  std::size_t output_limit = std::size_t{1} << 20U;  // what is written beyond is forgotten
};

// posix_spawn with an argument list; no descriptor of ours above 2 is inherited (every descriptor
// is opened close-on-exec). It ends with the program: a child that the program leaves in the
// background is not waited for. Never throws for what the other program does.
ProcessResult run_process(const ProcessRequest& request);

}  // namespace peer::base

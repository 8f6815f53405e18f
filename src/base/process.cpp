// Runs another program: reads it and waits for it in one loop, with a time limit.
// SPDX-License-Identifier: MIT
#include "peer/base/process.hpp"

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <string_view>
#include <utility>

#include "spawn.hpp"

namespace peer::base {

namespace {

using SteadyTime = std::chrono::steady_clock::time_point;
using std::chrono::milliseconds;

constexpr std::size_t errors_limit = std::size_t{64} << 10U;
constexpr milliseconds longest_pause{20};
constexpr milliseconds grace{2000};

// While a child runs, its end is ours to collect even when whoever started us ignores SIGCHLD.
class SignalsForChildren {
 public:
  SignalsForChildren() { set(SIGCHLD, SIG_DFL, child_); }
  SignalsForChildren(const SignalsForChildren&) = delete;
  SignalsForChildren& operator=(const SignalsForChildren&) = delete;
  SignalsForChildren(SignalsForChildren&&) = delete;
  SignalsForChildren& operator=(SignalsForChildren&&) = delete;
  ~SignalsForChildren() { sigaction(SIGCHLD, &child_, nullptr); }

 private:
  static void set(int signal, void (*handler)(int), struct sigaction& old) {
    struct sigaction action {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, &old);
  }

  struct sigaction child_ {};
};

class Child {
 public:
  Child(Spawned spawned, std::size_t output_limit)
      : process_(spawned.process),
        output_limit_(output_limit),
        from_output_(std::move(spawned.from_output)),
        from_errors_(std::move(spawned.from_errors)) {}
  void run_until(SteadyTime deadline);
  ProcessResult result();

 private:
  bool exchange(milliseconds pause);  // true when something happened
  static bool drain(Descriptor& from, std::string& text, std::size_t limit);
  bool has_ended();
  void enforce_limit(SteadyTime now, SteadyTime deadline);

  pid_t process_;
  std::size_t output_limit_;
  Descriptor from_output_;
  Descriptor from_errors_;
  std::string output_;
  std::string errors_;
  int status_ = 127 << 8;  // as the shell says "not run", should the system lose the real one
  int ended_by_us_ = 0;    // the signal that the time limit made us send
};

// Reads one block. What goes beyond the limit is read and forgotten, so that the child is not
// stopped by a full pipe. True when there may be more.
bool Child::drain(Descriptor& from, std::string& text, std::size_t limit) {
  if (!from.is_open()) return false;
  std::array<char, 65536> block;
  const auto got = read(from.number(), block.data(), block.size());
  if (got < 0 && (errno == EINTR || errno == EAGAIN)) return errno == EINTR;
  if (got <= 0) {
    from.close();
    return false;
  }
  text.append(block.data(), std::min(static_cast<std::size_t>(got), limit - text.size()));
  return true;
}

bool Child::exchange(milliseconds pause) {
  std::array<pollfd, 2> waiting{
      {{from_output_.number(), POLLIN, 0}, {from_errors_.number(), POLLIN, 0}}};
  // A closed descriptor has number -1, which poll skips; with both closed it only pauses.
  if (poll(waiting.data(), waiting.size(), static_cast<int>(pause.count())) <= 0) return false;
  if (waiting[0].revents != 0) drain(from_output_, output_, output_limit_);
  if (waiting[1].revents != 0) drain(from_errors_, errors_, errors_limit);
  return true;
}

bool Child::has_ended() {
  const pid_t ended = waitpid(process_, &status_, WNOHANG);
  return ended == process_ || (ended < 0 && errno != EINTR);
}

void Child::enforce_limit(SteadyTime now, SteadyTime deadline) {
  const int signal = now >= deadline + grace ? SIGKILL : now >= deadline ? SIGTERM : 0;
  if (signal == ended_by_us_ || signal == 0) return;
  kill(process_, signal);
  ended_by_us_ = signal;
}

// A program's end is what counts, not the end of its output: a mail program may leave a child in
// the background that keeps stderr open.
void Child::run_until(SteadyTime deadline) {
  milliseconds pause{1};
  while (!has_ended()) {
    pause = exchange(pause) ? milliseconds{1} : std::min(pause * 2, longest_pause);
    enforce_limit(std::chrono::steady_clock::now(), deadline);
  }
  // What it wrote before it ended is in the pipes, and at most as much as they hold.
  // A bound, because a child left in the background may go on writing.
  const int most_blocks = 17;
  for (int i = 0; i < most_blocks && drain(from_output_, output_, output_limit_); ++i) continue;
  for (int i = 0; i < most_blocks && drain(from_errors_, errors_, errors_limit); ++i) continue;
}

ProcessResult Child::result() {
  ProcessResult result;
  result.output = std::move(output_);
  result.errors = std::move(errors_);
  if (WIFSIGNALED(status_)) {
    result.end = ProcessResult::End::signalled;
    result.code = WTERMSIG(status_);
  } else {
    result.end = ProcessResult::End::exited;
    result.code = WEXITSTATUS(status_);
  }
  if (ended_by_us_ != 0) result.end = ProcessResult::End::timed_out;
  return result;
}

bool has_nul(const std::vector<std::string>& texts) {
  return std::ranges::any_of(
      texts, [](const std::string& text) { return text.find('\0') != std::string::npos; });
}

}  // namespace

ProcessResult run_process(const ProcessRequest& request) {
  ProcessResult refused;
  refused.code = EINVAL;
  const bool unusable = request.arguments.empty() || request.arguments[0].empty() ||
                        has_nul(request.arguments) || has_nul(request.environment) ||
                        request.directory.find('\0') != std::string::npos;
  if (unusable) return refused;
  const SteadyTime deadline = std::chrono::steady_clock::now() + request.time_limit;
  const SignalsForChildren signals;
  Spawned spawned = spawn(request);
  refused.code = spawned.error;
  if (spawned.error != 0) return refused;
  Child child(std::move(spawned), request.output_limit);
  child.run_until(deadline);
  return child.result();
}

}  // namespace peer::base

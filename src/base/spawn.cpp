// posix_spawn with pipes, a working directory, an environment and the usual signals.
// SPDX-License-Identifier: MIT
#include "spawn.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>

#include "peer/base/write_all.hpp"

namespace peer::base {

namespace {

struct Pipe {
  Descriptor read;
  Descriptor write;
};

// Both ends above 2, even when somebody started us with a standard stream closed: the child's
// dup2 to 0, 1 and 2 must not overwrite an end that is still needed.
bool move_above_standard(Descriptor& descriptor) {
  if (descriptor.number() > STDERR_FILENO) return true;
  descriptor = Descriptor(fcntl(descriptor.number(), F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
  return descriptor.is_open();
}

bool open_pipe(Pipe& ends) {
  std::array<int, 2> numbers{};
  if (pipe2(numbers.data(), O_CLOEXEC) != 0) return false;
  ends.read = Descriptor(numbers[0]);
  ends.write = Descriptor(numbers[1]);
  return move_above_standard(ends.read) && move_above_standard(ends.write);
}

bool make_nonblocking(const Descriptor& descriptor) {
  return fcntl(descriptor.number(), F_SETFL, O_NONBLOCK) == 0;
}

// A mail program whose stdin ends early sends half a letter. So it is given the whole at once.
bool open_input(Descriptor& file, std::string_view text) {
  file = Descriptor(memfd_create("input", MFD_CLOEXEC));
  return file.is_open() && move_above_standard(file) && write_all(file.number(), text) &&
         lseek(file.number(), 0, SEEK_SET) == 0;
}

std::vector<std::string> child_environment(const ProcessRequest& request) {
  std::vector<std::string> variables = request.environment;
  for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
    const std::string_view variable = *entry;
    const std::string_view name = variable.substr(0, variable.find('='));
    const bool replaced =
        std::ranges::any_of(request.environment, [name](const std::string& other) {
          return other.starts_with(name) && other.substr(name.size()).starts_with('=');
        });
    const bool dropped = std::ranges::find(request.without, name) != request.without.end();
    if (!replaced && !dropped) variables.emplace_back(variable);
  }
  return variables;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  pointers.reserve(texts.size() + 1);
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

// The two structures that posix_spawn reads, freed on every path.
class SpawnPlan {
 public:
  SpawnPlan() {
    posix_spawn_file_actions_init(&actions_);
    posix_spawnattr_init(&attributes_);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;
  SpawnPlan(SpawnPlan&&) = delete;
  SpawnPlan& operator=(SpawnPlan&&) = delete;
  ~SpawnPlan() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }

  int prepare(const std::string& directory, int input, int output, int errors) {
    int error = 0;
    const auto step = [&error](int result) { error = error != 0 ? error : result; };
    if (!directory.empty()) {
      step(posix_spawn_file_actions_addchdir_np(&actions_, directory.c_str()));
    }
    step(posix_spawn_file_actions_adddup2(&actions_, input, STDIN_FILENO));
    step(posix_spawn_file_actions_adddup2(&actions_, output, STDOUT_FILENO));
    step(posix_spawn_file_actions_adddup2(&actions_, errors, STDERR_FILENO));
    // A mail program may live on in the background: it must not keep what our caller has open,
    // such as the lock of flock(1).
    step(posix_spawn_file_actions_addclosefrom_np(&actions_, STDERR_FILENO + 1));
    sigset_t none;
    sigset_t standard;
    sigemptyset(&none);
    sigemptyset(&standard);
    sigaddset(&standard, SIGPIPE);
    sigaddset(&standard, SIGXFSZ);
    step(posix_spawnattr_setsigmask(&attributes_, &none));
    step(posix_spawnattr_setsigdefault(&attributes_, &standard));
    step(posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF));
    return error;
  }

  const posix_spawn_file_actions_t* actions() const { return &actions_; }
  const posix_spawnattr_t* attributes() const { return &attributes_; }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

int start(const ProcessRequest& request, Spawned& spawned) {
  Descriptor input;
  Pipe output;
  Pipe errors;
  if (!open_input(input, request.input) || !open_pipe(output) || !open_pipe(errors)) return errno;
  if (!make_nonblocking(output.read) || !make_nonblocking(errors.read)) return errno;
  SpawnPlan plan;
  const int unprepared =
      plan.prepare(request.directory, input.number(), output.write.number(), errors.write.number());
  if (unprepared != 0) return unprepared;
  std::vector<std::string> arguments = request.arguments;
  std::vector<std::string> variables = child_environment(request);
  const std::vector<char*> argv = pointers_to(arguments);
  const std::vector<char*> envp = pointers_to(variables);
  const int error = posix_spawnp(&spawned.process, argv[0], plan.actions(), plan.attributes(),
                                 argv.data(), envp.data());
  if (error != 0) return error;
  spawned.from_output = std::move(output.read);
  spawned.from_errors = std::move(errors.read);
  return 0;
}

}  // namespace

Spawned spawn(const ProcessRequest& request) {
  Spawned spawned;
  spawned.error = start(request, spawned);
  return spawned;
}

}  // namespace peer::base

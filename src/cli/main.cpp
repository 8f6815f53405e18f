// The program's entry.
// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <unistd.h>

#include <exception>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include "application.hpp"

namespace {

void say(std::string_view message) noexcept {
  [[maybe_unused]] const ssize_t written = ::write(2, message.data(), message.size());
}

// What nobody could catch: above all objects of libraries, which are made before main. A documented
// exit code, no signal.
[[noreturn]] void end() noexcept {
  try {
    if (std::current_exception()) throw;
  } catch (const std::bad_alloc&) {
    say("peer: out of memory\n");
    ::_exit(3);
  } catch (...) {
  }
  say("peer: bug: an exception got out\n");
  ::_exit(70);
}

[[gnu::constructor(101)]] void prepare_end() {  // before any other object is made
  std::set_terminate(end);
}

}  // namespace

int main(int argc, char** argv) {
  // Data files must never be opened as descriptors 0 to 2.
  for (int descriptor = 0; descriptor <= 2; ++descriptor) {
    if (::fcntl(descriptor, F_GETFD) == -1 && ::open("/dev/null", O_RDWR) == -1) return 3;
  }
  try {
    return peer::cli::run(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc));
  } catch (const std::bad_alloc&) {
    say("peer: out of memory; nothing was done\n");
    return 3;
  } catch (const std::exception&) {
    say("peer: bug: an exception got out\n");
    return 70;
  }
}

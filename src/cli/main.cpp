// The program's entry.
// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <unistd.h>

#include <exception>
#include <string>
#include <vector>

#include "peer/cli/application.hpp"

int main(int argc, char** argv) {
  // Data files must never be opened as descriptors 0 to 2.
  for (int descriptor = 0; descriptor <= 2; ++descriptor) {
    if (::fcntl(descriptor, F_GETFD) == -1 && ::open("/dev/null", O_RDWR) == -1) return 3;
  }
  try {
    return peer::cli::run(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc));
  } catch (const std::exception&) {
    constexpr char message[] = "peer: bug: an exception got out\n";
    [[maybe_unused]] const ssize_t written = ::write(2, message, sizeof message - 1);
    return 70;
  }
}

// Closes what a Descriptor owns.
// SPDX-License-Identifier: MIT
#include "peer/base/descriptor.hpp"

#include <unistd.h>

#include <cerrno>

namespace peer::base {

int Descriptor::close() {
  if (number_ < 0) {
    return 0;
  }
  // Linux frees the descriptor even when close(2) is interrupted: it is never repeated.
  const int result = ::close(std::exchange(number_, -1));
  return result == 0 || errno == EINTR ? 0 : errno;
}

}  // namespace peer::base

// Whole writes; see write_all.hpp.
// SPDX-License-Identifier: MIT
#include "peer/base/write_all.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstddef>

namespace peer::base {
namespace {

// Whoever gets signals for ever should hear so and not wait for ever.
constexpr int most_interruptions = 100;

}  // namespace

bool write_all(int descriptor, std::string_view text) {
  int interruptions = 0;
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR && ++interruptions < most_interruptions) continue;
    if (written == 0) errno = EIO;  // what takes nothing would take it for ever
    if (written <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace peer::base

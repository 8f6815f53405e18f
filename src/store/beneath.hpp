// Opens what lies beneath a folder and nowhere else, without following a symbolic link.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "peer/base/descriptor.hpp"

namespace peer::store {

class RealDisk;

using base::Descriptor;

// How often a call that a signal interrupts (EINTR) is repeated before that is an error like any
// other: whoever gets signals for ever should hear so and not wait for ever.
inline constexpr int most_interruptions = 100;

struct Opened {
  Descriptor descriptor;
  int error = 0;  // errno: ELOOP for a symbolic link on the way, EXDEV for a path that leads out
};

// "a/b" without empty, "." and ".." steps; "" and absolute paths are refused too.
bool is_plain_path(std::string_view path);

// Whether a listing shows a file of this name: no hidden one.
inline bool is_wanted(std::string_view name, std::string_view suffix) {
  return !name.empty() && name.front() != '.' && name.ends_with(suffix);
}

// openat2(2) beneath `root`; always close-on-exec, never one of the descriptors 0–2 (a data file
// that is stdout would be overwritten by our own messages). `path` "." is the folder itself.
Opened open_beneath(int root, std::string_view path, int flags);

// The same for kernels before 5.6 and for sandboxes that forbid openat2: step by step with
// O_NOFOLLOW.
Opened open_by_steps(int root, std::string_view path, int flags);

// openat(2) of one name in `folder`, close-on-exec, above descriptor 2, interrupted calls repeated.
Opened open_name(int folder, const std::string& name, int flags, unsigned mode = 0);

// Reads a regular file to its end. `error`: errno, or EFBIG over `cap`, EISDIR, ENODEV for what is
// not a regular file.
struct Content {
  std::string bytes;
  int error = 0;
  unsigned permissions = 0;
};
Content read_regular(int descriptor, std::size_t cap);
Content read_beneath(int root, std::string_view path, std::size_t cap);

// The same of a path of the data directory: what is in people/ may lie elsewhere.
Opened open_in(const RealDisk& disk, std::string_view path, int flags);
Content read_in(const RealDisk& disk, std::string_view path, std::size_t cap);

}  // namespace peer::store

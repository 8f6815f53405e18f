// The data directory as seen by a reader: bytes of files, names in folders.
//
// Paths are relative to the data directory, with '/', without "." and "..". Fakes and a git
// revision implement the same interface; src/store/real_disk.cpp is the one that meets the kernel.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace peer::store {

// A file that is there and must not be read as data: a symbolic link, a FIFO, a device, a folder, a
// file over `largest_file`, a path that leaves the data directory, an I/O error.
struct Unreadable {
  std::string reason;  // "is a symbolic link, not a file"
  std::string help;
  bool is_unknown = false;  // the disk failed: nobody can tell what stands there, or whether
};

struct ReadResult {
  enum class State { read, missing, unreadable } state = State::missing;
  std::string bytes;
  Unreadable problem;
  unsigned permissions = 0;  // of a file that was read; 0 where there are none
};

inline constexpr std::size_t largest_file = std::size_t{4} << 20;

class Disk {
 public:
  virtual ~Disk() = default;

  // Never throws for what stands in the directory; throws Failure only when the data directory
  // itself cannot be used.
  virtual ReadResult read(std::string_view path) const = 0;

  // Names in `folder` ending in `suffix` (or all with ""), sorted; empty when there is no such
  // folder. Names that begin with '.' are left out. Throws Failure when a folder that is there
  // cannot be read.
  virtual std::vector<std::string> list(std::string_view folder,
                                        std::string_view suffix = ".toml") const = 0;

  // These will be read next, in this order: a disk that has to ask for each may ask once.
  virtual void expect(const std::vector<std::string>& /*paths*/) const {}
};

}  // namespace peer::store

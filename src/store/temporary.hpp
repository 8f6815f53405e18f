// A file that is written and on the disk, but not yet in its place.
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "folders.hpp"

namespace peer::store {

class Temporary {
 public:
  // Creates `name` in `folder`, writes, syncs and closes it; owner, group and mode, under any
  // umask, are those of what it is to replace (`path`). A file of that name is a leftover of a
  // crash, since the lock is held: it is replaced.
  Temporary(const RealDisk& disk, std::string_view folder, std::string name, std::string_view bytes,
            std::string_view path);
  // The same in a folder that is open already: a change of ten thousand files opens it once.
  using Folder = std::shared_ptr<const Descriptor>;
  Temporary(const RealDisk& disk, std::string_view folder, Folder opened, std::string name,
            std::string_view bytes, std::string_view path);
  ~Temporary();  // removes it, unless it was moved
  Temporary(Temporary&& other) noexcept;
  Temporary& operator=(Temporary&&) = delete;
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;

  // Renames it to `path`; 0 or errno: EXDEV when that is another file system, EEXIST when `fresh`
  // and there is such a file.
  int move_to(const RealDisk& disk, std::string_view path, bool fresh);

 private:
  Folder folder_;
  std::string name_;  // "" once it was moved
};

// Writes a whole file in its place: by way of .peer/tmp, or beside it on another file system.
// Does not sync the folder. 0 or errno of the rename.
int put_file(const RealDisk& disk, std::string_view path, std::string_view bytes, bool fresh);

// The name that put_file uses beside a target.
std::string name_beside(std::string_view path);

}  // namespace peer::store

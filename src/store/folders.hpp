// Folders of the data directory for writers: made private or shared as the one above, made durable,
// removed when unused. SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "beneath.hpp"
#include "peer/store/real_disk.hpp"

namespace peer::store {

inline constexpr std::string_view own_folder = ".peer";
inline constexpr std::string_view temporary_folder = ".peer/tmp";

std::string_view folder_of(std::string_view path);  // "." for a file at the top
std::string_view name_of(std::string_view path);

// Failure when it is not there or is a symbolic link.
Descriptor open_folder(const RealDisk& disk, std::string_view folder);

// fsync(2): the names in the folder are on the disk. Never repeated after an error, since the
// second call would lie.
void sync_folder(const RealDisk& disk, std::string_view folder);
// The same for one that is open already: needs no memory unless it fails.
void sync_folder(const Descriptor& open, std::string_view folder);

// Folders that a write needed; those that it made are removed again unless kept.
class NewFolders {
 public:
  explicit NewFolders(const RealDisk& disk) : disk_(disk) {}
  ~NewFolders();
  NewFolders(const NewFolders&) = delete;
  NewFolders& operator=(const NewFolders&) = delete;
  NewFolders(NewFolders&&) = delete;
  NewFolders& operator=(NewFolders&&) = delete;

  void make(std::string_view folder);
  void keep() { made_.clear(); }

 private:
  // All that removing one needs: the destructor must not ask for memory.
  struct Made {
    Descriptor parent;
    std::string name;
  };

  const RealDisk& disk_;
  std::vector<Made> made_;
};

}  // namespace peer::store

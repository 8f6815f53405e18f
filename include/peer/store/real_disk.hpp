// The data directory on a real file system. openat2 with RESOLVE_BENEATH and
// RESOLVE_NO_SYMLINKS, O_NONBLOCK, then fstat: only regular files are read (storage: a FIFO would
// hang, /dev/zero never ends, a link leads out).
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "peer/store/disk.hpp"

namespace peer::store {

class RealDisk final : public Disk {
 public:
  // `root` must be a directory that can be entered, else Failure.
  explicit RealDisk(const std::string& root);
  ~RealDisk() override;
  RealDisk(const RealDisk&) = delete;
  RealDisk& operator=(const RealDisk&) = delete;
  RealDisk(RealDisk&&) = delete;
  RealDisk& operator=(RealDisk&&) = delete;

  ReadResult read(std::string_view path) const override;
  std::vector<std::string> list(std::string_view folder, std::string_view suffix) const override;

  // What stands at `path` ("." is the data directory itself), links not followed; nullopt when
  // nothing does, or it lies behind a link.
  struct Standing {
    bool is_folder = false;
    unsigned permissions = 0;  // 0644
  };
  std::optional<Standing> standing(std::string_view path) const;

  // From now on people/ is this folder, which may be on another file system or behind a link. One
  // that is not there leaves people/ empty.
  void put_people(const std::string& folder);
  // Whether the group has all rights of the data directory on purpose (setgid).
  bool is_shared() const;
  bool has_people_elsewhere() const { return people_elsewhere_; }

  // Where a path lies: beneath the data directory, or beneath the folder that is people/. `root` is
  // -1 when that is not there.
  struct Place {
    int root = -1;
    std::string_view path;
  };
  Place place(std::string_view path) const;

  const std::string& root() const { return root_; }
  int descriptor() const { return descriptor_; }

 private:
  std::string root_;
  int descriptor_ = -1;
  bool people_elsewhere_ = false;
  int people_ = -1;
};

// A directory in memory, for tests and for rule examples.
class MemoryDisk final : public Disk {
 public:
  void put(std::string path, std::string bytes);
  ReadResult read(std::string_view path) const override;
  std::vector<std::string> list(std::string_view folder, std::string_view suffix) const override;

 private:
  std::vector<std::pair<std::string, std::string>> files_;  // sorted by path
};

}  // namespace peer::store

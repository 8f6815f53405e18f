// The disk of a data directory, with people/ where this computer has it.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "peer/store/real_disk.hpp"

namespace peer::workspace {

// Whoever writes, or finishes what another began, takes this and no bare RealDisk: the journal may
// name files of people/.
class DataDisk final {
 public:
  explicit DataDisk(const std::string& directory);
  const store::RealDisk& operator*() const { return disk_; }
  operator const store::RealDisk&() const { return disk_; }  // NOLINT(google-explicit-constructor)
  const store::RealDisk* operator->() const { return &disk_; }

 private:
  store::RealDisk disk_;
};

}  // namespace peer::workspace

// What the last commands changed, so that it can be taken back: .peer/undo/SERIAL, a number that
// rises, with the old and the new bytes of each file (transaction.hpp). At most a hundred, none
// older than the Keep of the newest says.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "peer/store/transaction.hpp"

namespace peer::store {

inline constexpr std::size_t most_undo_entries = 100;

struct UndoEntry {
  std::uint64_t serial = 0;
  Keep keep;
  std::vector<FileChange> changes;
  // "" when it can be used: "is damaged", "was written by a newer peer", "lacks what is in
  // people/".
  std::string problem{};
};

// The newest first. Failure when the folder cannot be read.
std::vector<UndoEntry> undo_entries(const RealDisk& disk);

}  // namespace peer::store

// The journal of a write of several files: what they held and what they will hold, in full.
//
// It holds the bytes and not the names of temporary files: a redo then needs nothing else to have
// survived, a reader needs one file more, and the old bytes are compared and not their hash.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/store/transaction.hpp"

namespace peer::store {

inline constexpr std::string_view journal_path = ".peer/journal";
inline constexpr std::size_t largest_journal = std::size_t{512} << 20U;

struct Journal {
  enum class State { none, committed, damaged } state = State::none;
  std::vector<FileChange> changes;
};

std::string encode_journal(const std::vector<FileChange>& changes);

// `damaged` for anything that encode_journal did not write; Failure when a newer peer wrote it.
Journal decode_journal(std::string_view bytes);

Journal read_journal(const RealDisk& disk);

}  // namespace peer::store

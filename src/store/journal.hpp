// The journal of a write of several files: what they held and what they will hold, in full.
//
// It holds the bytes and not the names of temporary files: a redo then needs nothing else to have
// survived, a reader needs one file more, and the old bytes are compared and not their hash.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/store/transaction.hpp"

namespace peer::store {

inline constexpr std::string_view journal_path = ".peer/journal";
inline constexpr std::string_view undo_folder = ".peer/undo";
inline constexpr std::string_view people_undo_folder = "people/.peer/undo";
inline constexpr std::size_t largest_journal = std::size_t{512} << 20U;

// Of a change that can be taken back.
struct Kept {
  std::uint64_t serial = 0;
  Keep keep;
  std::string part{};  // the checksum of what people/ holds of it; empty: nothing
};

struct Journal {
  enum class State { none, committed, damaged } state = State::none;
  std::vector<FileChange> changes;
  std::optional<Kept> kept{};
};

// With `kept`, files of people/ are left out.
std::string encode_journal(const std::vector<FileChange>& changes,
                           const std::optional<Kept>& kept = std::nullopt);
// The files of people/; "" when there are none.
std::string encode_part(const std::vector<FileChange>& changes);
std::string checksum_of(std::string_view bytes);

// `damaged` for anything that encode_journal did not write; Failure when a newer peer wrote it.
Journal decode_journal(std::string_view bytes);

// Puts what lies in people/ to the rest. False when it is not there, or not what belongs to it.
bool add_part(Journal& journal, std::string_view part);

std::string undo_path(std::uint64_t serial);  // ".peer/undo/00000012"
std::string part_path(std::uint64_t serial);  // "people/.peer/undo/00000012"

Journal read_journal(const RealDisk& disk);

}  // namespace peer::store

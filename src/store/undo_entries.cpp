// Entries of undo: listed, read, forgotten.
// SPDX-License-Identifier: MIT
#include "undo_entries.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <set>

#include "beneath.hpp"
#include "finish.hpp"
#include "journal.hpp"
#include "peer/base/failure.hpp"

namespace peer::store {
namespace {

std::vector<std::uint64_t> serials_in(const RealDisk& disk, std::string_view folder) {
  std::vector<std::uint64_t> serials;
  for (const std::string& name : disk.list(folder, "")) {
    std::uint64_t serial = 0;
    const char* end = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data(), end, serial);
    if (error == std::errc() && stop == end) serials.push_back(serial);
  }
  std::ranges::sort(serials);
  return serials;
}

// The moment of an entry, from its head; nullopt for one that is damaged.
std::optional<domain::Date> day_of(const RealDisk& disk, std::uint64_t serial) {
  const Content content = read_beneath(disk.descriptor(), undo_path(serial), largest_journal);
  constexpr std::string_view word = "\nat ";
  const std::size_t at = content.bytes.find(word);
  if (content.error != 0 || at == std::string::npos) return std::nullopt;
  const std::size_t begin = at + word.size();
  const auto moment =
      domain::parse_instant(content.bytes.substr(begin, content.bytes.find('\n', begin) - begin));
  return moment ? std::optional(moment->local.date) : std::nullopt;
}

void forget(const RealDisk& disk, std::uint64_t serial) {
  for (const std::string& path : {part_path(serial), undo_path(serial)}) {
    try {
      remove_file(disk, path);
    } catch (const base::Failure&) {  // people/ is not open
    }
  }
}

UndoEntry read_entry(const RealDisk& disk, std::uint64_t serial) {
  UndoEntry entry;
  entry.serial = serial;
  const Content content = read_beneath(disk.descriptor(), undo_path(serial), largest_journal);
  Journal journal;
  try {
    if (content.error == 0) journal = decode_journal(content.bytes);
  } catch (const base::Failure&) {
    entry.problem = "was written by a newer peer";
    return entry;
  }
  if (journal.state != Journal::State::committed || !journal.kept) {
    entry.problem = content.error == 0 ? "is damaged" : "cannot be read";
    return entry;
  }
  entry.keep = journal.kept->keep;
  if (!journal.kept->part.empty()) {
    const Content part = read_beneath(disk.descriptor(), part_path(serial), largest_journal);
    if (part.error != 0) {
      entry.problem = "lacks what it changed in people/, which is not there";
    } else if (!add_part(journal, part.bytes)) {
      entry.problem = "is damaged in what it changed in people/";
    }
  }
  entry.changes = std::move(journal.changes);
  return entry;
}

}  // namespace

std::uint64_t next_serial(const RealDisk& disk) {
  std::uint64_t last = 0;
  // A kill may leave a part without an entry.
  for (const std::string_view folder : {undo_folder, people_undo_folder}) {
    const std::vector<std::uint64_t> serials = serials_in(disk, folder);
    if (!serials.empty()) last = std::max(last, serials.back());
  }
  return last + 1;
}

void forget_old(const RealDisk& disk, const Keep& newest) {
  try {
    std::vector<std::uint64_t> serials = serials_in(disk, undo_folder);
    const domain::Date oldest = newest.at.local.date - static_cast<int>(newest.days);
    std::size_t old = serials.size() > most_undo_entries ? serials.size() - most_undo_entries : 0;
    for (std::size_t at = old; at + 1 < serials.size(); ++at) {
      const auto day = day_of(disk, serials[at]);
      if (day && *day >= oldest) break;
      if (day) old = at + 1;  // and the damaged ones before it
    }
    for (std::size_t at = 0; at < old; ++at) forget(disk, serials[at]);
    serials.erase(serials.begin(), serials.begin() + static_cast<std::ptrdiff_t>(old));
    for (const std::uint64_t serial : serials_in(disk, people_undo_folder)) {
      if (!std::ranges::binary_search(serials, serial)) forget(disk, serial);
    }
  } catch (const base::Failure&) {  // the change itself is done
  }
}

std::vector<UndoEntry> undo_entries(const RealDisk& disk) {
  std::vector<UndoEntry> entries;
  std::vector<std::uint64_t> serials = serials_in(disk, undo_folder);
  std::ranges::reverse(serials);
  for (const std::uint64_t serial : serials) entries.push_back(read_entry(disk, serial));
  return entries;
}

}  // namespace peer::store

// Bytes of the journal: a version line, lines about the change if it is kept, a line per file with
// lengths, the bytes, a checksum line.
// SPDX-License-Identifier: MIT
#include "journal.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <charconv>

#include "beneath.hpp"
#include "peer/base/failure.hpp"
#include "problem.hpp"

namespace peer::store {
namespace {

constexpr std::string_view kind = "peer-journal ";
constexpr std::string_view heading = "peer-journal 1\n";
constexpr std::string_view kept_heading = "peer-journal 2\n";
constexpr std::string_view people = "people/";
constexpr std::string_view last_word = "end ";

// FNV-1a. It guards against accidents only (a torn write that the file system should not let
// happen, a flipped bit), so 64 bits are enough; whoever can forge it can write the files as well.
std::uint64_t checksum(std::string_view bytes) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char byte : bytes) {
    hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
  }
  return hash;
}

std::string length_word(const std::optional<std::string>& bytes) {
  return bytes ? fmt::format("{}", bytes->size()) : "-";
}

// Takes pieces from the front; `ok` turns false for ever when one is not there.
struct Body {
  std::string_view rest;
  bool ok = true;

  std::string_view word(char end) {
    const std::size_t stop = rest.find(end);
    if (stop == std::string_view::npos) {
      ok = false;
      return {};
    }
    const std::string_view result = rest.substr(0, stop);
    rest.remove_prefix(stop + 1);
    return result;
  }
  std::optional<std::size_t> length(char end) {
    const std::string_view digits = word(end);
    if (digits == "-") {
      return std::nullopt;
    }
    std::size_t value = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    ok = ok && error == std::errc() && stop == digits.data() + digits.size();
    return value;
  }
  std::string bytes(std::size_t count) {
    if (count > rest.size()) {
      ok = false;
      return {};
    }
    const std::string result(rest.substr(0, count));
    rest.remove_prefix(count);
    return result;
  }
  std::optional<std::string> bytes(std::optional<std::size_t> count) {
    return count ? std::optional(bytes(*count)) : std::nullopt;
  }
};

// A line of the head, without its word: "by s-ada" → "s-ada".
std::string take_line(Body& reader, std::string_view word) {
  const std::string_view line = reader.word('\n');
  if (!line.starts_with(word) || line.size() < word.size() + 1) {
    reader.ok = false;
    return {};
  }
  return std::string(line.substr(word.size() + 1));
}

template <class Number>
Number take_number(Body& reader, std::string_view word) {
  const std::string digits = take_line(reader, word);
  Number value = 0;
  const char* end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, value);
  reader.ok = reader.ok && error == std::errc() && stop == end;
  return value;
}

Kept take_kept(Body& reader) {
  Kept kept;
  kept.serial = take_number<std::uint64_t>(reader, "serial");
  const auto at = domain::parse_instant(take_line(reader, "at"));
  reader.ok = reader.ok && at.has_value();
  kept.keep.at = at.value_or(domain::Instant{});
  kept.keep.by = take_line(reader, "by");
  kept.keep.command = take_line(reader, "command");
  kept.keep.format = take_number<std::int64_t>(reader, "format");
  kept.part = take_line(reader, "part");
  return kept;
}

std::string kept_lines(const Kept& kept) {
  return fmt::format("serial {}\nat {}\nby {}\ncommand {}\nformat {}\npart {}\n", kept.serial,
                     domain::format(kept.keep.at), kept.keep.by, kept.keep.command,
                     kept.keep.format, kept.part);
}

std::string file_lines(const FileChange& change) {
  return fmt::format("file {} {} {}\n{}{}{}\n", change.path.size(), length_word(change.before),
                     length_word(change.after), change.path, change.before.value_or(""),
                     change.after.value_or(""));
}

std::string with_end(const std::string& text) {
  return text + fmt::format("{}{:016x}\n", last_word, checksum(text));
}

FileChange take_file(Body& reader) {
  reader.ok = reader.word(' ') == "file";
  const auto path = reader.length(' ');
  const auto before = reader.length(' ');
  const auto after = reader.length('\n');
  FileChange change;
  change.path = reader.bytes(path.value_or(0));
  change.before = reader.bytes(before);
  change.after = reader.bytes(after);
  reader.ok = reader.ok && reader.bytes(std::size_t{1}) == "\n" && is_plain_path(change.path);
  return change;
}

void refuse_newer(std::string_view bytes) {
  const std::size_t line = bytes.find('\n');
  if (!bytes.starts_with(kind) || line == std::string_view::npos) return;
  const std::string_view version = bytes.substr(kind.size(), line - kind.size());
  if (version == "1" || version == "2") return;
  if (version.find_first_not_of("0123456789") != std::string_view::npos) return;
  base::fail("an unfinished command of a newer peer waits in '.peer/journal'",
             "run any writing command of that newer peer to finish it");
}

}  // namespace

std::string encode_journal(const std::vector<FileChange>& changes,
                           const std::optional<Kept>& kept) {
  std::string text(kept ? kept_heading : heading);
  if (kept) text += kept_lines(*kept);
  for (const FileChange& change : changes) {
    if (!kept || !change.path.starts_with(people)) text += file_lines(change);
  }
  return with_end(text);
}

std::string encode_part(const std::vector<FileChange>& changes) {
  std::string text;
  for (const FileChange& change : changes) {
    if (change.path.starts_with(people)) text += file_lines(change);
  }
  return text.empty() ? "" : with_end(std::string(heading) + text);
}

std::string checksum_of(std::string_view bytes) {
  return fmt::format("{:016x}", checksum(bytes));
}

Journal decode_journal(std::string_view bytes) {
  const Journal damaged{Journal::State::damaged, {}, {}};
  refuse_newer(bytes);
  const std::size_t sum_size = last_word.size() + 17;
  const bool is_kept = bytes.starts_with(kept_heading);
  if (bytes.size() < heading.size() + sum_size || !(is_kept || bytes.starts_with(heading))) {
    return damaged;
  }
  const std::string_view body = bytes.substr(0, bytes.size() - sum_size);
  if (bytes.substr(body.size()) != fmt::format("{}{:016x}\n", last_word, checksum(body))) {
    return damaged;
  }
  Journal journal{Journal::State::committed, {}, {}};
  Body reader{body.substr(heading.size())};
  if (is_kept) journal.kept = take_kept(reader);
  while (reader.ok && !reader.rest.empty()) journal.changes.push_back(take_file(reader));
  return reader.ok ? journal : damaged;
}

bool add_part(Journal& journal, std::string_view part) {
  if (checksum_of(part) != journal.kept->part) return false;
  Journal more = decode_journal(part);
  if (more.state != Journal::State::committed) return false;
  for (FileChange& change : more.changes) journal.changes.push_back(std::move(change));
  return true;
}

std::string undo_path(std::uint64_t serial) {
  return fmt::format("{}/{:08}", undo_folder, serial);
}

std::string part_path(std::uint64_t serial) {
  return fmt::format("{}/{:08}", people_undo_folder, serial);
}

Journal read_journal(const RealDisk& disk) {
  const Content content = read_beneath(disk.descriptor(), journal_path, largest_journal);
  if (content.error == ENOENT) {
    return {};
  }
  if (content.error != 0) {
    fail_system(fmt::format("read '{}'", journal_path), content.error);
  }
  Journal journal = decode_journal(content.bytes);
  if (!journal.kept || journal.kept->part.empty()) return journal;
  const std::string path = part_path(journal.kept->serial);
  const Content part = read_beneath(disk.descriptor(), path, largest_journal);
  if (part.error == ENOENT) {
    base::fail("an unfinished command waits in '.peer/journal' for what it changes in people/",
               "open people/, or bring it back, and run any writing command");
  }
  if (part.error != 0) fail_system(fmt::format("read '{}'", path), part.error);
  if (!add_part(journal, part.bytes)) return {Journal::State::damaged, {}, {}};
  return journal;
}

}  // namespace peer::store

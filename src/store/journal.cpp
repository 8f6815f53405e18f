// Bytes of the journal: a version line, a line per file with lengths, the bytes, a checksum line.
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

}  // namespace

std::string encode_journal(const std::vector<FileChange>& changes) {
  std::string text(heading);
  for (const FileChange& change : changes) {
    text += fmt::format("file {} {} {}\n", change.path.size(), length_word(change.before),
                        length_word(change.after));
    text += change.path + change.before.value_or("") + change.after.value_or("") + "\n";
  }
  return text + fmt::format("{}{:016x}\n", last_word, checksum(text));
}

Journal decode_journal(std::string_view bytes) {
  const Journal damaged{Journal::State::damaged, {}};
  const std::size_t line = bytes.find('\n');
  if (bytes.starts_with(kind) && line != std::string_view::npos) {
    const std::string_view version = bytes.substr(kind.size(), line - kind.size());
    if (version != "1" && version.find_first_not_of("0123456789") == std::string_view::npos) {
      base::fail("an unfinished command of a newer peer waits in '.peer/journal'",
                 "run any writing command of that newer peer to finish it");
    }
  }
  const std::size_t sum_size = last_word.size() + 17;
  if (bytes.size() < heading.size() + sum_size || !bytes.starts_with(heading)) {
    return damaged;
  }
  const std::string_view body = bytes.substr(0, bytes.size() - sum_size);
  if (bytes.substr(body.size()) != fmt::format("{}{:016x}\n", last_word, checksum(body))) {
    return damaged;
  }
  Journal journal{Journal::State::committed, {}};
  Body reader{body.substr(heading.size())};
  while (reader.ok && !reader.rest.empty()) {
    reader.ok = reader.word(' ') == "file";
    const auto path = reader.length(' ');
    const auto before = reader.length(' ');
    const auto after = reader.length('\n');
    FileChange change;
    change.path = reader.bytes(path.value_or(0));
    change.before = reader.bytes(before);
    change.after = reader.bytes(after);
    reader.ok = reader.ok && reader.bytes(std::size_t{1}) == "\n" && is_plain_path(change.path);
    journal.changes.push_back(std::move(change));
  }
  return reader.ok ? journal : damaged;
}

Journal read_journal(const RealDisk& disk) {
  const Content content = read_beneath(disk.descriptor(), journal_path, largest_journal);
  if (content.error == ENOENT) {
    return {};
  }
  if (content.error != 0) {
    fail_system(fmt::format("read '{}'", journal_path), content.error);
  }
  return decode_journal(content.bytes);
}

}  // namespace peer::store

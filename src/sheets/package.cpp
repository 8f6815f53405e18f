// The central directory of a ZIP file; see package.hpp.
// SPDX-License-Identifier: MIT
#include "package.hpp"

#include "builder.hpp"

namespace peer::sheets {

namespace {

constexpr std::string_view end_mark = "PK\x05\x06";
constexpr std::string_view entry_mark = "PK\x01\x02";
constexpr std::size_t end_size = 22;
constexpr std::size_t entry_size = 46;

[[noreturn]] void refuse_damaged() {
  throw NoTable{"is a damaged or unfinished workbook",
                "open it in the spreadsheet and save it again"};
}

std::uint32_t number_at(std::string_view bytes, std::size_t at, int size) {
  std::uint32_t number = 0;
  for (int i = size - 1; i >= 0; --i) {
    number = number << 8U | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
  }
  return number;
}

// The end record stands last, before a comment of at most 64 KB.
std::size_t find_end(std::string_view bytes) {
  const std::size_t at = bytes.rfind(end_mark);
  constexpr std::size_t longest_comment = 65'535;
  const bool found = at != std::string_view::npos && at + end_size <= bytes.size() &&
                     bytes.size() - at <= end_size + longest_comment;
  if (!found) refuse_damaged();
  return at;
}

PackedFile file_at(std::string_view bytes, std::size_t at, std::size_t& next) {
  if (at + entry_size > bytes.size() || bytes.substr(at, 4) != entry_mark) refuse_damaged();
  PackedFile file;
  file.encrypted = (number_at(bytes, at + 8, 2) & 1U) != 0;
  file.method = static_cast<std::uint16_t>(number_at(bytes, at + 10, 2));
  file.packed = number_at(bytes, at + 20, 4);
  file.unpacked = number_at(bytes, at + 24, 4);
  const std::size_t name = number_at(bytes, at + 28, 2);
  next = at + entry_size + name + number_at(bytes, at + 30, 2) + number_at(bytes, at + 32, 2);
  if (next > bytes.size()) refuse_damaged();
  file.name = std::string(bytes.substr(at + entry_size, name));
  return file;
}

}  // namespace

std::vector<PackedFile> packed_files(std::string_view bytes) {
  const std::size_t end = find_end(bytes);
  const std::size_t count = number_at(bytes, end + 10, 2);
  constexpr std::size_t most_files = 4'000;
  if (count > most_files) throw TooMuch{"more files than a workbook has"};
  std::size_t at = number_at(bytes, end + 16, 4);
  std::size_t total = 0;
  std::vector<PackedFile> files;
  for (std::size_t i = 0; i < count; ++i) {
    std::size_t next = 0;
    files.push_back(file_at(bytes, at, next));
    at = next;
    total += files.back().unpacked;
    if (total > largest_unpacked) throw TooMuch{"more than 96 MB when it is unpacked"};
    if (files.back().packed > bytes.size()) refuse_damaged();
  }
  return files;
}

}  // namespace peer::sheets

// UTF-8 text by itself: validity, hostile characters, counting, cutting. No Unicode data needed.
// SPDX-License-Identifier: MIT
#include "peer/base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "utf8.hpp"

namespace peer::base {

namespace {

struct CodePoints {
  char32_t first;
  char32_t last;
};

// Sorted. C0 and C1 controls, and what reorders, hides or joins text without being seen.
constexpr std::array forbidden_ranges{
    CodePoints{0x0000, 0x001F},      // C0
    CodePoints{0x007F, 0x009F},      // DEL, C1
    CodePoints{0x00AD, 0x00AD},      // soft hyphen
    CodePoints{0x061C, 0x061C},      // Arabic letter mark
    CodePoints{0x180E, 0x180E},      // Mongolian vowel separator
    CodePoints{0x200B, 0x200F},      // zero-width space and joiners, left and right marks
    CodePoints{0x2028, 0x202E},      // line and paragraph separators, embeddings and overrides
    CodePoints{0x2060, 0x206F},      // word joiner, invisible operators, isolates
    CodePoints{0xD800, 0xF8FF},      // surrogates, private use
    CodePoints{0xFDD0, 0xFDEF},      // noncharacters
    CodePoints{0xFEFF, 0xFEFF},      // byte order mark
    CodePoints{0xFFF9, 0xFFFB},      // interlinear annotation
    CodePoints{0xE0000, 0xE007F},    // tags
    CodePoints{0xF0000, 0x10FFFF}};  // private use

bool is_forbidden(char32_t code_point, bool allow_newline) {
  if (allow_newline && (code_point == '\n' || code_point == '\t')) return false;
  if (code_point >= 0x20 && code_point < 0x7F) return false;
  if ((code_point & 0xFFFEU) == 0xFFFEU) return true;  // the last two of every plane
  return std::ranges::any_of(forbidden_ranges, [code_point](const CodePoints& range) {
    return code_point >= range.first && code_point <= range.last;
  });
}

bool is_ascii_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    const Utf8Character character = read_utf8(text, offset);
    if (!character.valid) return offset;
    offset += character.length;
  }
  return std::nullopt;
}

std::optional<ForbiddenCharacter> find_forbidden(std::string_view text, bool allow_newline) {
  for (std::size_t offset = 0; offset < text.size();) {
    const Utf8Character character = read_utf8(text, offset);
    if (!character.valid) return ForbiddenCharacter{offset, 0xFFFD};
    if (is_forbidden(character.code_point, allow_newline)) {
      return ForbiddenCharacter{offset, character.code_point};
    }
    offset += character.length;
  }
  return std::nullopt;
}

std::string printable(std::string_view text, bool keep_newline) {
  std::string shown;
  shown.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    const Utf8Character character = read_utf8(text, offset);
    if (!character.valid) {
      shown += fmt::format("\\x{{{:02X}}}", static_cast<unsigned char>(text[offset]));
    } else if (is_forbidden(character.code_point, keep_newline)) {
      shown += fmt::format("\\u{{{:X}}}", static_cast<std::uint32_t>(character.code_point));
    } else {
      shown += text.substr(offset, character.length);
    }
    offset += character.length;
  }
  return shown;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < text.size(); ++count) {
    offset += read_utf8(text, offset).length;
  }
  return count;
}

std::string pad(std::string_view text, std::size_t columns, bool right_aligned) {
  std::string cut = truncate(text, columns);
  const std::size_t width = display_width(cut);
  const std::string spaces(columns > width ? columns - width : 0, ' ');
  return right_aligned ? spaces + cut : cut + spaces;
}

std::string trim(std::string_view text) {
  while (!text.empty() && is_ascii_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_ascii_space(text.back())) text.remove_suffix(1);
  return std::string(text);
}

std::string shown(std::string_view typed) {
  constexpr std::size_t columns = 60;
  return truncate(printable(typed), columns);
}

std::string shell_quoted(std::string_view word) {
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? "'\\''" : std::string(1, c);
  return quoted + "'";
}

std::string shell_word(std::string_view word) {
  constexpr std::string_view bare = "_./:=,+@%-";
  const bool is_bare = !word.empty() && std::ranges::all_of(word, [&](char c) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return is_letter || is_digit(c) || (c & '\x80') != 0 || bare.find(c) != bare.npos;
  });
  return is_bare ? printable(word) : shell_quoted(printable(word));
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t end = text.find(separator);
    parts.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += separator;
    text += parts[i];
  }
  return text;
}

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number, number == 1 ? one : many);
}

}  // namespace peer::base

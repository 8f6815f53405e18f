// UTF-8 text: validity, hostile characters, folding for search, display width, collation.
// The only files that use ICU are src/base/unicode_*.cpp.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace peer::base {

// Byte offset of the first byte that is not well-formed UTF-8 (overlong forms and surrogates
// included); nullopt when all is well.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

// A character that must not stand in a name, a reason or a line of output: C0 and C1 controls,
// DEL, line and paragraph separators, bidirectional controls (CVE-2021-42574), zero-width and other
// invisible characters, BOM, tags, noncharacters and private-use code points. A byte that is not
// UTF-8 counts as U+FFFD. Unassigned code points pass: the next Unicode version may assign them.
// `allow_newline` permits "\n" and "\t" for texts of several lines.
struct ForbiddenCharacter {
  std::size_t offset;
  char32_t code_point;
};
std::optional<ForbiddenCharacter> find_forbidden(std::string_view text, bool allow_newline = false);

// `text` with every forbidden character and every invalid byte shown as \u{202E} or \x{FF}: safe
// to print on a terminal. "\n" and "\t" are kept when `keep_newline`.
std::string printable(std::string_view text, bool keep_newline = false);

// NFC form: what is stored.
std::string nfc(std::string_view text);

// Search key: case and diacritics removed (Žofie → zofie, Ł → l), white space runs are one space,
// trimmed. Two texts with the same key are "the same name" for a person who types.
std::string fold(std::string_view text);

inline bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Whether the first letter is an upper-case one, as names are written in every alphabet that has
// two cases.
bool begins_with_capital(std::string_view text);

// Columns on a terminal (East Asian wide and emoji count two, combining marks none).
std::size_t display_width(std::string_view text);
std::size_t count_code_points(std::string_view text);

// `text` cut or padded with spaces on the right (left when `right_aligned`) to `columns`.
std::string pad(std::string_view text, std::size_t columns, bool right_aligned = false);
std::string truncate(std::string_view text, std::size_t columns);  // ends with … when cut

// Order of a dictionary in `language` ("cs": č after c, ch after h). The collator is made at the
// first call and kept.
bool collate_less(std::string_view language, std::string_view left, std::string_view right);

// The candidate a person most likely meant (Damerau–Levenshtein on folded text, at most a third
// of the letters wrong), nullopt when none is near.
std::optional<std::string> closest(std::string_view word, std::span<const std::string> candidates);

// "did you mean 'x'?" or "" – the sentence for closest().
std::string did_you_mean(std::string_view word, std::span<const std::string> candidates);
// The same, else for the first that begins with the word, of two letters at least: "mon" is too
// short for closest(), but its meaning is plain.
std::string did_you_mean_or_begin(std::string_view word, std::span<const std::string> candidates);

std::string trim(std::string_view text);  // ASCII white space
// What was typed, for a message: one readable line of at most 60 columns.
std::string shown(std::string_view typed);
// In single quotes, as a shell reads it.
std::string shell_quoted(std::string_view word);
// The same, bare where it can be. What cannot be shown is escaped.
std::string shell_word(std::string_view word);
std::vector<std::string> split(std::string_view text, char separator);
std::string join(std::span<const std::string> parts, std::string_view separator);
// "1 session", "3 sessions".
std::string counted(std::size_t number, std::string_view one, std::string_view many);

}  // namespace peer::base

// Where a line of Czech must not end: after v, s, z, k, o, u, a, i; in "21. listopadu" and
// "23. 11."; between the groups of a number; in "Praha 4". SPDX-License-Identifier: MIT
#include "typeset_czech.hpp"

#include <algorithm>

#include "peer/base/text.hpp"

namespace peer::locale {
namespace {

constexpr std::string_view no_break_space = "\u00a0";

// Of ASCII, or a byte of one beyond it.
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// What stands before the blank, without a bracket or quotation mark at its beginning.
std::string_view word_before(std::string_view text, std::size_t blank) {
  std::string_view word = text.substr(0, blank);
  word.remove_prefix(word.find_last_of(" \n") + 1);  // npos + 1 is 0
  while (!word.empty() && (word.front() == '(' || word.front() == '"')) word.remove_prefix(1);
  return word;
}

// One or two or three digits and no more: a house, a district, a hall.
bool begins_with_number(std::string_view text) {
  const std::size_t length = std::min(text.find_first_not_of("0123456789"), text.size());
  return length >= 1 && length <= 3 && (length == text.size() || text[length] != ':');
}

bool is_preposition(std::string_view word) {
  return word.size() == 1 &&
         std::string_view("vszkouaiVSZKOUAI").find(word) != std::string_view::npos;
}

bool is_ordinal(std::string_view word) {
  return word.size() >= 2 && word.size() <= 3 && word.back() == '.' &&
         std::ranges::all_of(word.substr(0, word.size() - 1), base::is_digit);
}

bool is_name(std::string_view word) {
  return base::begins_with_capital(word) && std::ranges::all_of(word, is_letter);
}

// `text[blank]` is a blank within the text.
bool must_hold_together(std::string_view text, std::size_t blank) {
  const std::string_view before = word_before(text, blank);
  const std::string_view after = text.substr(blank + 1);
  if (before.empty() || after.empty() || after.front() == '\n') return false;
  const bool is_number_next = base::is_digit(after.front());
  if (is_preposition(before)) return true;
  if (is_ordinal(before)) {
    return is_number_next || (is_letter(after.front()) && !base::begins_with_capital(after));
  }
  if (base::is_digit(before.back()) && is_number_next) return true;
  return is_name(before) && begins_with_number(after);
}

}  // namespace

std::string typeset_czech(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ' ' && must_hold_together(text, i)) {
      result += no_break_space;
    } else {
      result += text[i];
    }
  }
  return result;
}

}  // namespace peer::locale

// Where a line must not end; see words.hpp.
// SPDX-License-Identifier: MIT
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

#include "words.hpp"

namespace peer::delivery {
namespace {

constexpr std::string_view no_break_space = "\u00a0";

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// The code point at the beginning of a text, which is taken off; negative where it is no UTF-8.
UChar32 take(std::string_view& text) {
  std::int32_t length = 0;
  UChar32 point = 0;
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto size = static_cast<std::int32_t>(std::min<std::size_t>(text.size(), U8_MAX_LENGTH));
  U8_NEXT(bytes, length, size, point);
  text.remove_prefix(static_cast<std::size_t>(length));
  return point;
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
         std::ranges::all_of(word.substr(0, word.size() - 1), is_digit);
}

bool is_name(std::string_view word) {
  if (u_isupper(take(word)) == 0) return false;
  while (!word.empty()) {
    if (u_isalpha(take(word)) == 0) return false;
  }
  return true;
}

// `text[blank]` is a blank within the text.
bool must_hold_together(std::string_view text, std::size_t blank) {
  const std::string_view before = word_before(text, blank);
  const std::string_view after = text.substr(blank + 1);
  if (before.empty() || after.empty() || after.front() == '\n') return false;
  const bool is_number_next = is_digit(after.front());
  if (is_preposition(before)) return true;
  if (is_ordinal(before)) {
    std::string_view rest = after;
    return is_number_next || u_islower(take(rest)) != 0;
  }
  if (is_digit(before.back()) && is_number_next) return true;
  return is_name(before) && begins_with_number(after);
}

}  // namespace

std::string phone_in_words(std::string_view number) {
  const bool is_ours = number.size() == 13 &&
                       (number.starts_with("+420") || number.starts_with("+421")) &&
                       std::ranges::all_of(number.substr(1), is_digit);
  if (!is_ours) return std::string(number);
  std::string text(number.substr(0, 4));
  for (std::size_t at = 4; at < number.size(); at += 3) {
    text += no_break_space;
    text += number.substr(at, 3);
  }
  return text;
}

std::string typeset(std::string_view text, std::string_view language) {
  if (language != "cs") return std::string(text);
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

}  // namespace peer::delivery

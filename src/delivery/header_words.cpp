// Encoded words (RFC 2047, encoding B in UTF-8), quoted strings, and folding between words.
// SPDX-License-Identifier: MIT
#include "header_words.hpp"

#include <algorithm>
#include <cstdint>

namespace peer::delivery {
namespace {

constexpr std::size_t longest_line = 76;
constexpr std::size_t longest_word = 60;        // of what is not encoded, to be foldable
constexpr std::size_t octets_in_word = 36;      // 48 letters of base64, 60 with the frame
constexpr std::size_t longest_plain_name = 60;  // one line with a name of a header

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::string base64(std::string_view octets) {
  constexpr std::string_view letters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t at = 0; at < octets.size(); at += 3) {
    const std::string_view group = octets.substr(at, 3);
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      bits = bits << 8U | (i < group.size() ? static_cast<unsigned char>(group[i]) : 0U);
    }
    for (std::size_t i = 0; i < 4; ++i) {
      const std::uint32_t six = bits >> (18U - 6U * i) & 0x3FU;
      text += i <= group.size() ? letters[six] : '=';
    }
  }
  return text;
}

// White space between encoded words is no part of the text: they may stand on lines of their own.
std::string encoded_words(std::string_view text) {
  std::string words;
  while (!text.empty()) {
    std::size_t length = std::min(octets_in_word, text.size());
    while (length < text.size() && is_continuation(text[length])) --length;
    if (!words.empty()) words += "\n ";
    words += "=?utf-8?B?" + base64(text.substr(0, length)) + "?=";
    text.remove_prefix(length);
  }
  return words;
}

// Would a reader give back exactly this? Blanks at the ends and runs of them get lost, words that
// look encoded are decoded, long ones cannot be folded.
bool reads_as_it_stands(std::string_view text) {
  std::size_t word = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] < ' ' || text[at] > '~') return false;
    const bool blank = text[at] == ' ';
    if (blank && (word == 0 || at + 1 == text.size())) return false;
    word = blank ? 0 : word + 1;
    if (word > longest_word) return false;
  }
  return text.find("=?") == std::string_view::npos;
}

std::string folded(std::string_view text, std::size_t column) {
  std::string lines;
  while (!text.empty()) {
    const std::size_t blank = text.find(' ', 1);
    const std::string_view word = text.substr(0, blank);  // with the blank before it
    if (!lines.empty() && column + word.size() > longest_line) {
      lines += '\n';
      column = 0;
    }
    lines += word;
    column += word.size();
    text.remove_prefix(word.size());
  }
  return lines;
}

std::string quoted(std::string_view name) {
  std::string text = "\"";
  for (const char c : name) {
    if (c == '"' || c == '\\') text += '\\';
    text += c;
  }
  return text + '"';
}

}  // namespace

std::string unstructured_words(std::string_view text, std::size_t column) {
  return reads_as_it_stands(text) ? folded(text, column) : encoded_words(text);
}

std::string phrase_words(std::string_view name) {
  if (!reads_as_it_stands(name) || name.size() > longest_plain_name) return encoded_words(name);
  const bool atoms = std::ranges::all_of(name, [](char c) {
    return is_letter_or_digit(c) || std::string_view(" '-+!#*/").find(c) != std::string_view::npos;
  });
  return atoms ? std::string(name) : quoted(name);
}

}  // namespace peer::delivery

// Random text made of what breaks writers of TOML.
// SPDX-License-Identifier: MIT
#include "hostile_string.hpp"

#include <array>
#include <string_view>

namespace peer::test {
namespace {

constexpr std::size_t longest_line = 16384;

constexpr std::array<std::string_view, 62> pieces{"\"",
                                                  "'",
                                                  "'''",
                                                  "\"\"\"",
                                                  "\"\"\"\"\"",
                                                  "\\",
                                                  "\\\\",
                                                  "\\n",
                                                  "\\u",
                                                  "\\u0000",
                                                  "\\\"",
                                                  "\n",
                                                  "\r\n",
                                                  "\r",
                                                  "\t",
                                                  "]",
                                                  "[",
                                                  "]]",
                                                  "[[",
                                                  "}",
                                                  "{",
                                                  "#",
                                                  " # ",
                                                  "=",
                                                  " = ",
                                                  ",",
                                                  ".",
                                                  " ",
                                                  "  ",
                                                  "\b",
                                                  "\f",
                                                  "\x01",
                                                  "\x1B[2J",
                                                  "\x1F",
                                                  "\x7F",
                                                  "\xC2\x80",
                                                  "\xC2\x85",
                                                  "\xC2\x9B",
                                                  "\xC2\xA0",
                                                  "\xC2\xAD",  // C1, no-break, soft hyphen
                                                  "\xE2\x80\x8B",
                                                  "\xE2\x80\x8D",
                                                  "\xE2\x80\xA8",
                                                  "\xE2\x80\xA9",
                                                  "\xE2\x80\xAE",  // invisible
                                                  "\xE2\x81\xA6",
                                                  "\xE2\x81\xA9",
                                                  "\xD8\x9C",
                                                  "\xEF\xBB\xBF",
                                                  "\xEF\xBF\xBE",
                                                  "e\xCC\x81",
                                                  "\xCC\x81",
                                                  "\xCD\x8F",  // combining
                                                  "\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD",
                                                  "\xF0\x90\x80\x80",
                                                  "\xF4\x8F\xBF\xBF",  // astral
                                                  "\nrole = 'coordinator'\n",
                                                  "\n[delivery]\nsms = ['x']\n",
                                                  "<<<<<<< HEAD\n",
                                                  "\n=======\n",
                                                  "{ status = \"present\" }",
                                                  "../../x"};

constexpr std::array<std::string_view, 12> words{"work",   "nová práce", "Říhová",  "ill",
                                                 "Žofie",  "o'clock",    "5 € (?)", "a.b.c",
                                                 "\u4F60", "\U0001F600", "e\u0301", "x"};

void append_utf8(std::string& text, std::uint32_t code) {
  const auto put = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0U | (code >> 6U));
    put(0x80U | (code & 0x3FU));
  } else if (code < 0x10000) {
    put(0xE0U | (code >> 12U));
    put(0x80U | ((code >> 6U) & 0x3FU));
    put(0x80U | (code & 0x3FU));
  } else {
    put(0xF0U | (code >> 18U));
    put(0x80U | ((code >> 12U) & 0x3FU));
    put(0x80U | ((code >> 6U) & 0x3FU));
    put(0x80U | (code & 0x3FU));
  }
}

}  // namespace

std::string HostileStrings::any_character() {
  constexpr std::array<std::uint32_t, 4> planes{0x80, 0x800, 0x10000, 0x110000};
  auto code = static_cast<std::uint32_t>(1 + below(planes[below(planes.size())] - 1));
  if (code >= 0xD800 && code <= 0xDFFF) code -= 0x800;  // surrogates are no characters
  std::string text;
  append_utf8(text, code);
  return text;
}

std::string HostileStrings::piece() {
  return below(3) == 0 ? any_character() : std::string(pieces[below(pieces.size())]);
}

std::string HostileStrings::harmless() {
  std::string text;
  for (std::size_t count = 1 + below(5); count > 0; --count) {
    text += words[below(words.size())];
    if (count > 1) text += ' ';
  }
  return text;
}

std::string HostileStrings::next() {
  const std::size_t kind = below(2000);
  if (kind == 0) {
    std::string text = piece();
    while (text.size() <= longest_line) text += text;
    return text;
  }
  if (kind < 500) return harmless();
  std::string text;
  for (std::size_t count = below(kind < 1000 ? 40 : 6); count > 0; --count) {
    text += below(4) == 0 ? harmless() : piece();
  }
  return text;
}

}  // namespace peer::test

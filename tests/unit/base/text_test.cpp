// Validity, forbidden characters, printing what is hostile, and the small tools.
// SPDX-License-Identifier: MIT
#include "peer/base/text.hpp"

#include <doctest/doctest.h>

using namespace peer::base;

namespace {

std::string encoded(char32_t c) {
  const auto byte = [](char32_t value) { return static_cast<char>(value); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | c >> 6), byte(0x80 | (c & 63))};
  if (c < 0x10000) return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 63)), byte(0x80 | (c & 63))};
  return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 63)), byte(0x80 | (c >> 6 & 63)),
          byte(0x80 | (c & 63))};
}

}  // namespace

TEST_CASE("well-formed UTF-8 has no invalid byte") {
  CHECK_FALSE(find_invalid_utf8("").has_value());
  CHECK_FALSE(find_invalid_utf8("Žofie Říhová 👍 漢字").has_value());
  for (const char32_t c :
       {0x7FU, 0x80U, 0x7FFU, 0x800U, 0xD7FFU, 0xE000U, 0xFFFFU, 0x10000U, 0x10FFFFU}) {
    CHECK_FALSE(find_invalid_utf8(encoded(c)).has_value());
  }
}

TEST_CASE("the first byte that is not UTF-8") {
  struct Row {
    std::string_view text;
    std::size_t offset;
  };
  const Row rows[] = {
      {"ab\x80", 2},            // continuation alone
      {"a\xC0\x80", 1},         // overlong NUL
      {"\xC1\xBF", 0},          // overlong
      {"\xE0\x9F\xBF", 0},      // overlong, three bytes
      {"\xF0\x8F\xBF\xBF", 0},  // overlong, four bytes
      {"\xED\xA0\x80", 0},      // surrogate
      {"\xED\xBF\xBF", 0},      // surrogate
      {"\xF4\x90\x80\x80", 0},  // beyond U+10FFFF
      {"\xF5\x80\x80\x80", 0},  // never a first byte
      {"\xFF", 0},              //
      {"abc\xC5", 3},           // cut short
      {"abc\xE2\x82", 3},       // cut short
      {"\xC5"
       "a",
       0},                  // no continuation
      {"\xC5\xBE\xC5", 2},  // after a good one
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    REQUIRE(find_invalid_utf8(row.text).has_value());
    CHECK(*find_invalid_utf8(row.text) == row.offset);
  }
}

TEST_CASE("forbidden characters are found where they stand") {
  const char32_t forbidden[] = {0x00,   0x01,    0x1B,    0x1F,    0x7F,    0x80,    0x9B,
                                0x9F,   0xAD,    0x061C,  0x180E,  0x200B,  0x200C,  0x200D,
                                0x200E, 0x200F,  0x2028,  0x2029,  0x202A,  0x202E,  0x2060,
                                0x2066, 0x2069,  0xFEFF,  0xE000,  0xF8FF,  0xFDD0,  0xFFFE,
                                0xFFFF, 0x1FFFE, 0xE0001, 0xE007F, 0xF0000, 0x10FFFF};
  for (const char32_t c : forbidden) {
    CAPTURE(static_cast<unsigned>(c));
    const auto found = find_forbidden("Žo" + encoded(c) + "fie");
    REQUIRE(found.has_value());
    CHECK(found->offset == 3);
    CHECK(found->code_point == c);
  }
}

TEST_CASE("what belongs in a name or a reason is allowed") {
  for (const char* text : {"Žofie Říhová", "O'Brien – „ano“ …", "漢字", "👍", "Ελένη", "José",
                           "e\u0301", "№ 5 €", "a\u00A0b", "\u2010", "\u202F", "\uFFFD"}) {
    CAPTURE(text);
    CHECK_FALSE(find_forbidden(text).has_value());
  }
}

TEST_CASE("newline and tab only where they are allowed, carriage return never") {
  CHECK(find_forbidden("a\nb")->offset == 1);
  CHECK(find_forbidden("a\tb")->code_point == '\t');
  CHECK_FALSE(find_forbidden("a\n\tb", true).has_value());
  CHECK(find_forbidden("a\r\n", true)->code_point == '\r');
  CHECK(find_forbidden("\u2028", true).has_value());
}

TEST_CASE("an ill-formed byte is forbidden too") {
  const auto found = find_forbidden("ab\xFFz");
  REQUIRE(found.has_value());
  CHECK(found->offset == 2);
  CHECK(found->code_point == 0xFFFD);
}

TEST_CASE("printable text cannot drive a terminal") {
  CHECK(printable("Žofie") == "Žofie");
  CHECK(printable("\x1B[2J") == "\\u{1B}[2J");
  CHECK(printable("a\u202Eb") == "a\\u{202E}b");
  CHECK(printable("a\xFF\xC5z") == "a\\x{FF}\\x{C5}z");
  CHECK(printable("a\nb") == "a\\u{A}b");
  CHECK(printable("a\nb\tc\r", true) == "a\nb\tc\\u{D}");
  CHECK(printable(std::string_view("\0", 1)) == "\\u{0}");
  std::string all;
  for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
  CHECK_FALSE(find_forbidden(printable(all)).has_value());
}

TEST_CASE("code points are counted, an ill-formed byte as one") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("Žofie") == 5);
  CHECK(count_code_points("e\u0301") == 2);
  CHECK(count_code_points("👍a\xFF") == 3);
}

TEST_CASE("trim, split, join") {
  CHECK(trim(" \t\r\n a b \v\f ") == "a b");
  CHECK(trim("") == "");
  CHECK(trim(" \n") == "");
  CHECK(split("a,b,,c", ',') == std::vector<std::string>{"a", "b", "", "c"});
  CHECK(split("", ',') == std::vector<std::string>{""});
  CHECK(split(",", ',') == std::vector<std::string>{"", ""});
  const std::vector<std::string> parts{"a", "", "c"};
  CHECK(join(parts, ", ") == "a, , c");
  CHECK(join({}, ", ").empty());
}

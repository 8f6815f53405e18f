// Spelling of values, checked by toml++ as the foreign reader.
// SPDX-License-Identifier: MIT
#include "peer/store/value.hpp"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>

#include "peer/base/failure.hpp"
#include "peer/store/edit.hpp"
#include "tree.hpp"

namespace {

using namespace peer::store;  // NOLINT(google-build-using-namespace): the subject of this file
using peer::domain::make_date;
using peer::domain::time_of_day;

std::string utf8(char32_t code_point) {
  const auto byte = [](char32_t bits) {
    return static_cast<char>(static_cast<unsigned char>(bits));
  };
  if (code_point < 0x80) {
    return {byte(code_point)};
  }
  if (code_point < 0x800) {
    return {byte(0xC0U | (code_point >> 6U)), byte(0x80U | (code_point & 0x3FU))};
  }
  if (code_point < 0x10000) {
    return {byte(0xE0U | (code_point >> 12U)), byte(0x80U | ((code_point >> 6U) & 0x3FU)),
            byte(0x80U | (code_point & 0x3FU))};
  }
  return {byte(0xF0U | (code_point >> 18U)), byte(0x80U | ((code_point >> 12U) & 0x3FU)),
          byte(0x80U | ((code_point >> 6U) & 0x3FU)), byte(0x80U | (code_point & 0x3FU))};
}

// Text made of what breaks writers: quotes, brackets, newlines, controls, bidi, astral letters.
std::string hostile_text(std::mt19937& random) {
  static const std::array<std::string, 22> pieces{
      "'''", "\"\"\"",   "\\",  "\n",   "\r\n",         "\r",           "]",        "#",
      " = ", "\t",       "'",   "\"",   "\\u0041",      "[x]\nrole = ", "\xC2\x85", "\xE2\x80\xAE",
      "ž",   "👍🏽", "{ }", "\x7F", "\xEF\xBB\xBF", "\xE2\x80\xA8"};
  std::string text;
  const auto length = random() % 12;
  for (std::size_t at = 0; at < length; ++at) {
    switch (random() % 4) {
      case 0:
        text += utf8(static_cast<char32_t>(random() % 0x80));
        break;
      case 1: {
        const auto code_point = static_cast<char32_t>(random() % 0x110000);
        text += code_point >= 0xD800 && code_point < 0xE000 ? "x" : utf8(code_point);
        break;
      }
      default:
        text += pieces[random() % pieces.size()];
    }
  }
  return text;
}

std::string value_of(const std::string& document, const std::string& key) {
  const toml::table parsed = toml::parse(document);
  const auto* node = parsed.get(key);
  REQUIRE(node != nullptr);
  REQUIRE(node->is_string());
  REQUIRE(parsed.size() == 1);
  return node->as_string()->get();
}

}  // namespace

TEST_CASE("values are spelled in one way") {
  struct Case {
    Value value;
    std::string text;
  };
  const peer::domain::LocalTime local{*make_date(2026, 11, 3), time_of_day(9, 5)};
  const std::vector<Case> cases{
      {true, "true"},
      {false, "false"},
      {-7, "-7"},
      {std::int64_t{9223372036854775807}, "9223372036854775807"},
      {"Dlouhá 1", "\"Dlouhá 1\""},
      {"", "\"\""},
      {"a\"b\\c\n\t\r\b\f", R"("a\"b\\c\n\t\r\b\f")"},
      {std::string("\0\x1b\x7f", 3), R"("\u0000\u001B\u007F")"},
      {"\xC2\x9B\xE2\x80\xAE\xF3\xA0\x80\xA1", R"("\u009B\u202E\U000E0021")"},
      {*make_date(2026, 2, 3), "2026-02-03"},
      {time_of_day(18, 0), "18:00:00"},
      {peer::domain::TimeOfDay{86399}, "23:59:59"},
      {local, "2026-11-03T09:05:00"},
      {peer::domain::Instant{local, 60}, "2026-11-03T09:05:00+01:00"},
      {peer::domain::Instant{local, -210}, "2026-11-03T09:05:00-03:30"},
      {Array{}, "[]"},
      {Array{1, "b"}, "[1, \"b\"]"},
      {Entries{}, "{}"},
      {Entries{{"a", 1}, {"b c", Entries{{"d", false}}}}, "{ a = 1, \"b c\" = { d = false } }"},
  };
  for (const Case& one : cases) {
    CHECK(spell(one.value) == one.text);
    const std::string document = "k = " + one.text;
    CHECK(same(tree_of(*toml::parse(document).get("k")), tree_of(one.value)));
  }
  CHECK_THROWS_AS(spell("\xC3("), peer::base::Failure);
  CHECK_THROWS_AS(spell("\xED\xA0\x80"), peer::base::Failure);
}

TEST_CASE("keys are bare or quoted") {
  CHECK(spell_key("c-7k3f_A") == "c-7k3f_A");
  CHECK(spell_key("") == "\"\"");
  CHECK(spell_key("a.b") == "\"a.b\"");
  CHECK(spell_key("ž") == "\"ž\"");
  CHECK(spell_key("a\n] = 1") == R"("a\n] = 1")");
}

TEST_CASE("a new file has its own keys first, then tables, then lists of tables") {
  const Entries entries{
      {"role", "consultant"},
      {"course", Entries{{"done", true}}},
      {"spell", Array{Entries{{"from", *make_date(2026, 1, 1)}}, Entries{}}},
      {"staff", Array{"s-ada"}},
      {"attendance", Entries{{"c-1", Entries{{"status", "late"}}}}},
  };
  CHECK(spell_document(entries) ==
        "role = \"consultant\"\nstaff = [\"s-ada\"]\n\n[course]\ndone = true\n\n[[spell]]\n"
        "from = 2026-01-01\n\n[[spell]]\n\n[attendance]\nc-1 = { status = \"late\" }\n");
  CHECK(spell_document({{"t", Entries{}}}) == "[t]\n");
  CHECK(spell_document({{"s", Array{}}, {"m", Array{Entries{}, 1}}}) == "s = []\nm = [{}, 1]\n");
  CHECK(spell_document({}).empty());
}

TEST_CASE("any text comes back equal, as a value and as a key") {
  std::mt19937 random(20261123);  // NOLINT(bugprone-random-generator-seed): the same every time
  for (int round = 0; round < 20000; ++round) {
    const std::string text = hostile_text(random);
    const std::string document = "a = " + spell(text) + "\n";
    REQUIRE(value_of(document, "a") == text);
    REQUIRE(document.find('\n') == document.size() - 1);
    REQUIRE(value_of(spell_key(text) + " = \"\"", text).empty());
  }
}

TEST_CASE("any text survives an edit, and a second edit changes nothing") {
  std::mt19937 random(7);  // NOLINT(bugprone-random-generator-seed): the same every time
  const std::string before = "# c\nnote = 'x'  # d\nt = { k = 1 }\n\n[[s]]\na = \"b\"\n";
  for (int round = 0; round < 3000; ++round) {
    const std::string text = hostile_text(random);
    const std::vector<Operation> operations{set({"note"}, text), set({"t", "k"}, text),
                                            set({"u", text}, text), append({"s"}, {{text, text}}),
                                            set_sorted({"s", 0U, "b"}, text)};
    const std::string after = edit_document(before, operations);
    const std::vector<Operation> again(operations.begin(), operations.begin() + 3);
    REQUIRE(edit_document(after, again) == after);
    const toml::table parsed = toml::parse(after);
    REQUIRE(parsed["note"].value<std::string>() == text);
    REQUIRE(parsed["s"][1][text].value<std::string>() == text);
  }
}

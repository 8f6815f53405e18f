// Texts in the languages of the program.
// SPDX-License-Identifier: MIT
#include "peer/locale/words.hpp"

#include <doctest/doctest.h>

#include <limits>

using peer::locale::Context;
using peer::locale::CountedWords;
using peer::locale::Words;

TEST_CASE("a text is looked up in the catalogue of the language, two languages beside each other") {
  constexpr Words held = {"held"};
  CHECK(held.in("cs") == "konalo se");
  CHECK(held.in("en") == "held");
  CHECK(held.in("cs") == "konalo se");
}

TEST_CASE("a text of two meanings is told apart by its context") {
  CHECK(Words{"by"}.in("cs") == "kdo");
  CHECK(Words{"by", Context("how much")}.in("cs") == "o kolik");
  CHECK(Words{"by", Context("how much")}.in("en") == "by");
}

TEST_CASE("what a catalogue lacks, and a language without one, is English") {
  CHECK(Words{"no such text"}.in("cs") == "no such text");
  CHECK(Words{"by", Context("no such context")}.in("cs") == "by");
  CHECK(Words{"held"}.in("fr") == "held");
  CHECK(Words{"held"}.in("") == "held");
  constexpr CountedWords stones = {"stone", "stones"};
  CHECK(stones.in("cs", 1) == "stone");
  CHECK(stones.in("cs", 0) == "stones");
}

TEST_CASE("the empty text stays empty: in a catalogue it is the head") {
  CHECK(Words{}.in("cs").empty());
  CHECK(Words{}.in("en").empty());
}

TEST_CASE("a noun has the form that its language wants after the number") {
  constexpr CountedWords days = {"day", "days", Context("number")};
  CHECK(days.in("en", 0) == "days");
  CHECK(days.in("en", 1) == "day");
  CHECK(days.in("en", 2) == "days");
  CHECK(days.in("cs", 0) == "dní");
  CHECK(days.in("cs", 1) == "den");
  for (const int few : {2, 3, 4}) CHECK(days.in("cs", few) == "dny");
  for (const int many : {5, 11, 12, 22, 100, 101, -1}) CHECK(days.in("cs", many) == "dní");
}

TEST_CASE("numbers of any size have a form") {
  constexpr CountedWords days = {"day", "days", Context("number")};
  CHECK(days.in("cs", 1'000'000'000'001) == "dní");
  CHECK(days.in("cs", 1'000'000'000'002) == "dní");
  CHECK(days.in("cs", std::numeric_limits<std::int64_t>::max()) == "dní");
  CHECK(days.in("cs", std::numeric_limits<std::int64_t>::min()) == "dní");
}

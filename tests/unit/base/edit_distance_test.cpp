// Did you mean: near words are found, far ones are not.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "peer/base/text.hpp"

using namespace peer::base;

TEST_CASE("the closest candidate") {
  const std::vector<std::string> commands{"attendance", "announce", "invite", "init",
                                          "list",       "show",     "Žofie"};
  struct Row {
    const char* word;
    const char* meant;
  };
  const Row rows[] = {
      {"atendance", "attendance"},  // left out
      {"invvite", "invite"},        // added
      {"invote", "invite"},         // changed
      {"lsit", "list"},             // exchanged
      {"SHOW", "show"},             // case
      {"zofie", "Žofie"},           // diacritics
      {"anounec", "announce"},      // two slips in eight letters
      {"inite", "invite"},          // invite and init are one slip away: the first one listed
      {"l", ""},
      {"shop1", ""},  // two of five
      {"", ""},
      {"xyzzy", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.word);
    CHECK(closest(row.word, commands).value_or("") == row.meant);
  }
}

TEST_CASE("a third of the letters wrong is near, more is not") {
  const std::vector<std::string> one{"abcdef"};
  CHECK(closest("abcdxy", one).has_value());
  CHECK_FALSE(closest("abcxyz", one).has_value());
}

TEST_CASE("hostile words do not take long and name nothing") {
  const std::vector<std::string> candidates{"list", std::string(5000, 'a'), ""};
  CHECK_FALSE(closest(std::string(1'000'000, 'a'), candidates).has_value());
  CHECK_FALSE(closest("\xFF\xFE\xC0", candidates).has_value());
  CHECK_FALSE(closest("list", {}).has_value());
}

TEST_CASE("the sentence") {
  const std::vector<std::string> words{"monday"};
  CHECK(did_you_mean("monda", words) == "did you mean 'monday'?");
  CHECK(did_you_mean("friday", words).empty());
}

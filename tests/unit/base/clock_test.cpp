// Clock and random letters: the alphabet of ids, repeatable for a seed, different otherwise.
// SPDX-License-Identifier: MIT
#include "peer/base/clock.hpp"

#include <doctest/doctest.h>

#include <ctime>
#include <set>

using namespace peer::base;

TEST_CASE("the system clock gives the present second") {
  const UnixSeconds before = std::time(nullptr);
  const UnixSeconds now = SystemClock().now();
  const UnixSeconds after = std::time(nullptr);
  CHECK(before <= now);
  CHECK(now <= after);
}

TEST_CASE("random letters are those of ids, all of them and no others") {
  SystemRandom system;
  SeededRandom seeded(1);
  for (Random* random : {static_cast<Random*>(&system), static_cast<Random*>(&seeded)}) {
    const std::string letters = random->letters(5000);
    CHECK(letters.size() == 5000);
    const std::set<char> seen(letters.begin(), letters.end());
    CHECK(std::string(seen.begin(), seen.end()) == "0123456789abcdefghjkmnpqrstvwxyz");
  }
  CHECK(system.letters(0).empty());
  CHECK(system.letters(20) != system.letters(20));
}

TEST_CASE("the same seed gives the same letters, and they go on") {
  SeededRandom first(7);
  SeededRandom second(7);
  SeededRandom other(8);
  const std::string letters = first.letters(12);
  std::string in_two = second.letters(4);
  in_two += second.letters(8);
  CHECK(letters == in_two);
  CHECK(letters != other.letters(12));
  CHECK(first.letters(12) != letters);
}

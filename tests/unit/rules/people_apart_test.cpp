// Rule people-apart: what git has of people/, and other files that name somebody.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::Lines;

TEST_CASE("people-apart: people/ in the outer index is told once") {
  const std::vector<Case> cases = {
      {"not tracked", "# FILE people/c-1.toml\nname = \"A\"\n", {}},
      {"tracked",
       "# TRACKED people/c-1.toml\n",
       {"people/c-1.toml:0: error: is in the index of the outer repository"}}};
  PEER_CHECK_CASES("people-apart", cases);
}

TEST_CASE("people-apart: what git would take is told, by id") {
  peer::test::Decoded decoded = peer::test::decode_files(peer::rules::example_base());
  decoded.records.escaped = {{"people/c-1.toml", false, {}, 3},
                             {"letter.txt", true, peer::domain::PersonId("c-1"), 0},
                             {"letter.txt~", false, peer::domain::PersonId("c-1"), 0}};
  const peer::rules::Rule* rule = peer::rules::find_rule("people-apart");
  REQUIRE(rule != nullptr);
  CHECK(peer::test::lines_of(peer::rules::run_rule(*rule, decoded.records)) ==
        Lines{"letter.txt:0: error: names 'c-1' and is in git's index",
              "letter.txt~:0: error: names 'c-1', and git would take it",
              "people/c-1.toml:0: error: git would take it into the outer repository, and 3 files "
              "more of people/"});
}

// Rule no-future-marks: while a change is judged it knows the day, while `check` reads it does not.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;
using peer::test::judge;
using peer::test::Lines;

namespace {

const std::string held =
    example_session("group", "2026-11-23", "held", "[attendance]\nc-1 = \"present\"");

}  // namespace

TEST_CASE("a planned session has no marks") {
  const std::vector<Case> cases = {
      {"marked",
       example_session("group", "2026-11-23", "planned", "[attendance]\nc-1 = \"excused\""),
       {"sessions/2026/2026-11-23-group.toml:5: error: attendance is marked, but the session on "
        "Monday 2026-11-23 is still planned"}},
      {"nobody came",
       example_session("group", "2026-11-23", "planned", "nobody-came = true"),
       {"sessions/2026/2026-11-23-group.toml:5: error: attendance is marked, but the session on "
        "Monday 2026-11-23 is still planned"}},
      {"nobody-came = false says nothing",
       example_session("group", "2026-11-23", "planned", "nobody-came = false"),
       {}},
      {"guests are expected",
       example_session("workshop", "2026-11-21", "planned", "guests = 7"),
       {}},
      {"an empty table", example_session("group", "2026-11-23", "planned", "[attendance]"), {}},
      {"held, whatever day it is", held, {}}};
  PEER_CHECK_CASES("no-future-marks", cases);
}

TEST_CASE("marks are made on the day of the session or later") {
  CHECK(judge("no-future-marks", held, "2026-11-23") == Lines{});
  CHECK(judge("no-future-marks", held, "2026-12-24") == Lines{});
  CHECK(judge("no-future-marks", held, "2026-11-22") ==
        Lines{"sessions/2026/2026-11-23-group.toml:7: error: attendance is marked on Sunday "
              "2026-11-22, before the session on Monday 2026-11-23"});
  const std::string nobody = example_session("group", "2026-11-23", "held", "nobody-came = true");
  CHECK(judge("no-future-marks", nobody, "2026-11-20") ==
        Lines{"sessions/2026/2026-11-23-group.toml:6: error: attendance is marked on Friday "
              "2026-11-20, before the session on Monday 2026-11-23"});
}

TEST_CASE("a mark ahead of a planned session is one finding, not two") {
  const std::string planned =
      example_session("group", "2026-11-23", "planned", "[attendance]\nc-1 = \"present\"");
  CHECK(judge("no-future-marks", planned, "2026-11-20").size() == 1);
}

TEST_CASE("no reason makes a mark ahead of its day a fact") {
  CHECK_FALSE(peer::rules::find_rule("no-future-marks")->yields_to_facts);
}

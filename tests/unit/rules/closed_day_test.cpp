// Rule closed-day: closures and public holidays.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::decode_files;
using peer::test::example_session;

TEST_CASE("nothing is in a closure, whatever the reason; a cancelled session may") {
  const std::vector<Case> cases = {
      {"first day",
       example_session("group", "2026-12-27", "planned"),
       {"sessions/2026/2026-12-27-group.toml:2: error: Sunday 2026-12-27 is in a closure "
        "(center)"}},
      {"last day, held",
       example_session("group", "2026-12-31", "held", "reason = \"special\""),
       {"sessions/2026/2026-12-31-group.toml:2: error: Thursday 2026-12-31 is in a closure "
        "(center)"}},
      {"cancelled", example_session("group", "2026-12-28", "cancelled", "reason = \"center\""), {}},
      {"after it", example_session("group", "2027-01-02", "planned"), {}}};
  PEER_CHECK_CASES("closed-day", cases);
}

TEST_CASE("a public holiday needs a decision") {
  const std::string keep_none =
      "# FILE program.toml\nformat = 2\nname = \"Example\"\n[activity.club]\nkind = \"club\"\n";
  const std::vector<Case> cases = {
      {"undecided",
       example_session("club", "2026-12-24", "planned"),
       {"sessions/2026/2026-12-24-club.toml:2: error: Thursday 2026-12-24 is a public holiday "
        "(Christmas Eve), and no reason is given"}},
      {"kept with a reason",
       example_session("club", "2026-12-24", "planned", "reason = \"not-alone\""),
       {}},
      {"skipped", example_session("club", "2026-12-24", "cancelled", "reason = \"holiday\""), {}},
      {"a program that keeps no holidays",
       keep_none + example_session("club", "2026-12-24", "planned"),
       {}}};
  PEER_CHECK_CASES("closed-day", cases);
}

TEST_CASE("the closure itself is shown beside the session") {
  const auto decoded =
      decode_files(peer::rules::example_files(example_session("group", "2026-12-28", "planned")));
  const auto findings =
      peer::rules::run_rule(*peer::rules::find_rule("closed-day"), decoded.records);
  REQUIRE(findings.list().size() == 1);
  REQUIRE(findings.list().front().related.size() == 1);
  CHECK(findings.list().front().related.front().file == "program.toml");
  CHECK(findings.list().front().related.front().at == decoded.records.program.closures.front().at);
}

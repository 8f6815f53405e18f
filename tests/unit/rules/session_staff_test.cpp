// Rule session-staff: none is an error, too few a warning.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;

TEST_CASE("a held session for clients had staff") {
  const std::string alone =
      "# FILE program.toml\nformat = 2\nname = \"Example\"\n"
      "[activity.group]\nkind = \"support-group\"\n";
  const std::string team =
      "# FILE program.toml\nformat = 2\nname = \"Example\"\n"
      "[activity.team]\nkind = \"team-meeting\"\n";
  const std::vector<Case> cases = {
      {"two", example_session("group", "2026-11-23", "held", "staff = [\"s-ada\", \"s-ema\"]"), {}},
      {"none",
       example_session("group", "2026-11-23", "held"),
       {"sessions/2026/2026-11-23-group.toml:5: error: the session was held without staff"}},
      {"an empty list",
       example_session("group", "2026-11-23", "held", "staff = []"),
       {"sessions/2026/2026-11-23-group.toml:5: error: the session was held without staff"}},
      {"one",
       example_session("group", "2026-11-23", "held", "staff = [\"s-ada\"]"),
       {"sessions/2026/2026-11-23-group.toml:6: warning: 1 of 2 staff at the session"}},
      {"one is enough when the policy says so",
       alone + "[policy]\nsession-staff = 1\n" +
           example_session("group", "2026-11-23", "held", "staff = [\"s-ada\"]"),
       {}},
      {"planned", example_session("group", "2026-11-23", "planned"), {}},
      {"cancelled", example_session("group", "2026-11-23", "cancelled", "reason = \"staff\""), {}},
      {"a team meeting", team + example_session("team", "2026-11-23", "held"), {}}};
  PEER_CHECK_CASES("session-staff", cases);
}

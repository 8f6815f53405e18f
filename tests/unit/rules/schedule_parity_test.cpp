// Rule schedule-parity: parity of the ISO week number, in a year of 53 weeks too.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;

TEST_CASE("even and odd weeks by their number, never every 14 days") {
  const std::string clubs =
      "# FILE program.toml\nformat = 2\nname = \"Example\"\n[activity.thursday]\nkind = \"club\"\n"
      "weekday = \"thursday\"\nweeks = \"even\"\n[activity.friday]\nkind = \"club\"\n"
      "weekday = \"friday\"\nweeks = \"odd\"\n";
  const std::vector<Case> cases = {
      {"week 52 is even", clubs + example_session("thursday", "2026-12-24", "planned"), {}},
      {"week 53 is odd", clubs + example_session("friday", "2027-01-01", "planned"), {}},
      {"week 1 is odd too", clubs + example_session("friday", "2027-01-08", "planned"), {}},
      {"no Thursday in week 1",
       clubs + example_session("thursday", "2027-01-07", "planned"),
       {"sessions/2027/2027-01-07-thursday.toml:2: error: Thursday 2027-01-07 is in week 1, which "
        "is odd; 'thursday' takes place in even weeks"}},
      {"no Friday in week 2",
       clubs + example_session("friday", "2027-01-15", "held"),
       {"sessions/2027/2027-01-15-friday.toml:2: error: Friday 2027-01-15 is in week 2, which is "
        "even; 'friday' takes place in odd weeks"}},
      {"another weekday is a plan made by hand",
       clubs + example_session("thursday", "2026-12-22", "planned"),
       {}},
      {"cancelled",
       clubs + example_session("thursday", "2027-01-07", "cancelled", "reason = \"staff\""),
       {}},
      {"moved",
       clubs +
           example_session("thursday", "2026-12-24", "planned",
                           "[[moved]]\nfrom = 2026-12-24\nuntil = 2026-12-24\nreason = \"other\""),
       {}},
      {"every week", example_session("group", "2026-11-16", "planned"), {}},
      {"no such activity", example_session("dance", "2026-11-19", "planned"), {}}};
  PEER_CHECK_CASES("schedule-parity", cases);
}

TEST_CASE("a session that was moved into a week of the other parity may stand there") {
  const std::string moved =
      "# FILE sessions/2026/2026-11-26-club.toml\nactivity = \"club\"\ndate = 2026-12-03\n"
      "start = 18:00:00\nend = 21:00:00\nstatus = \"planned\"\n[[moved]]\nfrom = 2026-11-26\n"
      "until = 2026-12-03\nreason = \"staff\"\n";
  CHECK(peer::test::judge("schedule-parity", moved).empty());
}

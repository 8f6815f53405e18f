// Rule members-only: members, staff and guests on the day of the session.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;

namespace {

const std::string left =
    "# FILE clients/c-2.toml\n[[intake]]\ndate = 2026-10-01\nby = [\"s-eva\"]\n"
    "outcome = \"accepted\"\n[[spell]]\nfrom = 2026-10-01\nuntil = 2026-11-15\n"
    "[[spell]]\nfrom = 2026-12-01\n";

std::string group(std::string_view date, std::string_view who) {
  return example_session("group", date, "held",
                         "[attendance]\n" + std::string(who) + " = \"present\"");
}

const std::string team =
    "# FILE program.toml\nformat = 2\nname = \"Example\"\n[activity.team]\nkind = "
    "\"team-meeting\"\n";

}  // namespace

TEST_CASE("a client is marked while a membership lasts; both its days belong to it") {
  const std::vector<Case> cases = {
      {"first day", left + group("2026-10-01", "c-2"), {}},
      {"last day", left + group("2026-11-15", "c-2"), {}},
      {"the day after",
       left + group("2026-11-16", "c-2"),
       {"sessions/2026/2026-11-16-group.toml:7: error: 'c-2' was not a member on Monday "
        "2026-11-16"}},
      {"came back", left + group("2026-12-07", "c-2"), {}},
      {"never accepted until then is the matter of intake-first",
       left + group("2026-09-30", "c-2"),
       {}},
      {"accepted, but without any membership",
       "# FILE clients/c-2.toml\n[[intake]]\ndate = 2026-10-01\nby = [\"s-eva\"]\n"
       "outcome = \"accepted\"\n" +
           group("2026-11-16", "c-2"),
       {"sessions/2026/2026-11-16-group.toml:7: error: 'c-2' was not a member on Monday "
        "2026-11-16"}},
      {"a paused client may drop in",
       "# FILE clients/c-2.toml\n[[intake]]\ndate = 2026-10-01\nby = [\"s-eva\"]\n"
       "outcome = \"accepted\"\n[[spell]]\nfrom = 2026-10-01\n[[pause]]\nfrom = 2026-11-01\n" +
           group("2026-11-16", "c-2"),
       {}}};
  PEER_CHECK_CASES("members-only", cases);
}

TEST_CASE("staff are marked while they are employed, clients not at team meetings") {
  const std::string gone =
      "# FILE staff/s-ota.toml\nrole = \"consultant\"\n[[spell]]\nfrom = 2026-01-01\n"
      "until = 2026-10-31\n";
  const std::vector<Case> cases = {
      {"staff at a group", group("2026-11-16", "s-ada"), {}},
      {"left",
       gone + group("2026-11-16", "s-ota"),
       {"sessions/2026/2026-11-16-group.toml:7: error: 's-ota' was not employed on Monday "
        "2026-11-16"}},
      {"staff at the team meeting",
       team + example_session("team", "2026-11-16", "held", "[attendance]\ns-ada = \"present\""),
       {}},
      {"a client at the team meeting",
       team + example_session("team", "2026-11-16", "held", "[attendance]\nc-1 = \"present\""),
       {"sessions/2026/2026-11-16-team.toml:7: error: 'c-1' is a client; 'team' is for staff"}},
      {"nobody's id is the matter of references", group("2026-11-16", "c-404"), {}}};
  PEER_CHECK_CASES("members-only", cases);
}

TEST_CASE("guests are a count at workshops") {
  const std::vector<Case> cases = {
      {"workshop", example_session("workshop", "2026-11-21", "held", "guests = 7"), {}},
      {"club",
       example_session("club", "2026-11-26", "held", "guests = 2"),
       {"sessions/2026/2026-11-26-club.toml:6: error: guests at 'club': only workshops have "
        "guests"}},
      {"none at a club", example_session("club", "2026-11-26", "held", "guests = 0"), {}},
      {"an activity that is not there is the matter of references",
       example_session("dance", "2026-11-26", "held", "guests = 2"),
       {}}};
  PEER_CHECK_CASES("members-only", cases);
}

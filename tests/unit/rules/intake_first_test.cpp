// Rule intake-first: what counts as taking part, and from which day on.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;
using peer::test::judge;
using peer::test::Lines;

namespace {

const std::string applicant =
    "# FILE clients/c-2.toml\nchannel = \"phone\"\n[[intake]]\nbooked = 2026-11-24T16:00:00\n";

std::string interviewed(std::string_view outcome, std::string_view more = "") {
  return "# FILE clients/c-2.toml\n[[intake]]\ndate = 2026-11-23\nby = [\"s-eva\"]\noutcome = \"" +
         std::string(outcome) + "\"\n" + std::string(more) + "\n";
}

std::string message(std::string_view kind) {
  return "# FILE messages/2026/2026-11-16-aaaa.toml\n[[message]]\nto = \"c-2\"\n"
         "sessions = [\"2026-11-23-group\"]\nkind = \"" +
         std::string(kind) + "\"\nchannel = \"phone\"\nat = 2026-11-16T09:00:00+01:00\n";
}

const std::string planned = example_session("group", "2026-11-23", "planned");

}  // namespace

TEST_CASE("a mark of any kind, a reply and a personal message come after the interview") {
  const std::vector<Case> cases = {
      {"present",
       applicant + example_session("group", "2026-11-23", "held", "[attendance]\nc-2 = \"late\""),
       {"sessions/2026/2026-11-23-group.toml:7: error: attendance of 'c-2' on Monday 2026-11-23 "
        "before an accepted interview"}},
      {"absent says that they were expected",
       applicant + example_session("group", "2026-11-23", "held", "[attendance]\nc-2 = \"absent\""),
       {"sessions/2026/2026-11-23-group.toml:7: error: attendance of 'c-2' on Monday 2026-11-23 "
        "before an accepted interview"}},
      {"reply",
       applicant + example_session("group", "2026-11-23", "planned", "[replies]\nc-2 = \"no\""),
       {"sessions/2026/2026-11-23-group.toml:7: error: reply of 'c-2' for Monday 2026-11-23 before "
        "an accepted interview"}},
      {"invitation",
       applicant + planned + message("invite"),
       {"messages/2026/2026-11-16-aaaa.toml:2: error: personal invitation of 'c-2' to "
        "'2026-11-23-group' before an accepted interview"}},
      {"reminder",
       applicant + planned + message("remind"),
       {"messages/2026/2026-11-16-aaaa.toml:2: error: personal invitation of 'c-2' to "
        "'2026-11-23-group' before an accepted interview"}},
      {"a notice goes out all the same", applicant + planned + message("cancel"), {}},
      {"a change too", applicant + planned + message("change"), {}},
      {"an announcement is for all", applicant + planned + message("announce"), {}}};
  PEER_CHECK_CASES("intake-first", cases);
}

TEST_CASE("only an accepted interview opens the door, from its own day on") {
  const std::string mark = "[attendance]\nc-2 = \"present\"";
  const auto held = [&](std::string_view date) {
    return example_session("group", date, "held", mark);
  };
  const Lines broken = {
      "sessions/2026/2026-11-30-group.toml:7: error: attendance of 'c-2' on Monday 2026-11-30 "
      "before an accepted interview"};
  const std::vector<Case> cases = {
      {"accepted that day", interviewed("accepted") + held("2026-11-23"), {}},
      {"accepted a week before", interviewed("accepted") + held("2026-11-30"), {}},
      {"the day before",
       interviewed("accepted") + example_session("group", "2026-11-22", "held", mark),
       {"sessions/2026/2026-11-22-group.toml:7: error: attendance of 'c-2' on Sunday 2026-11-22 "
        "before an accepted interview"}},
      {"undecided", interviewed("undecided") + held("2026-11-30"), broken},
      {"waitlisted", interviewed("waitlisted") + held("2026-11-30"), broken},
      {"declined", interviewed("declined") + held("2026-11-30"), broken},
      {"a member from before the records",
       interviewed("accepted", "before-records = true") + held("2026-11-09"),
       {}}};
  PEER_CHECK_CASES("intake-first", cases);
}

TEST_CASE("staff, team meetings and ids that nobody has are not its matter") {
  const std::string meeting =
      "# FILE program.toml\nformat = 2\nname = \"Example\"\n[activity.team]\nkind = "
      "\"team-meeting\"\n";
  const std::vector<Case> cases = {
      {"staff",
       example_session("group", "2026-11-23", "held", "[attendance]\ns-ada = \"present\""),
       {}},
      {"nobody's id",
       example_session("group", "2026-11-23", "held", "[attendance]\nc-404 = \"late\""),
       {}},
      {"a client at a team meeting",
       applicant + meeting +
           example_session("team", "2026-11-23", "held", "[attendance]\nc-2 = \"late\""),
       {}},
      {"a message about a session that is not there", applicant + message("invite"), {}}};
  PEER_CHECK_CASES("intake-first", cases);
}

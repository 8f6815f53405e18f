// Rule reason-known: a word of the closed list of its place, wherever a reason is given.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;

namespace {

const std::string monday = "sessions/2026/2026-11-23-group.toml";
const std::string format_1 =
    "# FILE program.toml\nformat = 1\nname = \"Example\"\ntimezone = \"Europe/Prague\"\n"
    "[activity.group]\nkind = \"support-group\"\n";

std::string marked(std::string_view mark) {
  return example_session("group", "2026-11-23", "held", "[attendance]\nc-1 = " + std::string(mark));
}

}  // namespace

TEST_CASE("a reason is a word of the list of its place") {
  const std::vector<Case> cases = {
      {"of the list",
       example_session("group", "2026-11-23", "cancelled", "reason = \"weather\""),
       {}},
      {"of every list",
       example_session("group", "2026-11-23", "cancelled", "reason = \"other\""),
       {}},
      {"a text",
       example_session("group", "2026-11-23", "cancelled", "reason = \"Ada has the flu\""),
       {monday + ":6: error: no reason 'Ada has the flu'"}},
      {"of another list",
       example_session("group", "2026-11-23", "cancelled", "reason = \"no-need\""),
       {monday + ":6: error: 'no-need' says why a membership ended, not why a session is "
                 "cancelled"}},
      {"of a holiday, when cancelled",
       example_session("group", "2026-11-23", "cancelled", "reason = \"not-alone\""),
       {monday + ":6: error: 'not-alone' says why a session is held on a public holiday, not why "
                 "a session is cancelled"}},
      {"moved",
       example_session("group", "2026-11-24", "planned",
                       "[[moved]]\nfrom = 2026-11-24\nuntil = 2026-11-24\nreason = \"flu\""),
       {"sessions/2026/2026-11-24-group.toml:9: error: no reason 'flu'"}},
      {"a task",
       example_session("team", "2026-11-23", "held",
                       "[attendance]\ns-ada = \"present\"\n[[task]]\nid = \"a\"\n"
                       "who = \"s-ada\"\nwhat = \"b\"\ndropped = \"too lazy\""),
       {"sessions/2026/2026-11-23-team.toml:12: error: no reason 'too lazy'"}},
      {"an answer to a finding",
       example_session("group", "2026-11-23", "cancelled",
                       "reason = \"staff\"\n[[anyway]]\nrule = \"closed-day\"\nreason = \"sure\"\n"
                       "on = 2026-11-23"),
       {monday + ":9: error: no reason 'sure'"}}};
  PEER_CHECK_CASES("reason-known", cases);
}

TEST_CASE("only a mark of sent-away has a reason") {
  const std::vector<Case> cases = {
      {"sent away", marked("{ status = \"sent-away\", reason = \"words\" }"), {}},
      {"excused",
       marked("{ status = \"excused\", reason = \"words\" }"),
       {monday + ":7: error: the mark of 'c-1' has a reason"}},
      {"sent away for a text",
       marked("{ status = \"sent-away\", reason = \"shouted\" }"),
       {monday + ":7: error: no reason 'shouted'"}}};
  PEER_CHECK_CASES("reason-known", cases);
}

TEST_CASE("the program has words of its own, and format 1 has texts") {
  const std::string own =
      "# FILE program.toml\nformat = 2\nname = \"Example\"\ntimezone = \"Europe/Prague\"\n"
      "[activity.group]\nkind = \"support-group\"\n"
      "[reasons]\nheating = { en = \"the heating\", for = [\"cancel\"] }\n";
  const std::vector<Case> cases = {
      {"its own",
       own + example_session("group", "2026-11-23", "cancelled", "reason = \"heating\""),
       {}},
      {"its own, elsewhere",
       own + example_session("group", "2026-11-23", "planned", "reason = \"heating\""),
       {monday + ":6: error: 'heating' says why a session is cancelled, not why a session is held "
                 "on a public holiday"}},
      {"format 1",
       format_1 + example_session("group", "2026-11-23", "cancelled", "reason = \"any text\""),
       {}}};
  PEER_CHECK_CASES("reason-known", cases);
}

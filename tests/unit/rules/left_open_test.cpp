// Rule left-open: open ends, each measured by what came later in its own thread.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;

namespace {

std::string contact(std::string_view id, std::string_view client, std::string_view more = {}) {
  return fmt::format(
      "# FILE contacts/{0}/{1}-{2}.toml\nclient = \"{2}\"\nat = {3}:{4}:00+01:00\n"
      "by = \"s-ada\"\npurpose = \"support\"\n{5}\n",
      id.substr(0, 4), id, client,
      std::string(id.substr(0, 10)) + "T" + std::string(id.substr(11, 2)), id.substr(13, 2), more);
}

std::string client(std::string_view more) {
  return "# FILE clients/c-2.toml\n[[intake]]\nbooked = 2026-01-05T16:00:00\n" + std::string(more) +
         "\n";
}

const std::string task = "[[task]]\nid = \"tea\"\nwhat = \"buy tea\"\nwho = \"s-ada\"\n";

}  // namespace

// 400 days after Monday 2026-01-05 is Tuesday 2027-02-09.
TEST_CASE("a session is still planned although its activity went on") {
  const std::string open = example_session("group", "2026-01-05", "planned");
  const peer::test::Lines found = {
      "sessions/2026/2026-01-05-group.toml:5: warning: the session on Monday 2026-01-05 is still "
      "planned, more than 400 days later"};
  const std::vector<Case> cases = {
      {"nothing came later", open, {}},
      {"400 days later", open + example_session("group", "2027-02-09", "held"), {}},
      {"401 days later", open + example_session("group", "2027-02-10", "held"), found},
      {"later, but only planned", open + example_session("group", "2027-02-10", "planned"), {}},
      {"later, but cancelled", open + example_session("group", "2027-02-10", "cancelled"), {}},
      {"another activity", open + example_session("club", "2027-02-10", "held"), {}},
      {"several later ones: one finding",
       open + example_session("group", "2027-02-10", "held") +
           example_session("group", "2028-02-29", "held"),
       found},
      {"of a cancelled one nothing is open",
       example_session("group", "2026-01-05", "cancelled") +
           example_session("group", "2027-02-10", "held"),
       {}},
      {"counted from the day that it was moved to",
       "# FILE sessions/2026/2026-01-05-group.toml\nactivity = \"group\"\ndate = 2026-01-12\n"
       "start = 18:00:00\nend = 20:30:00\nstatus = \"planned\"\n[[moved]]\nfrom = 2026-01-05\n"
       "until = 2026-01-12\nreason = \"staff\"\n" +
           example_session("group", "2027-02-10", "held"),
       {}}};
  PEER_CHECK_CASES("left-open", cases);
}

TEST_CASE("a booked interview has no outcome although the client's record went on") {
  const peer::test::Lines found = {
      "clients/c-2.toml:2: warning: the interview booked for Monday 2026-01-05 has no outcome, "
      "more than 400 days later"};
  const std::vector<Case> cases = {
      {"nothing came later", client(""), {}},
      {"an interview 400 days later",
       client("[[intake]]\ndate = 2027-02-09\noutcome = \"declined\""),
       {}},
      {"an interview 401 days later",
       client("[[intake]]\ndate = 2027-02-10\noutcome = \"declined\""), found},
      {"a membership 401 days later", client("[[spell]]\nfrom = 2027-02-10"), found},
      {"another appointment decides nothing",
       client("[[intake]]\nbooked = 2028-01-01T10:00:00"),
       {}},
      {"it has an outcome",
       client("date = 2026-01-05\noutcome = \"undecided\"\n[[spell]]\nfrom = 2028-02-29"),
       {}},
      {"another client's record is another thread",
       client("") + "# FILE clients/c-3.toml\n[[spell]]\nfrom = 2028-02-29\n",
       {}}};
  PEER_CHECK_CASES("left-open", cases);
}

TEST_CASE("a task is open although the team met much later") {
  const auto meeting = [](std::string_view more) {
    return example_session("team", "2025-12-29", "held", task + std::string(more));
  };
  const std::string due = "due = 2026-01-05";
  const peer::test::Lines found = {
      "sessions/2025/2025-12-29-team.toml:7: warning: the task 'tea' is still open, more than 400 "
      "days later"};
  const std::vector<Case> cases = {
      {"the team did not meet again", meeting(due), {}},
      {"400 days after it was due",
       meeting(due) + example_session("team", "2027-02-09", "held"),
       {}},
      {"401 days after it was due", meeting(due) + example_session("team", "2027-02-10", "held"),
       found},
      {"a meeting that is planned only",
       meeting(due) + example_session("team", "2027-02-10", "planned"),
       {}},
      {"clients met, not the team",
       meeting(due) + example_session("group", "2027-02-10", "held"),
       {}},
      {"done",
       meeting(due + "\ndone = 2026-01-04") + example_session("team", "2027-02-10", "held"),
       {}},
      {"dropped",
       meeting(due + "\ndropped = \"not-needed\"") + example_session("team", "2027-02-10", "held"),
       {}},
      {"without a day it counts from the meeting",
       meeting("") + example_session("team", "2027-02-03", "held"), found}};
  PEER_CHECK_CASES("left-open", cases);
}

TEST_CASE("a follow-up is not done although there was contact much later") {
  const auto open = [](std::string_view who, std::string_view done = "") {
    return contact("2026-01-02t1000", who,
                   "follow-up = { by = \"s-ada\", due = 2026-01-05" + std::string(done) + " }");
  };
  const peer::test::Lines found = {
      "contacts/2026/2026-01-02t1000-c-1.toml:5: warning: the follow-up due on Monday 2026-01-05 "
      "is not done, more than 400 days later"};
  const std::vector<Case> cases = {
      {"no contact since", open("c-1"), {}},
      {"400 days later", open("c-1") + contact("2027-02-09t2359", "c-1"), {}},
      {"401 days later", open("c-1") + contact("2027-02-10t0000", "c-1"), found},
      {"with somebody else", open("c-1") + contact("2027-02-10t1000", "c-2"), {}},
      {"done", open("c-1", ", done = 2026-01-06") + contact("2027-02-10t1000", "c-1"), {}},
      {"dropped", open("c-1", ", dropped = \"own-wish\"") + contact("2027-02-10t1000", "c-1"), {}},
      {"what support has promised stays, although the person was there since",
       open("c-1") +
           example_session("group", "2027-02-10", "held", "[attendance]\nc-1 = \"present\""),
       found},
      {"callers whom nobody knew are not one person",
       open("unknown") + contact("2027-02-10t1000", "unknown"),
       {}}};
  PEER_CHECK_CASES("left-open", cases);
}

TEST_CASE("whoever appears need not be asked after") {
  const std::string promise = "follow-up = { by = \"s-ada\", due = 2026-01-05 }";
  std::string outreach = contact("2026-01-02t1000", "c-9", promise);
  outreach.replace(outreach.find("support"), 7, "outreach");
  const std::string mark =
      example_session("group", "2026-01-02", "held",
                      "[attendance]\nc-9 = { status = \"absent\", " + promise + " }\n");
  const std::string later = contact("2027-02-10t1000", "c-9", "outcome = \"no-answer\"");
  const auto found = [](std::string_view where) -> peer::test::Lines {
    return {std::string(where) +
            ": warning: the follow-up due on Monday 2026-01-05 is not done, more "
            "than 400 days later"};
  };
  const auto came = [](std::string_view word) {
    return example_session("group", "2026-06-01", "held",
                           "[attendance]\nc-9 = \"" + std::string(word) + "\"");
  };
  const std::vector<Case> cases = {
      {"of outreach", outreach + later, found("contacts/2026/2026-01-02t1000-c-9.toml:5")},
      {"of a mark", mark + later, found("sessions/2026/2026-01-02-group.toml:7")},
      {"outreach, and they came", outreach + later + came("late"), {}},
      {"a mark, and they called off", mark + later + came("excused"), {}},
      {"absent once more", mark + later + came("absent"),
       found("sessions/2026/2026-01-02-group.toml:7")},
      {"somebody was reached",
       mark + contact("2027-02-10t1000", "c-9", "outcome = \"reached\""),
       {}},
      {"they got in touch", outreach + contact("2027-02-10t1000", "c-9", "direction = \"in\""), {}},
      {"nothing came later", mark, {}}};
  PEER_CHECK_CASES("left-open", cases);
}

TEST_CASE("the horizon is that of the policy") {
  const std::string program =
      "# FILE program.toml\nformat = 2\nname = \"Example\"\n[activity.group]\nkind = "
      "\"support-group\"\n[policy]\nhorizon-days = 30\n";
  const std::vector<Case> cases = {
      {"within",
       program + example_session("group", "2028-02-28", "planned") +
           example_session("group", "2028-03-29", "held"),
       {}},
      {"beyond",
       program + example_session("group", "2028-02-28", "planned") +
           example_session("group", "2028-03-30", "held"),
       {"sessions/2028/2028-02-28-group.toml:5: warning: the session on Monday 2028-02-28 is still "
        "planned, more than 30 days later"}}};
  PEER_CHECK_CASES("left-open", cases);
}

// Rule task-owned: owner, day and outcome of the tasks of a meeting.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;

namespace {

std::string meeting(std::string_view tasks) {
  return example_session("team", "2028-02-29", "planned", tasks);
}

// `more` are the lines after the id and what is to be done: from line 9 on.
std::string task(std::string_view more, std::string_view id = "bowling") {
  return "[[task]]\nid = \"" + std::string(id) + "\"\nwhat = \"book lanes\"\n" + std::string(more) +
         "\n";
}

const std::string file = "sessions/2028/2028-02-29-team.toml";
const std::string owned = "who = \"s-ada\"\ndue = 2028-03-07";

}  // namespace

TEST_CASE("a task has an owner, a day and one outcome") {
  const std::vector<Case> cases = {
      {"in order", meeting(task(owned)), {}},
      {"due on the day of the meeting", meeting(task("who = \"s-ada\"\ndue = 2028-02-29")), {}},
      {"due before it",
       meeting(task("who = \"s-ada\"\ndue = 2028-02-28")),
       {file + ":10: warning: the task 'bowling' is due on Monday 2028-02-28, before the meeting"}},
      {"nobody's",
       meeting(task("due = 2028-03-07")),
       {file + ":6: warning: the task 'bowling' has no owner"}},
      {"without a day",
       meeting(task("who = \"s-ada\"")),
       {file + ":6: warning: the task 'bowling' has no due day"}},
      {"done", meeting(task(owned + "\ndone = 2028-03-01")), {}},
      {"dropped", meeting(task(owned + "\ndropped = \"not-needed\"")), {}},
      {"both",
       meeting(task(owned + "\ndropped = \"not-needed\"\ndone = 2028-03-01")),
       {file + ":11: warning: the task 'bowling' is both done and dropped"}},
      {"an owner whom nobody knows is the matter of references",
       meeting(task("who = \"s-x\"\ndue = 2028-03-07")),
       {}}};
  PEER_CHECK_CASES("task-owned", cases);
}

TEST_CASE("ids of tasks differ within one meeting") {
  const std::vector<Case> cases = {
      {"two ids", meeting(task(owned) + task(owned, "tea")), {}},
      {"one id twice",
       meeting(task(owned) + task(owned)),
       {file + ":12: warning: the task 'bowling' is there twice"}},
      {"in two meetings",
       meeting(task(owned)) + example_session("team", "2028-02-28", "planned", task(owned)),
       {}}};
  PEER_CHECK_CASES("task-owned", cases);
}

// Which task is meant, which meeting gives one, and its id.
// SPDX-License-Identifier: MIT
#include "peer/actions/tasks.hpp"

#include <doctest/doctest.h>

#include "../workspace/small_program.hpp"
#include "support/refusal.hpp"

using namespace peer;
using namespace peer::actions;
using test::refusal;

namespace {

// The small program with meetings of the team.
struct Meetings : test::SmallProgram {
  Meetings() {
    files.put("program.toml",
              "format = 2\nname = \"Mosty\"\nlanguage = \"cs\"\ntimezone = \"Europe/Prague\"\n\n"
              "[activity.group]\nkind = \"support-group\"\n[activity.team]\nkind = "
              "\"team-meeting\"\n");
    meeting("2026-11-10", "held",
            "[[task]]\nid = \"tickets\"\nwho = \"s-ada\"\nwhat = \"tickets\"\ndue = 2026-11-20\n"
            "done = 2026-11-19\n[[task]]\nid = \"room\"\nwho = \"s-ema\"\nwhat = \"a room\"\n"
            "due = 2026-12-01\n");
    meeting("2026-11-17", "held",
            "[[task]]\nid = \"tickets\"\nwho = \"s-ada\"\nwhat = \"new tickets\"\ndue = "
            "2026-11-27\n");
    meeting("2026-11-20", "cancelled", "");
    meeting("2026-12-01", "planned", "");
  }

  void meeting(const std::string& date, const std::string& status, const std::string& more) const {
    files.put("sessions/2026/" + date + "-team.toml",
              "activity = \"team\"\ndate = " + date +
                  "\nstart = 10:00:00\nend = 11:00:00\nstatus = \"" + status +
                  (status == "cancelled" ? "\"\nreason = \"staff" : "") +
                  "\"\nstaff = [\"s-ada\"]\n" + more);
  }
};

// With the tasks loaded.
struct Opened : workspace::Workspace {
  explicit Opened(const test::SmallProgram& program)
      : Workspace(program.environment(), workspace::Access::read) {
    load_tasks(*this);
  }
};

}  // namespace

TEST_SUITE("tasks") {
  TEST_CASE("an id means the open task before a settled one") {
    const Meetings program;
    Opened workspace(program);
    CHECK(resolve_task(workspace, "tickets").name() == "2026-11-17-team/tickets");
    CHECK(resolve_task(workspace, "2026-11-10-team/tickets").name() == "2026-11-10-team/tickets");
    CHECK(resolve_task(workspace, "room").number == 1);
  }

  TEST_CASE("they stand in the order in which they are due") {
    const Meetings program;
    std::string names;
    for (const NamedTask& task : all_tasks(Opened(program))) names += task.name() + ' ';
    CHECK(names == "2026-11-10-team/tickets 2026-11-17-team/tickets 2026-11-10-team/room ");
  }

  TEST_CASE("one that is not there is refused, with what was meant") {
    const Meetings program;
    Opened workspace(program);
    CHECK(refusal([&] {
            resolve_task(workspace, "tickest");
          }).starts_with("2: there is no task 'tickest' | "));
    CHECK(refusal([&] {
            resolve_task(workspace, "2026-11-17-team/room");
          }).starts_with("2: there is no task 'room'"));
  }

  TEST_CASE("the latest meeting that took place gives a task") {
    const Meetings program;
    CHECK(usual_meeting(Opened(program)) == "2026-11-17-team");
    const test::SmallProgram without;
    Opened workspace(without);
    CHECK(refusal([&] { usual_meeting(workspace); }).starts_with("2: there is no team meeting"));
  }

  TEST_CASE("an id is made of words that are nobody's name, and is not given twice") {
    const Meetings program;
    Opened workspace(program);
    const domain::Session meeting = workspace.need_session(domain::SessionId("2026-11-17-team"));
    const auto chosen = [&](const std::string& what) {
      return choose_task_id(workspace, std::nullopt, meeting, what);
    };
    CHECK(chosen("buy cinema posters") == "buy-cinema");
    CHECK(chosen("tickets") == "tickets-2");
    CHECK(chosen("visit Žofie") == "visit");
    CHECK(chosen("a 12 to").starts_with("t-"));
    CHECK(choose_task_id(workspace, "posters", meeting, "x") == "posters");
    CHECK(refusal([&] { choose_task_id(workspace, "room", meeting, "x"); }) ==
          "2: there is a task 'room' already | choose another id");
  }
}

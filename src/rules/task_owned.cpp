// Rule task-owned: somebody does each task, by a day, and it has one outcome (program §3.4).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <map>

#include "declared.hpp"

namespace peer::rules::task_owned {

namespace {

using domain::Session;
using domain::Task;

class Meeting {
 public:
  Meeting(const Session& session, Report& report) : session_(session), report_(report) {}

  void check(const Task& task) {
    check_id(task);
    if (!task.who) put(task.at, fmt::format("{} has no owner", named(task)), "name one: who = ID");
    check_due(task);
    if (task.done && task.dropped) {
      put(task.dropped.at, fmt::format("{} is both done and dropped", named(task)),
          "remove the one that is wrong", {{session_.file, task.done.at, "done here"}});
    }
  }

 private:
  static std::string named(const Task& task) {
    return task.id ? fmt::format("the task '{}'", *task.id) : "a task";
  }

  void check_id(const Task& task) {
    if (!task.id) return;
    const auto [same, is_new] = ids_.emplace(*task.id, task.id.at);
    if (is_new) return;
    put(task.id.at, fmt::format("{} is there twice", named(task)), "give one of the two another id",
        {{session_.file, same->second, "the first one"}});
  }

  void check_due(const Task& task) {
    if (!task.due) {
      put(task.at, fmt::format("{} has no due day", named(task)), "add one: due = DATE");
    } else if (session_.date && *task.due < *session_.date) {
      put(task.due.at,
          fmt::format("{} is due on {}, before the meeting", named(task),
                      domain::with_weekday(*task.due)),
          {}, {{session_.file, session_.date.at, "the day of the meeting"}});
    }
  }

  void put(base::Range at, std::string message, std::string help,
           std::vector<base::Related> related = {}) {
    report_.add(session_.file, at, std::move(message), std::move(help), std::move(related));
  }

  const Session& session_;
  Report& report_;
  std::map<std::string_view, base::Range> ids_;
};

void check(const domain::Records& records, Report& report) {
  for (const Session& session : records.sessions) {
    if (session.tasks.empty()) continue;
    Meeting meeting(session, report);
    for (const Task& task : session.tasks) meeting.check(task);
  }
}

}  // namespace

constinit const Rule rule{
    .id = "task-owned",
    .theme = "Team",
    .title = "a task has an owner, a due day, and one outcome",
    .severity = base::Severity::warning,
    .reach = Reach::record,
    .why =
        "What is everybody's job gets done by nobody. The person who was promised a call, a "
        "letter or a place waits, and takes the silence for an answer.",
    .remedy =
        "correct the [[task]] in the meeting's file; 'peer session show SESSION' prints what is "
        "recorded",
    .source = "program §3.4",
    .good = R"(# FILE sessions/2026/2026-11-24-team.toml
activity = "team"
date = 2026-11-24
start = 10:00:00
end = 12:00:00
status = "planned"
staff = ["s-ada", "s-eva"]

[[task]]
id = "bowling"
who = "s-ada"
what = "book two lanes"
due = 2026-11-24
)",
    .bad = R"(# FILE sessions/2026/2026-11-24-team.toml
activity = "team"
date = 2026-11-24
start = 10:00:00
end = 12:00:00
status = "planned"
staff = ["s-ada", "s-eva"]

[[task]]
id = "bowling"
who = "s-ada"
what = "book two lanes"
due = 2026-11-23  #! task-owned
)",
    .check = check};

}  // namespace peer::rules::task_owned

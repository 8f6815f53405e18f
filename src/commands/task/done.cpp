// `peer task done`: a task of a team meeting is done, or open again after all.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "session_input.hpp"
#include "tasks.hpp"

namespace peer::commands::task_done {

namespace {

using domain::TaskState;
using workspace::Workspace;

constexpr Argument arguments_taken[] = {
    {.name = "TASK",
     .help = "its id; SESSION/ID if several tasks have the same id",
     .ask = "Which task"}};

constexpr Option options_taken[] = {{"--on", "DATE", "day it was done; default: today"},
                                    {"--undo", "", "reopen it"}};

base::ExitCode reopen(Context& context, Workspace& workspace, const actions::NamedTask& named) {
  if (actions::state_of(named.task) == TaskState::open) {
    return nothing_to_do(context, fmt::format("'{}' is open", named.name()));
  }
  std::vector<store::Operation> operations;
  if (named.task.done) operations.push_back(store::remove(actions::task_key(named, "done")));
  if (named.task.dropped) operations.push_back(store::remove(actions::task_key(named, "dropped")));
  return change_task(context, workspace, named, std::move(operations), "open again");
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  if (arguments.has("--undo") && arguments.has("--on")) {
    base::fail_usage("--undo and --on exclude each other", "an open task has no day");
  }
  Workspace workspace = context.open(workspace::Access::write);
  const domain::Date day = day_option_or_today(arguments, "--on", workspace.today());
  if (day > workspace.today()) {
    base::fail_usage(fmt::format("{} is yet to come", domain::with_weekday(day)),
                     "a task is done on a day until today");
  }
  actions::load_tasks(workspace);
  const actions::NamedTask named = actions::resolve_task(workspace, arguments.need("TASK"));
  if (arguments.has("--undo")) return reopen(context, workspace, named);
  switch (actions::state_of(named.task)) {
    case TaskState::done:
      if (!arguments.has("--on") || named.task.done.value == day) {
        return nothing_to_do(context, fmt::format("'{}' was done on {}", named.name(),
                                                  domain::with_weekday(*named.task.done)));
      }
      break;
    case TaskState::dropped:
      actions::refuse(
          fmt::format("'{}' was dropped: {}", named.name(), base::printable(*named.task.dropped)),
          fmt::format("open it again first: peer task done {} --undo", named.name()));
    case TaskState::open:
      break;
  }
  return change_task(context, workspace, named, {store::set(actions::task_key(named, "done"), day)},
                     "done on " + domain::with_weekday(day));
}

}  // namespace

extern const Command command{
    .name = "task done",
    .theme = "Team",
    .summary = "record that a team task is done",
    .details =
        "Writes the day into the file of the meeting that the task comes from. --undo reopens a "
        "task that was done or dropped.",
    .examples =
        "peer task done cinema-tickets\n"
        "peer task done 2026-11-24-team/cinema-tickets --on 2026-11-26\n"
        "peer task done cinema-tickets --undo",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .run = run,
};

}  // namespace peer::commands::task_done

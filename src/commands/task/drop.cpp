// `peer task drop`: a task of a team meeting is no longer to be done, and why.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/input.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/commands/command.hpp"
#include "tasks.hpp"

namespace peer::commands::task_drop {

namespace {

using workspace::Workspace;

constexpr Argument arguments_taken[] = {
    {.name = "TASK",
     .help = "its id; SESSION/ID if several tasks have the same id",
     .ask = "Which task"}};

constexpr Option options_taken[] = {{.name = "--reason",
                                     .value = "REASON",
                                     .help = "why it is dropped",
                                     .required = true,
                                     .ask = "Why",
                                     .reasons = domain::reason_bit(domain::ReasonPlace::drop)}};

base::ExitCode run(Context& context, const Arguments& arguments) {
  const std::string reason = arguments.need("--reason");
  Workspace workspace = context.open(workspace::Access::write);
  actions::load_tasks(workspace);
  const actions::NamedTask named = actions::resolve_task(workspace, arguments.need("TASK"));
  if (named.task.done) {
    actions::refuse(
        fmt::format("'{}' was done on {}", named.name(), domain::with_weekday(*named.task.done)),
        fmt::format("open it again first: peer task done {} --undo", named.name()));
  }
  if (named.task.dropped.value == reason) {
    return nothing_to_do(context, fmt::format("'{}' was dropped: {}", named.name(), reason));
  }
  return change_task(context, workspace, named,
                     {store::set(actions::task_key(named, "dropped"), reason)},
                     fmt::format("dropped ({})", reason));
}

}  // namespace

extern const Command command{
    .name = "task drop",
    .theme = "Team",
    .summary = "drop a team task",
    .details =
        "The task stays in the file of its meeting, with the reason; 'peer task done TASK "
        "--undo' reopens it.",
    .examples = "peer task drop cinema-tickets --reason not-needed",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .run = run};

}  // namespace peer::commands::task_drop

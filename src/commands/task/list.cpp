// `peer task list`: the tasks of team meetings, the open ones or all.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "peer/actions/session_text.hpp"
#include "peer/actions/tasks.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/render/card.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands::task_list {

namespace {

using render::Node;
using workspace::Workspace;

constexpr Option options_taken[] = {{"--for", "STAFF", "only this worker's tasks"},
                                    {"--all", "", "include done and dropped tasks"}};

render::Table table_of(Workspace& workspace, const std::vector<actions::NamedTask>& tasks,
                       bool as_text) {
  render::Table table;
  table.columns = {{"task", "task"},   {"session", "meeting"}, {"who", "who"},
                   {"name", ""},       {"what", "what"},       {"due", "due"},
                   {"state", "state"}, {"done", ""},           {"dropped", ""}};
  for (const actions::NamedTask& named : tasks) {
    const domain::Task& task = named.task;
    const domain::PersonId who = task.who.value_or({});
    const domain::Person* person = who.empty() ? nullptr : workspace.person(who);
    const Node name = person == nullptr ? Node() : render::node_of(person->name);
    table.rows.push_back(
        {render::node_of(task.id), named.session,
         as_text ? Node(actions::name_of(workspace, who)) : render::node_of(task.who), name,
         as_text ? Node(base::printable(task.what.value_or(""))) : render::node_of(task.what),
         render::node_of(task.due), domain::word(actions::state_of(task)),
         render::node_of(task.done), render::node_of(task.dropped)});
  }
  return table;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Workspace workspace = context.open(workspace::Access::read);
  domain::PersonId worker{};
  if (const auto words = arguments.get("--for")) {
    worker = workspace::resolve_staff(workspace, *words);
  }
  actions::load_tasks(workspace);
  std::vector<actions::NamedTask> tasks = actions::all_tasks(workspace);
  std::erase_if(tasks, [&](const actions::NamedTask& named) {
    const bool settled = actions::state_of(named.task) != domain::TaskState::open;
    return (settled && !arguments.has("--all")) ||
           (!worker.empty() && named.task.who.value != worker);
  });
  render::Table table = table_of(workspace, tasks, context.format == Format::text);
  table.empty = arguments.has("--all") ? "no tasks" : "no open tasks";
  context.print(table);
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "task list",
    .theme = "Team",
    .summary = "list team tasks",
    .details =
        "Lists open tasks by due day; --all adds those done or dropped. Reads meetings as far "
        "back as policy horizon-days.",
    .examples =
        "peer task list\n"
        "peer task list --for ada --all --format csv",
    .arguments = {},
    .options = options_taken,
    .formats = Formats::json_and_csv,
    .run = run};

}  // namespace peer::commands::task_list

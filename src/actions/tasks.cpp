// Finds the task that is meant; see tasks.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/tasks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/workspace/names.hpp"

namespace peer::actions {

namespace {

using domain::TaskState;
using workspace::Workspace;

[[noreturn]] void fail_unknown(std::string_view typed, const std::vector<NamedTask>& tasks) {
  std::vector<std::string> known;
  for (const NamedTask& task : tasks) known.push_back(task.task.id.value_or(""));
  std::string hint = base::did_you_mean(typed, known);
  if (hint.empty()) hint = "peer task list shows the open ones, with --all the others too";
  base::fail_usage(fmt::format("there is no task '{}'", base::printable(typed)), hint);
}

NamedTask only_one(std::string_view typed, const std::vector<NamedTask>& found) {
  if (found.size() == 1) return found.front();
  std::string hint = "write SESSION/ID:";
  for (const NamedTask& task : found) hint += "\n  " + task.name();
  base::fail_usage(fmt::format("'{}' may mean several tasks", base::printable(typed)), hint);
}

std::vector<NamedTask> of_session(const domain::Session& session) {
  std::vector<NamedTask> tasks;
  for (std::size_t i = 0; i < session.tasks.size(); ++i) {
    tasks.push_back({session.id, session.file, i, session.tasks[i]});
  }
  return tasks;
}

std::vector<NamedTask> with_id(std::vector<NamedTask> tasks, std::string_view id) {
  std::erase_if(tasks, [&](const NamedTask& named) { return named.task.id.value != id; });
  return tasks;
}

}  // namespace

TaskState state_of(const domain::Task& task) {
  if (task.dropped) return TaskState::dropped;
  return task.done ? TaskState::done : TaskState::open;
}

void load_tasks(Workspace& workspace) {
  const auto horizon = static_cast<int>(workspace.program().policy.horizon_days);
  workspace.load_sessions(workspace.today() - horizon, std::nullopt);
}

std::vector<NamedTask> all_tasks(const Workspace& workspace) {
  std::vector<NamedTask> tasks;
  for (const domain::Session& session : workspace.records().sessions) {
    for (NamedTask& task : of_session(session)) tasks.push_back(std::move(task));
  }
  const auto day = [](const NamedTask& named) { return named.task.due.value_or(domain::Date{}); };
  std::ranges::sort(tasks, [&](const NamedTask& a, const NamedTask& b) {
    return std::make_tuple(day(a), a.name()) < std::make_tuple(day(b), b.name());
  });
  return tasks;
}

NamedTask resolve_task(Workspace& workspace, std::string_view typed) {
  const std::size_t slash = typed.rfind('/');
  if (slash != std::string_view::npos) {
    const domain::SessionId session = workspace::resolve_session(workspace, typed.substr(0, slash));
    const std::vector<NamedTask> tasks = of_session(workspace.need_session(session));
    const std::vector<NamedTask> found = with_id(tasks, typed.substr(slash + 1));
    if (found.empty()) fail_unknown(typed.substr(slash + 1), tasks);
    return only_one(typed, found);
  }
  const std::vector<NamedTask> tasks = all_tasks(workspace);
  const std::vector<NamedTask> found = with_id(tasks, typed);
  std::vector<NamedTask> open = found;
  std::erase_if(open,
                [](const NamedTask& named) { return state_of(named.task) != TaskState::open; });
  if (found.empty()) fail_unknown(typed, tasks);
  return only_one(typed, open.empty() ? found : open);
}

store::KeyPath task_key(const NamedTask& named, const char* key) {
  return {std::string("task"), named.number, std::string(key)};
}

}  // namespace peer::actions

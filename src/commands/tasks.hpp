// The tasks of team meetings (program §3.4): which one is meant, and how it is told.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/commands/context.hpp"
#include "peer/domain/session.hpp"
#include "peer/store/edit.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::commands {

struct NamedTask {
  domain::SessionId session{};
  std::string file{};
  std::size_t number = 0;  // among the [[task]] of the session
  domain::Task task{};

  std::string name() const { return session.text() + '/' + task.id.value_or(""); }
};

domain::TaskState state_of(const domain::Task& task);

// Sessions since policy horizon-days, and all ahead.
void load_tasks(workspace::Workspace& workspace);
// Of all that are loaded, by the day on which they are due, then by name.
std::vector<NamedTask> all_tasks(const workspace::Workspace& workspace);

// ID of an open task, else of one that is settled; SESSION/ID where several have it. Failure(usage)
// when none or several are meant. load_tasks() comes first.
NamedTask resolve_task(workspace::Workspace& workspace, std::string_view typed);

// The end of `task done` and `task drop`: writes what is to be changed of the task.
base::ExitCode change_task(Context& context, workspace::Workspace& workspace,
                           const NamedTask& named, std::vector<store::Operation> operations,
                           std::string_view told);
store::KeyPath task_key(const NamedTask& named, const char* key);

}  // namespace peer::commands

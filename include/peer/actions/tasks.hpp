// The tasks of team meetings (program §3.4): which one is meant, and how it is told.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/session.hpp"
#include "peer/store/edit.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

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

store::KeyPath task_key(const NamedTask& named, const char* key);

// The latest team meeting until today that was not cancelled, else the next.
domain::SessionId usual_meeting(const workspace::Workspace& workspace);
bool is_meeting(const domain::Program& program, const domain::Session& session);

// The typed id, unless there is such a task; else one of the words of `what` that are nobody's
// name: ids are copied into commands, commits and mails.
std::string choose_task_id(workspace::Workspace& workspace, const std::optional<std::string>& typed,
                           const domain::Session& meeting, const std::string& what);

}  // namespace peer::actions

// The common end of `task done` and `task drop`.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "peer/actions/tasks.hpp"
#include "peer/commands/context.hpp"

namespace peer::commands {

// Writes what is to be changed of the task.
base::ExitCode change_task(Context& context, workspace::Workspace& workspace,
                           const actions::NamedTask& named,
                           std::vector<store::Operation> operations, std::string_view told);

}  // namespace peer::commands

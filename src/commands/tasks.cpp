// The common end of `task done` and `task drop`; see tasks.hpp.
// SPDX-License-Identifier: MIT
#include "tasks.hpp"

#include <fmt/format.h>

#include "peer/base/text.hpp"

namespace peer::commands {

base::ExitCode change_task(Context& context, workspace::Workspace& workspace,
                           const actions::NamedTask& named,
                           std::vector<store::Operation> operations, std::string_view told) {
  workspace::Proposal proposal;
  proposal.edit(named.file, std::move(operations));
  return commit(
      context, workspace, proposal, workspace::Nature::plan,
      fmt::format("{}  {}: {}", named.name(), told, base::printable(named.task.what.value_or(""))));
}

}  // namespace peer::commands

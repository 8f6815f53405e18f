// One decided change of one client's record; see change_client.hpp.
// SPDX-License-Identifier: MIT
#include "change_client.hpp"

#include <fmt/format.h>

#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"
#include "persons.hpp"

namespace peer::commands {

base::ExitCode change_client(Context& context, const Arguments& arguments, workspace::Nature nature,
                             const DecideClient& decide, std::string_view next) {
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const domain::PersonId id = workspace::resolve_client(workspace, arguments.need("CLIENT"));
  actions::Decision decision = decide(workspace.need_client(id), workspace.today());
  if (decision.nothing()) return nothing_to_do(context, decision.told);
  workspace::Proposal proposal;
  proposal.edit(store::client_path(id), std::move(decision.operations));
  std::string answer = fmt::format("{}  {}", introduce(workspace, id), decision.told);
  if (!next.empty()) answer += next_step(fmt::format(fmt::runtime(next), id));
  return commit(context, workspace, proposal, nature, answer);
}

}  // namespace peer::commands

// One decided change of one record; see change_record.hpp.
// SPDX-License-Identifier: MIT
#include "change_record.hpp"

#include <fmt/format.h>

#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"
#include "persons.hpp"

namespace peer::commands {

namespace {

base::ExitCode finish(Context& context, workspace::Workspace& workspace, const std::string& file,
                      actions::Decision decision, workspace::Nature nature, const Answer& answer) {
  workspace::Proposal proposal;
  proposal.edit(file, std::move(decision.operations));
  return commit(context, workspace, proposal, nature, answer);
}

}  // namespace

base::ExitCode change_client(Context& context, const Arguments& arguments, workspace::Nature nature,
                             const DecideClient& decide, std::string_view next) {
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const domain::PersonId id = workspace::resolve_client(workspace, arguments.need("CLIENT"));
  actions::Decision decision = decide(workspace, workspace.need_client(id));
  if (decision.nothing()) return nothing_to_do(context, decision.told);
  Answer answer(fmt::format("{}  {}", introduce(workspace, id), decision.told), decision.next);
  if (!next.empty()) answer.then(fmt::format(fmt::runtime(next), id));
  return finish(context, workspace, store::client_path(id), std::move(decision), nature, answer);
}

base::ExitCode change_worker(Context& context, const Arguments& arguments,
                             const DecideWorker& decide) {
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const domain::PersonId id = workspace::resolve_staff(workspace, arguments.need("STAFF"));
  actions::Decision decision = decide(workspace, workspace.need_worker(id));
  if (decision.nothing()) return nothing_to_do(context, decision.told);
  const Answer answer(fmt::format("{}  {}", introduce(workspace, id), decision.told),
                      decision.next);
  return finish(context, workspace, store::staff_path(id), std::move(decision),
                workspace::Nature::plan, answer);
}

base::ExitCode change_session(Context& context, const Arguments& arguments,
                              workspace::Nature nature, const DecideSession& decide) {
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const domain::Session& session =
      workspace.need_session(workspace::resolve_session(workspace, arguments.need("SESSION")));
  actions::Decision decision = decide(workspace, session);
  if (decision.nothing()) return nothing_to_do(context, decision.told);
  const Answer answer(decision.told, decision.next);
  return finish(context, workspace, session.file, std::move(decision), nature, answer);
}

}  // namespace peer::commands

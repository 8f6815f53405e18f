// `peer oncall withdraw`: takes an exception or a rotation back that lies ahead, or ends an
// exception. SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/rota_change.hpp"
#include "peer/actions/rota_turns.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/store/layout.hpp"

namespace peer::commands::oncall_withdraw {

namespace {

using domain::OnCall;
using workspace::Workspace;

constexpr Argument arguments_taken[] = {
    {.name = "ID",
     .help = "id of the file in oncall/; 'peer oncall list' shows it",
     .ask = "Which exception"}};

const OnCall& need_file(Workspace& workspace, const std::string& id) {
  const auto& files = workspace.records().on_call;
  const auto found = std::ranges::find(files, domain::OnCallId(id), &OnCall::id);
  if (found != files.end()) return *found;
  const std::vector<std::string> known = workspace.ids("oncall");
  if (std::ranges::find(known, id) != known.end()) {
    workspace.need_readable(store::on_call_path(id));
  }
  std::string hint = base::did_you_mean(id, known);
  if (hint.empty()) hint = "peer oncall list shows the ids";
  base::fail_usage(fmt::format("there is no file '{}' in oncall/", base::printable(id)), hint);
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Workspace workspace = context.open(workspace::Access::write);
  actions::load_rota(workspace);
  const OnCall& file = need_file(workspace, arguments.need("ID"));
  const domain::LocalTime now = actions::this_minute(workspace);
  const bool begun = workspace.zone().at(*file.start) < workspace.zone().at(now);
  workspace::Proposal proposal;
  if (!begun) {
    proposal.remove(file.file);
    return commit(context, workspace, proposal, workspace::Nature::plan,
                  fmt::format("withdrew '{}', which was to begin on {}", file.id,
                              actions::moment_text(*file.start)));
  }
  if (!file.until) {
    actions::refuse(fmt::format("the rotation '{}' has begun on {}", file.id,
                                actions::moment_text(*file.start)),
                    "a new one ends it: peer oncall set STAFF,STAFF --from DATE --turn DAYS");
  }
  if (workspace.zone().at(*file.until) <= workspace.zone().at(now)) {
    return nothing_to_do(
        context, fmt::format("'{}' was over on {}", file.id, actions::moment_text(*file.until)));
  }
  proposal.edit(file.file, {store::set({"until"}, now)});
  return commit(context, workspace, proposal, workspace::Nature::plan,
                fmt::format("ended '{}' now, {}, instead of on {}", file.id,
                            actions::moment_text(now), actions::moment_text(*file.until)));
}

}  // namespace

extern const Command command{
    .name = "oncall withdraw",
    .theme = "Service phone",
    .summary = "withdraw an exception to the on-call rota",
    .details =
        "An exception that has not begun is removed; one that has begun ends now, and its past "
        "stays on record. A rotation can be withdrawn before it begins.",
    .examples = "peer oncall withdraw 2026-12-24",
    .arguments = arguments_taken,
    .options = {},
    .writes = true,
    .run = run,
};

}  // namespace peer::commands::oncall_withdraw

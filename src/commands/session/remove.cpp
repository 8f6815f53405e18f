// `session remove`: takes away a plan that nobody knows of.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/session_text.hpp"
#include "peer/actions/taking_back.hpp"
#include "peer/commands/command.hpp"
#include "peer/documents/session_notice.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands::session_remove {
namespace {

constexpr Argument arguments[] = {
    {.name = "SESSION",
     .help = "id, date, today, next or last, each with /ACTIVITY if needed",
     .ask = "Which session was planned by mistake?"},
};

base::ExitCode run(Context& context, const Arguments& words) {
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const domain::Session& session =
      workspace.need_session(workspace::resolve_session(workspace, words.need("SESSION")));
  actions::need_removable(session, documents::is_in_ledger(workspace, session));
  const std::string done = fmt::format("removed '{}', {}: nobody was told of it", session.id,
                                       actions::day_and_hours(session));
  workspace::Proposal proposal;
  proposal.remove(session.file);
  return commit(context, workspace, proposal, workspace::Nature::plan, done);
}

}  // namespace

extern const Command command{
    .name = "session remove",
    .theme = "Sessions",
    .summary = "remove a session that was planned by mistake",
    .details =
        "Takes the session's file away, as if it had never been planned. Refused as soon as "
        "anybody was told of it, has answered or is marked in it: then it is cancelled instead, "
        "so that everybody who knows of it hears that it does not take place.",
    .examples = "peer session remove 2026-12-05-workshop",
    .arguments = arguments,
    .options = {},
    .formats = Formats::none,
    .writes = true,
    .run = run,
};

}  // namespace peer::commands::session_remove

// `session cancel`: a session that does not take place, with its reason and whom to tell.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/documents/session_notice.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands::session_cancel {
namespace {

using domain::SessionStatus;
using workspace::Workspace;

constexpr Argument arguments[] = {
    {.name = "SESSION",
     .help = "id, date, today, next or last, each with /ACTIVITY if need be",
     .ask = "Which session is cancelled?"},
};
constexpr Option options[] = {
    {.name = "--reason",
     .value = "R",
     .help = "why: illness, staff, place, holiday, weather, …",
     .required = true,
     .ask = "Why is it cancelled?"},
};

void refuse_if_held(const domain::Session& session) {
  if (actions::status_of(session) != SessionStatus::held && session.marks.empty()) return;
  const std::string marks = session.marks.empty()
                                ? std::string("it is recorded as held")
                                : base::counted(session.marks.size(), "person is marked in it",
                                                "people are marked in it");
  actions::refuse(
      fmt::format("'{}' took place on {}: {}", session.id,
                  domain::with_weekday(actions::date_of(session)), marks),
      "a session that was held cannot be cancelled; take wrong marks away with `peer attendance "
      "mark SESSION CLIENT=unmarked`");
}

base::ExitCode run(Context& context, const Arguments& words) {
  const std::string reason = actions::read_reason("reason", words.need("--reason"));
  Workspace workspace = context.open(workspace::Access::write);
  const domain::SessionId id = workspace::resolve_session(workspace, words.need("SESSION"));
  const domain::Session session = workspace.need_session(id);
  refuse_if_held(session);
  const bool cancelled = actions::status_of(session) == SessionStatus::cancelled;
  if (cancelled && session.reason.value == reason) {
    return nothing_to_do(context,
                         fmt::format("'{}' on {} is cancelled already ({})", id,
                                     domain::with_weekday(actions::date_of(session)), reason));
  }
  workspace::Proposal proposal;
  std::vector<store::Operation> operations;
  if (!cancelled) operations.push_back(store::set({"status"}, "cancelled"));
  operations.push_back(store::set({"reason"}, reason));
  proposal.edit(session.file, std::move(operations));
  std::string done =
      fmt::format("{} '{}' on {} ({})", cancelled ? "changed the reason of" : "cancelled", id,
                  actions::day_and_hours(session), reason);
  if (!cancelled) done += "\n" + documents::whom_to_tell(workspace, session);
  return commit(context, workspace, proposal, workspace::Nature::plan, done);
}

}  // namespace

extern const Command command{
    .name = "session cancel",
    .theme = "Sessions",
    .summary = "cancel a planned session",
    .details =
        "Writes that the session does not take place and why, and says whom to tell: everybody who "
        "answered yes or maybe or was invited. A session that was held cannot be cancelled. The "
        "file stays, so that planning does not bring the session back.",
    .examples =
        "peer session cancel 2026-11-23-group --reason illness\n"
        "peer session cancel next/club-friday --reason place",
    .arguments = arguments,
    .options = options,
    .formats = Formats::none,
    .writes = true,
    .run = run,
};

}  // namespace peer::commands::session_cancel

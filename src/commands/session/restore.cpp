// `session restore`: takes a cancellation back, and says whom to tell.
// SPDX-License-Identifier: MIT
#include "change_record.hpp"
#include "peer/actions/taking_back.hpp"
#include "peer/documents/session_notice.hpp"

namespace peer::commands::session_restore {
namespace {

constexpr Argument arguments[] = {
    {.name = "SESSION",
     .help = "id, date, today, next or last, each with /ACTIVITY if needed",
     .ask = "Which session takes place after all?"},
};
constexpr Option options[] = {
    {.name = "--reason",
     .value = "REASON",
     .help = "why it is held on a public holiday",
     .reasons = domain::reason_bit(domain::ReasonPlace::holiday)},
};

base::ExitCode run(Context& context, const Arguments& words) {
  const auto reason = words.get("--reason");
  return change_session(
      context, words, workspace::Nature::plan,
      [&](workspace::Workspace& workspace, const domain::Session& session) {
        actions::Decision decision = actions::restore_session(session, workspace.now(), reason);
        documents::Notice notice = documents::whom_to_tell(workspace, session, decision.operations);
        decision.told += "\n" + notice.text;
        decision.next = std::move(notice.next);
        return decision;
      });
}

}  // namespace

extern const Command command{
    .name = "session restore",
    .theme = "Sessions",
    .summary = "take back the cancellation of a session",
    .details =
        "The session is planned again, on the day and at the hour it had, and the answer lists "
        "whom to tell: everybody who was told that it does not take place. Answers given before "
        "are answers before the change: they stay on record, nobody is expected by them, and "
        "whoever gave one is asked again. Only a cancelled session can be restored; one on a "
        "public holiday needs --reason.",
    .examples =
        "peer session restore 2026-11-23-group\n"
        "peer session restore 2026-12-26-club-friday --reason not-alone",
    .arguments = arguments,
    .options = options,
    .formats = Formats::none,
    .writes = true,
    .run = run,
};

}  // namespace peer::commands::session_restore

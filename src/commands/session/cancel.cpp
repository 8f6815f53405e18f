// `session cancel`: a session that does not take place, with its reason and whom to tell.
// SPDX-License-Identifier: MIT
#include "change_record.hpp"
#include "peer/actions/input.hpp"
#include "peer/actions/moving.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/documents/session_notice.hpp"

namespace peer::commands::session_cancel {
namespace {

constexpr Argument arguments[] = {
    {.name = "SESSION",
     .help = "id, date, today, next or last, each with /ACTIVITY if needed",
     .ask = "Which session is cancelled?"},
};
constexpr Option options[] = {
    {.name = "--reason",
     .value = "REASON",
     .help = "why it is cancelled",
     .required = true,
     .ask = "Why is it cancelled?",
     .reasons = domain::reason_bit(domain::ReasonPlace::cancel)},
};

base::ExitCode run(Context& context, const Arguments& words) {
  const std::string reason = words.need("--reason");
  return change_session(context, words, workspace::Nature::plan,
                        [&](workspace::Workspace& workspace, const domain::Session& session) {
                          actions::Decision decision = actions::cancel_session(session, reason);
                          if (actions::status_of(session) != domain::SessionStatus::cancelled) {
                            documents::Notice notice =
                                documents::whom_to_tell(workspace, session, decision.operations);
                            decision.told += "\n" + notice.text;
                            decision.next = std::move(notice.next);
                          }
                          return decision;
                        });
}

}  // namespace

extern const Command command{
    .name = "session cancel",
    .theme = "Sessions",
    .summary = "cancel a planned session",
    .details =
        "Records that the session will not take place and why, and lists whom to tell: "
        "everybody who was told of it, or answered yes or maybe. You cannot cancel a session that "
        "was held. The file stays, so planning does not bring the session back; 'session restore' "
        "takes the cancellation back.",
    .examples =
        "peer session cancel 2026-11-23-group --reason staff\n"
        "peer session cancel next/club-friday --reason place",
    .arguments = arguments,
    .options = options,
    .formats = Formats::none,
    .writes = true,
    .run = run,
};

}  // namespace peer::commands::session_cancel

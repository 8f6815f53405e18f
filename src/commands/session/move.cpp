// `session move`: a planned session on another day, under the same id.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "change_record.hpp"
#include "peer/actions/moving.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/documents/session_notice.hpp"
#include "session_input.hpp"

namespace peer::commands::session_move {
namespace {

using workspace::Workspace;

constexpr Argument arguments[] = {
    {.name = "SESSION",
     .help = "id, date, today, next or last, each with /ACTIVITY if needed",
     .ask = "Which session is moved?"},
};
constexpr Option options[] = {
    {.name = "--to",
     .value = "DATE",
     .help = "the new day",
     .required = true,
     .ask = "To which day?"},
    {.name = "--start", .value = "TIME", .help = "the new start"},
    {.name = "--end",
     .value = "TIME",
     .help = "the new end; default with --start: the same length"},
    {.name = "--place", .value = "PLACE", .help = "the new place"},
    {.name = "--reason",
     .value = "REASON",
     .help = "why it is moved",
     .required = true,
     .ask = "Why?",
     .reasons = domain::reason_bit(domain::ReasonPlace::move)},
};

actions::Move read_change(const domain::Session& session, const Arguments& words,
                          domain::Date today) {
  if (!words.has("--to")) words.need("--to");
  actions::Move change;
  change.to = *day_option(words, "--to", today, domain::Year::coming);
  change.start = session.start.value_or({});
  change.end = session.end.value_or({});
  const auto end = time_option(words, "--end");
  if (const auto start = time_option(words, "--start")) {
    change.end = {change.end.seconds + start->seconds - change.start.seconds};
    change.start = *start;
    if (!end && (change.end.seconds >= 24 * 3600 || change.end.seconds < 0)) {
      base::fail_usage("with that --start the session would pass midnight", "give --end HH:MM");
    }
  }
  if (end) change.end = *end;
  change.place = text_option(words, "--place", domain::place_limit.typed());
  change.reason = words.need("--reason");
  return change;
}

actions::Decision decide(Workspace& workspace, const domain::Session& session,
                         const Arguments& words) {
  actions::need_movable(session);
  const actions::Move change = read_change(session, words, workspace.today());
  const std::string to = domain::with_weekday(change.to);
  std::vector<store::Operation> operations =
      actions::move_session(workspace.program(), session, change, workspace.now());
  if (operations.empty()) return {{}, fmt::format("'{}' is on {} already", session.id, to)};
  documents::Notice notice = documents::whom_to_tell(workspace, session, operations);
  return {std::move(operations),
          fmt::format("moved '{}' from {} to {}, {}\n{}", session.id,
                      domain::with_weekday(actions::date_of(session)), to,
                      actions::hours(change.start, change.end), notice.text),
          std::move(notice.next)};
}

base::ExitCode run(Context& context, const Arguments& words) {
  return change_session(context, words, workspace::Nature::plan,
                        [&](Workspace& workspace, const domain::Session& session) {
                          return decide(workspace, session, words);
                        });
}

}  // namespace

extern const Command command{
    .name = "session move",
    .theme = "Sessions",
    .summary = "move a planned session to another day",
    .details =
        "Moves a planned session to another day, and to other hours or another place if you "
        "give them. Its id stays, so answers and messages still belong to it; the move is "
        "recorded with its reason. A session moves at most policy.move-days (31) from the day "
        "in its id; to go further, cancel it and plan a new one. A session still to begin does not move into the past. Answers "
        "to the old day are answers before the change: whoever gave one is asked again. Lists whom "
        "to tell.",
    .examples =
        "peer session move 2026-11-26-club-thursday --to 2026-11-28 --reason organizer\n"
        "peer session move next/trip --to +7d --start 10:00 --reason weather",
    .arguments = arguments,
    .options = options,
    .formats = Formats::none,
    .writes = true,
    .takes_texts = true,
    .run = run,
};

}  // namespace peer::commands::session_move

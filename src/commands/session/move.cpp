// `session move`: a planned session on another day, under the same id.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <cstdlib>

#include "peer/actions/session_text.hpp"
#include "peer/commands/command.hpp"
#include "peer/commands/session_input.hpp"
#include "peer/documents/session_notice.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {
namespace {

using domain::SessionStatus;
using workspace::Workspace;

constexpr Argument arguments[] = {
    {.name = "SESSION",
     .help = "id, date, today, next or last, each with /ACTIVITY if need be",
     .ask = "Which session is moved?"},
};
constexpr Option options[] = {
    {.name = "--to",
     .value = "DATE",
     .help = "the new day",
     .required = true,
     .ask = "To which day?"},
    {.name = "--start", .value = "T", .help = "the new start"},
    {.name = "--end",
     .value = "T",
     .help = "the new end; the length stays when only --start is given"},
    {.name = "--place", .value = "P", .help = "the new place"},
    {.name = "--reason", .value = "R", .help = "why it is moved", .required = true, .ask = "Why?"},
};

struct Change {
  domain::Date to;
  domain::TimeOfDay start;
  domain::TimeOfDay end;
  std::optional<std::string> place;
  std::string reason;
};

Change read_change(const domain::Session& session, const Arguments& words, domain::Date today) {
  if (!words.has("--to")) words.need("--to");
  Change change;
  change.to = *day_option(words, "--to", today);
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
  change.place = text_option(words, "--place", longest_place);
  change.reason = actions::read_reason("reason", words.need("--reason"));
  return change;
}

void refuse_unless_planned(const domain::Session& session) {
  const SessionStatus status = actions::status_of(session);
  if (status == SessionStatus::held) {
    actions::refuse(fmt::format("'{}' was held on {}: it cannot be moved", session.id,
                                domain::with_weekday(actions::date_of(session))));
  }
  if (status == SessionStatus::cancelled) {
    actions ::refuse(fmt ::format("'{}' on {} is cancelled: it cannot be moved", session.id,
                                  domain ::with_weekday(actions ::date_of(session))),
                     "plan a new one: `peer session plan " +
                         session.activity.value_or(domain ::ActivityId("ACTIVITY")) +
                         " --on DATE`");
  }
}

// The id tells the day it was planned for; further away it would mislead (design §2).
void refuse_too_far(const Workspace& workspace, const domain::Session& session, domain::Date to) {
  const domain::Date planned =
      domain::date_of_session_id(session.id).value_or(actions::date_of(session));
  const auto most = workspace.program().policy.move_days;
  const int days = std::abs(to - planned);
  if (days <= most) return;
  actions::refuse(
      fmt::format("{} is {} days away from {}, the day in the id of '{}'; at most {} are allowed",
                  domain::with_weekday(to), days, domain::with_weekday(planned), session.id, most),
      "cancel it and plan a new one: `peer session cancel " + session.id +
          " --reason R`, `peer session plan " +
          session.activity.value_or(domain::ActivityId("ACTIVITY")) + " --on " +
          domain::format(to) + "`");
}

std::vector<store::Operation> operations_of(const domain::Session& session, const Change& change) {
  std::vector<store::Operation> operations{store::set({"date"}, change.to)};
  if (change.start != session.start.value)
    operations.push_back(store::set({"start"}, change.start));
  if (change.end != session.end.value) operations.push_back(store::set({"end"}, change.end));
  if (change.place && change.place != session.place.value) {
    operations.push_back(store::set({"place"}, *change.place));
  }
  operations.push_back(store::append(
      {"moved"},
      {{"from", actions::date_of(session)}, {"until", change.to}, {"reason", change.reason}}));
  return operations;
}

// The session stands on that day already: idempotent when nothing else would change.
base::ExitCode same_day(Context& context, const domain::Session& session, const Change& change) {
  const bool same = change.start == session.start.value && change.end == session.end.value &&
                    (!change.place || change.place == session.place.value);
  if (!same) {
    base::fail_usage(
        fmt::format("'{}' is on {} already", session.id, domain::with_weekday(change.to)),
        "for another time or place that day: `peer session set " + session.id +
            " start=HH:MM end=HH:MM place=PLACE`");
  }
  return nothing_to_do(
      context, fmt::format("'{}' is on {} already", session.id, domain::with_weekday(change.to)));
}

base::ExitCode run(Context& context, const Arguments& words) {
  Workspace workspace = context.open(workspace::Access::write);
  const domain::SessionId id = workspace::resolve_session(workspace, words.need("SESSION"));
  const domain::Session session = workspace.need_session(id);
  refuse_unless_planned(session);
  const Change change = read_change(session, words, workspace.today());
  if (change.to == actions::date_of(session)) return same_day(context, session, change);
  refuse_too_far(workspace, session, change.to);
  workspace::Proposal proposal;
  proposal.edit(session.file, operations_of(session, change));
  const std::string done = fmt::format(
      "moved '{}' from {} to {}, {}\n{}", id, domain::with_weekday(actions::date_of(session)),
      domain::with_weekday(change.to), actions::hours(change.start, change.end),
      documents::whom_to_tell(workspace, session));
  return commit(context, workspace, proposal, workspace::Nature::plan, done);
}

}  // namespace

extern const Command session_move{
    .name = "session move",
    .theme = "Sessions",
    .summary = "move a planned session to another day",
    .details =
        "Gives a planned session another day, and other hours or another place if they are named. "
        "Its id stays, so that answers and messages still belong to it, and the move is recorded "
        "with its reason. A session moves at most policy.move-days (31) from the day in its id; "
        "cancel it and plan a new one to go further. Says whom to tell.",
    .examples =
        "peer session move 2026-11-26-club-thursday --to 2026-11-28 --reason cinema\n"
        "peer session move next/trip --to +7d --start 10:00 --reason weather",
    .arguments = arguments,
    .options = options,
    .formats = Formats::none,
    .writes = true,
    .run = run,
};

}  // namespace peer::commands

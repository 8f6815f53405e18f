// What a session may name, and that its id, its date and its moves agree.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "references.hpp"

namespace peer::rules {

namespace {

using base::Field;
using domain::Date;
using domain::Move;
using domain::Session;

void check_facilitator(const Session& session, const Names& names) {
  if (!session.facilitator) return;
  const domain::PersonId& id = *session.facilitator;
  const bool listed = std::ranges::any_of(
      session.staff,
      [&](const Field<domain::PersonId>& worker) { return worker && *worker == id; });
  if (listed) return;
  if (!names.is_staff(id)) {
    names.expect_staff(session.file, session.facilitator);
    return;
  }
  names.report().add(session.file, session.facilitator.at,
                     fmt::format("the facilitator '{}' is not among the staff", id),
                     "add them to 'staff', or let one of the staff facilitate");
}

void check_people(const Session& session, const Names& names) {
  names.expect_staff(session.file, session.staff);
  check_facilitator(session, names);
  for (const domain::Reply& reply : session.replies) {
    names.expect_client(session.file, reply.who_at, reply.who);
  }
  for (const domain::Mark& mark : session.marks) {
    names.expect_anyone(session.file, mark.who_at, mark.who);
    if (mark.follow_up) names.expect_staff(session.file, mark.follow_up->by);
  }
  for (const domain::Task& task : session.tasks) names.expect_staff(session.file, task.who);
}

// The id keeps the day for which the session was planned; each move leads from there to the next
// day, the last one to `date`.
void check_moves(const Session& session, Date planned, const Names& names) {
  Date day = planned;
  for (const Move& move : session.moves) {
    if (!move.from || !move.until) return;  // a finding of shape
    if (*move.from != day) {
      names.report().add(session.file, move.from.at,
                         fmt::format("moved from {}, but the session was on {}",
                                     domain::with_weekday(*move.from), domain::with_weekday(day)),
                         "each [[moved]] begins where the one before ended, the first at the day "
                         "in the file's name");
    }
    day = *move.until;
  }
  // Without a move, a date unlike the one in the file's name is a finding of shape.
  if (session.moves.empty() || day == *session.date) return;
  names.report().add(
      session.file, session.date.at,
      fmt::format("the date is {}, but the last [[moved]] says {}",
                  domain::with_weekday(*session.date), domain::with_weekday(day)),
      "correct one of them; 'peer session move SESSION --to DATE --reason R' writes both");
}

void check_distance(const Session& session, Date planned, const Names& names) {
  const std::int64_t most = names.records().program.policy.move_days;
  const int days = std::abs(*session.date - planned);
  if (session.moves.empty() || days <= most) return;
  names.report().add(
      session.file, session.date.at,
      fmt::format("moved {} days from {}, more than {}", days, domain::with_weekday(planned), most),
      "cancel it and plan a new session");
}

}  // namespace

void check_session_references(const Session& session, const Names& names) {
  if (session.activity) {
    names.expect_activity(session.file, session.activity.at, *session.activity);
  }
  check_people(session, names);
  names.expect_rules(session.file, session.anyway);
  const std::optional<Date> planned = domain::date_of_session_id(session.id);
  if (!planned || !session.date) return;
  check_moves(session, *planned, names);
  check_distance(session, *planned, names);
}

}  // namespace peer::rules

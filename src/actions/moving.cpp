// A session on another day; see moving.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/moving.hpp"

#include <fmt/format.h>

#include <cstdlib>

#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/answers.hpp"

namespace peer::actions {

using domain::SessionStatus;

void need_movable(const domain::Session& session) {
  const SessionStatus status = status_of(session);
  if (status == SessionStatus::held) {
    refuse(fmt::format("'{}' was held on {}: it cannot be moved", session.id,
                       domain::with_weekday(date_of(session))));
  }
  if (status == SessionStatus::cancelled) {
    refuse(fmt::format("'{}' on {} is cancelled: it cannot be moved", session.id,
                       domain::with_weekday(date_of(session))),
           "plan a new one: `peer session plan " +
               session.activity.value_or(domain::ActivityId("ACTIVITY")) + " --on DATE`");
  }
}

namespace {

// The id tells the day it was planned for; further away it would mislead (design §2).
void refuse_too_far(const domain::Program& program, const domain::Session& session,
                    domain::Date to) {
  const domain::Date planned = domain::date_of_session_id(session.id).value_or(date_of(session));
  const auto most = program.policy.move_days;
  const int days = std::abs(to - planned);
  if (days <= most) return;
  refuse(
      fmt::format("{} is {} days away from {}, the day in the id of '{}'; at most {} are allowed",
                  domain::with_weekday(to), days, domain::with_weekday(planned), session.id, most),
      "cancel it and plan a new one: `peer session cancel " + session.id +
          " --reason R`, `peer session plan " +
          session.activity.value_or(domain::ActivityId("ACTIVITY")) + " --on " +
          domain::format(to) + "`");
}

std::vector<store::Operation> operations_of(const domain::Session& session, const Move& change,
                                            const domain::Instant& now) {
  std::vector<store::Operation> operations{store::set({"date"}, change.to)};
  if (change.start != session.start.value)
    operations.push_back(store::set({"start"}, change.start));
  if (change.end != session.end.value) operations.push_back(store::set({"end"}, change.end));
  if (change.place && change.place != session.place.value) {
    operations.push_back(store::set({"place"}, *change.place));
  }
  operations.push_back(store::append(
      {"moved"},
      {{"from", date_of(session)}, {"until", change.to}, {"reason", change.reason}, {"at", now}}));
  return operations;
}

}  // namespace

std::vector<store::Operation> move_session(const domain::Program& program,
                                           const domain::Session& session, const Move& change,
                                           const domain::Instant& now) {
  if (change.to != date_of(session)) {
    refuse_too_far(program, session, change.to);
    refuse_past(session, {change.to, change.start}, now.local);
    return operations_of(session, change, now);
  }
  const bool same = change.start == session.start.value && change.end == session.end.value &&
                    (!change.place || change.place == session.place.value);
  if (same) return {};
  base::fail_usage(
      fmt::format("'{}' is on {} already", session.id, domain::with_weekday(change.to)),
      "for another time or place that day: `peer session set " + session.id +
          " start=HH:MM end=HH:MM place=PLACE`");
}

void refuse_past(const domain::Session& session, domain::LocalTime to, domain::LocalTime now) {
  if (begin_of(session) <= now || to > now) return;
  refuse(fmt::format("'{}' would have been on {} at {} already: nobody could come", session.id,
                     domain::with_weekday(to.date), domain::format(to.time)),
         "give a start that is still ahead; what does not take place is cancelled: `peer session "
         "cancel " +
             session.id + " --reason REASON`");
}

std::vector<store::Operation> keep_answered(const domain::Session& session) {
  std::vector<store::Operation> operations;
  for (const domain::Reply& reply : session.replies) {
    if (reply.to || !reply.answer || domain::is_before_change(session, reply)) continue;
    store::Entries line{{"answer", domain::word(*reply.answer)}};
    if (reply.at) line.emplace_back("at", *reply.at);
    line.emplace_back("to", begin_of(session));
    operations.push_back(store::set_sorted({"replies", reply.who.text()}, std::move(line)));
  }
  return operations;
}

Decision cancel_session(const domain::Session& session, const std::string& reason) {
  if (status_of(session) == domain::SessionStatus::held || !session.marks.empty()) {
    const std::string marks = session.marks.empty()
                                  ? std::string("it is recorded as held")
                                  : base::counted(session.marks.size(), "person is marked in it",
                                                  "people are marked in it");
    refuse(
        fmt::format("'{}' took place on {}: {}", session.id, domain::with_weekday(date_of(session)),
                    marks),
        "a session that was held cannot be cancelled; take wrong marks away with `peer attendance "
        "mark SESSION CLIENT=unmarked`");
  }
  const bool cancelled = status_of(session) == domain::SessionStatus::cancelled;
  if (cancelled && session.reason.value == reason) {
    return {{},
            fmt::format("'{}' on {} is cancelled already ({})", session.id,
                        domain::with_weekday(date_of(session)), reason)};
  }
  Decision decision;
  if (!cancelled) decision.operations.push_back(store::set({"status"}, "cancelled"));
  decision.operations.push_back(store::set({"reason"}, reason));
  decision.told =
      fmt::format("{} '{}' on {} ({})", cancelled ? "changed the reason of" : "cancelled",
                  session.id, day_and_hours(session), reason);
  return decision;
}

}  // namespace peer::actions

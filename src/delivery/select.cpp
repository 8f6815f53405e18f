// Which sessions there is something to tell about.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <tuple>

#include "peer/delivery/plan.hpp"
#include "reasons.hpp"

namespace peer::delivery {
namespace {

using domain::ActivityKind;
using domain::LocalTime;
using domain::Records;
using domain::Session;

const domain::Activity* activity_of(const Records& records, const Session& session) {
  return session.activity ? records.program.activity(*session.activity) : nullptr;
}

template <class Wanted>
Sessions select(const Records& records, LocalTime now, Wanted wanted) {
  Sessions sessions;
  for (const Session& session : records.sessions) {
    if (not_ahead(records, session, now).empty() && wanted(session)) sessions.push_back(&session);
  }
  in_order(sessions);
  return sessions;
}

}  // namespace

bool is_for_staff(const Records& records, const Session& session) {
  const domain::Activity* activity = activity_of(records, session);
  return activity != nullptr && activity->kind && domain::is_for_staff(*activity->kind);
}

bool is_of_others(const Records& records, const Session& session) {
  const domain::Activity* activity = activity_of(records, session);
  return activity != nullptr && activity->audience.value == domain::Audience::others;
}

bool is_trip_or_workshop(const Records& records, const Session& session) {
  const domain::Activity* activity = activity_of(records, session);
  return activity != nullptr && (activity->kind.value == ActivityKind::trip ||
                                 activity->kind.value == ActivityKind::workshop);
}

std::int64_t window_days(const Records& records, const Session& session) {
  const domain::Policy& policy = records.program.policy;
  return is_trip_or_workshop(records, session) ? policy.trip_window_days
                                               : policy.invite_window_days;
}

void in_order(Sessions& sessions) {
  const auto place = [](const Session* session) {
    return std::tuple(*session->date, *session->start, std::string_view(session->id));
  };
  std::ranges::sort(sessions, {}, place);
  sessions.erase(std::unique(sessions.begin(), sessions.end()), sessions.end());
}

std::string not_ahead(const Records& records, const Session& session, LocalTime now) {
  if (!session.date || !session.start || !session.end || !session.status) return "it is incomplete";
  if (is_for_staff(records, session)) return "it is for staff";
  if (is_of_others(records, session)) return "it is for others, in somebody else's house";
  if (*session.status == domain::SessionStatus::cancelled) return "it is cancelled";
  if (*session.status == domain::SessionStatus::held) return "it has been held";
  if (LocalTime{*session.date, *session.start} <= now) return "it has begun";
  return {};
}

Sessions sessions_to_invite_to(const Records& records, LocalTime now) {
  return select(records, now, [&](const Session& session) {
    return *session.date - now.date <= window_days(records, session);
  });
}

Sessions sessions_to_remind_of(const Records& records, LocalTime now) {
  return select(records, now, [&](const Session& session) { return *session.date == now.date; });
}

}  // namespace peer::delivery

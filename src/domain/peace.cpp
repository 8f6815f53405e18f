// Asked not to be written to, and in touch again since.
// SPDX-License-Identifier: MIT
#include "peer/domain/peace.hpp"

#include <algorithm>

namespace peer::domain {

bool Moment::is_after(const Moment& other) const {
  return instant && other.instant ? *instant > *other.instant : local > other.local;
}

Peace::Peace(const Records& records, std::optional<Date> from) {
  for (const Contact& contact : records.contacts) {
    if (!contact.outcome || !begins_peace(*contact.outcome)) continue;
    if (contact.client && contact.at) asked_[*contact.client].push_back(&contact);
  }
  if (asked_.empty()) return;
  for (const Contact& contact : records.contacts) {
    if (!contact.client || !contact.at) continue;
    if (contact.direction.value == ContactDirection::in) note(*contact.client, *contact.at);
  }
  for (const Client& client : records.clients) {
    for (const Intake& intake : client.intakes) {
      // Held on that day, at an hour that nobody wrote down: it counts from the next day on.
      if (intake.outcome && intake.date) note(client.id, LocalTime{*intake.date + 1, {}});
    }
  }
  note_sessions(records, from);
}

void Peace::note_sessions(const Records& records, std::optional<Date> from) {
  for (const Session& session : records.sessions) {
    if (from && session.date && *session.date < *from) continue;
    for (const Reply& reply : session.replies) {
      if (reply.at) note(reply.who, *reply.at);
    }
    if (!session.date) continue;
    const LocalTime begins{*session.date, session.start.value_or(TimeOfDay{})};
    for (const Mark& mark : session.marks) {
      // Coming and calling off are both getting in touch; being marked absent is not.
      if (mark.status && *mark.status != AttendanceStatus::absent) note(mark.who, begins);
    }
  }
}

void Peace::note(const PersonId& client, const Moment& moment) {
  if (asked_.contains(client)) in_touch_[client].push_back(moment);
}

const Contact* Peace::asked_by(const PersonId& client, const Moment& moment) const {
  const auto asked = asked_.find(client);
  if (asked == asked_.end()) return nullptr;
  const Contact* newest = nullptr;
  for (const Contact* contact : asked->second) {
    if (Moment(*contact->at).is_after(moment)) continue;
    if (newest == nullptr || *contact->at > *newest->at) newest = contact;
  }
  if (newest == nullptr) return nullptr;
  const auto touched = in_touch_.find(client);
  if (touched == in_touch_.end()) return newest;
  const bool is_back = std::any_of(
      touched->second.begin(), touched->second.end(),
      [&](const Moment& when) { return when.is_after(*newest->at) && !when.is_after(moment); });
  return is_back ? nullptr : newest;
}

}  // namespace peer::domain

// Gathers the moments at which clients were in touch.
// SPDX-License-Identifier: MIT
#include "in_touch.hpp"

#include <algorithm>

namespace peer::rules {

using domain::Moment;
using domain::Records;

InTouch::InTouch(const Records& records, const std::set<std::string_view>& whom) {
  for (const std::string_view client : whom) moments_[client];
  if (moments_.empty()) return;
  note_contacts(records);
  note_sessions(records);
  for (const domain::Client& client : records.clients) {
    for (const domain::Intake& intake : client.intakes) {
      if (intake.outcome && intake.date) note(client.id, domain::LocalTime{*intake.date, {}});
    }
  }
}

bool InTouch::is_after(const domain::PersonId& client, const Moment& moment) const {
  const auto found = moments_.find(client);
  return found != moments_.end() && std::ranges::any_of(found->second, [&](const Moment& touch) {
           return touch.is_after(moment);
         });
}

void InTouch::note(const domain::PersonId& client, const Moment& moment) {
  const auto found = moments_.find(client);
  if (found != moments_.end()) found->second.push_back(moment);
}

void InTouch::note_contacts(const Records& records) {
  for (const domain::Contact& contact : records.contacts) {
    if (!contact.client || !contact.at) continue;
    const bool counts = contact.direction.value == domain::ContactDirection::in ||
                        (contact.outcome && domain::was_reached(*contact.outcome)) ||
                        contact.purpose.value == domain::ContactPurpose::seen;
    if (counts) note(*contact.client, *contact.at);
  }
}

void InTouch::note_sessions(const Records& records) {
  for (const domain::Session& session : records.sessions) {
    for (const domain::Reply& reply : session.replies) {
      if (reply.at) note(reply.who, *reply.at);
    }
    if (!session.date) continue;
    for (const domain::Mark& mark : session.marks) {
      const bool counts = mark.status && *mark.status != domain::AttendanceStatus::absent;
      if (counts) note(mark.who, begin_of(session));
    }
  }
}

Moment begin_of(const domain::Session& session) {
  return domain::LocalTime{session.date.value_or(domain::Date{}),
                           session.start.value_or(domain::TimeOfDay{})};
}

}  // namespace peer::rules

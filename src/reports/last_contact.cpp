// Goes once over the records and notes, for each client, every contact and every attempt.
// SPDX-License-Identifier: MIT
#include "peer/reports/last_contact.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace peer::reports {
namespace {

using domain::AttendanceStatus;
using domain::ContactOutcome;
using domain::Date;
using domain::LocalTime;
using domain::Moment;
using Kind = LastContact::Kind;

// The silence of a pause, or from before the membership, is nobody's.
Date begin_of_silence(const domain::Client& client, const std::optional<LastContact>& last,
                      Date today) {
  Date since = last ? last->date : Date{INT32_MIN};
  for (const domain::Spell& spell : client.spells) {
    if (spell.covers(today)) since = std::max(since, *spell.from);
  }
  for (const domain::Pause& pause : client.pauses) {
    if (pause.until && *pause.until < today) since = std::max(since, *pause.until);
  }
  return since;
}

// Calls of one day by one channel are one attempt.
std::size_t count_of(const std::vector<const domain::Contact*>& attempts) {
  std::set<std::pair<Date, std::optional<domain::Channel>>> different;
  for (const domain::Contact* contact : attempts) {
    different.emplace(contact->at->local.date, contact->channel.value);
  }
  return different.size();
}

LadderStep step_after(std::size_t attempts) {
  if (attempts == 0) return LadderStep::preferred_channel;
  return attempts == 1 ? LadderStep::other_channel : LadderStep::team_decision;
}

}  // namespace

bool is_in_touch(const domain::Contact& contact) {
  return contact.direction.value == domain::ContactDirection::in ||
         (contact.outcome && domain::was_reached(*contact.outcome)) ||
         contact.purpose.value == domain::ContactPurpose::seen;
}

bool is_attempt(const domain::Contact& contact) {
  if (is_in_touch(contact) || !contact.outcome) return false;
  return *contact.outcome == ContactOutcome::no_answer ||
         *contact.outcome == ContactOutcome::message_left ||
         *contact.outcome == ContactOutcome::bounced;
}

ContactHistory::ContactHistory(const domain::Records& records, Date today, std::optional<Date> from)
    : records_(records), today_(today), peace_(records, from) {
  for (const domain::Client& client : records.clients) {
    for (const domain::Intake& intake : client.intakes) {
      if (!intake.outcome || !intake.date) continue;
      see(client.id, Kind::interview, LocalTime{*intake.date, {}},
          source_at(client.file, intake.date.at, client.id));
    }
  }
  see_contacts();
  see_sessions(from);
}

void ContactHistory::see(const domain::PersonId& client, Kind kind, const Moment& moment,
                         Source source) {
  if (moment.local.date > today_) return;
  touches_[client].push_back({{kind, moment.local.date, std::move(source)}, moment});
}

void ContactHistory::see_contacts() {
  for (const domain::Contact& contact : records_.contacts) {
    if (!contact.client || !contact.at || contact.at->local.date > today_) continue;
    if (is_in_touch(contact)) {
      see(*contact.client, Kind::contact, *contact.at,
          source_at(contact.file, contact.at.at, *contact.client));
    } else if (is_attempt(contact)) {
      attempts_[*contact.client].push_back(&contact);
    }
  }
}

void ContactHistory::see_sessions(std::optional<Date> from) {
  for (const domain::Session& session : records_.sessions) {
    if (from && session.date && *session.date < *from) continue;
    for (const domain::Reply& reply : session.replies) {
      if (!reply.at) continue;
      see(reply.who, Kind::reply, *reply.at, source_at(session.file, reply.who_at, reply.who));
    }
    if (!session.date) continue;
    const LocalTime begins{*session.date, session.start.value_or(domain::TimeOfDay{})};
    for (const domain::Mark& mark : session.marks) {
      if (!mark.status || *mark.status == AttendanceStatus::absent) continue;
      see(mark.who, domain::came(*mark.status) ? Kind::came : Kind::excused, begins,
          source_at(session.file, mark.who_at, mark.who));
    }
  }
}

std::optional<LastContact> ContactHistory::last(const domain::PersonId& client) const {
  const auto found = touches_.find(client);
  if (found == touches_.end()) return std::nullopt;
  const LastContact* newest = nullptr;
  for (const Touch& touch : found->second) {
    if (newest == nullptr || touch.what.date >= newest->date) newest = &touch.what;
  }
  return *newest;
}

bool ContactHistory::was_in_touch_after(const domain::PersonId& client,
                                        const Moment& moment) const {
  const auto found = touches_.find(client);
  if (found == touches_.end()) return false;
  return std::any_of(found->second.begin(), found->second.end(),
                     [&](const Touch& touch) { return touch.moment.is_after(moment); });
}

std::vector<const domain::Contact*> ContactHistory::attempts_since(const domain::PersonId& client,
                                                                   Date since) const {
  std::vector<const domain::Contact*> attempts;
  const auto found = attempts_.find(client);
  if (found == attempts_.end()) return attempts;
  for (const domain::Contact* contact : found->second) {
    if (contact->at->local.date < since || was_in_touch_after(client, *contact->at)) continue;
    attempts.push_back(contact);
  }
  std::stable_sort(attempts.begin(), attempts.end(),
                   [](const auto* left, const auto* right) { return *left->at < *right->at; });
  return attempts;
}

std::optional<Silence> ContactHistory::silence_of(const domain::Client& client) const {
  if (domain::status_on(client, today_) != domain::ClientStatus::active) return std::nullopt;
  const LocalTime evening{today_, domain::time_of_day(23, 59)};
  if (peace_.asked_by(client.id, evening) != nullptr) return std::nullopt;
  const std::optional<LastContact> newest = last(client.id);
  const domain::Policy& policy = records_.program.policy;
  const auto allowed = static_cast<int>(client.silent_days.value_or(policy.silent_days));
  Silence silence;
  silence.since = begin_of_silence(client, newest, today_);
  silence.days = today_ - silence.since;
  if (silence.days <= allowed) return std::nullopt;
  silence.due = silence.since + allowed + 1;
  silence.source = newest ? newest->source : Source{client.file, 1, 1, client.id};
  silence.attempts = attempts_since(client.id, silence.since);
  silence.step = step_after(count_of(silence.attempts));
  silence.step_due = silence.due;
  if (!silence.attempts.empty()) {
    const Date tried = silence.attempts.back()->at->local.date;
    silence.step_due = std::max(silence.due, tried + static_cast<int>(policy.attempt_days));
  }
  return silence;
}

std::optional<LastContact> last_contact(const domain::Records& records,
                                        const domain::Client& client, Date today) {
  return ContactHistory(records, today).last(client.id);
}

std::optional<Silence> silence_of(const domain::Records& records, const domain::Client& client,
                                  Date today) {
  return ContactHistory(records, today).silence_of(client);
}

}  // namespace peer::reports

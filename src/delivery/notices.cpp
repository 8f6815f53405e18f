// Notices of changes, messages that are sent once more, and those whose time has passed.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "peer/delivery/plan.hpp"
#include "reasons.hpp"

namespace peer::delivery {
namespace {

using domain::Channel;
using domain::Client;
using domain::LocalTime;
using domain::MessageKind;
using domain::Records;
using domain::Session;
using domain::SessionStatus;

constexpr int most_days_missed = 14;
constexpr int most_days_moved = 62;  // from one side of the day in the id to the other

LocalTime start_of(const Session& session) {
  return {*session.date, *session.start};
}

// They want no messages, or there is nothing left to come to: somebody talks to them.
bool is_to_be_told_in_person(const Planning& planning, const Client& client,
                             const Sessions& sessions) {
  return client.invitations.value == domain::Invitations::none ||
         std::ranges::any_of(sessions, [&](const Session* session) {
           return session->status.value != SessionStatus::cancelled &&
                  start_of(*session) <= planning.now;
         });
}

// A notice goes to whoever is owed one: by hand when nothing can be sent, by telephone if it is
// known and they may be called.
Entry notice_entry(const Planning& planning, const Client& client, MessageKind kind,
                   const Sessions& sessions) {
  Entry entry = message_entry(planning, client, kind, sessions);
  if (!entry.reason && !is_to_be_told_in_person(planning, client, sessions)) return entry;
  entry.reason.reset();
  entry.cause = cause_of(planning, client, kind, *sessions.front());
  entry.action = Action::by_hand;
  if (client.calls.value != domain::Wish::no) entry.channel = Channel::phone;
  const Channel channel = entry.channel.value_or(Channel::phone);
  entry.address = address_for(planning.records, client, channel).value_or("");
  entry.message = message_to(planning.records, planning.templates, client, channel, kind,
                             entry.about, told_before(planning, client, kind, sessions));
  return entry;
}

void notify_client(std::vector<Entry>& entries, const Planning& planning, const Client& client,
                   const Sessions& sessions) {
  for (const MessageKind kind : {MessageKind::cancel, MessageKind::change, MessageKind::remind}) {
    Sessions owed;
    for (const Session* session : sessions) {
      if (owed_notice(planning, client, *session) == kind) owed.push_back(session);
    }
    for (const Sessions& together : in_messages(planning, owed)) {
      entries.push_back(notice_entry(planning, client, kind, together));
    }
  }
}

// The sessions of a claim that there is still something to tell about, in its order.
Sessions still_ahead(const Planning& planning, const domain::Message& message) {
  Sessions sessions;
  for (const auto& id : message.sessions) {
    const Session* session = id ? planning.records.session(*id) : nullptr;
    if (session == nullptr || !session->date || !session->start || !session->status) continue;
    const bool fits =
        (*session->status == SessionStatus::cancelled) == (*message.kind == MessageKind::cancel);
    const bool is_open = *session->status != SessionStatus::held;
    if (fits && is_open && start_of(*session) > planning.now) sessions.push_back(session);
  }
  return sessions;
}

// Somebody knows the session by a start that is still ahead.
bool is_awaited(const Ledger& ledger, const Session& session, LocalTime now) {
  const auto is_later = [&](const std::optional<LocalTime>& start) {
    return start && *start > now;
  };
  return std::ranges::any_of(ledger.told_of(session.id),
                             [&](const Telling& telling) {
                               const domain::Told* told = telling.told();
                               return told != nullptr && told->date && told->start &&
                                      LocalTime{*told->date, *told->start} > now;
                             }) ||
         std::ranges::any_of(session.replies,
                             [&](const domain::Reply& reply) { return is_later(reply.to.value); });
}

// Was this person one who should have been told, as the records stand?
bool should_have_been_told(const Planning& planning, const Client& client, const Session& session) {
  if (!is_sendable(planning.records.program, client.channel.value_or(Channel::none))) return false;
  if (membership_reason(client, *session.date) || client_reason(planning, client)) return false;
  if (session.mark_of(client.id) != nullptr) return false;  // came, or excused themselves
  const auto answer = answer_of(session, client.id);
  if (planning.ledger.messages_in_week(client.id, *session.date) >=
      planning.records.program.policy.messages_per_week) {
    return false;
  }
  const auto tellings = planning.ledger.all(client.id, session.id);
  if (planning.kind == MessageKind::invite) {
    const std::int64_t ahead =
        std::max<std::int64_t>(1, planning.records.program.policy.invite_days);
    const domain::Date early = *session.date - static_cast<int>(ahead);
    return tellings.empty() && !answer && wants_activity(client, session) &&
           !membership_reason(client, early);
  }
  const bool has_reminder = std::ranges::any_of(
      tellings, [](const Telling& telling) { return telling.kind() == MessageKind::remind; });
  const bool was_invited = std::ranges::any_of(tellings, [&](const Telling& telling) {
    return telling.is_told() && telling.message->at->local.date < *session.date;
  });
  return !has_reminder && was_invited && !is_told_on(planning, client, session, *session.date) &&
         session.has_venue() && answer != domain::ReplyAnswer::no;
}

}  // namespace

Sessions sessions_to_notify_of(const Records& records, LocalTime now) {
  Sessions sessions;
  std::optional<Ledger> ledger;
  for (const Session& session : records.sessions) {
    if (!session.date || !session.start || !session.end || !session.status) continue;
    if (is_for_staff(records, session)) continue;
    const bool is_ahead = *session.status != SessionStatus::held && start_of(session) > now;
    // What is over may have been told for a later day.
    const bool may_be_awaited = !is_ahead && now.date - *session.date <= most_days_moved;
    if (may_be_awaited && !ledger) ledger.emplace(records);
    if (is_ahead || (may_be_awaited && is_awaited(*ledger, session, now))) {
      sessions.push_back(&session);
    }
  }
  in_order(sessions);
  return sessions;
}

std::vector<Entry> plan_notices(const Records& records, const Templates& templates, LocalTime now,
                                const Sessions& sessions) {
  std::vector<Entry> entries;
  const Planning planning(records, templates, MessageKind::change, now);
  Sessions changed;
  for (const Session* session : sessions) {
    const bool may_be_owed =
        !planning.ledger.people(session->id).empty() || !session->replies.empty();
    if (may_be_owed) changed.push_back(session);
  }
  if (changed.empty()) return entries;
  for (const Client& client : records.clients) notify_client(entries, planning, client, changed);
  return entries;
}

std::vector<Entry> plan_again(const Records& records, const Templates& templates, LocalTime now,
                              const domain::PersonId& client_id) {
  std::vector<Entry> entries;
  const Client* client = records.client(client_id);
  if (client == nullptr) return entries;
  const Planning planning(records, templates, MessageKind::invite, now);
  for (const Telling& telling : planning.ledger.unknown()) {
    if (telling.message->to.value != client_id) continue;
    const Sessions sessions = still_ahead(planning, *telling.message);
    if (sessions.empty()) continue;
    // A session of which the others know more by now has a message of its own, with a new token.
    const domain::Message* again = telling.message;
    for (const Sessions& together : in_messages(planning, sessions)) {
      Entry entry = message_entry(planning, *client, telling.kind(), together);
      const Reason reason =
          domain::is_personal(*telling.message) ? client_reason(planning, *client) : std::nullopt;
      if (reason) {
        entry.action = Action::skip;
        entry.reason = reason;
      }
      entry.again = std::exchange(again, nullptr);
      entries.push_back(std::move(entry));
    }
  }
  return entries;
}

std::vector<Entry> plan_missed(const Records& records, LocalTime now, MessageKind kind) {
  std::vector<Entry> entries;
  const Templates templates;
  const Planning planning(records, templates, kind, now);
  const std::optional<domain::Instant> last = planning.ledger.last_claim(kind);
  if (!last) return entries;
  for (const Session& session : records.sessions) {
    if (!session.date || !session.start || !session.end || !session.status) continue;
    const domain::Activity* activity = records.program.activity(session.activity.value_or({}));
    if (activity == nullptr || !activity->kind || domain::is_for_staff(*activity->kind)) continue;
    if (is_of_others(records, session)) continue;
    const bool is_due = start_of(session) > last->local && start_of(session) <= now &&
                        now.date - *session.date <= most_days_missed;
    if (!is_due || *session.status == SessionStatus::cancelled) continue;
    for (const Client& client : records.clients) {
      if (!should_have_been_told(planning, client, session)) continue;
      Entry entry;
      entry.client = client.id;
      entry.channel = client.channel.value;
      entry.kind = kind;
      entry.sessions = {session.id};
      entry.first_day = *session.date;
      entry.version = planning.ledger.version_of(session);
      entry.about = {&session};
      entries.push_back(std::move(entry));
    }
  }
  return entries;
}

bool is_quiet(const domain::Policy& policy, domain::TimeOfDay time) {
  const std::int64_t hour = time.minutes() / 60;
  const std::int64_t from = policy.quiet_from_hour;
  const std::int64_t until = policy.quiet_until_hour;
  if (from <= until) return hour >= from && hour < until;
  return hour >= from || hour < until;
}

}  // namespace peer::delivery

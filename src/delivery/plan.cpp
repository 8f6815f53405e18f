// Decides for every client and session: write, by which channel, or leave out and why.
// SPDX-License-Identifier: MIT
#include "peer/delivery/plan.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "reasons.hpp"

namespace peer::delivery {
namespace {

using domain::Channel;
using domain::Client;
using domain::ClientStatus;
using domain::MessageKind;
using domain::Records;
using domain::ReplyAnswer;
using domain::Session;

Entry entry_for(const Client& client, MessageKind kind, const Sessions& sessions) {
  Entry entry;
  entry.client = client.id;
  entry.channel = client.channel.value;
  entry.kind = kind;
  for (const Session* session : sessions) entry.sessions.push_back(session->id);
  entry.first_day = *sessions.front()->date;
  entry.about = sessions;
  return entry;
}

Entry skipped(const Planning& planning, const Client& client, const Sessions& sessions,
              SkipReason reason) {
  Entry entry = entry_for(client, planning.kind, sessions);
  entry.reason = reason;
  return entry;
}

// Sessions that share a reason are one entry.
void add_skipped(std::vector<Entry>& entries, const Planning& planning, const Client& client,
                 const Session& session, SkipReason reason, std::size_t first) {
  for (std::size_t i = first; i < entries.size(); ++i) {
    if (entries[i].reason != reason) continue;
    entries[i].sessions.push_back(session.id);
    return;
  }
  entries.push_back(skipped(planning, client, {&session}, reason));
}

void plan_client(std::vector<Entry>& entries, const Planning& planning, const Client& client,
                 const Sessions& sessions) {
  if (const Reason reason = client_reason(planning, client)) {
    entries.push_back(skipped(planning, client, sessions, *reason));
    return;
  }
  const std::size_t first = entries.size();
  Sessions wanted;
  for (const Session* session : sessions) {
    if (const Reason reason = session_reason(planning, client, *session)) {
      add_skipped(entries, planning, client, *session, *reason, first);
    } else {
      wanted.push_back(session);
    }
  }
  std::int64_t sent = planning.ledger.messages_in_week(client.id, planning.now.date);
  sent += std::ranges::count_if(sessions, [&](const Session* session) {
    return owed_notice(planning, client, *session) == MessageKind::remind;
  });
  for (const Sessions& together : in_messages(planning, wanted)) {
    const bool is_full = sent >= planning.records.program.policy.messages_per_week;
    entries.push_back(is_full ? skipped(planning, client, together, SkipReason::cap_reached)
                              : message_entry(planning, client, planning.kind, together));
    if (entries.back().action != Action::skip) ++sent;
  }
}

std::vector<Entry> plan(const Planning& planning, const Sessions& sessions) {
  std::vector<Entry> entries;
  if (sessions.empty()) return entries;
  for (const Client& client : planning.records.clients) {
    if (domain::has_died(client)) continue;
    plan_client(entries, planning, client, sessions);
  }
  return entries;
}

// E-mail did not reach them: the address is written to again once it is set anew.
bool is_bouncing(const Records& records, const domain::PersonId& client) {
  return std::ranges::any_of(records.inbox, [&](const domain::InboxMail& mail) {
    return mail.kind.value == domain::InboxKind::bounce && mail.client.value == client &&
           mail.waits();
  });
}

}  // namespace

Cause cause_of(const Planning& planning, const Client& client, MessageKind kind,
               const Session& session) {
  const std::optional<ReplyAnswer> answer = answer_of(session, client.id);
  if (answer == ReplyAnswer::yes) return Cause::replied_yes;
  if (answer == ReplyAnswer::maybe) return Cause::replied_maybe;
  if (session.reply_of(client.id) != nullptr) return Cause::answered_before;
  if (planning.ledger.last_told(client.id, session.id) != nullptr) return Cause::was_told;
  return kind == MessageKind::invite ? Cause::not_told_yet : Cause::would_be_invited;
}

std::optional<std::string> address_for(const Records& records, const Client& client,
                                       Channel channel) {
  const domain::Person* person = records.person(client.id);
  const auto known = [&](const auto member) {
    return person == nullptr ? std::nullopt : (person->*member).value;
  };
  switch (channel) {
    case Channel::email:
      if (is_bouncing(records, client.id)) return std::nullopt;
      return known(&domain::Person::email);
    case Channel::sms:
    case Channel::phone:
      return known(&domain::Person::phone);
    case Channel::messenger:
      return known(&domain::Person::messenger).value_or("");
    case Channel::facebook:
      return known(&domain::Person::facebook).value_or("");
    case Channel::none:
      break;
  }
  return std::nullopt;
}

bool is_sendable(const domain::Program& program, Channel channel) {
  return channel == Channel::email || (channel == Channel::sms && !program.sms.empty());
}

// A message tells one version, so that the ledger knows what it told.
std::vector<Sessions> in_messages(const Planning& planning, const Sessions& sessions) {
  std::vector<Sessions> messages;
  for (const Session* session : sessions) {
    const auto same = std::ranges::find_if(messages, [&](const Sessions& others) {
      return planning.ledger.version_of(*others.front()) == planning.ledger.version_of(*session);
    });
    if (same == messages.end()) {
      messages.push_back({session});
    } else {
      same->push_back(session);
    }
  }
  return messages;
}

std::vector<Before> told_before(const Planning& planning, const Client& client, MessageKind kind,
                                const Sessions& sessions) {
  std::vector<Before> told;
  if (kind != MessageKind::change) return told;
  for (const Session* session : sessions) {
    told.emplace_back();
    for (const Telling& telling : planning.ledger.all(client.id, session->id)) {
      if (!telling.is_told() || stands(telling, *session, true)) continue;
      told.back() = {telling.told(), telling.kind() == MessageKind::cancel};
    }
  }
  return told;
}

namespace {

// What is called off is what they know of: a session that was moved before it was cancelled is
// called off on the day that they were told.
void tell_as_known(Entry& entry, const Planning& planning, const Client& client) {
  if (entry.kind != MessageKind::cancel) return;
  for (const Session*& session : entry.about) {
    const auto known = known_start(planning, client, *session);
    if (!known || *known == domain::LocalTime{*session->date, *session->start}) continue;
    Session as_known = *session;
    const int minutes = session->planned_minutes();
    as_known.date.value = known->date;
    as_known.start.value = known->time;
    as_known.end.value = domain::TimeOfDay{(known->time.seconds + minutes * 60) % (24 * 3600)};
    entry.kept.push_back(std::make_shared<const Session>(std::move(as_known)));
    session = entry.kept.back().get();
  }
  entry.first_day = *entry.about.front()->date;
}

}  // namespace

Entry message_entry(const Planning& planning, const Client& client, MessageKind kind,
                    const Sessions& sessions) {
  const Channel channel = client.channel.value_or(Channel::none);
  const auto address = address_for(planning.records, client, channel);
  Entry entry = entry_for(client, kind, sessions);
  tell_as_known(entry, planning, client);
  entry.version = planning.ledger.version_of(*sessions.front());
  if (!address) {
    entry.reason = SkipReason::no_address;
    return entry;
  }
  entry.action = is_sendable(planning.records.program, channel) ? Action::send : Action::by_hand;
  entry.cause = cause_of(planning, client, kind, *sessions.front());
  entry.address = *address;
  entry.message = message_to(planning.records, planning.templates, client, channel, kind,
                             entry.about, told_before(planning, client, kind, sessions));
  return entry;
}

std::vector<Entry> plan_invitations(const Records& records, const Templates& templates,
                                    domain::LocalTime now, const Sessions& sessions,
                                    bool is_named) {
  return plan({records, templates, MessageKind::invite, now, is_named}, sessions);
}

std::vector<Entry> plan_reminders(const Records& records, const Templates& templates,
                                  domain::LocalTime now, const Sessions& sessions) {
  return plan({records, templates, MessageKind::remind, now}, sessions);
}

}  // namespace peer::delivery

// Decides for every client and session: write, by which channel, or leave out and why.
// SPDX-License-Identifier: MIT
#include "peer/delivery/plan.hpp"

#include <algorithm>
#include <set>

#include "ledger.hpp"
#include "peer/domain/peace.hpp"

namespace peer::delivery {
namespace {

using domain::Channel;
using domain::Client;
using domain::ClientStatus;
using domain::Date;
using domain::MessageKind;
using domain::Records;
using domain::ReplyAnswer;
using domain::Session;
using Reason = std::optional<SkipReason>;

struct Planning {
  const Records& records;
  const Templates& templates;
  MessageKind kind;
  domain::LocalTime now;
  domain::Peace peace;
};

// Membership and pause, on one day (rules intake-first, one-channel).
Reason membership_reason(const Client& client, Date day) {
  switch (domain::status_on(client, day)) {
    case ClientStatus::active:
      break;
    case ClientStatus::paused:
      return SkipReason::paused;
    case ClientStatus::applicant:
    case ClientStatus::waitlisted:
    case ClientStatus::declined:
    case ClientStatus::ended:
      return SkipReason::not_a_member;
  }
  if (domain::accepted_intake_by(client, day) == nullptr) return SkipReason::no_accepted_intake;
  return std::nullopt;
}

// What holds for this client whatever the session.
Reason client_reason(const Planning& planning, const Client& client) {
  if (const Reason reason = membership_reason(client, planning.now.date)) return reason;
  if (planning.peace.asked_by(client.id, planning.now) != nullptr) return SkipReason::left_in_peace;
  switch (client.invitations.value_or(domain::Invitations::personal)) {
    case domain::Invitations::personal:
      break;
    case domain::Invitations::announcement:
      return SkipReason::wants_announcement;
    case domain::Invitations::none:
      return SkipReason::wants_none;
  }
  if (client.channel.value_or(Channel::none) == Channel::none) return SkipReason::no_channel;
  return std::nullopt;
}

bool wants_activity(const Client& client, const Session& session) {
  if (client.activities.empty()) return true;
  return std::any_of(client.activities.begin(), client.activities.end(),
                     [&](const auto& id) { return id.value == session.activity.value; });
}

std::optional<ReplyAnswer> answer_of(const Session& session, std::string_view client) {
  const domain::Reply* reply = session.reply_of(client);
  return reply == nullptr ? std::nullopt : reply->answer.value;
}

Reason invitation_reason(const Planning& planning, const Client& client, const Session& session) {
  if (answer_of(session, client.id)) return SkipReason::replied;
  if (was_told(planning.records, client.id, session, MessageKind::invite)) {
    return SkipReason::already_invited;
  }
  return std::nullopt;
}

Reason reminder_reason(const Planning& planning, const Client& client, const Session& session) {
  const std::optional<ReplyAnswer> answer = answer_of(session, client.id);
  if (answer == ReplyAnswer::no) return SkipReason::replied_no;
  if (!answer && knows_invitation(planning.records, session) &&
      !was_invited(planning.records, session, client.id)) {
    return SkipReason::not_invited;
  }
  if (was_told(planning.records, client.id, session, MessageKind::remind)) {
    return SkipReason::already_reminded;
  }
  if (!session.has_venue()) return SkipReason::place_unknown;
  return std::nullopt;
}

Reason session_reason(const Planning& planning, const Client& client, const Session& session) {
  if (const Reason reason = membership_reason(client, *session.date)) return reason;
  const bool has_said_yes =
      answer_of(session, client.id).value_or(ReplyAnswer::no) != ReplyAnswer::no;
  if (!wants_activity(client, session) && !has_said_yes) return SkipReason::other_activities;
  return planning.kind == MessageKind::remind ? reminder_reason(planning, client, session)
                                              : invitation_reason(planning, client, session);
}

// nullopt: the channel needs an address that is not known.
std::optional<std::string> address_for(const Records& records, const Client& client,
                                       Channel channel) {
  const domain::Person* person = records.person(client.id);
  const auto known = [&](const auto member) {
    return person == nullptr ? std::nullopt : (person->*member).value;
  };
  switch (channel) {
    case Channel::email:
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

Entry entry_for(const Planning& planning, const Client& client, const Sessions& sessions) {
  Entry entry;
  entry.client = client.id;
  entry.channel = client.channel.value;
  entry.kind = planning.kind;
  for (const Session* session : sessions) entry.sessions.push_back(session->id);
  entry.first_day = *sessions.front()->date;
  return entry;
}

Entry skipped(const Planning& planning, const Client& client, const Sessions& sessions,
              SkipReason reason) {
  Entry entry = entry_for(planning, client, sessions);
  entry.reason = reason;
  return entry;
}

Entry message_entry(const Planning& planning, const Client& client, const Sessions& sessions) {
  const Channel channel = *client.channel;
  const auto address = address_for(planning.records, client, channel);
  if (!address) return skipped(planning, client, sessions, SkipReason::no_address);
  Entry entry = entry_for(planning, client, sessions);
  const bool is_sent = channel == Channel::email || channel == Channel::sms;
  entry.action = is_sent ? Action::send : Action::by_hand;
  entry.address = *address;
  entry.message =
      message_to(planning.records, planning.templates, client, channel, planning.kind, sessions);
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

// A message tells one version, so that the ledger knows what it told.
bool go_together(const Session& left, const Session& right) {
  return domain::iso_week(*left.date) == domain::iso_week(*right.date) &&
         version_of(left) == version_of(right);
}

std::vector<Sessions> by_week(const Sessions& sessions) {
  std::vector<Sessions> weeks;
  for (const Session* session : sessions) {
    const auto same = std::ranges::find_if(
        weeks, [&](const Sessions& week) { return go_together(*week.front(), *session); });
    if (same == weeks.end()) {
      weeks.push_back({session});
    } else {
      same->push_back(session);
    }
  }
  return weeks;
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
  std::int64_t sent = messages_this_week(planning.records, client.id, planning.now.date);
  for (const Sessions& week : by_week(wanted)) {
    const bool is_full = sent >= planning.records.program.policy.messages_per_week;
    entries.push_back(is_full ? skipped(planning, client, week, SkipReason::cap_reached)
                              : message_entry(planning, client, week));
    if (entries.back().action != Action::skip) ++sent;
  }
}

std::vector<Entry> plan(const Planning& planning, const Sessions& sessions) {
  std::vector<Entry> entries;
  if (sessions.empty()) return entries;
  for (const Client& client : planning.records.clients) {
    plan_client(entries, planning, client, sessions);
  }
  return entries;
}

}  // namespace

std::vector<Entry> plan_invitations(const Records& records, const Templates& templates,
                                    domain::LocalTime now, const Sessions& sessions) {
  return plan({records, templates, MessageKind::invite, now, domain::Peace(records)}, sessions);
}

std::vector<Entry> plan_reminders(const Records& records, const Templates& templates,
                                  domain::LocalTime now, const Sessions& sessions) {
  return plan({records, templates, MessageKind::remind, now, domain::Peace(records)}, sessions);
}

std::vector<std::string> people_to_tell(const Records& records, const Session& session) {
  std::set<std::string> people;
  const bool is_in_ledger = knows_invitation(records, session);
  for (const Client& client : records.clients) {
    const bool is_expected =
        is_in_ledger ? was_invited(records, session, client.id)
                     : session.date && wants_activity(client, session) &&
                           domain::status_on(client, *session.date) == ClientStatus::active;
    if (is_expected) people.insert(client.id);
  }
  for (const domain::Reply& reply : session.replies) {
    if (reply.answer.value == ReplyAnswer::no) {
      people.erase(reply.who);
    } else if (reply.answer && records.worker(reply.who) == nullptr) {
      people.insert(reply.who);
    }
  }
  return {people.begin(), people.end()};
}

}  // namespace peer::delivery

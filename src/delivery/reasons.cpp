// Decides for one client and one session: write, or leave out and why.
// SPDX-License-Identifier: MIT
#include "reasons.hpp"

#include <algorithm>

#include "peer/domain/answers.hpp"

namespace peer::delivery {
namespace {

using domain::Channel;
using domain::Client;
using domain::ClientStatus;
using domain::Date;
using domain::MessageKind;
using domain::ReplyAnswer;
using domain::Session;

// Also to what it was before a change: whoever wanted to come is not left out by their choice.
bool has_said_yes(const Session& session, const domain::PersonId& client) {
  const domain::Reply* reply = session.reply_of(client);
  return reply != nullptr && reply->answer.value_or(ReplyAnswer::no) != ReplyAnswer::no;
}

// They answered, nobody could tell them of the cancellation, and it was taken back: they are asked.
bool is_asked_again(const Session& session, const Client& client, const Telling& last) {
  const domain::Reply* reply = session.reply_of(client.id);
  return session.restored && *last.message->at < *session.restored && reply != nullptr &&
         domain::is_before_change(session, *reply);
}

// A whole week goes into one message: it waits for its last session, but not until it is late.
bool is_yet_to_come(const Planning& planning, const Session& session) {
  if (planning.is_named || is_trip_or_workshop(planning.records, session)) return false;
  const auto last = planning.last_of_week.find(domain::iso_week(*session.date));
  if (last == planning.last_of_week.end()) return false;
  const domain::Policy& policy = planning.records.program.policy;
  return last->second - planning.now.date > policy.invite_window_days &&
         *session.date - planning.now.date > policy.invite_days + 1;
}

Reason invitation_reason(const Planning& planning, const Client& client, const Session& session) {
  if (answer_of(session, client.id)) return SkipReason::replied;
  if (const Telling* last = planning.ledger.last_told(client.id, session.id)) {
    if (!last->state) return SkipReason::unknown;
    if (!is_asked_again(session, client, *last)) return SkipReason::already_invited;
  }
  if (is_yet_to_come(planning, session)) return SkipReason::not_yet;
  return std::nullopt;
}

// A reminder of the day on which the session now is.
bool is_reminded(const Planning& planning, const Client& client, const Session& session) {
  return std::ranges::any_of(planning.ledger.all(client.id, session.id),
                             [&](const Telling& telling) {
                               if (telling.kind() != MessageKind::remind || !telling.is_told())
                                 return false;
                               if (const domain::Told* told = telling.told()) {
                                 return told->date.value == session.date.value;
                               }
                               return telling.version() == planning.ledger.version_of(session);
                             });
}

Reason reminder_reason(const Planning& planning, const Client& client, const Session& session) {
  const std::optional<ReplyAnswer> answer = answer_of(session, client.id);
  if (answer == ReplyAnswer::no) return SkipReason::replied_no;
  if (session.reply_of(client.id) == nullptr && planning.ledger.knows_invitation(session.id) &&
      planning.ledger.last_told(client.id, session.id) == nullptr) {
    return SkipReason::not_invited;
  }
  if (is_reminded(planning, client, session)) return SkipReason::already_reminded;
  if (is_told_on(planning, client, session, planning.now.date)) return SkipReason::told_today;
  if (!session.has_venue()) return SkipReason::place_unknown;
  return std::nullopt;
}

}  // namespace

Planning::Planning(const domain::Records& all, const Templates& texts, MessageKind message_kind,
                   domain::LocalTime moment, bool named)
    : records(all),
      templates(texts),
      kind(message_kind),
      now(moment),
      is_named(named),
      peace(all),
      ledger(all) {
  for (const Session& session : records.sessions) {
    if (!not_ahead(records, session, now).empty()) continue;
    if (is_trip_or_workshop(records, session)) continue;
    Date& last =
        last_of_week.try_emplace(domain::iso_week(*session.date), *session.date).first->second;
    last = std::max(last, *session.date);
  }
}

std::optional<ReplyAnswer> answer_of(const Session& session, const domain::PersonId& client) {
  return domain::standing_answer(session, client);
}

bool is_told_on(const Planning& planning, const Client& client, const Session& session, Date day) {
  return std::ranges::any_of(planning.ledger.all(client.id, session.id),
                             [&](const Telling& telling) {
                               return telling.is_told() && telling.message->at->local.date == day;
                             });
}

bool wants_activity(const Client& client, const Session& session) {
  if (client.activities.empty()) return true;
  return std::any_of(client.activities.begin(), client.activities.end(),
                     [&](const auto& id) { return id.value == session.activity.value; });
}

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

Reason client_reason(const Planning& planning, const Client& client) {
  if (const Reason reason = membership_reason(client, planning.now.date)) return reason;
  if (domain::is_leaving(client, planning.now.date)) return SkipReason::leaving;
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

Reason session_reason(const Planning& planning, const Client& client, const Session& session) {
  if (const Reason reason = membership_reason(client, *session.date)) return reason;
  if (!wants_activity(client, session) && !has_said_yes(session, client.id)) {
    return SkipReason::other_activities;
  }
  if (owed_notice(planning, client, session)) return SkipReason::told_of_change;
  return planning.kind == MessageKind::remind ? reminder_reason(planning, client, session)
                                              : invitation_reason(planning, client, session);
}

}  // namespace peer::delivery

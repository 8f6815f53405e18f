// Decides for one client and one session: write, or leave out and why.
// SPDX-License-Identifier: MIT
#include "reasons.hpp"

#include <algorithm>

namespace peer::delivery {
namespace {

using domain::Channel;
using domain::Client;
using domain::ClientStatus;
using domain::Date;
using domain::MessageKind;
using domain::ReplyAnswer;
using domain::Session;

// Is the session otherwise than when this person, whom no message told of it, answered? What they
// had heard is not written down: it counts as what the last message before their answer said, to
// whomever it went.
bool is_news_to(const Planning& planning, const Client& client, const Session& session) {
  if (session.status.value == domain::SessionStatus::cancelled) return true;
  const domain::Reply* reply = session.reply_of(client.id);
  const Telling* known = nullptr;
  bool is_changed = !session.moves.empty();
  for (const Telling& telling : planning.ledger.told_of(session.id)) {
    if (!stands(telling, session, true)) is_changed = true;
    const auto at = telling.message->at->unix_seconds();
    if (reply != nullptr && reply->at && at <= reply->at->unix_seconds()) known = &telling;
  }
  return is_changed && (known == nullptr || !stands(*known, session, true));
}

bool has_said_yes(const Session& session, const domain::PersonId& client) {
  return answer_of(session, client).value_or(ReplyAnswer::no) != ReplyAnswer::no;
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
    return last->state ? SkipReason::already_invited : SkipReason::unknown;
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
  if (!answer && planning.ledger.knows_invitation(session.id) &&
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
  const domain::Reply* reply = session.reply_of(client);
  return reply == nullptr ? std::nullopt : reply->answer.value;
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

std::optional<MessageKind> owed_notice(const Planning& planning, const Client& client,
                                       const Session& session) {
  const bool is_cancelled = session.status.value == domain::SessionStatus::cancelled;
  const std::optional<ReplyAnswer> answer = answer_of(session, client.id);
  if (answer == ReplyAnswer::no) return std::nullopt;
  const MessageKind notice = is_cancelled ? MessageKind::cancel : MessageKind::change;
  const Telling* last = planning.ledger.last_told(client.id, session.id);
  if (last == nullptr) {
    // They know of the session from somebody else than us, and said that they would come.
    return answer && is_news_to(planning, client, session) ? std::optional(notice) : std::nullopt;
  }
  if (!answer && (membership_reason(client, *session.date) ||
                  planning.peace.asked_by(client.id, planning.now) != nullptr)) {
    return std::nullopt;
  }
  if (stands(*last, session, true)) return std::nullopt;
  return notice;
}

}  // namespace peer::delivery

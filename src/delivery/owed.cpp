// Who is owed a notice: judged by what they were told, never by where the session now stands.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "peer/domain/answers.hpp"
#include "reasons.hpp"

namespace peer::delivery {
namespace {

using domain::Client;
using domain::LocalTime;
using domain::MessageKind;
using domain::Reply;
using domain::ReplyAnswer;
using domain::Session;
using domain::SessionStatus;

LocalTime begin_of(const Session& session) {
  return {*session.date, *session.start};
}

std::optional<LocalTime> told_start(const domain::Told* told) {
  if (told == nullptr || !told->date || !told->start) return std::nullopt;
  return LocalTime{*told->date, *told->start};
}

// Somebody may still come: by what the session is, or by what they know of it.
bool is_to_come(const Session& session, const std::optional<LocalTime>& known, LocalTime now) {
  if (known && *known > now) return true;
  return session.status.value != SessionStatus::held && begin_of(session) > now;
}

// They said no to what they were told last.
bool has_declined(const Telling& last, const Session& session, const Reply* reply) {
  if (reply == nullptr || reply->answer.value != ReplyAnswer::no) return false;
  const auto told = told_start(last.told());
  if (reply->to && told) return *reply->to == *told;
  return !domain::is_before_change(session, *reply);
}

// Another day or start than they were told, so that they may be able to come.
bool is_another_start(const Telling& last, const Session& session) {
  if (session.status.value == SessionStatus::cancelled) return false;
  if (last.kind() == MessageKind::cancel) return true;
  const auto told = told_start(last.told());
  return told ? *told != begin_of(session) : !session.moves.empty();
}

// Whoever said no is asked again only as anybody else is invited.
bool may_be_asked(const Planning& planning, const Client& client, const Session& session) {
  return !client_reason(planning, client) && !membership_reason(client, *session.date) &&
         wants_activity(client, session);
}

// What those who answered without being told know of the place is not written down: it counts as
// what the last message before their answer said, to whomever it went.
bool is_news_to(const Planning& planning, const Session& session, const Reply& reply) {
  if (session.status.value == SessionStatus::cancelled) return true;
  if (reply.to && *reply.to != begin_of(session)) return true;
  const Telling* known = nullptr;
  bool is_changed = !reply.to && !session.moves.empty();
  for (const Telling& telling : planning.ledger.told_of(session.id)) {
    if (!stands(telling, session, true)) is_changed = true;
    const auto at = telling.message->at->unix_seconds();
    if (reply.at && at <= reply.at->unix_seconds()) known = &telling;
  }
  return is_changed && (known == nullptr || !stands(*known, session, true));
}

// They know of the session from somebody else than us, and answered.
Owed owed_to_untold(const Planning& planning, const Client& client, const Session& session,
                    const Reply& reply) {
  const auto known = reply.to ? std::optional<LocalTime>(*reply.to) : std::nullopt;
  if (!reply.answer || !is_to_come(session, known, planning.now)) return std::nullopt;
  const bool is_cancelled = session.status.value == SessionStatus::cancelled;
  if (*reply.answer == ReplyAnswer::no) {
    const bool is_moved = reply.to ? *reply.to != begin_of(session) : !session.moves.empty();
    const bool is_asked = !is_cancelled && is_moved && domain::is_before_change(session, reply) &&
                          may_be_asked(planning, client, session);
    return is_asked ? Owed(MessageKind::change) : std::nullopt;
  }
  if (!is_news_to(planning, session, reply)) return std::nullopt;
  return is_cancelled ? MessageKind::cancel : MessageKind::change;
}

// On the day, the place that was to follow: with the reminder, or when none can go, as a change.
Owed owed_place(const Planning& planning, const Client& client, const Session& session,
                const Telling& last) {
  const domain::Told* told = last.told();
  const bool is_promised = session.status.value == SessionStatus::planned && session.has_venue() &&
                           told != nullptr && !told->place && !told->online;
  if (!is_promised || *session.date != planning.now.date) return std::nullopt;
  const auto answer = answer_of(session, client.id);
  if (answer == ReplyAnswer::no) return std::nullopt;
  const bool may_be_reminded =
      !client_reason(planning, client) && !membership_reason(client, *session.date);
  if (!answer && !may_be_reminded) return std::nullopt;
  const bool has_room = planning.ledger.messages_in_week(client.id, planning.now.date) <
                        planning.records.program.policy.messages_per_week;
  return may_be_reminded && has_room ? MessageKind::remind : MessageKind::change;
}

}  // namespace

Owed owed_notice(const Planning& planning, const Client& client, const Session& session) {
  if (domain::has_died(client)) return std::nullopt;
  const Reply* reply = session.reply_of(client.id);
  const Telling* last = planning.ledger.last_told(client.id, session.id);
  if (last == nullptr) {
    return reply == nullptr ? std::nullopt : owed_to_untold(planning, client, session, *reply);
  }
  if (!is_to_come(session, told_start(last->told()), planning.now)) return std::nullopt;
  if (stands(*last, session, true)) return owed_place(planning, client, session, *last);
  const bool is_asked = is_another_start(*last, session) && may_be_asked(planning, client, session);
  if (has_declined(*last, session, reply) && !is_asked) return std::nullopt;
  return session.status.value == SessionStatus::cancelled ? MessageKind::cancel
                                                          : MessageKind::change;
}

std::optional<LocalTime> known_start(const Planning& planning, const Client& client,
                                     const Session& session) {
  const Telling* last = planning.ledger.last_told(client.id, session.id);
  if (last != nullptr) return told_start(last->told());
  const Reply* reply = session.reply_of(client.id);
  return reply == nullptr || !reply->to ? std::nullopt : std::optional<LocalTime>(*reply->to);
}

}  // namespace peer::delivery

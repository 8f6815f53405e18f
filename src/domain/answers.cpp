// Which answers are older than what they seem to answer; see answers.hpp.
// SPDX-License-Identifier: MIT
#include "peer/domain/answers.hpp"

#include <algorithm>

namespace peer::domain {

namespace {

const Move* last_move(const Session& session) {
  const Move* last = nullptr;
  for (const Move& move : session.moves) {
    if (move.from && move.until && *move.from != *move.until) last = &move;
  }
  return last;
}

// An answer of a moment, without the start that it answered.
bool is_older_than(const Instant& at, const Move& move) {
  if (move.recorded) return at < *move.recorded;
  return at.local.date < *move.from;  // on that day everybody knew that it is another
}

}  // namespace

bool is_before_change(const Session& session, const Reply& reply) {
  if (session.restored && (!reply.at || *reply.at < *session.restored)) return true;
  if (reply.to)
    return reply.to->date != session.date.value || reply.to->time != session.start.value;
  const Move* move = last_move(session);
  return move != nullptr && (!reply.at || is_older_than(*reply.at, *move));
}

std::optional<ReplyAnswer> standing_answer(const Session& session, const Reply& reply) {
  return is_before_change(session, reply) ? std::nullopt : reply.answer.value;
}

std::optional<ReplyAnswer> standing_answer(const Session& session, const PersonId& who) {
  const Reply* reply = session.reply_of(who);
  return reply == nullptr ? std::nullopt : standing_answer(session, *reply);
}

Instant moment_of_answer(const Session& session, const Instant& now) {
  return session.restored ? std::max(now, *session.restored) : now;
}

}  // namespace peer::domain

// Decides what an answer by mail is recorded as; see reply_recording.hpp.
// SPDX-License-Identifier: MIT
#include "reply_recording.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/delivery/ledger.hpp"
#include "peer/store/layout.hpp"
#include "peer/store/reply_line.hpp"

namespace peer::delivery {

using domain::InboxReason;
using workspace::Workspace;

namespace {

const domain::Session& need_session(Workspace& workspace, const Answered& answered) {
  if (answered.session.empty()) {
    throw NotRecorded{InboxReason::no_session,
                      "it answers a session that they were not written to about"};
  }
  const domain::Session* session = workspace.session(answered.session);
  if (session == nullptr) {
    if (domain::date_of_session_id(answered.session)) {
      workspace.need_readable(store::session_path(answered.session));
    }
    throw NotRecorded{InboxReason::no_session, "there is no such session"};
  }
  if (session->status.value == domain::SessionStatus::cancelled) {
    throw NotRecorded{InboxReason::cancelled,
                      "the session is cancelled: tell them that it does not take place"};
  }
  return *session;
}

// When it was answered, as far as the clock of whoever wrote it can be right: after the invitation
// and before now. With the moment of reading, two answers that wait together could not be told
// apart.
domain::Instant moment_of(const Workspace& workspace, const Answered& answered) {
  if (!answered.reply.moment) {
    throw NotRecorded{InboxReason::no_date, "it does not tell when it was written"};
  }
  const domain::Instant& now = workspace.now();
  const std::int64_t claimed =
      answered.asked.message.at ? answered.asked.message.at->unix_seconds() : now.unix_seconds();
  const std::int64_t moment = std::max(*answered.reply.moment, claimed);
  return moment >= now.unix_seconds() ? now : workspace.zone().at(moment);
}

std::optional<domain::LocalTime> start_in(const domain::Told* told) {
  if (told == nullptr || !told->date || !told->start) return std::nullopt;
  return domain::LocalTime{*told->date, *told->start};
}

// The start that was answered: what that message, or the version that a calendar had, said of the
// session. nullopt in a ledger written by hand.
std::optional<domain::LocalTime> start_answered(const Workspace& workspace,
                                                const Answered& answered) {
  const domain::Message& message = answered.asked.message;
  const std::int64_t version = answered.reply.kind == MailedReply::Kind::calendar
                                   ? answered.reply.sequence + 1
                                   : message.version.value.value_or(1);
  const Ledger ledger(workspace.records());
  const domain::Told* told =
      answered.position <= message.told.size() ? &message.told[answered.position - 1] : nullptr;
  // A message that failed told nothing, but an answer shows that it did arrive.
  std::int64_t newest = message.version.value.value_or(1);
  for (const Telling& telling : ledger.all(answered.asked.client, answered.session)) {
    if (telling.version() > version || telling.version() < newest) continue;
    if (telling.told() == nullptr || (!telling.is_told() && telling.version() != version)) continue;
    told = telling.told();
    newest = telling.version();
  }
  return start_in(told);
}

// Of what has changed since, an older answer is kept beside its start, but never instead of an
// answer to what is true now.
void check_change(const domain::Session& session, const domain::Reply* recorded,
                  const std::optional<domain::LocalTime>& to) {
  const bool is_now = !to || (to->date == session.date.value && to->time == session.start.value);
  if (is_now || recorded == nullptr) return;
  const bool is_standing = !recorded->to || (recorded->to->date == session.date.value &&
                                             recorded->to->time == session.start.value);
  if (!is_standing) return;
  throw NotRecorded{InboxReason::changed, "it answers what the session was before it changed"};
}

}  // namespace

AnswerRecord record_answer(Workspace& workspace, const Answered& answered) {
  const domain::Session& session = need_session(workspace, answered);
  const domain::PersonId& client = answered.asked.client;
  const domain::Instant at = moment_of(workspace, answered);
  const std::optional<domain::LocalTime> to = start_answered(workspace, answered);
  const domain::LocalTime start{*session.date, *session.start};
  const domain::Reply* recorded = session.reply_of(client);
  const std::string told =
      fmt::format("{} {} for {}", client, domain::word(answered.answer), answered.session);
  if (recorded != nullptr && recorded->at && at < *recorded->at) {
    return {&session, {}, fmt::format("nothing to do: {} is older than what is recorded", told)};
  }
  check_change(session, recorded, to);
  const bool is_same_start = recorded != nullptr && (recorded->to.value.value_or(start) == to);
  if (is_same_start && recorded->answer.value == answered.answer) {
    return {&session, {}, fmt::format("nothing to do: {} is recorded already", told)};
  }
  return {&session,
          {store::set_reply(client, answered.answer, at, to)},
          fmt::format("recorded: {}{}", told,
                      to && *to != start ? ", as it was before the change" : "")};
}

}  // namespace peer::delivery

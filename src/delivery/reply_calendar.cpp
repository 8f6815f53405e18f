// Decides what the calendars of a mail answer; see reply_calendar.hpp.
// SPDX-License-Identifier: MIT
#include "reply_calendar.hpp"

#include <algorithm>

#include "peer/domain/mailbox.hpp"

namespace peer::delivery {
namespace {

using domain::InboxReason;
using Kind = MailedReply::Kind;

// Of an event with a UID of ours; of others nullopt.
std::optional<TokenPlace> answered_event(const CalendarParts::Event& event) {
  if (event.uids.size() != 1) return std::nullopt;
  const auto place = parse_token(event.uids.front());
  return place && place->position ? place : std::nullopt;
}

void take_attendee(MailedReply& reply, const CalendarParts::Event& event) {
  if (event.attendees.size() != 1) {
    answer_nothing(reply, InboxReason::unclear,
                   event.attendees.empty() ? "an answer of nobody" : "an answer of several people");
    return;
  }
  const CalendarParts::Attendee& attendee = event.attendees.front();
  reply.attendee = domain::mailbox_key(attendee.address);
  reply.brings_guests = attendee.brings_guests;
  reply.kind = Kind::calendar;
  if (attendee.answer) {
    reply.answers = {{0, *attendee.answer, false}};
  } else {
    answer_nothing(reply, InboxReason::unclear, "neither accepted nor declined");
  }
}

MailedReply read_event_answer(const CalendarParts& calendar) {
  MailedReply reply;
  for (const CalendarParts::Event& event : calendar.events) {
    const auto place = answered_event(event);
    if (!place) continue;
    if (reply.token) return nothing(InboxReason::unclear, "several events in one answer");
    reply.token = place;
    reply.sequence = event.sequence;
    reply.moment = event.moment;
    reply.has_own_words = event.has_comment;
    take_attendee(reply, event);
  }
  if (!reply.token) {
    return nothing(InboxReason::other_message, "an answer to an event that is none of ours");
  }
  if (calendar.method == CalendarParts::Method::counter) {
    answer_nothing(reply, InboxReason::another_time, "another time is proposed");
  }
  return reply;
}

bool same_answer(const MailedReply& left, const MailedReply& right) {
  const auto answer = [](const MailedReply& reply) {
    return reply.answers.empty() ? std::nullopt : std::optional(reply.answers.front().answer);
  };
  return left.kind == right.kind && answer(left) == answer(right) &&
         left.attendee == right.attendee && left.sequence == right.sequence &&
         left.why == right.why && left.token.has_value() == right.token.has_value() &&
         (!left.token || (left.token->token == right.token->token &&
                          left.token->position == right.token->position));
}

}  // namespace

std::optional<MailedReply> read_calendars(const MailParts& parts) {
  std::optional<MailedReply> found;
  bool is_unreadable = false;
  for (const CalendarBytes& bytes : parts.calendars) {
    const auto calendar = read_calendar(bytes);
    is_unreadable = is_unreadable || !calendar;
    if (!calendar || calendar->method == CalendarParts::Method::other) continue;
    MailedReply reply = read_event_answer(*calendar);
    if (!found) {
      found = std::move(reply);
    } else if (!same_answer(*found, reply)) {
      found = nothing(InboxReason::unclear, "several answers in one mail");
      break;
    }
  }
  if (!found && is_unreadable) {
    found = nothing(InboxReason::unreadable, "a calendar that cannot be read");
  }
  if (!found) return std::nullopt;
  found->moment = std::max(found->moment, parts.moment);
  return found;
}

}  // namespace peer::delivery

// The closed word lists of the files, each an enum with its spelling in one table.
//
//   auto status = parse<AttendanceStatus>("left-early");   // optional
//   std::string_view text = word(AttendanceStatus::late);  // "late"
//   all_words<AttendanceStatus>()                           // for help and did-you-mean
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace peer::domain {

enum class ActivityKind {
  support_group,
  club,
  trip,
  thematic_group,
  workshop,  // for clients (program §2)
  team_meeting,
  team_supervision,
  supervision  // for staff (program §3.4, §3.5)
};
enum class Weeks { every, even, odd };  // parity of the ISO week number (program §2.3)
enum class Channel { email, sms, messenger, facebook, phone, none };  // program §7.1
enum class Invitations { personal, announcement, none };              // program §7.3
// Coded answers: what was not asked or refused is never a "no" (design §1.6).
enum class Answer { yes, no, refused, not_asked, unknown };
enum class Occupation {
  study,
  job,
  part_time,
  self_employed,
  day_program,
  volunteering,
  other,
  none,
  refused,
  not_asked
};
enum class IntakeOutcome { accepted, declined, waitlisted, undecided };
enum class Rounding { none, down };  // of the hours that the funder is told
enum class ConsentState { given, refused, withdrawn, not_asked };
enum class Role { consultant, coordinator };
enum class SessionStatus { planned, held, cancelled };
enum class ReplyAnswer { yes, no, maybe };
enum class AttendanceStatus { present, late, left_early, excused, absent, sent_away };
enum class ContactDirection { in, out };
enum class ContactPurpose { outreach, support, crisis, seen, admin };
// left_in_peace: the team's own decision at the end of the ladder (program §7.4); nobody was spoken
// to.
enum class ContactOutcome {
  reached,
  no_answer,
  message_left,
  bounced,
  asked_not_to,
  left_in_peace
};
enum class ReferralTarget { therapist, psychiatrist, crisis_center, ambulance, group, none };
enum class ReferralState {
  proposed,
  agreed,
  made,
  reached,
  declined_by_client,
  declined_by_provider
};
enum class TrainingKind { training, internship };  // program §3.3
enum class OfferAnswer { accepted, declined };     // of a place, by who waits for one
enum class MessageKind { invite, remind, change, cancel, announce };
// sent: handed over to a mail or SMS program; done: told by hand; failed: certainly not handed
// over; missed: its time was over before it could be sent; resent: nobody knows, and it was sent
// again.
enum class MessageState { sent, failed, done, missed, resent };
// What a mail is that waits for a person (inbox/). unread: somebody says more than an answer.
enum class InboxKind { unread, answer, wish, bounce, guests, note, unknown };
// Why it waits, and is not recorded as it is.
enum class InboxReason {
  own_words,
  several_sessions,
  unclear,
  other_message,
  changed,
  cancelled,
  no_session,
  no_date,
  rule,
  another_time,
  another_address,
  forged,
  stranger,
  no_more,
  undelivered,
  guests,
  automatic,
  attachment,
  empty,
  unreadable,
  too_large
};
enum class TaskState { open, done, dropped };
// Where a reason is given: each place has a closed list of its own (reason.hpp).
enum class ReasonPlace {
  cancel,
  move,
  holiday,
  closure,
  pause,
  end,
  sent_away,
  drop,
  rota,
  exception,
  decline,
  leave,
  erase,
  anyway
};
using ReasonPlaces = unsigned;  // a set of them: reason_bit(…) | reason_bit(…)
constexpr ReasonPlaces reason_bit(ReasonPlace place) {
  return 1U << static_cast<unsigned>(place);
}
enum class Wish { yes, no, not_asked };   // for calls, voice mail, calendar events (design §1.5)
enum class Address { ty, vy };            // how a person is addressed in Czech
enum class Audience { members, others };  // others: somebody else's house, nobody is invited
enum class ClientStatus { applicant, waitlisted, active, paused, declined, ended };  // derived

template <class E>
struct WordEntry {
  E value;
  std::string_view text;
};

// One specialisation per enum, in src/domain/words.cpp.
template <class E>
std::span<const WordEntry<E>> word_table();

template <>
std::span<const WordEntry<ActivityKind>> word_table<ActivityKind>();
template <>
std::span<const WordEntry<Weeks>> word_table<Weeks>();
template <>
std::span<const WordEntry<Channel>> word_table<Channel>();
template <>
std::span<const WordEntry<Invitations>> word_table<Invitations>();
template <>
std::span<const WordEntry<Answer>> word_table<Answer>();
template <>
std::span<const WordEntry<Occupation>> word_table<Occupation>();
template <>
std::span<const WordEntry<IntakeOutcome>> word_table<IntakeOutcome>();
template <>
std::span<const WordEntry<ConsentState>> word_table<ConsentState>();
template <>
std::span<const WordEntry<Rounding>> word_table<Rounding>();
template <>
std::span<const WordEntry<Role>> word_table<Role>();
template <>
std::span<const WordEntry<SessionStatus>> word_table<SessionStatus>();
template <>
std::span<const WordEntry<ReplyAnswer>> word_table<ReplyAnswer>();
template <>
std::span<const WordEntry<AttendanceStatus>> word_table<AttendanceStatus>();
template <>
std::span<const WordEntry<ContactDirection>> word_table<ContactDirection>();
template <>
std::span<const WordEntry<ContactPurpose>> word_table<ContactPurpose>();
template <>
std::span<const WordEntry<ContactOutcome>> word_table<ContactOutcome>();
template <>
std::span<const WordEntry<ReferralTarget>> word_table<ReferralTarget>();
template <>
std::span<const WordEntry<ReferralState>> word_table<ReferralState>();
template <>
std::span<const WordEntry<TrainingKind>> word_table<TrainingKind>();
template <>
std::span<const WordEntry<OfferAnswer>> word_table<OfferAnswer>();
template <>
std::span<const WordEntry<MessageKind>> word_table<MessageKind>();
template <>
std::span<const WordEntry<MessageState>> word_table<MessageState>();
template <>
std::span<const WordEntry<InboxKind>> word_table<InboxKind>();
template <>
std::span<const WordEntry<InboxReason>> word_table<InboxReason>();
template <>
std::span<const WordEntry<TaskState>> word_table<TaskState>();
template <>
std::span<const WordEntry<ClientStatus>> word_table<ClientStatus>();
template <>
std::span<const WordEntry<ReasonPlace>> word_table<ReasonPlace>();
template <>
std::span<const WordEntry<Wish>> word_table<Wish>();
template <>
std::span<const WordEntry<Address>> word_table<Address>();
template <>
std::span<const WordEntry<Audience>> word_table<Audience>();

template <class E>
std::string_view word(E value) {
  for (const WordEntry<E>& entry : word_table<E>()) {
    if (entry.value == value) return entry.text;
  }
  return "?";
}

template <class E>
std::optional<E> parse(std::string_view text) {
  for (const WordEntry<E>& entry : word_table<E>()) {
    if (entry.text == text) return entry.value;
  }
  return std::nullopt;
}

template <class E>
std::vector<std::string> all_words() {
  std::vector<std::string> words;
  for (const WordEntry<E>& entry : word_table<E>()) words.emplace_back(entry.text);
  return words;
}

inline bool is_for_staff(ActivityKind kind) {
  return kind >= ActivityKind::team_meeting;
}

// Somebody was spoken to, also when they asked to be left in peace (program §7.4).
inline bool was_reached(ContactOutcome outcome) {
  return outcome == ContactOutcome::reached || outcome == ContactOutcome::asked_not_to;
}

// From then on they are not written to until they get in touch: they asked for it, or the team has
// decided it (program §7.4).
inline bool begins_peace(ContactOutcome outcome) {
  return outcome == ContactOutcome::asked_not_to || outcome == ContactOutcome::left_in_peace;
}

// Present at least for a while: present, late, left early, sent away (program §6.4).
inline bool came(AttendanceStatus status) {
  return status != AttendanceStatus::excused && status != AttendanceStatus::absent;
}

}  // namespace peer::domain

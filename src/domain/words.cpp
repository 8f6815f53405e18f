// The spelling of every closed word in the files.
// SPDX-License-Identifier: MIT
#include "peer/domain/words.hpp"

namespace peer::domain {

template <>
std::span<const WordEntry<ActivityKind>> word_table<ActivityKind>() {
  using enum ActivityKind;
  static constexpr WordEntry<ActivityKind> table[] = {
      {support_group, "support-group"},
      {club, "club"},
      {trip, "trip"},
      {thematic_group, "thematic-group"},
      {workshop, "workshop"},
      {team_meeting, "team-meeting"},
      {team_supervision, "team-supervision"},
      {supervision, "supervision"},
  };
  return table;
}

template <>
std::span<const WordEntry<Weeks>> word_table<Weeks>() {
  using enum Weeks;
  static constexpr WordEntry<Weeks> table[] = {
      {every, "every"},
      {even, "even"},
      {odd, "odd"},
  };
  return table;
}

template <>
std::span<const WordEntry<Channel>> word_table<Channel>() {
  using enum Channel;
  static constexpr WordEntry<Channel> table[] = {
      {email, "email"},       {sms, "sms"},     {messenger, "messenger"},
      {facebook, "facebook"}, {phone, "phone"}, {none, "none"},
  };
  return table;
}

template <>
std::span<const WordEntry<Invitations>> word_table<Invitations>() {
  using enum Invitations;
  static constexpr WordEntry<Invitations> table[] = {
      {personal, "personal"},
      {announcement, "announcement"},
      {none, "none"},
  };
  return table;
}

template <>
std::span<const WordEntry<Answer>> word_table<Answer>() {
  using enum Answer;
  static constexpr WordEntry<Answer> table[] = {
      {yes, "yes"},         {no, "no"}, {refused, "refused"}, {not_asked, "not-asked"},
      {unknown, "unknown"},
  };
  return table;
}

template <>
std::span<const WordEntry<Occupation>> word_table<Occupation>() {
  using enum Occupation;
  static constexpr WordEntry<Occupation> table[] = {
      {study, "study"},
      {job, "job"},
      {part_time, "part-time"},
      {self_employed, "self-employed"},
      {day_program, "day-program"},
      {volunteering, "volunteering"},
      {other, "other"},
      {none, "none"},
      {refused, "refused"},
      {not_asked, "not-asked"},
  };
  return table;
}

template <>
std::span<const WordEntry<IntakeOutcome>> word_table<IntakeOutcome>() {
  using enum IntakeOutcome;
  static constexpr WordEntry<IntakeOutcome> table[] = {
      {accepted, "accepted"},
      {declined, "declined"},
      {waitlisted, "waitlisted"},
      {undecided, "undecided"},
  };
  return table;
}

template <>
std::span<const WordEntry<ConsentState>> word_table<ConsentState>() {
  using enum ConsentState;
  static constexpr WordEntry<ConsentState> table[] = {
      {given, "given"},
      {refused, "refused"},
      {withdrawn, "withdrawn"},
      {not_asked, "not-asked"},
  };
  return table;
}

template <>
std::span<const WordEntry<Rounding>> word_table<Rounding>() {
  using enum Rounding;
  static constexpr WordEntry<Rounding> table[] = {
      {none, "none"},
      {down, "down"},
  };
  return table;
}

template <>
std::span<const WordEntry<Role>> word_table<Role>() {
  using enum Role;
  static constexpr WordEntry<Role> table[] = {
      {consultant, "consultant"},
      {coordinator, "coordinator"},
  };
  return table;
}

template <>
std::span<const WordEntry<SessionStatus>> word_table<SessionStatus>() {
  using enum SessionStatus;
  static constexpr WordEntry<SessionStatus> table[] = {
      {planned, "planned"},
      {held, "held"},
      {cancelled, "cancelled"},
  };
  return table;
}

template <>
std::span<const WordEntry<ReplyAnswer>> word_table<ReplyAnswer>() {
  using enum ReplyAnswer;
  static constexpr WordEntry<ReplyAnswer> table[] = {
      {yes, "yes"},
      {no, "no"},
      {maybe, "maybe"},
  };
  return table;
}

template <>
std::span<const WordEntry<AttendanceStatus>> word_table<AttendanceStatus>() {
  using enum AttendanceStatus;
  static constexpr WordEntry<AttendanceStatus> table[] = {
      {present, "present"}, {late, "late"},     {left_early, "left-early"},
      {excused, "excused"}, {absent, "absent"}, {sent_away, "sent-away"},
  };
  return table;
}

template <>
std::span<const WordEntry<ContactDirection>> word_table<ContactDirection>() {
  using enum ContactDirection;
  static constexpr WordEntry<ContactDirection> table[] = {
      {in, "in"},
      {out, "out"},
  };
  return table;
}

template <>
std::span<const WordEntry<ContactPurpose>> word_table<ContactPurpose>() {
  using enum ContactPurpose;
  static constexpr WordEntry<ContactPurpose> table[] = {
      {outreach, "outreach"}, {support, "support"}, {crisis, "crisis"},
      {seen, "seen"},         {admin, "admin"},
  };
  return table;
}

template <>
std::span<const WordEntry<ContactOutcome>> word_table<ContactOutcome>() {
  using enum ContactOutcome;
  static constexpr WordEntry<ContactOutcome> table[] = {
      {reached, "reached"}, {no_answer, "no-answer"},       {message_left, "message-left"},
      {bounced, "bounced"}, {asked_not_to, "asked-not-to"}, {left_in_peace, "left-in-peace"},
  };
  return table;
}

template <>
std::span<const WordEntry<ReferralTarget>> word_table<ReferralTarget>() {
  using enum ReferralTarget;
  static constexpr WordEntry<ReferralTarget> table[] = {
      {therapist, "therapist"},
      {psychiatrist, "psychiatrist"},
      {crisis_center, "crisis-center"},
      {ambulance, "ambulance"},
      {group, "group"},
      {none, "none"},
  };
  return table;
}

template <>
std::span<const WordEntry<ReferralState>> word_table<ReferralState>() {
  using enum ReferralState;
  static constexpr WordEntry<ReferralState> table[] = {
      {proposed, "proposed"},
      {agreed, "agreed"},
      {made, "made"},
      {reached, "reached"},
      {declined_by_client, "declined-by-client"},
      {declined_by_provider, "declined-by-provider"},
  };
  return table;
}

template <>
std::span<const WordEntry<TrainingKind>> word_table<TrainingKind>() {
  using enum TrainingKind;
  static constexpr WordEntry<TrainingKind> table[] = {{training, "training"},
                                                      {internship, "internship"}};
  return table;
}

template <>
std::span<const WordEntry<OfferAnswer>> word_table<OfferAnswer>() {
  using enum OfferAnswer;
  static constexpr WordEntry<OfferAnswer> table[] = {{accepted, "accepted"},
                                                     {declined, "declined"}};
  return table;
}

template <>
std::span<const WordEntry<MessageKind>> word_table<MessageKind>() {
  using enum MessageKind;
  static constexpr WordEntry<MessageKind> table[] = {
      {invite, "invite"}, {remind, "remind"},     {change, "change"},
      {cancel, "cancel"}, {announce, "announce"},
  };
  return table;
}

template <>
std::span<const WordEntry<MessageState>> word_table<MessageState>() {
  using enum MessageState;
  static constexpr WordEntry<MessageState> table[] = {
      {sent, "sent"}, {failed, "failed"}, {done, "done"}, {missed, "missed"}, {resent, "resent"},
  };
  return table;
}

template <>
std::span<const WordEntry<TaskState>> word_table<TaskState>() {
  using enum TaskState;
  static constexpr WordEntry<TaskState> table[] = {
      {open, "open"},
      {done, "done"},
      {dropped, "dropped"},
  };
  return table;
}

template <>
std::span<const WordEntry<ClientStatus>> word_table<ClientStatus>() {
  using enum ClientStatus;
  static constexpr WordEntry<ClientStatus> table[] = {
      {applicant, "applicant"}, {waitlisted, "waitlisted"}, {active, "active"},
      {paused, "paused"},       {declined, "declined"},     {ended, "ended"},
  };
  return table;
}

template <>
std::span<const WordEntry<Wish>> word_table<Wish>() {
  using enum Wish;
  static constexpr WordEntry<Wish> table[] = {{yes, "yes"}, {no, "no"}, {not_asked, "not-asked"}};
  return table;
}

template <>
std::span<const WordEntry<Address>> word_table<Address>() {
  using enum Address;
  static constexpr WordEntry<Address> table[] = {{ty, "ty"}, {vy, "vy"}};
  return table;
}

template <>
std::span<const WordEntry<Audience>> word_table<Audience>() {
  using enum Audience;
  static constexpr WordEntry<Audience> table[] = {{members, "members"}, {others, "others"}};
  return table;
}

}  // namespace peer::domain

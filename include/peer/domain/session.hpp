// sessions/YYYY/ID.toml: one session with its replies and attendance.
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/base/out_of_line.hpp"
#include "peer/domain/client.hpp"

namespace peer::domain {

struct Reply {
  PersonId who;
  Range who_at;
  Field<ReplyAnswer> answer;
  Field<Instant> at;
  Field<LocalTime> to;  // the start that was answered
};

// One line of [attendance]; who is not listed is unmarked, never absent (design §1.6).
struct Mark {
  PersonId who;
  Range who_at;
  Field<AttendanceStatus> status;
  Field<std::int64_t> minutes;  // instead of the session's length
  Field<std::string> reason;    // of sent-away
  // Somebody asks how they are (program §7.4). Few marks have one, and there are very many marks.
  std::shared_ptr<const FollowUp> follow_up;
};

struct Move {
  Range at;
  Field<Date> from;
  Field<Date> until;  // the new date
  Field<std::string> reason;
  Field<Instant> recorded;  // the key `at`
};

// What people need to know to come along: [plan] (program §2.4).
struct Plan {
  PEER_OUT_OF_LINE(Plan);
  Range at;
  Field<std::string> destination;
  Field<std::string> meet;
  Field<TimeOfDay> meet_at;
  Field<std::string> bring;
  Field<TimeOfDay> back;
  Field<std::string> price;
  Field<std::int64_t> capacity;
};

struct Task {  // of a team meeting (program §3.4)
  PEER_OUT_OF_LINE(Task);
  Range at;
  Field<std::string> id;
  Field<PersonId> who;
  Field<std::string> what;
  Field<Date> due;
  Field<Date> done;
  Field<std::string> dropped;  // the reason
};

struct Session {
  PEER_OUT_OF_LINE(Session);
  SessionId id;
  std::string file;
  Field<ActivityId> activity;
  Field<Date> date;
  Field<TimeOfDay> start;
  Field<TimeOfDay> end;    // as planned
  Field<TimeOfDay> ended;  // when it was shorter
  Field<std::string> place;
  Field<std::string> online;
  Field<SessionStatus> status;
  Field<std::string> reason;  // why cancelled, or why held on a public holiday
  Field<std::string> title;   // what it is about
  Field<PersonId> prepares;   // who prepares it
  std::shared_ptr<const Plan> plan;
  Field<Instant> restored;  // a cancellation was taken back: earlier answers were before the change
  std::vector<Field<PersonId>> staff;
  Range staff_at;
  Field<PersonId> facilitator;
  Field<std::int64_t> guests;  // workshops: a count only (program §6.6)
  Field<bool> nobody_came;
  std::vector<Move> moves;
  std::vector<Reply> replies;  // in order of `who`
  std::vector<Mark> marks;     // in order of `who`
  std::vector<Task> tasks;
  std::vector<Anyway> anyway;

  const Mark* mark_of(const PersonId& who) const;
  const Reply* reply_of(const PersonId& who) const;
  bool has_venue() const { return place.value.has_value() || online.value.has_value(); }
  // Planned or real length in minutes; a session whose end is not after its start passes midnight.
  int planned_minutes() const;
  int held_minutes() const;
  // Minutes of one mark: its own, else the session's.
  int minutes_of(const Mark& mark) const;
};

// Which list the session's reason is of: why it was cancelled, or why it is held on a holiday.
ReasonPlace reason_place(const Session& session);

// DATE-ACTIVITY, or DATE-ACTIVITY-HHMM with a time.
SessionId session_id(Date date, const ActivityId& activity, std::optional<TimeOfDay> start);
// The date an id begins with; nullopt when it does not.
std::optional<Date> date_of_session_id(std::string_view id);

}  // namespace peer::domain

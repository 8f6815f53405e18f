// clients/ID.toml and people/ID.toml: one client's record, and – apart from it – who that is.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/base/out_of_line.hpp"
#include "peer/base/position.hpp"
#include "peer/domain/program.hpp"
#include "peer/domain/time.hpp"
#include "peer/domain/words.hpp"

namespace peer::domain {

// One entry interview (program §5): booked, or held with its outcome.
struct Intake {
  PEER_OUT_OF_LINE(Intake);
  Range at;
  Field<LocalTime> booked;  // the appointment
  Field<Date> date;         // when it was held
  std::vector<Field<PersonId>> by;
  Field<Answer> psychotherapy;
  Field<Answer> psychiatrist;
  std::vector<Field<Occupation>> regular_activity;
  Range regular_activity_at;
  Field<bool> rules_explained;
  Field<Date> letter;
  Field<IntakeOutcome> outcome;
  std::vector<Field<std::string>> exceptions;  // accepted although something is missing: why
  Range exceptions_at;
  Field<std::string> reason;  // of an outcome "declined"
  Field<bool> before_records;
  Field<Date> review;  // of before_records: the day by which the questions are asked after all
};

// Somebody is asked again: who, by when, and what became of it. `done` and `dropped` exclude each
// other; with neither it is open.
struct FollowUp {
  PEER_OUT_OF_LINE(FollowUp);
  Field<PersonId> by;
  Field<Date> due;
  Field<Date> done;
  Field<std::string> dropped;  // the reason
  bool is_open() const { return !done && !dropped; }
};

// One membership or employment; coming back is a new one. Both days belong to it.
struct Spell {
  Range at;
  Field<Date> from;
  Field<Date> until;  // absent: still running
  Field<std::string> reason;
  bool covers(Date day) const;
};

struct Pause {
  Range at;
  Field<Date> from;
  Field<Date> until;  // absent: open
  Field<std::string> reason;
  bool covers(Date day) const;
};

struct Consent {
  PEER_OUT_OF_LINE(Consent);
  Range at;
  Field<std::string> purpose;
  Field<ConsentState> state;
  Field<Date> on;
};

// An older member who accompanies this one, a newcomer; both have agreed (program §1.2).
struct Companion {
  Range at;
  Field<PersonId> client;  // the older member
  Field<Date> agreed;      // by both; it begins then
  Field<Date> until;       // absent: as long as both are members
};

// A place offered to somebody who waits for one.
struct Offer {
  Range at;
  Field<Date> on;
  Field<Date> until;  // the last day on which it can be taken
  Field<OfferAnswer> answer;
  Field<Date> answered;
};

struct Client {
  PEER_OUT_OF_LINE(Client);
  PersonId id;
  std::string file;
  Field<Date> applied;  // got in touch (program §5.1)
  Field<std::string> source;
  Field<Channel> channel;
  Field<Invitations> invitations;
  Field<std::string> language;
  Field<Address> address;  // absent: the program's
  Field<Wish> calls;
  Field<Wish> voice_mail;
  Field<Wish> calendar;
  std::vector<Field<ActivityId>> activities;  // empty: all
  Field<std::string> awaiting;
  Field<std::int64_t> silent_days;  // instead of policy silent-days (program §7.4)
  Field<Date> facebook_group;       // in the closed group since (program §5.1, §7.8)
  std::vector<Field<PersonId>> not_same_as;
  Field<PersonId> same_as;  // an alias: all of its records are that client's
  std::vector<Intake> intakes;
  std::vector<Spell> spells;
  std::vector<Pause> pauses;
  std::vector<Consent> consents;
  std::vector<Offer> offers;
  std::vector<Companion> companions;
  std::vector<Anyway> anyway;
};

// Who a client or worker is; in people/, a repository of its own that may be missing.
struct Person {
  PEER_OUT_OF_LINE(Person);
  PersonId id;
  std::string file;
  Field<std::string> name;
  Field<std::string> call;  // form of address (Czech: vocative)
  Field<std::string> email;
  Field<std::string> phone;
  Field<std::string> messenger;
  Field<std::string> facebook;
  Field<std::string> expects;
  std::vector<Field<std::string>> also;  // other addresses that they write from
};

// Derived, never stored (design §2). The status on `day`: a spell that covers it makes active (or
// paused); otherwise the newest intake held until then decides, and a spell over is ended.
ClientStatus status_on(const Client& client, Date day);
bool in_spell(const Client& client, Date day);
const Pause* pause_on(const Client& client, Date day);
// Their last membership ended because they died. Then nothing is sent or said to them, whatever the
// day.
bool has_died(const Client& client);
// The end of the membership that runs on `day` is recorded: invitations, reminders and
// announcements stop in that minute, not after the last day.
bool is_leaving(const Client& client, Date day);
// The interview that put somebody on the waiting list, when the newest one until `day` leaves them
// there: recorded again it keeps their place, so this is the first one since they were not on it
// (somebody had decided, they had left, or they had not wanted the place).
const Intake* listed_by(const Client& client, Date day);
// Of somebody who is waitlisted: the day of that interview, or of the offer with which somebody
// came back who had declined one.
std::optional<Date> waiting_since(const Client& client, Date day);
// The newest offer made until `day` since listed_by(); nullptr for none. It can be taken until
// `until`, unanswered.
const Offer* offer_on(const Client& client, Date day);
bool can_take(const Offer& offer, Date day);
// From which day on an interview makes a member: at once, or since a place was taken by somebody
// who waited for one. 1900 or before for ever; nullopt for never.
std::optional<Date> accepts_from(const Client& client, const Intake& intake);
// The first accepted interview held on or before `day`, a `before-records` one counting from ever;
// one that put the person on the waiting list counts from the day on which they took an offer.
const Intake* accepted_intake_by(const Client& client, Date day);
// The first day on which accepted_intake_by() finds one; 1900 or before for ever; nullopt for
// never.
std::optional<Date> accepted_since(const Client& client);
// Newest statement on a purpose until `day`; not_asked when there is none.
ConsentState consent_on(const Client& client, std::string_view purpose, Date day);

}  // namespace peer::domain

// clients/ID.toml and people/ID.toml: one client's record, and – apart from it – who that is.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/base/position.hpp"
#include "peer/domain/program.hpp"
#include "peer/domain/time.hpp"
#include "peer/domain/words.hpp"

namespace peer::domain {

// A fact that was recorded although it breaks a rule: [[anyway]] in the record (design §1.2).
// The finding stays visible, with this reason beside it.
struct Anyway {
  Range at;
  Field<std::string> rule;
  Field<std::string> reason;
  Field<Date> on;
};

// One entry interview (program §5): booked, or held with its outcome.
struct Intake {
  Range at;
  Field<LocalTime> booked;  // the appointment
  Field<Date> date;         // when it was held
  std::vector<Field<std::string>> by;
  Field<Answer> psychotherapy;
  Field<Answer> psychiatrist;
  std::vector<Field<Occupation>> regular_activity;
  Range regular_activity_at;
  Field<bool> rules_explained;
  Field<Date> letter;
  Field<IntakeOutcome> outcome;
  Field<std::string> exception;
  Field<bool> before_records;
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
  bool covers(Date day) const;
};

struct Consent {
  Range at;
  Field<std::string> purpose;
  Field<ConsentState> state;
  Field<Date> on;
};

struct Client {
  std::string id;
  std::string file;
  Field<std::string> source;
  Field<Channel> channel;
  Field<Invitations> invitations;
  Field<std::string> language;
  std::vector<Field<std::string>> activities;  // empty: all
  Field<std::string> awaiting;
  Field<Date> facebook_group;  // in the closed group since (program §5.1, §7.8)
  std::vector<Field<std::string>> not_same_as;
  std::vector<Intake> intakes;
  std::vector<Spell> spells;
  std::vector<Pause> pauses;
  std::vector<Consent> consents;
  std::vector<Anyway> anyway;
};

// Who a client or worker is; in people/, a repository of its own that may be missing.
struct Person {
  std::string id;
  std::string file;
  Field<std::string> name;
  Field<std::string> call;  // form of address (Czech: vocative)
  Field<std::string> email;
  Field<std::string> phone;
  Field<std::string> messenger;
  Field<std::string> facebook;
  Field<std::string> expects;
};

// Derived, never stored (design §2). The status on `day`: a spell that covers it makes active (or
// paused); otherwise the newest intake held until then decides, and a spell over is ended.
ClientStatus status_on(const Client& client, Date day);
bool in_spell(const Client& client, Date day);
const Pause* pause_on(const Client& client, Date day);
// The first accepted interview held on or before `day`, a `before-records` one counting from ever.
const Intake* accepted_intake_by(const Client& client, Date day);
// Newest statement on a purpose until `day`; not_asked when there is none.
ConsentState consent_on(const Client& client, std::string_view purpose, Date day);

}  // namespace peer::domain

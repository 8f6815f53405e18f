// staff/ID.toml: one worker – role, spells of employment, course (program §3).
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "peer/base/out_of_line.hpp"
#include "peer/domain/client.hpp"

namespace peer::domain {

// The lead has confirmed that the worker is stabilized (program §3.3). The date only: nothing about
// anybody's health is written down.
struct Stability {
  Range at;
  Field<Date> on;
  Field<PersonId> by;
};

// What a worker learned (program §3.3).
struct Training {
  PEER_OUT_OF_LINE(Training);
  Range at;
  Field<TrainingKind> kind;
  Field<std::string> title;
  Field<Date> from;
  Field<Date> until;  // absent: one day
  Field<std::int64_t> hours;
};

// A worker is away; no cause is written down.
struct Absence {
  Range at;
  Field<Date> from;
  Field<Date> until;
};

struct Staff {
  PEER_OUT_OF_LINE(Staff);
  PersonId id;
  std::string file;
  Field<Role> role;
  Field<Date> course_done;
  Field<bool> course_is_done;  // `course = { done = true }`: done, day not known
  Field<Date> course_due;
  Field<bool> service_phone;
  std::vector<Field<std::string>> channels;
  std::vector<Spell> spells;
  std::vector<Absence> absences;
  std::vector<Stability> confirmations;
  std::vector<Training> trainings;
  std::vector<Anyway> anyway;
};

bool employed_on(const Staff& staff, Date day);
// The spell that covers `day`; nullptr for none.
const Spell* spell_on(const Staff& staff, Date day);
// By `course = { done = … }`.
bool has_course(const Staff& staff);

}  // namespace peer::domain

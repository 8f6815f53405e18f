// staff/ID.toml: one worker – role, spells of employment, course (program §3).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/domain/client.hpp"

namespace peer::domain {

struct Staff {
  std::string id;
  std::string file;
  Field<Role> role;
  Field<Date> course_done;
  Field<bool> course_is_done;  // `course = { done = true }`: done, day not known
  Field<Date> course_due;
  Field<bool> service_phone;
  std::vector<Field<std::string>> channels;
  std::vector<Spell> spells;
  std::vector<Anyway> anyway;
};

bool employed_on(const Staff& staff, Date day);

}  // namespace peer::domain

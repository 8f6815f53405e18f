// What follows from a worker's record on a given day (program §3.7: spells of employment).
// SPDX-License-Identifier: MIT
#include "peer/domain/staff.hpp"

namespace peer::domain {

PEER_OUT_OF_LINE_MEMBERS(Training);
PEER_OUT_OF_LINE_MEMBERS(Staff);

bool employed_on(const Staff& staff, Date day) {
  return spell_on(staff, day) != nullptr;
}

const Spell* spell_on(const Staff& staff, Date day) {
  for (const Spell& spell : staff.spells) {
    if (spell.covers(day)) return &spell;
  }
  return nullptr;
}

bool has_course(const Staff& staff) {
  return staff.course_done || staff.course_is_done.value_or(false);
}

}  // namespace peer::domain

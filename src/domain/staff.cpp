// What follows from a worker's record on a given day (program §3.7: spells of employment).
// SPDX-License-Identifier: MIT
#include "peer/domain/staff.hpp"

namespace peer::domain {

bool employed_on(const Staff& staff, Date day) {
  for (const Spell& spell : staff.spells) {
    if (spell.covers(day)) return true;
  }
  return false;
}

}  // namespace peer::domain

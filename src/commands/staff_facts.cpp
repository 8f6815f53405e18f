// Facts of one worker; see staff_facts.hpp.
// SPDX-License-Identifier: MIT
#include "peer/commands/staff_facts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace peer::commands {

std::string_view employment_status(const domain::Staff& staff, domain::Date day) {
  if (domain::employed_on(staff, day)) return "employed";
  const domain::Spell* spell = newest_spell(staff);
  if (!spell) return "unknown";
  return *spell->from > day ? "coming" : "ended";
}

const domain::Spell* newest_spell(const domain::Staff& staff) {
  const domain::Spell* newest = nullptr;
  for (const domain::Spell& spell : staff.spells) {
    if (!spell.from) continue;
    if (!newest || *newest->from < *spell.from) newest = &spell;
  }
  return newest;
}

render::Node course_node(const domain::Staff& staff) {
  if (staff.course_done) return "done " + domain::format(*staff.course_done);
  if (staff.course_is_done.value_or(false)) return "done";
  if (staff.course_due) return "due " + domain::format(*staff.course_due);
  return {};
}

std::vector<std::string> missing_facts(const domain::Staff& staff, const domain::Person* person) {
  std::vector<std::string> missing;
  const auto lack = [&](std::string_view what, std::string_view setting) {
    missing.push_back(fmt::format("{}: peer staff set {} {}", what, staff.id, setting));
  };
  const bool consultant = staff.role && *staff.role == domain::Role::consultant;
  if (consultant && std::holds_alternative<std::monostate>(course_node(staff).data)) {
    lack("course (program §3.3)", "course=done:DATE or course=due:DATE");
  }
  if (!person || !person->name) {
    lack("name", "name=NAME");
    return missing;
  }
  if (!person->email) lack("e-mail address", "email=ADDRESS");
  if (!person->phone) lack("phone number", "phone=NUMBER");
  return missing;
}

}  // namespace peer::commands

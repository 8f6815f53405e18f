// What listings and cards say about one worker.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/staff.hpp"
#include "peer/render/card.hpp"
#include "peer/store/value.hpp"

namespace peer::actions {

// "employed", "coming" (begins later), "ended"; "unknown" without a spell.
std::string_view employment_status(const domain::Staff& staff, domain::Date day);

// The spell that began last; nullptr without one.
const domain::Spell* newest_spell(const domain::Staff& staff);

// "done", "done 2025-05-30", "due 2026-12-31", or null.
render::Node course_node(const domain::Staff& staff);

// The course as it is typed, `done`, `done:DATE` or `due:DATE`: the value of its key.
store::Value read_course(std::string_view key, std::string_view typed, domain::Date today);

// The day of the newest confirmation that the worker is stabilized (program §3.3), until `day`.
std::optional<domain::Date> confirmed_on(const domain::Staff& staff, domain::Date day);

// What the record still lacks on that day, each with the command that adds it.
std::vector<std::string> missing_facts(const domain::Staff& staff, const domain::Person* person,
                                       domain::Date day, const domain::Policy& policy);

}  // namespace peer::actions

// Rule course-known: a consultant has the course, or it is known by when (program §3.3).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "declared.hpp"
#include "staffing.hpp"

namespace peer::rules::course_known {

namespace {

using domain::Date;
using domain::Spell;
using domain::Staff;

// The day by which the course is to be done, and where the work begins that it is counted from.
struct Term {
  Date day;
  base::Range start_at;
};

std::optional<Term> term_of(const Staff& worker, std::int64_t days) {
  const std::optional<Date> first = first_day_of(worker);
  if (!first) return std::nullopt;
  const auto spell = std::ranges::find_if(
      worker.spells, [&](const Spell& other) { return other.from.value == first; });
  return Term{*first + static_cast<int>(days), spell->from.at};
}

// Someone who left before the course was due owes none.
bool left_by(const Staff& worker, Date day) {
  return std::ranges::all_of(
      worker.spells, [&](const Spell& spell) { return spell.until && *spell.until <= day; });
}

void check_worker(const Staff& worker, std::int64_t days, Report& report) {
  const std::optional<Term> term = term_of(worker, days);
  if (term && left_by(worker, term->day)) return;
  if (!worker.course_due) {
    report.add(
        worker.file, worker.role.at,
        fmt::format("whether '{}' has done the course, or by when, is not recorded", worker.id));
  } else if (term && *worker.course_due > term->day) {
    report.add(worker.file, worker.course_due.at,
               fmt::format("the course is due on {}, more than {} days after the work began",
                           domain::with_weekday(*worker.course_due), days),
               "find an earlier course, or raise course-days in [policy] of program.toml",
               {{worker.file, term->start_at, "the work begins here"}});
  }
}

void check(const domain::Records& records, Report& report) {
  for (const Staff& worker : records.staff) {
    if (!worker.role || *worker.role != domain::Role::consultant || domain::has_course(worker))
      continue;
    check_worker(worker, records.program.policy.course_days, report);
  }
}

}  // namespace

constinit const Rule rule{
    .id = "course-known",
    .theme = "Team",
    .title = "a consultant has done the social-services course, or is due to do it soon",
    .severity = base::Severity::warning,
    .reach = Reach::record,
    .why =
        "Lived experience is not enough to lead. Without the course a consultant has not "
        "learned where their role ends. They are hurt by what they take on, and so is the "
        "person they wanted to help.",
    .remedy =
        "record it with 'peer staff set STAFF course=done:DATE', or 'course=due:DATE' while it is "
        "not done",
    .source = "program §3.3",
    .good = R"(# FILE staff/s-ota.toml
role = "consultant"
course = { due = 2027-06-30 }

[[spell]]
from = 2026-12-01
)",
    .bad = R"(# FILE staff/s-ota.toml
role = "consultant"
course = { due = 2028-06-30 }  #! course-known

[[spell]]
from = 2026-12-01
)",
    .check = check};

}  // namespace peer::rules::course_known

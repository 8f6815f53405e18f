// Rule coordinator-present: the program is led without a gap (program §3.1).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"
#include "staffing.hpp"

namespace peer::rules::coordinator_present {

namespace {

using domain::Date;
using domain::Staff;

std::optional<Date> first_day(const Workers& coordinators) {
  std::optional<Date> first;
  for (const Staff* worker : coordinators) {
    const std::optional<Date> start = first_day_of(*worker);
    if (start && (!first || *start < *first)) first = start;
  }
  return first;
}

void check(const domain::Records& records, Report& report) {
  if (is_any_worker_unreadable(records)) return;
  const Workers coordinators = workers_in_role(records, domain::Role::coordinator);
  const Workers consultants = workers_in_role(records, domain::Role::consultant);
  const std::optional<Date> start = first_day(coordinators);
  if (!start) return;
  Workers all = coordinators;
  all.insert(all.end(), consultants.begin(), consultants.end());
  // Where nobody works, nobody needs to be led.
  const auto enough = [&](Date day) {
    return employed_count(coordinators, day) > 0 || employed_count(consultants, day) == 0;
  };
  for (const Gap& gap : gaps_in(all, *start, enough)) {
    const SpellPlace place = cause_of_gap(coordinators, consultants, gap.from);
    report.add(place.file, place.at, fmt::format("no coordinator {}", gap_text(gap)));
  }
}

}  // namespace

constinit const Rule rule{
    .id = "coordinator-present",
    .theme = "Team",
    .title = "once there has been a coordinator, one is employed on every day that others are",
    .severity = base::Severity::warning,
    .reach = Reach::team,
    .why =
        "When somebody falls into a deep crisis, the coordinator steps in. Without one, a "
        "consultant, who may know such a crisis from their own life, is left alone with it.",
    .remedy =
        "find a successor before the coordinator leaves, or name a stand-in: 'peer staff add NAME "
        "--role coordinator --from DATE'",
    .source = "program §3.1",
    .good = R"(# FILE staff/s-eva.toml
role = "coordinator"

[[spell]]
from = 2026-01-01
until = 2026-11-30

# FILE staff/s-iva.toml
role = "coordinator"

[[spell]]
from = 2026-12-01
)",
    .bad = R"(# FILE staff/s-eva.toml
role = "coordinator"

[[spell]]
from = 2026-01-01
until = 2026-11-30  #! coordinator-present

# FILE staff/s-iva.toml
role = "coordinator"

[[spell]]
from = 2026-12-02
)",
    .check = check};

}  // namespace peer::rules::coordinator_present

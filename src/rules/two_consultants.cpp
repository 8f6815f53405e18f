// Rule two-consultants: the program always has at least two of them (program §3.2).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "declared.hpp"
#include "staffing.hpp"

namespace peer::rules::two_consultants {

namespace {

using domain::Date;

// From this day on there must be two: the second consultant's first day, or the only one's.
std::optional<Date> first_day(const Workers& consultants) {
  std::vector<Date> starts;
  for (const domain::Staff* worker : consultants) {
    if (const std::optional<Date> start = first_day_of(*worker)) starts.push_back(*start);
  }
  if (starts.empty()) return std::nullopt;
  std::ranges::sort(starts);
  return starts[starts.size() > 1 ? 1 : 0];
}

void check(const domain::Records& records, Report& report) {
  if (is_any_worker_unreadable(records)) return;
  const Workers consultants = workers_in_role(records, domain::Role::consultant);
  const std::optional<Date> start = first_day(consultants);
  if (!start) return;
  const auto enough = [&](Date day) { return employed_count(consultants, day) >= 2; };
  for (const Gap& gap : gaps_in(consultants, *start, enough)) {
    const SpellPlace place = cause_of_gap(consultants, consultants, gap.from);
    report.add(place.file, place.at, fmt::format("fewer than two consultants {}", gap_text(gap)));
  }
}

}  // namespace

constinit const Rule rule{
    .id = "two-consultants",
    .theme = "Team",
    .title = "at least two consultants are employed on every day of the program",
    .severity = base::Severity::warning,
    .reach = Reach::team,
    .why =
        "A lone consultant cannot fall ill, cannot take a holiday and carries every call. When "
        "they leave, clients lose the only person they were used to, and many stop coming.",
    .remedy = "find a successor before a consultant leaves, and let them meet the clients together",
    .source = "program §3.2",
    .good = R"(# FILE staff/s-ema.toml
role = "consultant"
course = { done = true }

[[spell]]
from = 2026-01-01
until = 2026-11-30

# FILE staff/s-ota.toml
role = "consultant"
course = { done = true }

[[spell]]
from = 2026-11-16
)",
    .bad = R"(# FILE staff/s-ema.toml
role = "consultant"
course = { done = true }

[[spell]]
from = 2026-01-01
until = 2026-11-30  #! two-consultants

# FILE staff/s-ota.toml
role = "consultant"
course = { done = true }

[[spell]]
from = 2026-12-14
)",
    .check = check};

}  // namespace peer::rules::two_consultants

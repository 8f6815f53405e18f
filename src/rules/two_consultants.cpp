// Rule two-consultants: the program always has at least two of them (program §3.2).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "declared.hpp"

namespace peer::rules {

namespace {

using domain::Date;
using domain::Records;
using domain::Spell;
using domain::Staff;

using Consultants = std::vector<const Staff*>;

Consultants consultants_of(const Records& records) {
  Consultants consultants;
  for (const Staff& worker : records.staff) {
    if (worker.role && *worker.role == domain::Role::consultant) consultants.push_back(&worker);
  }
  return consultants;
}

std::size_t employed_count(const Consultants& consultants, Date day) {
  return static_cast<std::size_t>(std::ranges::count_if(
      consultants, [&](const Staff* worker) { return domain::employed_on(*worker, day); }));
}

// From this day on there must be two: the second consultant's first day, or the only one's.
std::optional<Date> first_day(const Consultants& consultants) {
  std::vector<Date> starts;
  for (const Staff* worker : consultants) {
    std::optional<Date> start;
    for (const Spell& spell : worker->spells) {
      if (spell.from && (!start || *spell.from < *start)) start = *spell.from;
    }
    if (start) starts.push_back(*start);
  }
  if (starts.empty()) return std::nullopt;
  std::ranges::sort(starts);
  return starts[starts.size() > 1 ? 1 : 0];
}

// The days on which the number of consultants can change, from `start` on.
std::vector<Date> changes_from(const Consultants& consultants, Date start) {
  std::vector<Date> days = {start};
  for (const Staff* worker : consultants) {
    for (const Spell& spell : worker->spells) {
      if (spell.from && *spell.from > start) days.push_back(*spell.from);
      if (spell.until && *spell.until >= start) days.push_back(*spell.until + 1);
    }
  }
  std::ranges::sort(days);
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

struct Place {
  std::string file;
  base::Range at;
};

// Where the gap that begins on `day` comes from: the end of the spell of the one who left, else
// the beginning of the spell of the one who is there alone, else the first spell of all.
Place cause_of(const Consultants& consultants, Date day) {
  Place place;
  for (const Staff* worker : consultants) {
    for (const Spell& spell : worker->spells) {
      if (spell.until && *spell.until + 1 == day) return {worker->file, spell.until.at};
      const bool better = place.file.empty() || spell.covers(day);
      if (spell.from && better) place = {worker->file, spell.from.at};
    }
  }
  return place;
}

void report_gap(const Consultants& consultants, Date from, std::optional<Date> next,
                Report& report) {
  std::string days = fmt::format("from {} on", domain::with_weekday(from));
  if (next) {
    days = fmt::format("from {} until {}", domain::with_weekday(from),
                       domain::with_weekday(*next - 1));
  }
  const Place place = cause_of(consultants, from);
  report.add(place.file, place.at, fmt::format("fewer than two consultants {}", days));
}

// A worker whose file cannot be read may be the second consultant: nobody can tell.
bool is_anybody_unreadable(const Records& records) {
  return std::ranges::any_of(records.unreadable,
                             [](const std::string& file) { return file.starts_with("staff/"); });
}

void check(const Records& records, Report& report) {
  if (is_anybody_unreadable(records)) return;
  const Consultants consultants = consultants_of(records);
  const std::optional<Date> start = first_day(consultants);
  if (!start) return;
  std::optional<Date> gap;
  for (const Date day : changes_from(consultants, *start)) {
    const bool enough = employed_count(consultants, day) >= 2;
    if (!enough && !gap) gap = day;
    if (enough && gap) {
      report_gap(consultants, *gap, day, report);
      gap.reset();
    }
  }
  if (gap) report_gap(consultants, *gap, std::nullopt, report);
}

}  // namespace

constinit const Rule two_consultants{
    .id = "two-consultants",
    .theme = "Team",
    .title = "on every day of the program at least two consultants are employed",
    .severity = base::Severity::warning,
    .reach = Reach::team,
    .why =
        "A consultant who is alone cannot fall ill, cannot take a holiday and carries every call. "
        "When they leave, clients lose the only person they were used to meeting, and many stop "
        "coming.",
    .remedy = "find a successor before a consultant leaves, and let them meet the clients together",
    .source = "program §3.2",
    .good = R"(# FILE staff/s-ema.toml
role = "consultant"

[[spell]]
from = 2026-01-01
until = 2026-11-30

# FILE staff/s-ota.toml
role = "consultant"

[[spell]]
from = 2026-11-16
)",
    .bad = R"(# FILE staff/s-ema.toml
role = "consultant"

[[spell]]
from = 2026-01-01
until = 2026-11-30  #! two-consultants

# FILE staff/s-ota.toml
role = "consultant"

[[spell]]
from = 2026-12-14
)",
    .check = check};

}  // namespace peer::rules

// The days on which somebody is missing in the team; see staffing.hpp.
// SPDX-License-Identifier: MIT
#include "staffing.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace peer::rules {

namespace {

using domain::Date;
using domain::Spell;
using domain::Staff;

// The days on which the number of workers can change, from `start` on.
std::vector<Date> changes_from(const Workers& workers, Date start) {
  std::vector<Date> days = {start};
  for (const Staff* worker : workers) {
    for (const Spell& spell : worker->spells) {
      if (spell.from && *spell.from > start) days.push_back(*spell.from);
      if (spell.until && *spell.until >= start) days.push_back(*spell.until + 1);
    }
  }
  std::ranges::sort(days);
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

}  // namespace

Workers workers_in_role(const domain::Records& records, domain::Role role) {
  Workers workers;
  for (const Staff& worker : records.staff) {
    if (worker.role && *worker.role == role) workers.push_back(&worker);
  }
  return workers;
}

bool is_any_worker_unreadable(const domain::Records& records) {
  return std::ranges::any_of(records.unreadable,
                             [](const std::string& file) { return file.starts_with("staff/"); });
}

std::size_t employed_count(const Workers& workers, Date day) {
  return static_cast<std::size_t>(std::ranges::count_if(
      workers, [&](const Staff* worker) { return domain::employed_on(*worker, day); }));
}

std::optional<Date> first_day_of(const Staff& worker) {
  std::optional<Date> first;
  for (const Spell& spell : worker.spells) {
    if (spell.from && (!first || *spell.from < *first)) first = *spell.from;
  }
  return first;
}

std::vector<Gap> gaps_in(const Workers& workers, Date start,
                         const std::function<bool(Date)>& enough) {
  std::vector<Gap> gaps;
  std::optional<Date> since;
  for (const Date day : changes_from(workers, start)) {
    const bool is_enough = enough(day);
    if (!is_enough && !since) since = day;
    if (is_enough && since) {
      gaps.push_back({*since, day - 1});
      since.reset();
    }
  }
  if (since) gaps.push_back({*since, std::nullopt});
  return gaps;
}

std::string gap_text(const Gap& gap) {
  if (!gap.until) return fmt::format("from {} on", domain::with_weekday(gap.from));
  return fmt::format("from {} until {}", domain::with_weekday(gap.from),
                     domain::with_weekday(*gap.until));
}

SpellPlace cause_of_gap(const Workers& leavers, const Workers& present, Date day) {
  for (const Staff* worker : leavers) {
    for (const Spell& spell : worker->spells) {
      if (spell.until && *spell.until + 1 == day) return {worker->file, spell.until.at};
    }
  }
  SpellPlace place;
  for (const Staff* worker : present) {
    for (const Spell& spell : worker->spells) {
      const bool better = place.file.empty() || spell.covers(day);
      if (spell.from && better) place = {worker->file, spell.from.at};
    }
  }
  return place;
}

}  // namespace peer::rules

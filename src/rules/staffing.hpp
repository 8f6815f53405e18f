// The days on which somebody is missing in the team, for the rules about its size.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "peer/rules/rule.hpp"

namespace peer::rules {

using Workers = std::vector<const domain::Staff*>;

Workers workers_in_role(const domain::Records& records, domain::Role role);

// A worker whose file cannot be read may be the one who is missing: nobody can tell.
bool is_any_worker_unreadable(const domain::Records& records);

std::size_t employed_count(const Workers& workers, domain::Date day);

// The first day of a worker's first spell.
std::optional<domain::Date> first_day_of(const domain::Staff& worker);

// Days, both of which belong to it; open at its end without `until`.
struct Gap {
  domain::Date from;
  std::optional<domain::Date> until;
};

// The times from `start` on at which `enough` does not hold. It may change only where a spell of
// one of `workers` begins or ends.
std::vector<Gap> gaps_in(const Workers& workers, domain::Date start,
                         const std::function<bool(domain::Date)>& enough);

// "from Friday 2027-01-01 on", "from … until …"
std::string gap_text(const Gap& gap);

struct SpellPlace {
  std::string file;
  base::Range at;
};

// Where a gap that begins on `day` comes from: the end of the spell of that one of `leavers` who is
// gone since, else the beginning of the spell of one of `present` who is there, else the first
// spell of all.
SpellPlace cause_of_gap(const Workers& leavers, const Workers& present, domain::Date day);

}  // namespace peer::rules

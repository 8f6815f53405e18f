// When the program's activities take place (program §2): the days of a schedule, and what stands
// in the way of each. Pure: the same program and period give the same days.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "peer/domain/program.hpp"
#include "peer/domain/time.hpp"

namespace peer::domain {

struct ScheduledDay {
  const Activity* activity = nullptr;
  Date date;
  const Closure* closure = nullptr;  // not planned
  std::optional<Holiday> holiday;    // needs a decision: keep with a reason, or skip
};

// Parity of the ISO week *number*: weeks 53 and 1 are both odd (reference: never "every 14 days").
bool in_weeks(Weeks weeks, Date date);

// The days from `from` to `until` (inclusive) on which `activity` takes place by its weekday and
// weeks; none for an activity planned by hand. In order of date.
std::vector<ScheduledDay> scheduled_days(const Program& program, const Activity& activity,
                                         Date from, Date until);

}  // namespace peer::domain

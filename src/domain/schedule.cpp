// The days of an activity, by weekday and parity of the ISO week.
// SPDX-License-Identifier: MIT
#include "peer/domain/schedule.hpp"

namespace peer::domain {

bool in_weeks(Weeks weeks, Date date) {
  if (weeks == Weeks::every) return true;
  const bool even = iso_week(date).week % 2 == 0;
  return even == (weeks == Weeks::even);
}

std::vector<ScheduledDay> scheduled_days(const Program& program, const Activity& activity,
                                         Date from, Date until) {
  std::vector<ScheduledDay> days;
  if (!activity.weekday) return days;
  const int wait = (static_cast<int>(*activity.weekday) - static_cast<int>(weekday(from)) + 7) % 7;
  for (Date date = from + wait; date <= until; date = date + 7) {
    if (!in_weeks(activity.weeks, date)) continue;
    ScheduledDay day;
    day.activity = &activity;
    day.date = date;
    day.closure = program.closure_on(date);
    day.holiday = holiday_on(program.holidays, date);
    days.push_back(day);
  }
  return days;
}

}  // namespace peer::domain

// Rule session-times: times that can be kept, and trips on free days (program §2.1, §2.4).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"
#include "shared.hpp"

namespace peer::rules::session_times {

namespace {

using base::Field;
using domain::Activity;
using domain::Records;
using domain::Session;
using domain::TimeOfDay;

// How long after its planned end an evening may have run; more is a slip of the pen.
constexpr int overrun_minutes = 180;

bool is_in_order(const Field<TimeOfDay>& start, const Field<TimeOfDay>& end) {
  return !start || !end || *start < *end;
}

std::string not_in_order(TimeOfDay start, TimeOfDay end) {
  return fmt::format("the end {} is not after the start {}", domain::format(end),
                     domain::format(start));
}

bool break_fits(std::int64_t minutes, TimeOfDay start, TimeOfDay end) {
  return minutes < end.minutes() - start.minutes();
}

void check_activity(const Records& records, const Activity& activity, Report& report) {
  if (!activity.start || !activity.end) return;
  const std::string& file = records.program.file;
  if (!is_in_order(activity.start, activity.end)) {
    report.add(file, activity.end.at, not_in_order(*activity.start, *activity.end));
  } else if (activity.break_minutes &&
             !break_fits(*activity.break_minutes, *activity.start, *activity.end)) {
    report.add(
        file, activity.break_minutes.at,
        fmt::format("a break of {} minutes does not fit between {} and {}", *activity.break_minutes,
                    domain::format(*activity.start), domain::format(*activity.end)));
  }
}

void check_break(const Records& records, const Session& session, Report& report) {
  const Activity* activity = activity_of(records, session);
  if (activity == nullptr || !activity->break_minutes) return;
  if (break_fits(*activity->break_minutes, *session.start, *session.end)) return;
  report.add(session.file, session.end.at,
             fmt::format("the break of {} minutes does not fit between {} and {}",
                         *activity->break_minutes, domain::format(*session.start),
                         domain::format(*session.end)));
}

void check_ended(const Session& session, Report& report) {
  if (!session.ended) return;
  if (!is_in_order(session.start, session.ended)) {
    report.add(session.file, session.ended.at,
               fmt::format("it ended at {}, which is not after the start {}",
                           domain::format(*session.ended), domain::format(*session.start)));
  } else if (session.ended->minutes() - session.end->minutes() > overrun_minutes) {
    report.add(session.file, session.ended.at,
               fmt::format("it ended at {}, more than {} hours after the planned end {}",
                           domain::format(*session.ended), overrun_minutes / 60,
                           domain::format(*session.end)));
  }
}

void check_times(const Records& records, const Session& session, Report& report) {
  if (!session.start || !session.end) return;
  if (!is_in_order(session.start, session.end)) {
    report.add(session.file, session.end.at, not_in_order(*session.start, *session.end));
    return;
  }
  check_break(records, session, report);
  check_ended(session, report);
}

void check_trip(const Records& records, const Session& session, Report& report) {
  if (!session.date || !is_of_kind(records, session, domain::ActivityKind::trip)) return;
  if (has_status(session, domain::SessionStatus::cancelled)) return;
  const domain::Date date = *session.date;
  if (domain::is_weekend(date) || domain::holiday_on(records.program.holidays, date)) return;
  report.add(session.file, session.date.at,
             fmt::format("a trip on {}, neither a weekend nor a public holiday",
                         domain::with_weekday(date)),
             "choose a Saturday, a Sunday or a public holiday");
}

void check(const Records& records, Report& report) {
  for (const Activity& activity : records.program.activities) {
    check_activity(records, activity, report);
  }
  for (const Session& session : records.sessions) {
    check_times(records, session, report);
    check_trip(records, session, report);
  }
}

}  // namespace

constinit const Rule rule{
    .id = "session-times",
    .theme = "Sessions",
    .title = "a session ends after it starts, its break fits, and trips are on free days",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "People who plan the way home, a babysitter or a shift rely on the times. A trip on a "
        "working day leaves out everybody who has a job, and the program encourages having one.",
    .remedy = "correct 'start', 'end' and 'ended'; a session begins and ends on the same day",
    .source = "program §2.1, §2.4",
    .good = R"(# FILE sessions/2026/2026-11-21-trip.toml
activity = "trip"
date = 2026-11-21
start = 09:00:00
end = 18:00:00
status = "planned"
)",
    .bad = R"(# FILE sessions/2026/2026-11-18-trip.toml
activity = "trip"
date = 2026-11-18  #! session-times
start = 09:00:00
end = 18:00:00
status = "planned"
)",
    .check = check};

}  // namespace peer::rules::session_times

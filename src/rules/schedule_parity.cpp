// Rule schedule-parity: activities of even or odd weeks lie in such weeks (program §2.3).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"
#include "peer/domain/schedule.hpp"
#include "shared.hpp"

namespace peer::rules::schedule_parity {

namespace {

using domain::Records;
using domain::Session;

// Only the parity is judged. Another weekday is a plan made by hand, and a moved session has its
// own reason; a cancelled one misleads nobody.
void check_session(const Records& records, const Session& session, Report& report) {
  const domain::Activity* activity = activity_of(records, session);
  if (activity == nullptr || !session.date || !session.moves.empty()) return;
  if (has_status(session, domain::SessionStatus::cancelled)) return;
  if (domain::in_weeks(activity->weeks, *session.date)) return;
  const domain::IsoWeek week = domain::iso_week(*session.date);
  report.add(session.file, session.date.at,
             fmt::format("{} is in week {}, which is {}; '{}' takes place in {} weeks",
                         domain::with_weekday(*session.date), week.week,
                         week.week % 2 == 0 ? "even" : "odd", activity->id,
                         domain::word(activity->weeks)));
}

void check(const Records& records, Report& report) {
  for (const Session& session : records.sessions) check_session(records, session, report);
}

}  // namespace

constinit const Rule rule{
    .id = "schedule-parity",
    .theme = "Sessions",
    .title = "a session of an even-week or odd-week activity is in such a week",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "People know the rhythm by heart: Thursday in even weeks, Friday in odd ones. A club in "
        "the wrong week clashes with the other one, and whoever trusted the rhythm finds a "
        "locked door.",
    .remedy =
        "plan it in the right week, or move a planned session with a reason: "
        "'peer session move SESSION --to DATE --reason R'",
    .source = "program §2.3",
    .good = R"(# FILE sessions/2026/2026-11-26-club.toml
activity = "club"
date = 2026-11-26
start = 18:00:00
end = 21:00:00
status = "planned"
)",
    .bad = R"(# FILE sessions/2026/2026-11-19-club.toml
activity = "club"
date = 2026-11-19  #! schedule-parity
start = 18:00:00
end = 21:00:00
status = "planned"
)",
    .check = check};

}  // namespace peer::rules::schedule_parity

// Rule closed-day: nothing in a closure, on a public holiday only by decision (program §2).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"
#include "shared.hpp"

namespace peer::rules::closed_day {

namespace {

using domain::Records;
using domain::Session;

void report_closure(const Records& records, const Session& session, const domain::Closure& closure,
                    Report& report) {
  std::string message = fmt::format("{} is in a closure", domain::with_weekday(*session.date));
  if (closure.reason) message += fmt::format(" ({})", *closure.reason);
  report.add(session.file, session.date.at, std::move(message), {},
             {{records.program.file, closure.at, "the closure"}});
}

void check_session(const Records& records, const Session& session, Report& report) {
  const bool takes_place = has_status(session, domain::SessionStatus::planned) ||
                           has_status(session, domain::SessionStatus::held);
  if (!session.date || !takes_place) return;
  if (const domain::Closure* closure = records.program.closure_on(*session.date)) {
    report_closure(records, session, *closure, report);
    return;
  }
  const auto holiday = domain::holiday_on(records.program.holidays, *session.date);
  if (!holiday || session.reason) return;
  report.add(session.file, session.date.at,
             fmt::format("{} is a public holiday ({}), and no reason is given",
                         domain::with_weekday(*session.date), holiday->name_en),
             "decide: give a 'reason' for meeting on a holiday, or cancel the session");
}

void check(const Records& records, Report& report) {
  for (const Session& session : records.sessions) check_session(records, session, report);
}

}  // namespace

constinit const Rule rule{
    .id = "closed-day",
    .theme = "Sessions",
    .title = "no session in a closure, and on a public holiday only with a reason",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "Somebody gathers the strength to come and finds the house dark. A public holiday may "
        "be the very evening when people need company, or one when nobody can come: somebody "
        "has to decide which.",
    .remedy =
        "cancel the session or move it: 'peer session cancel SESSION --reason R', "
        "'peer session move SESSION --to DATE --reason R'",
    .source = "program §2",
    .good = R"(# FILE sessions/2026/2026-12-24-club.toml
activity = "club"
date = 2026-12-24
start = 18:00:00
end = 21:00:00
status = "planned"
reason = "not-alone"
)",
    .bad = R"(# FILE sessions/2026/2026-12-28-group.toml
activity = "group"
date = 2026-12-28  #! closed-day
start = 18:00:00
end = 20:30:00
status = "planned"
)",
    .check = check};

}  // namespace peer::rules::closed_day

// Rule no-future-marks: attendance is what happened, not what is expected (program §8.1).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"
#include "shared.hpp"

namespace peer::rules::no_future_marks {

namespace {

using domain::Records;
using domain::Session;

// The first place that says who came; {0,0} when nothing does.
base::Range first_mark(const Session& session) {
  if (!session.marks.empty()) return session.marks.front().who_at;
  if (session.nobody_came.value_or(false)) return session.nobody_came.at;
  return {};
}

void check_session(const Records& records, const Session& session, Report& report) {
  const base::Range mark = first_mark(session);
  if (!session.date || mark == base::Range{}) return;
  const std::string day = domain::with_weekday(*session.date);
  // A day is in the future only for someone who writes on an earlier one: `check` knows no today.
  if (records.change_day && *records.change_day < *session.date) {
    report.add(session.file, mark,
               fmt::format("attendance is marked on {}, before the session on {}",
                           domain::with_weekday(*records.change_day), day));
  } else if (has_status(session, domain::SessionStatus::planned)) {
    report.add(session.file, session.status.at,
               fmt::format("attendance is marked, but the session on {} is still planned", day),
               "set 'status' to \"held\" if it took place, else remove the marks");
  }
}

void check(const Records& records, Report& report) {
  for (const Session& session : records.sessions) check_session(records, session, report);
}

}  // namespace

constinit const Rule rule{
    .id = "no-future-marks",
    .theme = "Attendance",
    .title = "attendance is marked on or after the day of a session that took place",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "A mark made in advance says that somebody was well enough to come on a day that has "
        "not happened yet. If they then stay away, nobody notices that they are missing, and "
        "nobody calls.",
    .remedy =
        "wait for the day; record who plans to come as a reply: 'peer reply SESSION CLIENT=no'",
    .source = "program §8.1",
    .good = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "planned"
staff = ["s-ada", "s-ema"]

[replies]
c-1 = "no"
)",
    .bad = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "planned"  #! no-future-marks
staff = ["s-ada", "s-ema"]

[attendance]
c-1 = "excused"
)",
    .yields_to_facts = false,
    .check = check};

}  // namespace peer::rules::no_future_marks

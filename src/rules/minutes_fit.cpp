// Rule minutes-fit: nobody took part for longer than the session lasted (program §8.1).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"

namespace peer::rules::minutes_fit {

namespace {

using domain::Mark;
using domain::Session;

void check_mark(const Session& session, const Mark& mark, Report& report) {
  if (!mark.minutes) return;
  if (mark.status && !domain::came(*mark.status)) {
    if (*mark.minutes == 0) return;
    report.add(session.file, mark.minutes.at,
               fmt::format("{} minutes of '{}', who was not there", *mark.minutes, mark.who),
               "remove 'minutes', or correct the status: 'peer attendance mark SESSION CLIENT'");
    return;
  }
  // A session without its times is the matter of its shape.
  const int length = session.held_minutes();
  if (length == 0 || *mark.minutes <= length) return;
  const domain::Field<domain::TimeOfDay>& end = session.ended ? session.ended : session.end;
  report.add(
      session.file, mark.minutes.at,
      fmt::format("{} minutes of '{}', but the session lasted {}", *mark.minutes, mark.who, length),
      {}, {{session.file, end.at, "its end"}});
}

void check(const domain::Records& records, Report& report) {
  for (const Session& session : records.sessions) {
    for (const Mark& mark : session.marks) check_mark(session, mark, report);
  }
}

}  // namespace

constinit const Rule rule{
    .id = "minutes-fit",
    .theme = "Attendance",
    .title = "the minutes of a mark fit into the session; without attendance there are none",
    .severity = base::Severity::warning,
    .reach = Reach::record,
    .why =
        "Each person's hours are reported to the funder. A slip of the pen makes somebody look "
        "as if they had more of the group than they did, and the whole account is doubted.",
    .remedy =
        "correct the minutes with 'peer attendance mark SESSION CLIENT --minutes N', or the end "
        "with '--ended T'",
    .source = "program §8.1",
    .good = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "held"
staff = ["s-ada", "s-ema"]

[attendance]
c-1 = { status = "present", minutes = 150 }
)",
    .bad = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
ended = 20:00:00
status = "held"
staff = ["s-ada", "s-ema"]

[attendance]
c-1 = { status = "present", minutes = 121 }  #! minutes-fit
)",
    .check = check};

}  // namespace peer::rules::minutes_fit

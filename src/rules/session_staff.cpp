// Rule session-staff: somebody led every session that was held, better two (program §3.2).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <set>

#include "declared.hpp"
#include "shared.hpp"

namespace peer::rules::session_staff {

namespace {

using domain::Records;
using domain::Session;

std::int64_t count_staff(const Session& session) {
  std::set<std::string_view> ids;
  for (const domain::Field<domain::PersonId>& worker : session.staff) {
    if (worker) ids.insert(*worker);
  }
  return static_cast<std::int64_t>(ids.size());
}

void check_session(const Records& records, const Session& session, Report& report) {
  const std::int64_t least = records.program.policy.session_staff;
  const std::int64_t count = count_staff(session);
  // Before the records began nobody may be known to have led it.
  const auto& records_from = records.program.records_from;
  const bool before = records_from && session.date && *session.date < *records_from;
  if (count == 0 && !before) {
    report.add(session.file, session.status.at, "the session was held without staff");
  } else if (count > 0 && count < least) {
    report.warn(session.file, session.staff_at,
                fmt::format("{} of {} staff at the session", count, least),
                "plan a stand-in in advance; 'staff' lists who was there");
  }
}

void check(const Records& records, Report& report) {
  for (const Session& session : records.sessions) {
    if (!has_status(session, domain::SessionStatus::held)) continue;
    if (audience_of(records, session) != Audience::clients) continue;
    check_session(records, session, report);
  }
}

}  // namespace

constinit const Rule rule{
    .id = "session-staff",
    .theme = "Team",
    .title = "a held session had staff, at least as many as policy.session-staff says",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "Without staff nobody keeps the time and the rules, and nobody goes out with the person "
        "who cannot stay. With only one worker, either that person or the group is left alone.",
    .remedy =
        "name who led the session: 'peer session set SESSION staff=ID,ID'; of a session from "
        "before the records nobody need be known: records-from in program.toml",
    .source = "program §3.2",
    .good = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "held"
staff = ["s-ada", "s-ema"]

[attendance]
c-1 = "present"
)",
    .bad = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "held"  #! session-staff

[attendance]
c-1 = "present"
)",
    .check = check};

}  // namespace peer::rules::session_staff

// Rule cancelled-has-reason: a cancelled session says why, and nobody attended it (program §8.1).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"
#include "shared.hpp"

namespace peer::rules::cancelled_has_reason {

namespace {

using domain::Records;
using domain::Session;

constexpr std::string_view contradiction =
    "set 'status' to \"held\" if it took place, else remove this";

void check_session(const Session& session, Report& report) {
  if (!session.reason) {
    report.add(session.file, session.status.at, "the session is cancelled without a reason");
  }
  const std::string help(contradiction);
  if (!session.marks.empty()) {
    report.add(session.file, session.marks.front().who_at,
               "the session is cancelled, but attendance is marked", help);
  } else if (session.guests.value_or(0) > 0) {
    report.add(session.file, session.guests.at, "the session is cancelled, but had guests", help);
  } else if (session.nobody_came.value_or(false)) {
    report.add(session.file, session.nobody_came.at,
               "the session is cancelled, but says that nobody came", help);
  }
}

void check(const Records& records, Report& report) {
  for (const Session& session : records.sessions) {
    if (has_status(session, domain::SessionStatus::cancelled)) check_session(session, report);
  }
}

}  // namespace

constinit const Rule rule{
    .id = "cancelled-has-reason",
    .theme = "Attendance",
    .title = "a cancelled session has a reason and no attendance",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "Everybody who was counting on the evening deserves to know why it was cancelled. Only "
        "from the reasons can the team see whether it was illness or, for the third time, too "
        "few people.",
    .remedy = "give the reason: 'peer session set SESSION reason=R'",
    .source = "program §8.1",
    .good = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "cancelled"
reason = "staff"
)",
    .bad = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "cancelled"  #! cancelled-has-reason
)",
    .check = check};

}  // namespace peer::rules::cancelled_has_reason

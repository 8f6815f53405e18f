// Rule staff-on-duty: who leads a session works here on that day and is nowhere else at that time
// (program §3.1).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "declared.hpp"
#include "overlaps.hpp"
#include "shared.hpp"

namespace peer::rules::staff_on_duty {

namespace {

using base::Field;
using domain::Records;
using domain::Session;
using domain::Staff;

struct Duty {
  const Staff* worker = nullptr;
  base::Range at;
};

// Each worker of a session once. An id that nobody has is the matter of `references`.
std::vector<Duty> duties_of(const Records& records, const Session& session) {
  std::vector<Duty> duties;
  const auto add = [&](const Field<domain::PersonId>& id) {
    const Staff* worker = id ? records.worker(*id) : nullptr;
    if (worker == nullptr) return;
    if (std::ranges::find(duties, worker, &Duty::worker) != duties.end()) return;
    duties.push_back({worker, id.at});
  };
  for (const Field<domain::PersonId>& id : session.staff) add(id);
  add(session.facilitator);
  return duties;
}

void check_employed(const Records& records, const Session& session, Report& report) {
  if (!session.date || has_status(session, domain::SessionStatus::cancelled)) return;
  for (const Duty& duty : duties_of(records, session)) {
    if (domain::employed_on(*duty.worker, *session.date)) continue;
    report.add(session.file, duty.at, not_employed_text(*duty.worker, *session.date), {},
               nearest_employment(*duty.worker, *session.date));
  }
}

void check_one_place(const Records& records, const Overlap& overlap, Report& report) {
  const std::vector<Duty> earlier = duties_of(records, *overlap.first);
  for (const Duty& duty : duties_of(records, *overlap.second)) {
    const auto same = std::ranges::find(earlier, duty.worker, &Duty::worker);
    if (same == earlier.end()) continue;
    report.add(
        overlap.second->file, duty.at,
        fmt::format("'{}' is at '{}' at that time", duty.worker->id, overlap.first->id),
        "let somebody else lead one of the two: 'peer session set SESSION staff=ID,ID'; or move "
        "one: 'peer session move SESSION --to DATE --reason R'",
        {{overlap.first->file, same->at, "the other session"}});
  }
}

void check(const Records& records, Report& report) {
  for (const Session& session : records.sessions) check_employed(records, session, report);
  for (const Overlap& overlap : overlaps_in(records)) check_one_place(records, overlap, report);
}

}  // namespace

constinit const Rule rule{
    .id = "staff-on-duty",
    .theme = "Team",
    .title = "a session's staff are employed on its day, and in one place at a time",
    .severity = base::Severity::error,
    .reach = Reach::day,
    .why =
        "People come to meet somebody they know, and find the door locked: the worker who "
        "should have opened it has left, or is in another room with another group.",
    .remedy = "name somebody who works here on that day: 'peer session set SESSION staff=ID,ID'",
    .source = "program §3.1",
    .good = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "planned"
staff = ["s-ada", "s-ema"]

# FILE sessions/2026/2026-11-23-team.toml
activity = "team"
date = 2026-11-23
start = 16:00:00
end = 18:00:00
status = "planned"
staff = ["s-ada", "s-ema", "s-eva"]
)",
    .bad = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "planned"
staff = ["s-ada", "s-ema"]  #! staff-on-duty

# FILE sessions/2026/2026-11-23-team.toml
activity = "team"
date = 2026-11-23
start = 16:00:00
end = 18:30:00
status = "planned"
staff = ["s-ada", "s-eva"]
)",
    .check = check};

}  // namespace peer::rules::staff_on_duty

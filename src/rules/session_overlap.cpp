// Rule session-overlap: no two sessions for clients at the same time (program §2.3).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"
#include "overlaps.hpp"
#include "shared.hpp"

namespace peer::rules::session_overlap {

namespace {

using domain::Records;

void check(const Records& records, Report& report) {
  for (const Overlap& overlap : overlaps_in(records)) {
    if (audience_of(records, *overlap.first) != Audience::clients) continue;
    if (audience_of(records, *overlap.second) != Audience::clients) continue;
    report.add(overlap.second->file, overlap.second->start.at,
               fmt::format("it begins before '{}' is over", overlap.first->id), {},
               {{overlap.first->file, overlap.first->start.at, "the other session"}});
  }
}

}  // namespace

constinit const Rule rule{
    .id = "session-overlap",
    .theme = "Sessions",
    .title = "no two sessions for clients take place at the same time",
    .severity = base::Severity::error,
    .reach = Reach::day,
    .why =
        "Clients are few, and one evening a week is enough for most. Two sessions at once make "
        "people choose between people they know, and leave the other room half empty.",
    .remedy =
        "move one of the two, or cancel it: 'peer session move SESSION --to DATE --reason R', "
        "'peer session cancel SESSION --reason R'",
    .source = "program §2.3, §2.8",
    .good = R"(# FILE sessions/2026/2026-11-28-trip.toml
activity = "trip"
date = 2026-11-28
start = 09:00:00
end = 17:00:00
status = "planned"
staff = ["s-ada"]

# FILE sessions/2026/2026-11-28-workshop.toml
activity = "workshop"
date = 2026-11-28
start = 17:00:00
end = 18:30:00
status = "planned"
staff = ["s-ema"]
)",
    .bad = R"(# FILE sessions/2026/2026-11-28-trip.toml
activity = "trip"
date = 2026-11-28
start = 09:00:00
end = 17:00:00
status = "planned"
staff = ["s-ada"]

# FILE sessions/2026/2026-11-28-workshop.toml
activity = "workshop"
date = 2026-11-28
start = 16:30:00  #! session-overlap
end = 18:00:00
status = "planned"
staff = ["s-ema"]
)",
    .check = check};

}  // namespace peer::rules::session_overlap

// Rule held-is-marked: a held session says who came, or that nobody did (program §8.1, §2.7).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "declared.hpp"
#include "shared.hpp"

namespace peer::rules::held_is_marked {

namespace {

using domain::Mark;
using domain::Records;
using domain::Session;

// "Nobody" means no client and no guest: staff were there and may be marked.
const Mark* somebody_who_came(const Records& records, const Session& session) {
  const auto found = std::ranges::find_if(session.marks, [&](const Mark& mark) {
    return mark.status && domain::came(*mark.status) && records.worker(mark.who) == nullptr;
  });
  return found == session.marks.end() ? nullptr : &*found;
}

void check_session(const Records& records, const Session& session, Report& report) {
  if (!session.nobody_came.value_or(false)) {
    if (!session.marks.empty() || session.guests) return;
    report.add(session.file, session.status.at, "the session was held, but nobody is marked");
    return;
  }
  if (const Mark* mark = somebody_who_came(records, session)) {
    // Certain: a mark names who came, 'nobody-came' is what was left from before it. `attendance
    // mark` removes it in the same way. The guests below are a bare number, which may be wrong.
    base::Fix fix{.remove = {{"nobody-came"}}, .done = "'nobody-came' removed"};
    report.add_fixable(session.file, session.nobody_came.at,
                       fmt::format("nobody came, but '{}' is marked as {}", mark->who,
                                   domain::word(*mark->status)),
                       "remove 'nobody-came', or correct the mark", std::move(fix));
  } else if (session.guests.value_or(0) > 0) {
    report.add(session.file, session.nobody_came.at,
               fmt::format("nobody came, but there were {} guests", *session.guests),
               "remove 'nobody-came', or 'guests'");
  }
}

void check(const Records& records, Report& report) {
  for (const Session& session : records.sessions) {
    if (!has_status(session, domain::SessionStatus::held)) continue;
    check_session(records, session, report);
  }
}

}  // namespace

constinit const Rule rule{
    .id = "held-is-marked",
    .theme = "Attendance",
    .title = "a held session has marks or guests, or says that nobody came",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "Somebody who came and is not marked seems to have been silent for weeks and gets a "
        "worried call; somebody who has really vanished is not missed. And an evening to which "
        "nobody came was still prepared and led: it counts.",
    .remedy = "mark who came with 'peer attendance mark SESSION CLIENT', or '--nobody'",
    .source = "program §8.1, §2.7",
    .good = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "held"
staff = ["s-ada", "s-ema"]
nobody-came = true
)",
    .bad = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "held"  #! held-is-marked
staff = ["s-ada", "s-ema"]
)",
    .check = check};

}  // namespace peer::rules::held_is_marked

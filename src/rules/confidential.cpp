// Rule confidential: the files have no place for what was said (program §6.1).
// SPDX-License-Identifier: MIT
#include "declared.hpp"

namespace peer::rules::confidential {

namespace {

// The decoder has met them all: it knows the keys of every table and the length of every text.
void check(const domain::Records& records, Report& report) {
  for (const domain::Indiscretion& found : records.indiscretions) {
    report.add(found.file, found.at, found.message, found.help);
  }
}

}  // namespace

constinit const Rule rule{
    .id = "confidential",
    .theme = "Privacy",
    .title = "nothing said, felt or diagnosed is written down, and reasons are short",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "What is said in the group stays there. A line of notes is read by whoever gets the "
        "files, for years; people who learn that it exists stop speaking, and the person it is "
        "about was never asked.",
    .remedy = "remove it; what is to be done about it can be a follow-up or a task",
    .source = "program §6.1",
    .good = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "held"
staff = ["s-ada", "s-ema"]

[attendance]
c-1 = { status = "sent-away", reason = "words" }
)",
    .bad = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "held"
staff = ["s-ada", "s-ema"]
topic = "fear of losing the job"  #! confidential

[attendance]
c-1 = "present"
)",
    .yields_to_facts = false,
    .check = check};

}  // namespace peer::rules::confidential

// Rule intake-by-staff: who holds an entry interview works here on that day (program §5.1).
// SPDX-License-Identifier: MIT
#include "declared.hpp"
#include "shared.hpp"

namespace peer::rules::intake_by_staff {

namespace {

using domain::Client;
using domain::Intake;
using domain::Records;

// Of a member from before the records nothing more is asked.
bool was_held(const Intake& intake) {
  return intake.outcome && intake.date && !intake.before_records.value_or(false);
}

void check_intake(const Records& records, const Client& client, const Intake& intake,
                  Report& report) {
  for (const domain::Field<domain::PersonId>& by : intake.by) {
    // An id that nobody has, or that of a client, is the matter of `references`.
    const domain::Staff* worker = by ? records.worker(*by) : nullptr;
    if (worker == nullptr || domain::employed_on(*worker, *intake.date)) continue;
    report.add(client.file, by.at,
               not_employed_text(*worker, *intake.date) + ", the day of the interview", {},
               nearest_employment(*worker, *intake.date));
  }
}

void check(const Records& records, Report& report) {
  for (const Client& client : records.clients) {
    for (const Intake& intake : client.intakes) {
      if (was_held(intake)) check_intake(records, client, intake, report);
    }
  }
}

}  // namespace

constinit const Rule rule{
    .id = "intake-by-staff",
    .theme = "Entry",
    .title = "an intake interview is held by somebody employed on that day",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "At the interview a stranger talks about the worst of their life. They must be able to "
        "trust that the person asking is bound by the program's rules, and can be asked later "
        "what was agreed.",
    .remedy =
        "correct 'by' or 'date' of the interview, or the [[spell]] of the worker in their file; "
        "'peer staff show STAFF' prints it",
    .source = "program §5.1",
    .good = R"(# FILE staff/s-ota.toml
role = "consultant"
course = { done = 2025-05-30 }

[[spell]]
from = 2026-01-01
until = 2026-11-12

# FILE clients/c-2.toml
channel = "phone"

[[intake]]
date = 2026-11-12
by = ["s-ada", "s-ota"]
outcome = "declined"
)",
    .bad = R"(# FILE staff/s-ota.toml
role = "consultant"
course = { done = 2025-05-30 }

[[spell]]
from = 2026-01-01
until = 2026-11-11

# FILE clients/c-2.toml
channel = "phone"

[[intake]]
date = 2026-11-12
by = ["s-ada", "s-ota"]  #! intake-by-staff
outcome = "declined"
)",
    .check = check};

}  // namespace peer::rules::intake_by_staff

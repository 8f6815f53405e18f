// Rule membership-by-decision: a membership begins with an accepted interview (program §5.1, §5.4).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <cstdint>

#include "declared.hpp"

namespace peer::rules {

namespace {

using domain::Client;
using domain::Date;
using domain::Intake;
using domain::IntakeOutcome;
using domain::Spell;

// A member from before the records was accepted before every day that stands in them.
std::optional<Date> decided_on(const Intake& intake) {
  if (intake.before_records.value_or(false)) return Date{INT32_MIN};
  return intake.date.value;
}

bool decides(const Intake& intake) {
  return intake.outcome &&
         (*intake.outcome == IntakeOutcome::accepted || *intake.outcome == IntakeOutcome::declined);
}

// The newest decision until `day`; of two of one day, the one that stands later in the file. Being
// on the waiting list, or undecided, takes back nothing.
const Intake* decision_by(const Client& client, Date day) {
  const Intake* newest = nullptr;
  for (const Intake& intake : client.intakes) {
    const std::optional<Date> on = decided_on(intake);
    if (!decides(intake) || !on || *on > day) continue;
    if (newest == nullptr || *decided_on(*newest) <= *on) newest = &intake;
  }
  return newest;
}

// The first acceptance after `day`: what the membership should have waited for.
const Intake* acceptance_after(const Client& client, Date day) {
  const Intake* first = nullptr;
  for (const Intake& intake : client.intakes) {
    if (intake.outcome.value != IntakeOutcome::accepted || !intake.date) continue;
    if (*intake.date <= day) continue;
    if (first == nullptr || *intake.date < *first->date) first = &intake;
  }
  return first;
}

void check_spell(const Client& client, const Spell& spell, Report& report) {
  const Intake* decision = decision_by(client, *spell.from);
  if (decision != nullptr && *decision->outcome == IntakeOutcome::accepted) return;
  const std::string begins = fmt::format("the membership of '{}' begins on {}", client.id,
                                         domain::with_weekday(*spell.from));
  std::vector<base::Related> related;
  const Intake* later = acceptance_after(client, *spell.from);
  if (later != nullptr) related = {{client.file, later->date.at, "accepted only here"}};
  if (decision == nullptr) {
    report.add(client.file, spell.from.at, begins + " without an accepted interview until then", {},
               std::move(related));
    return;
  }
  related.insert(related.begin(), {client.file, decision->outcome.at, "declined here"});
  report.add(client.file, spell.from.at, begins + ", but the last decision until then declines",
             "someone who was declined comes back by a new interview: 'peer intake book CLIENT "
             "--at T'",
             std::move(related));
}

void check(const domain::Records& records, Report& report) {
  for (const Client& client : records.clients) {
    for (const Spell& spell : client.spells) {
      if (spell.from) check_spell(client, spell, report);
    }
  }
}

}  // namespace

constinit const Rule membership_by_decision{
    .id = "membership-by-decision",
    .theme = "Entry",
    .title = "a membership begins with an accepted interview that nothing has taken back",
    .severity = base::Severity::warning,
    .reach = Reach::record,
    .why =
        "Without a decision nobody has told the person that they belong, and nobody has told the "
        "group. Someone who was declined and is listed as a member is invited to what they were "
        "kept from, and sent home at the door.",
    .remedy =
        "record the interview with 'peer intake record CLIENT', or correct 'from' of the "
        "[[spell]]",
    .source = "program §5.1, §5.4",
    .good = R"(# FILE clients/c-2.toml
channel = "phone"

[[intake]]
date = 2026-03-02
by = ["s-ada"]
outcome = "declined"

[[intake]]
date = 2026-11-12
by = ["s-ada"]
psychotherapy = "yes"
psychiatrist = "yes"
regular-activity = ["study"]
rules-explained = true
letter = 2026-11-12
outcome = "accepted"

[[spell]]
from = 2026-11-12
)",
    .bad = R"(# FILE clients/c-2.toml
channel = "phone"

[[intake]]
date = 2026-11-12
by = ["s-ada"]
psychotherapy = "yes"
psychiatrist = "yes"
regular-activity = ["study"]
rules-explained = true
letter = 2026-11-12
outcome = "accepted"

[[spell]]
from = 2026-11-11  #! membership-by-decision
)",
    .check = check};

}  // namespace peer::rules

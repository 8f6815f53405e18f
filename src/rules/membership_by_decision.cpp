// Rule membership-by-decision: a membership begins with an accepted interview, or with a place
// taken by somebody who waited for one (program §5.1, §5.4). SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#include "declared.hpp"

namespace peer::rules::membership_by_decision {

namespace {

using domain::Client;
using domain::Date;
using domain::Intake;
using domain::IntakeOutcome;
using domain::Spell;

// What decided about a client, and where it stands.
struct Decision {
  Date on{};
  bool accepts = false;
  base::Range at{};      // the word that decides
  base::Range day_at{};  // its day
};

// A member from before the records was accepted before every day that stands in them. Being on the
// waiting list, or undecided, takes back nothing.
void add_interviews(const Client& client, std::vector<Decision>& decisions) {
  for (const Intake& intake : client.intakes) {
    const bool accepts = intake.outcome.value == IntakeOutcome::accepted;
    if (!accepts && intake.outcome.value != IntakeOutcome::declined) continue;
    if (intake.before_records.value_or(false)) {
      decisions.push_back({Date{INT32_MIN}, accepts, intake.outcome.at, intake.date.at});
    } else if (intake.date) {
      decisions.push_back({*intake.date, accepts, intake.outcome.at, intake.date.at});
    }
  }
}

// Taking the place for which one waited is the acceptance.
void add_places_taken(const Client& client, std::vector<Decision>& decisions) {
  for (const domain::Offer& offer : client.offers) {
    if (offer.answer.value != domain::OfferAnswer::accepted || !offer.answered) continue;
    if (domain::offer_on(client, *offer.answered) != &offer) continue;
    decisions.push_back({*offer.answered, true, offer.answer.at, offer.answered.at});
  }
}

// In the order of their days; of two of one day, as they stand in the file.
std::vector<Decision> decisions_about(const Client& client) {
  std::vector<Decision> decisions;
  add_interviews(client, decisions);
  add_places_taken(client, decisions);
  std::ranges::stable_sort(decisions, {}, &Decision::on);
  return decisions;
}

void check_spell(const Client& client, const Spell& spell, Report& report) {
  const Decision* decision = nullptr;  // the newest one until then
  const Decision* later = nullptr;     // what the membership should have waited for
  const std::vector<Decision> decisions = decisions_about(client);
  for (const Decision& each : decisions) {
    if (each.on <= *spell.from) decision = &each;
    if (each.on > *spell.from && each.accepts && later == nullptr) later = &each;
  }
  if (decision != nullptr && decision->accepts) return;
  const std::string begins = fmt::format("the membership of '{}' begins on {}", client.id,
                                         domain::with_weekday(*spell.from));
  std::vector<base::Related> related;
  if (later != nullptr) related = {{client.file, later->day_at, "accepted only here"}};
  if (decision == nullptr) {
    report.add(client.file, spell.from.at, begins + " without an accepted interview by then", {},
               std::move(related));
    return;
  }
  related.insert(related.begin(), {client.file, decision->at, "declined here"});
  report.add(client.file, spell.from.at,
             begins +
                 ", but the latest decision by then was to "
                 "decline",
             "somebody who was declined needs a new interview: 'peer intake book CLIENT --at T'",
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

constinit const Rule rule{
    .id = "membership-by-decision",
    .theme = "Entry",
    .title = "a membership begins with an accepted interview that still stands",
    .severity = base::Severity::warning,
    .reach = Reach::record,
    .why =
        "Without a decision nobody has told the person that they belong, and nobody has told "
        "the group. Somebody who was declined but is listed as a member is invited to what they "
        "were kept from, and sent home at the door.",
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

}  // namespace peer::rules::membership_by_decision

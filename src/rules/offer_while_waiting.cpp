// Rule offer-while-waiting: a place goes to somebody on the waiting list, who takes it while it is
// open (program §5.4).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "declared.hpp"

namespace peer::rules::offer_while_waiting {

namespace {

using domain::Client;
using domain::Date;
using domain::Offer;
using domain::with_weekday;

// A membership that began before the day; one that begins on it may be the place itself.
bool is_member_before(const Client& client, Date day) {
  return std::ranges::any_of(client.spells, [&](const domain::Spell& spell) {
    return spell.from && *spell.from < day && spell.covers(day);
  });
}

// On the list on that day, or until the day before: what is decided later that day undoes nothing.
bool waits_on(const Client& client, Date day) {
  return domain::listed_by(client, day) != nullptr || domain::listed_by(client, day - 1) != nullptr;
}

// The newest interview until the day that declines.
std::vector<base::Related> declined_by(const Client& client, Date day) {
  const domain::Intake* newest = nullptr;
  for (const domain::Intake& intake : client.intakes) {
    if (intake.outcome.value != domain::IntakeOutcome::declined || !intake.date) continue;
    if (*intake.date > day) continue;
    if (newest == nullptr || *intake.date >= *newest->date) newest = &intake;
  }
  if (newest == nullptr) return {};
  return {{client.file, newest->outcome.at, "declined here"}};
}

void check_offered(const Client& client, const Offer& offer, Report& report) {
  const Date on = *offer.on;
  const std::string day = with_weekday(on);
  if (is_member_before(client, on)) {
    report.add(
        client.file, offer.on.at,
        fmt::format("'{}' is offered a place on {}, and is a member already", client.id, day),
        "remove the [[offer]]");
    return;
  }
  if (waits_on(client, on)) return;
  report.add(client.file, offer.on.at,
             fmt::format("'{}' is offered a place on {} without being on the waiting list",
                         client.id, day),
             {}, declined_by(client, on));
}

void check_taken(const Client& client, const Offer& offer, Report& report) {
  const Date taken = *offer.answered;
  if (offer.until && taken > *offer.until) {
    report.add(client.file, offer.answered.at,
               fmt::format("the place offered to '{}' until {} is accepted on {}", client.id,
                           with_weekday(*offer.until), with_weekday(taken)),
               "offer it again before it is accepted: 'peer client offer CLIENT'");
  }
  if (domain::in_spell(client, taken)) return;
  report.add(client.file, offer.answer.at,
             fmt::format("'{}' accepts a place on {}, but is not a member then", client.id,
                         with_weekday(taken)),
             "add the [[spell]] from that day on");
}

void check_offer(const Client& client, const Offer& offer, Report& report) {
  if (offer.on) check_offered(client, offer, report);
  if (!offer.answered) return;
  if (offer.on && *offer.answered < *offer.on) {
    report.add(client.file, offer.answered.at,
               fmt::format("the offer of {} is answered on {}, before it was made",
                           with_weekday(*offer.on), with_weekday(*offer.answered)),
               "correct one of the two days");
  }
  if (offer.answer.value == domain::OfferAnswer::accepted) check_taken(client, offer, report);
}

void check(const domain::Records& records, Report& report) {
  for (const Client& client : records.clients) {
    for (const Offer& offer : client.offers) check_offer(client, offer, report);
  }
}

}  // namespace

constinit const Rule rule{
    .id = "offer-while-waiting",
    .theme = "Entry",
    .title = "a place is offered to a person on the waiting list and accepted while it is open",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "Somebody who was declined and still gets an offer has been told two things, and the "
        "one who decided is the last to hear of it. A place accepted after the offer expired "
        "may have been promised to the next person, and then two people come for one place.",
    .remedy =
        "hold the interview that puts them on the list ('peer intake record CLIENT --outcome "
        "waitlisted'), or remove the offer",
    .source = "program §5.4",
    .good = R"(# FILE clients/c-2.toml
channel = "phone"

[[intake]]
date = 2026-11-03
by = ["s-eva"]
psychotherapy = "yes"
psychiatrist = "yes"
regular-activity = ["study"]
rules-explained = true
letter = 2026-11-03
outcome = "waitlisted"

[[spell]]
from = 2026-11-20

[[offer]]
on = 2026-11-16
until = 2026-11-23
answer = "accepted"
answered = 2026-11-20
)",
    .bad = R"(# FILE clients/c-2.toml
channel = "phone"

[[intake]]
date = 2026-11-03
by = ["s-eva"]
outcome = "declined"

[[offer]]
on = 2026-11-16  #! offer-while-waiting
until = 2026-11-23
)",
    .check = check};

}  // namespace peer::rules::offer_while_waiting

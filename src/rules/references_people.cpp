// What clients/, staff/ and people/ may name, and spells and pauses that can be.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "references.hpp"

namespace peer::rules {

namespace {

using base::Field;
using domain::Client;
using domain::Staff;

// The periods with a beginning and no end before it (that one is told by itself), in order of their
// first day.
template <class Period>
std::vector<const Period*> sound_periods(const std::vector<Period>& periods) {
  std::vector<const Period*> sound;
  for (const Period& period : periods) {
    if (!period.from || (period.until && *period.until < *period.from)) continue;
    sound.push_back(&period);
  }
  std::ranges::stable_sort(
      sound, [](const Period* left, const Period* right) { return *left->from < *right->from; });
  return sound;
}

// Both days belong to a period, so the next one begins at the earliest on the day after `until`;
// one that is open can therefore only be the last.
template <class Period>
void check_periods(const std::string& file, const std::vector<Period>& periods,
                   std::string_view what, Report& report) {
  for (const Period& period : periods) {
    expect_order(file, period.from, period.until, what, report);
  }
  const Period* running = nullptr;  // the one that lasts longest of those before
  for (const Period* period : sound_periods(periods)) {
    if (running != nullptr && (!running->until || *running->until >= *period->from)) {
      report.add(file, period->from.at,
                 fmt::format("the {} from {} begins before the one from {} is over", what,
                             domain::format(*period->from), domain::format(*running->from)),
                 "end the earlier one with 'until' before the next begins, or join the two",
                 {{file, running->from.at, "the earlier one"}});
    }
    const bool longer = running == nullptr || !period->until ||
                        (running->until && *running->until < *period->until);
    if (longer) running = period;
  }
}

void check_not_same_as(const Client& client, const Names& names) {
  for (const Field<domain::PersonId>& other : client.not_same_as) {
    if (!other) continue;
    if (*other == client.id) {
      names.report().add(client.file, other.at,
                         fmt::format("'{}' is named as not the same as itself", client.id),
                         "name the other client, or remove this");
    } else {
      names.expect_client(client.file, other.at, *other);
    }
  }
}

void check_companions(const Client& client, const Names& names) {
  for (const domain::Companion& companion : client.companions) {
    expect_order(client.file, companion.agreed, companion.until, "companionship", names.report());
    if (!companion.client) continue;
    names.expect_client(client.file, companion.client.at, *companion.client);
  }
}

}  // namespace

void check_client_references(const Client& client, const Names& names) {
  for (const domain::Intake& intake : client.intakes) names.expect_staff(client.file, intake.by);
  for (const Field<domain::ActivityId>& activity : client.activities) {
    if (activity) names.expect_activity(client.file, activity.at, *activity);
  }
  check_not_same_as(client, names);
  check_companions(client, names);
  names.expect_rules(client.file, client.anyway);
  check_periods(client.file, client.spells, "membership", names.report());
  check_periods(client.file, client.pauses, "pause", names.report());
  for (const domain::Offer& offer : client.offers) {
    expect_order(client.file, offer.on, offer.until, "offer", names.report());
  }
  if (names.is_staff(client.id)) {
    // One person may be both, but then has two records with two ids (program §3.8).
    names.report().add(client.file, {},
                       fmt::format("'{}' is the id of a client and of staff", client.id),
                       "give one of the two records another id",
                       {{fmt::format("staff/{}.toml", client.id), {}, "the other record"}});
  }
}

void check_staff_references(const Staff& worker, const Names& names) {
  names.expect_rules(worker.file, worker.anyway);
  check_periods(worker.file, worker.spells, "employment", names.report());
  for (const domain::Stability& stability : worker.confirmations) {
    names.expect_staff(worker.file, stability.by);
  }
}

void check_person_references(const domain::Person& person, const Names& names) {
  if (names.is_client(person.id) || names.is_staff(person.id)) return;
  names.report().add(person.file, {},
                     fmt::format("no client and no member of staff '{}'", person.id),
                     "remove the file, or restore the record of the client or worker");
}

}  // namespace peer::rules

// People at the door and what was to be asked: interviews, the waiting list, reviews, consents
// (program §5, §6.1).
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <utility>

#include "due_parts.hpp"

namespace peer::reports {
namespace {

using domain::Client;
using domain::ClientStatus;
using domain::Date;
using domain::Intake;

DueMatter matter_of(const Client& client, DueKind kind, const base::Range& at) {
  DueMatter matter;
  matter.kind = kind;
  matter.subject = matter.client = client.id;
  matter.source = source_at(client.file, at, client.id);
  return matter;
}

std::vector<domain::PersonId> named_in(const std::vector<domain::Field<domain::PersonId>>& ids) {
  std::vector<domain::PersonId> names;
  for (const domain::Field<domain::PersonId>& id : ids) {
    if (id) names.push_back(*id);
  }
  return names;
}

bool is_open(const Intake& intake) {
  return intake.booked && !intake.outcome;
}

bool is_held(const DueList& list, const Intake& intake) {
  return intake.outcome && intake.date && *intake.date <= list.today;
}

// One from before the records is older than every other, whatever its date.
const Intake* newest_held(const DueList& list, const Client& client) {
  const auto age = [](const Intake& intake) {
    return std::make_pair(!intake.before_records.value_or(false), *intake.date);
  };
  const Intake* newest = nullptr;
  for (const Intake& intake : client.intakes) {
    if (!is_held(list, intake)) continue;
    if (newest == nullptr || age(intake) >= age(*newest)) newest = &intake;
  }
  return newest;
}

// An interview that was to be held and has no outcome; the earliest.
const Intake* without_outcome(const DueList& list, const Client& client) {
  const Intake* earliest = nullptr;
  for (const Intake& intake : client.intakes) {
    if (!is_open(intake) || *intake.booked > list.now.local) continue;
    if (earliest == nullptr || *intake.booked < *earliest->booked) earliest = &intake;
  }
  return earliest;
}

bool is_booked_ahead(const DueList& list, const Client& client) {
  return std::ranges::any_of(client.intakes, [&](const Intake& intake) {
    return is_open(intake) && *intake.booked > list.now.local;
  });
}

void add_interview(DueList& list, const Client& client) {
  DueMatter matter = matter_of(client, DueKind::interview, client.applied.at);
  if (const Intake* intake = without_outcome(list, client)) {
    matter.due = intake->booked->date;
    matter.owners = list.owners(named_in(intake->by));
    matter.detail = "outcome";
    matter.source = source_at(client.file, intake->booked.at, client.id);
    return list.add(std::move(matter));
  }
  if (domain::status_on(client, list.today) != ClientStatus::applicant) return;
  if (is_booked_ahead(list, client)) return;
  const Intake* newest = newest_held(list, client);
  if (newest != nullptr && newest->outcome.value == domain::IntakeOutcome::undecided) {
    matter.due = *newest->date;
    matter.owners = list.owners(named_in(newest->by));
    matter.detail = "undecided";
    matter.source = source_at(client.file, newest->outcome.at, client.id);
  } else {
    matter.due = client.applied.value;
    matter.owners = list.coordinators();
    matter.detail = "booking";
  }
  list.add(std::move(matter));
}

void add_waiting(DueList& list, const Client& client) {
  if (domain::status_on(client, list.today) != ClientStatus::waitlisted) return;
  const domain::Offer* offer = domain::offer_on(client, list.today);
  if (offer != nullptr && domain::can_take(*offer, list.today)) return;
  const Intake* intake = domain::listed_by(client, list.today);
  DueMatter matter =
      matter_of(client, DueKind::waiting, intake == nullptr ? base::Range{} : intake->at);
  if (offer != nullptr && offer->until) {
    matter.due = *offer->until + 1;
    matter.detail = "offer expired";
  } else if (intake != nullptr) {
    matter.due = intake->date.value;
  }
  matter.owners = list.coordinators();
  list.add(std::move(matter));
}

// What an interview asks for is known, as a list that was imported tells it.
bool is_answered(const Intake& intake) {
  const auto known = [](const domain::Field<domain::Answer>& answer) {
    return answer && *answer != domain::Answer::not_asked;
  };
  const bool occupied = std::ranges::any_of(intake.regular_activity, [](const auto& occupation) {
    return occupation && *occupation != domain::Occupation::not_asked;
  });
  return known(intake.psychotherapy) && known(intake.psychiatrist) && occupied;
}

// A member from before the records, of whom not all was asked (design §2).
void add_review(DueList& list, const Client& client) {
  const Intake* before = nullptr;
  for (const Intake& intake : client.intakes) {
    const bool is_before = intake.outcome && intake.before_records.value_or(false);
    if (is_before) before = &intake;
    if (!is_before && is_held(list, intake)) return;
  }
  if (before == nullptr || (!before->review && is_answered(*before))) return;
  DueMatter matter = matter_of(client, DueKind::review, before->at);
  matter.due = before->review ? before->review.value : before->date.value;
  for (const domain::Spell& spell : client.spells) {
    if (!matter.due && spell.from && spell.covers(list.today)) matter.due = *spell.from;
  }
  matter.owners = list.coordinators();
  list.add_when_near(std::move(matter));
}

void add_consents(DueList& list, const Client& client) {
  std::map<std::string_view, const domain::Consent*> newest;
  for (const domain::Consent& consent : client.consents) {
    if (!consent.purpose || !consent.state || !consent.on || *consent.on > list.today) continue;
    const domain::Consent*& known = newest[*consent.purpose];
    if (known == nullptr || *consent.on >= *known->on) known = &consent;
  }
  for (const auto& [purpose, consent] : newest) {
    if (*consent->state != domain::ConsentState::not_asked) continue;
    DueMatter matter = matter_of(client, DueKind::consent, consent->at);
    matter.subject = client.id.text() + "/" + std::string(purpose);
    matter.due = *consent->on;
    matter.owners = list.coordinators();
    matter.detail = purpose;
    list.add(std::move(matter));
  }
}

}  // namespace

void add_entry(DueList& list) {
  for (const Client& client : list.records.clients) {
    add_interview(list, client);
    add_waiting(list, client);
    const ClientStatus status = domain::status_on(client, list.today);
    if (status != ClientStatus::active && status != ClientStatus::paused) continue;
    add_review(list, client);
    add_consents(list, client);
  }
}

}  // namespace peer::reports

// The waiting list from the clients' records; see waiting_list.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/waiting_list.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace peer::actions {

namespace {

using domain::Client;
using domain::ClientStatus;
using domain::Date;
using domain::Intake;

// The appointment that has no outcome yet, if any.
const Intake* open_appointment(const Client& client) {
  for (const Intake& intake : client.intakes) {
    if (intake.booked && !intake.outcome) return &intake;
  }
  return nullptr;
}

const Intake* undecided_until(const Client& client, Date today) {
  const Intake* newest = nullptr;
  for (const Intake& intake : client.intakes) {
    if (intake.outcome.value != domain::IntakeOutcome::undecided || !intake.date) continue;
    if (*intake.date > today) continue;
    if (newest == nullptr || *intake.date >= *newest->date) newest = &intake;
  }
  return newest;
}

// The last day on which it was settled whether they belong: what was before that is no waiting.
std::optional<Date> settled_on(const Client& client, Date today) {
  std::optional<Date> last;
  const auto note = [&](const base::Field<Date>& day) {
    if (day && *day <= today && (!last || *day > *last)) last = *day;
  };
  for (const Intake& intake : client.intakes) {
    const bool decides = intake.outcome.value == domain::IntakeOutcome::accepted ||
                         intake.outcome.value == domain::IntakeOutcome::declined;
    if (decides) note(intake.date);
  }
  for (const domain::Spell& spell : client.spells) note(spell.until);
  return last;
}

void place(Waiting& waiting, const Client& client, Date today) {
  waiting.since = domain::waiting_since(client, today);
  const domain::Offer* offer = domain::offer_on(client, today);
  waiting.state = WaitingState::waitlisted;
  waiting.command = fmt::format("peer client offer {}", client.id);
  if (offer == nullptr) return;
  waiting.state = WaitingState::offer_expired;
  if (!domain::can_take(*offer, today)) return;
  waiting.state = WaitingState::offered;
  waiting.next = offer->until.value;
  waiting.command += " --answer accepted";
}

void interview(Waiting& waiting, const Client& client, const Intake* appointment) {
  waiting.state = WaitingState::interview_booked;
  waiting.next = appointment->booked->date;
  waiting.command = fmt::format("peer intake record {} --by STAFF --outcome OUTCOME", client.id);
}

// Somebody about whom nobody has decided.
void apply(Waiting& waiting, const Client& client, const Intake* appointment, Date today) {
  if (appointment != nullptr) {
    interview(waiting, client, appointment);
  } else if (undecided_until(client, today) != nullptr) {
    waiting.state = WaitingState::undecided;
    waiting.command = fmt::format("peer intake record {} --by STAFF --outcome OUTCOME", client.id);
  } else {
    waiting.command = fmt::format("peer intake book {} --at TIME", client.id);
  }
}

bool will_be_member(const Client& client, Date today) {
  return std::ranges::any_of(
      client.spells, [&](const domain::Spell& spell) { return spell.from && *spell.from > today; });
}

std::optional<Waiting> waits(const Client& client, Date today) {
  Waiting waiting{.since = asked_on(client, today), .client = client.id};
  const Intake* appointment = open_appointment(client);
  const ClientStatus status = domain::status_on(client, today);
  if (will_be_member(client, today)) return std::nullopt;
  if (status == ClientStatus::waitlisted) {
    place(waiting, client, today);
    return waiting;
  }
  if (status == ClientStatus::applicant) {
    apply(waiting, client, appointment, today);
    return waiting;
  }
  const bool asks_again = status == ClientStatus::declined || status == ClientStatus::ended;
  if (!asks_again || appointment == nullptr) return std::nullopt;
  interview(waiting, client, appointment);
  return waiting;
}

}  // namespace

std::string_view waiting_word(WaitingState state) {
  switch (state) {
    case WaitingState::applicant:
      return "applicant";
    case WaitingState::interview_booked:
      return "interview-booked";
    case WaitingState::undecided:
      return "undecided";
    case WaitingState::waitlisted:
      return "waitlisted";
    case WaitingState::offered:
      return "offered";
    case WaitingState::offer_expired:
      return "offer-expired";
  }
  return "?";
}

std::optional<Date> asked_on(const Client& client, Date today) {
  const std::optional<Date> settled = settled_on(client, today);
  const auto counts = [&](const base::Field<Date>& day) {
    return day && *day <= today && (!settled || *day > *settled);
  };
  if (counts(client.applied)) return *client.applied;
  std::optional<Date> first;
  for (const Intake& intake : client.intakes) {
    if (counts(intake.date) && (!first || *intake.date < *first)) first = *intake.date;
  }
  return first;
}

std::vector<Waiting> waiting_list(const domain::Records& records, Date today) {
  std::vector<Waiting> list;
  for (const Client& client : records.clients) {
    if (std::optional<Waiting> waiting = waits(client, today)) list.push_back(std::move(*waiting));
  }
  std::ranges::stable_sort(list, {}, &Waiting::since);  // an absent day is before all others
  return list;
}

}  // namespace peer::actions

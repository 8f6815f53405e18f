// First days of derived statuses; see status_since.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/status_since.hpp"

#include "peer/actions/waiting_list.hpp"

namespace peer::actions {

namespace {

using domain::Client;
using domain::Date;

std::optional<Date> spell_begin(const Client& client, Date day) {
  for (const domain::Spell& spell : client.spells) {
    if (spell.covers(day)) return spell.from.value;
  }
  return std::nullopt;
}

std::optional<Date> day_after_membership(const Client& client, Date day) {
  std::optional<Date> last;
  for (const domain::Spell& spell : client.spells) {
    if (spell.until && *spell.until < day && (!last || *last < *spell.until)) {
      last = *spell.until;
    }
  }
  if (!last) return std::nullopt;
  return *last + 1;
}

std::optional<Date> newest_interview(const Client& client, Date day) {
  std::optional<Date> newest;
  for (const domain::Intake& intake : client.intakes) {
    if (!intake.outcome || !intake.date || *intake.date > day) continue;
    if (!newest || *newest < *intake.date) newest = *intake.date;
  }
  return newest;
}

// The day on which they did not want the place that was offered, or the one after the membership.
std::optional<Date> end_of(const Client& client, Date day) {
  const domain::Offer* offer = domain::offer_on(client, day);
  if (offer != nullptr && offer->answer.value == domain::OfferAnswer::declined) {
    return offer->answered.value;
  }
  return day_after_membership(client, day);
}

}  // namespace

std::optional<Date> status_since(const Client& client, Date day) {
  switch (domain::status_on(client, day)) {
    case domain::ClientStatus::active:
      return spell_begin(client, day);
    case domain::ClientStatus::paused:
      return domain::pause_on(client, day)->from.value;
    case domain::ClientStatus::ended:
      return end_of(client, day);
    case domain::ClientStatus::waitlisted:
      return domain::waiting_since(client, day);
    case domain::ClientStatus::declined:
      return newest_interview(client, day);
    case domain::ClientStatus::applicant:
      return asked_on(client, day);
  }
  return std::nullopt;
}

}  // namespace peer::actions

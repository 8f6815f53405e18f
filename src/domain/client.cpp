// What follows from a client's record on a given day: membership, pause, status, consents.
// SPDX-License-Identifier: MIT
#include "peer/domain/client.hpp"

#include <algorithm>
#include <cstdint>

namespace peer::domain {

PEER_OUT_OF_LINE_MEMBERS(Intake);
PEER_OUT_OF_LINE_MEMBERS(FollowUp);
PEER_OUT_OF_LINE_MEMBERS(Consent);
PEER_OUT_OF_LINE_MEMBERS(Client);
PEER_OUT_OF_LINE_MEMBERS(Person);

namespace {

bool within(const Field<Date>& from, const Field<Date>& until, Date day) {
  if (!from || *from > day) return false;
  return !until || *until >= day;
}

// Held until `day`; a member from before the records needs no date (design §2, clients).
bool held_by(const Intake& intake, Date day) {
  if (!intake.outcome) return false;
  if (intake.before_records.value_or(false)) return true;
  return intake.date && *intake.date <= day;
}

// The day an interview counts from; one from before the records is older than every other.
Date counts_from(const Intake& intake) {
  if (intake.before_records.value_or(false) || !intake.date) return Date{INT32_MIN};
  return *intake.date;
}

const Intake* newest_intake(const Client& client, Date day) {
  const Intake* newest = nullptr;
  for (const Intake& intake : client.intakes) {
    if (!held_by(intake, day)) continue;
    if (newest == nullptr || counts_from(intake) >= counts_from(*newest)) newest = &intake;
  }
  return newest;
}

std::optional<Date> last_day_of_membership(const Client& client, Date day) {
  std::optional<Date> last;
  for (const Spell& spell : client.spells) {
    if (spell.until && *spell.until < day && (!last || *spell.until > *last)) {
      last = *spell.until;
    }
  }
  return last;
}

bool has_answered(const Offer& offer, OfferAnswer answer, Date day) {
  return offer.answer.value == answer && offer.answered && *offer.answered <= day;
}

// The last day before `intake` after which they were not on the waiting list: somebody decided, a
// membership ended, or they did not want the place that they were offered.
Date off_the_list_until(const Client& client, const Intake& intake, Date day) {
  const Date held = counts_from(intake);
  Date last{INT32_MIN};
  for (const Intake& other : client.intakes) {
    const bool decides = held_by(other, day) && (*other.outcome == IntakeOutcome::accepted ||
                                                 *other.outcome == IntakeOutcome::declined);
    if (decides) last = std::max(last, counts_from(other));
  }
  for (const Spell& spell : client.spells) {
    if (spell.until && *spell.until < day) last = std::max(last, *spell.until);
  }
  for (const Offer& offer : client.offers) {
    const bool is_before = offer.on && *offer.on < held;
    if (is_before && has_answered(offer, OfferAnswer::declined, held)) {
      last = std::max(last, *offer.answered);
    }
  }
  return last;
}

// The offers that count when the interview `listed` put them on the list.
bool counts_since(const Offer& offer, const Intake& listed, Date day) {
  return offer.on && *offer.on <= day && *offer.on >= counts_from(listed);
}

}  // namespace

bool Spell::covers(Date day) const {
  return within(from, until, day);
}
bool Pause::covers(Date day) const {
  return within(from, until, day);
}

bool in_spell(const Client& client, Date day) {
  for (const Spell& spell : client.spells) {
    if (spell.covers(day)) return true;
  }
  return false;
}

const Pause* pause_on(const Client& client, Date day) {
  for (const Pause& pause : client.pauses) {
    if (pause.covers(day)) return &pause;
  }
  return nullptr;
}

bool has_died(const Client& client) {
  const auto newest = std::ranges::max_element(
      client.spells, {}, [](const Spell& spell) { return spell.from.value.value_or(Date{}); });
  return newest != client.spells.end() && newest->until && newest->reason.value == "died";
}

bool is_leaving(const Client& client, Date day) {
  return std::ranges::any_of(client.spells, [&](const Spell& spell) {
    return spell.until && spell.reason && spell.covers(day);
  });
}

const Intake* listed_by(const Client& client, Date day) {
  const Intake* newest = newest_intake(client, day);
  if (newest == nullptr || *newest->outcome != IntakeOutcome::waitlisted) return nullptr;
  const Date after = off_the_list_until(client, *newest, day);
  const Intake* first = newest;
  for (const Intake& intake : client.intakes) {
    if (!held_by(intake, day) || *intake.outcome != IntakeOutcome::waitlisted) continue;
    const Date held = counts_from(intake);
    if (held > after && held < counts_from(*first)) first = &intake;
  }
  return first;
}

const Offer* offer_on(const Client& client, Date day) {
  const Intake* listed = client.offers.empty() ? nullptr : listed_by(client, day);
  if (listed == nullptr) return nullptr;
  const Offer* newest = nullptr;
  for (const Offer& offer : client.offers) {
    if (!counts_since(offer, *listed, day)) continue;
    if (newest == nullptr || *offer.on >= *newest->on) newest = &offer;
  }
  return newest;
}

std::optional<Date> waiting_since(const Client& client, Date day) {
  const Intake* listed = listed_by(client, day);
  if (listed == nullptr || status_on(client, day) != ClientStatus::waitlisted) return std::nullopt;
  // Who declined a place and is offered one again came back with that offer.
  std::optional<Date> since = listed->date.value;
  bool is_off = false;
  for (const Offer& offer : client.offers) {
    if (!counts_since(offer, *listed, day)) continue;
    if (is_off) since = *offer.on;
    is_off = has_answered(offer, OfferAnswer::declined, day);
  }
  return since;
}

bool can_take(const Offer& offer, Date day) {
  return !offer.answer && offer.until && *offer.until >= day;
}

ClientStatus status_on(const Client& client, Date day) {
  if (in_spell(client, day)) {
    return pause_on(client, day) != nullptr ? ClientStatus::paused : ClientStatus::active;
  }
  const Intake* intake = newest_intake(client, day);
  const std::optional<Date> last_day = last_day_of_membership(client, day);
  // Who left and asks again is what the new interview says, from the day after leaving on.
  if (last_day && (intake == nullptr || counts_from(*intake) <= *last_day)) {
    return ClientStatus::ended;
  }
  if (intake == nullptr) return ClientStatus::applicant;
  if (*intake->outcome == IntakeOutcome::declined) return ClientStatus::declined;
  if (*intake->outcome == IntakeOutcome::waitlisted) {
    // Who does not want the place any more has left the list of their own will: they may come back
    // without a new decision, as a member who left may.
    const Offer* offer = offer_on(client, day);
    const bool has_left = offer != nullptr && has_answered(*offer, OfferAnswer::declined, day);
    return has_left ? ClientStatus::ended : ClientStatus::waitlisted;
  }
  return ClientStatus::applicant;
}

std::optional<Date> accepts_from(const Client& client, const Intake& intake) {
  if (!intake.outcome || !(intake.date || intake.before_records.value_or(false))) {
    return std::nullopt;
  }
  const Date held = counts_from(intake);
  if (*intake.outcome == IntakeOutcome::accepted) return held;
  std::optional<Date> first;
  if (*intake.outcome != IntakeOutcome::waitlisted) return first;
  for (const Offer& offer : client.offers) {
    if (offer.answer.value != OfferAnswer::accepted || !offer.answered) continue;
    const Date taken = *offer.answered;
    if (taken < held || (first && *first <= taken)) continue;
    if (offer_on(client, taken) == &offer) first = taken;
  }
  return first;
}

const Intake* accepted_intake_by(const Client& client, Date day) {
  const Intake* first = nullptr;
  for (const Intake& intake : client.intakes) {
    const std::optional<Date> from = accepts_from(client, intake);
    if (!from || *from > day) continue;
    if (first == nullptr || counts_from(intake) < counts_from(*first)) first = &intake;
  }
  return first;
}

std::optional<Date> accepted_since(const Client& client) {
  std::optional<Date> first;
  for (const Intake& intake : client.intakes) {
    const std::optional<Date> from = accepts_from(client, intake);
    if (from && (!first || *from < *first)) first = from;
  }
  return first;
}

ConsentState consent_on(const Client& client, std::string_view purpose, Date day) {
  const Consent* newest = nullptr;
  for (const Consent& consent : client.consents) {
    if (!consent.purpose || *consent.purpose != purpose || !consent.state) continue;
    if (!consent.on || *consent.on > day) continue;
    if (newest == nullptr || *consent.on >= *newest->on) newest = &consent;
  }
  return newest == nullptr ? ConsentState::not_asked : *newest->state;
}

}  // namespace peer::domain

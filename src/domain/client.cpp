// What follows from a client's record on a given day: membership, pause, status, consents.
// SPDX-License-Identifier: MIT
#include "peer/domain/client.hpp"

#include <cstdint>

namespace peer::domain {

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
  if (*intake->outcome == IntakeOutcome::waitlisted) return ClientStatus::waitlisted;
  return ClientStatus::applicant;
}

const Intake* accepted_intake_by(const Client& client, Date day) {
  const Intake* first = nullptr;
  for (const Intake& intake : client.intakes) {
    if (!held_by(intake, day) || *intake.outcome != IntakeOutcome::accepted) continue;
    if (first == nullptr || counts_from(intake) < counts_from(*first)) first = &intake;
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

// What `session plan` would write: pure, from the program's schedule and the decisions typed.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/program.hpp"
#include "peer/domain/schedule.hpp"
#include "peer/domain/time.hpp"
#include "peer/store/value.hpp"

namespace peer::actions {

enum class PlanState { planned, already, updated, closure, undecided, skipped, kept };
std::string_view word(PlanState state);  // "holiday-undecided" for undecided

enum class HolidayDecision { none, keep, skip };

// Of keep or skip, and whether a reason was given too.
HolidayDecision read_holiday(const std::optional<std::string>& word, bool has_reason);

// What replaces the activity's own values.
struct PlanChoices {
  std::optional<domain::TimeOfDay> start;
  std::optional<domain::TimeOfDay> end;
  std::optional<std::string> place;
  std::optional<std::string> online;
  std::optional<std::vector<domain::PersonId>> staff;
  std::optional<domain::PersonId> facilitator;
  HolidayDecision holiday = HolidayDecision::none;
  std::optional<std::string> reason;  // of the holiday decision
};

struct PlannedSession {
  PlanState state = PlanState::planned;
  domain::SessionId id;
  const domain::Activity* activity = nullptr;
  domain::Date date;
  domain::TimeOfDay start;
  domain::TimeOfDay end;
  std::optional<std::string> place;
  std::optional<std::string> online;
  std::vector<domain::PersonId> staff;
  std::optional<domain::PersonId> facilitator;
  std::optional<std::string> reason;
  std::optional<domain::Holiday> holiday;
  std::string closure;  // its reason

  bool is_new() const;  // to be written
};

// One day of an activity with the choices laid over it. Throws Failure(usage) when neither the
// activity nor the choices say when it starts and ends.
PlannedSession planned_session(const domain::Activity& activity, domain::Date date,
                               const PlanChoices& choices);

// The same for one day by hand: a public holiday needs its decision, a decision a holiday.
PlannedSession plan_day(const domain::Program& program, const domain::Activity& activity,
                        domain::Date date, const PlanChoices& choices);

// Every day that the schedule of `activities` gives in the period, in order of date and time.
// `exists` tells whether there is a session of that id.
std::vector<PlannedSession> plan_period(
    const domain::Program& program, const std::vector<const domain::Activity*>& activities,
    domain::Date from, domain::Date until, const PlanChoices& choices,
    const std::function<bool(const domain::SessionId& id)>& exists);

// The file of a new session, keys in the order of design §2.
store::Entries session_entries(const PlannedSession& session);

}  // namespace peer::actions

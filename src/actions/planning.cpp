// The days of `session plan`: schedule, closures, holidays and what is there already (program §2).
// SPDX-License-Identifier: MIT
#include "peer/actions/planning.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "peer/actions/input.hpp"
#include "peer/base/failure.hpp"
#include "peer/domain/session.hpp"

namespace peer::actions {
namespace {

std::optional<std::string> own(const base::Field<std::string>& field) {
  return field.value;
}

// The decision about a public holiday, applied to one session.
void decide_holiday(PlannedSession& session, const PlanChoices& choices) {
  switch (choices.holiday) {
    case HolidayDecision::none:
      session.state = PlanState::undecided;
      break;
    case HolidayDecision::keep:
      session.state = PlanState::kept;
      session.reason = choices.reason;
      break;
    case HolidayDecision::skip:
      session.state = PlanState::skipped;
      session.reason = choices.reason.value_or("holiday");
      break;
  }
}

}  // namespace

std::string_view word(PlanState state) {
  switch (state) {
    case PlanState::planned:
      return "planned";
    case PlanState::already:
      return "already";
    case PlanState::updated:
      return "updated";
    case PlanState::closure:
      return "closure";
    case PlanState::undecided:
      return "holiday-undecided";
    case PlanState::skipped:
      return "skipped";
    case PlanState::kept:
      return "kept";
  }
  return "?";
}

HolidayDecision read_holiday(const std::optional<std::string>& word, bool has_reason) {
  if (!word) {
    if (!has_reason) return HolidayDecision::none;
    base::fail_usage("--reason goes with --holiday", "it says why a holiday is kept or skipped");
  }
  if (*word == "skip") return HolidayDecision::skip;
  static const std::vector<std::string> decisions{"keep", "skip"};
  if (*word != "keep") refuse_word("decision about a holiday", *word, decisions);
  if (has_reason) return HolidayDecision::keep;
  base::fail_usage("--holiday keep needs --reason TEXT",
                   "say why the session takes place on a public holiday");
}

bool PlannedSession::is_new() const {
  return state == PlanState::planned || state == PlanState::skipped || state == PlanState::kept;
}

PlannedSession planned_session(const domain::Activity& activity, domain::Date date,
                               const PlanChoices& choices) {
  const std::optional<domain::TimeOfDay> start =
      choices.start ? choices.start : activity.start.value;
  const std::optional<domain::TimeOfDay> end = choices.end ? choices.end : activity.end.value;
  if (!start || !end) {
    base::fail_usage(fmt::format("activity '{}' has no hours of its own", activity.id),
                     "give --start HH:MM and --end HH:MM");
  }
  PlannedSession session;
  session.id = domain::session_id(date, activity.id, std::nullopt);
  session.activity = &activity;
  session.date = date;
  session.start = *start;
  session.end = *end;
  // A place given makes it a session in person, a link one online; both together are both.
  const bool chosen = choices.place || choices.online;
  session.place = chosen ? choices.place : own(activity.place);
  session.online = chosen ? choices.online : own(activity.online);
  if (choices.staff) {
    session.staff = *choices.staff;
  } else {
    for (const auto& id : activity.staff) session.staff.push_back(id.value_or({}));
  }
  session.facilitator = choices.facilitator;
  return session;
}

PlannedSession plan_day(const domain::Program& program, const domain::Activity& activity,
                        domain::Date date, const PlanChoices& choices) {
  PlannedSession session = planned_session(activity, date, choices);
  session.holiday = domain::holiday_on(program.holidays, date);
  if (session.holiday) {
    decide_holiday(session, choices);
  } else if (choices.holiday != HolidayDecision::none) {
    base::fail_usage(fmt::format("{} is not a public holiday", domain::with_weekday(date)),
                     "leave out --holiday");
  }
  return session;
}

std::vector<PlannedSession> plan_period(
    const domain::Program& program, const std::vector<const domain::Activity*>& activities,
    domain::Date from, domain::Date until, const PlanChoices& choices,
    const std::function<bool(const domain::SessionId& id)>& exists) {
  std::vector<PlannedSession> sessions;
  for (const domain::Activity* activity : activities) {
    for (const auto& day : domain::scheduled_days(program, *activity, from, until)) {
      PlannedSession session = planned_session(*activity, day.date, choices);
      session.holiday = day.holiday;
      if (exists(session.id)) {
        session.state = PlanState::already;
      } else if (day.closure != nullptr) {
        session.state = PlanState::closure;
        session.closure = day.closure->reason.value_or("");
      } else if (day.holiday) {
        decide_holiday(session, choices);
      }
      sessions.push_back(std::move(session));
    }
  }
  std::ranges::stable_sort(sessions, [](const PlannedSession& left, const PlannedSession& right) {
    return std::tie(left.date, left.start) < std::tie(right.date, right.start);
  });
  return sessions;
}

store::Entries session_entries(const PlannedSession& session) {
  store::Entries entries;
  entries.emplace_back("activity", session.activity->id);
  entries.emplace_back("date", session.date);
  entries.emplace_back("start", session.start);
  entries.emplace_back("end", session.end);
  if (session.place) entries.emplace_back("place", *session.place);
  if (session.online) entries.emplace_back("online", *session.online);
  const bool skipped = session.state == PlanState::skipped;
  entries.emplace_back("status", skipped ? "cancelled" : "planned");
  if (session.reason) entries.emplace_back("reason", *session.reason);
  if (!session.staff.empty()) {
    entries.emplace_back("staff", store::Array(session.staff.begin(), session.staff.end()));
  }
  if (session.facilitator) entries.emplace_back("facilitator", *session.facilitator);
  return entries;
}

}  // namespace peer::actions

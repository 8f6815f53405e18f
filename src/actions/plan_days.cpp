// Which day or days are planned; see plan_days.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/plan_days.hpp"

#include <fmt/format.h>

#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"
#include "peer/store/layout.hpp"

namespace peer::actions {

using workspace::Workspace;

namespace {

// A second session that day gets the id with its time, unless it is this very one.
bool find_free_id(Workspace& workspace, PlannedSession& session) {
  const domain::SessionId ids[] = {
      session.id, domain::session_id(session.date, session.activity->id, session.start)};
  for (const domain::SessionId& id : ids) {
    session.id = id;
    if (!workspace.exists(store::session_path(id))) return true;
    const domain::Session& there = workspace.need_session(id);
    if (date_of(there) == session.date && there.start.value == session.start) return false;
  }
  refuse(fmt::format("'{}' is there already, and was moved or changed since", session.id),
         "`peer session show " + session.id + "` shows it; choose another --start");
}

}  // namespace

PlanOfDay plan_one(Workspace& workspace, const domain::Activity& activity, domain::Date day,
                   const PlanChoices& choices) {
  PlanOfDay plan{plan_day(workspace.program(), activity, day, choices)};
  PlannedSession& session = plan.session;
  if (!find_free_id(workspace, session)) {
    const domain::Session& there = workspace.need_session(session.id);
    if (status_of(there) == domain::SessionStatus::cancelled &&
        session.state != PlanState::skipped) {
      plan.remark = fmt::format("'{}' is there and cancelled; another --start plans a second one",
                                session.id);
    }
    session.state = PlanState::already;
    session.place = there.place.value;
    session.online = there.online.value;
  }
  if (session.state == PlanState::undecided) {
    refuse(fmt::format("{} is a public holiday ({}): '{}' is not planned",
                       domain::with_weekday(day), session.holiday->name_en, activity.id),
           "decide with --holiday keep --reason TEXT, or --holiday skip");
  }
  return plan;
}

std::vector<const domain::Activity*> scheduled(const domain::Program& program,
                                               const domain::Activity* named) {
  if (named != nullptr && !named->weekday) {
    base::fail_usage(fmt::format("activity '{}' has no weekday: it is planned by hand", named->id),
                     "peer session plan " + named->id + " --on DATE");
  }
  if (named != nullptr) return {named};
  std::vector<const domain::Activity*> activities;
  for (const domain::Activity& activity : program.activities) {
    if (activity.weekday) activities.push_back(&activity);
  }
  return activities;
}

namespace {

constexpr int longest_period = 2 * 366;  // days

}  // namespace

void check_period(domain::Date from, domain::Date until) {
  if (until < from) {
    base::fail_usage(fmt::format("the period ends on {}, before it begins on {}",
                                 domain::with_weekday(until), domain::with_weekday(from)));
  }
  if (until - from >= longest_period) {
    base::fail_usage("a period of more than two years is planned at once",
                     "plan it in parts: staff, places and closures change");
  }
}

}  // namespace peer::actions

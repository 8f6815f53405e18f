// Which day or days are planned; see plan_days.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/plan_days.hpp"

#include <fmt/format.h>

#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"
#include "peer/store/layout.hpp"
#include "plan_update.hpp"

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

struct PlanOfDay {
  PlannedSession session{};
  std::string remark{};
};

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

}  // namespace

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

void check_period(domain::Date from, domain::Date until) {
  if (until < from) {
    base::fail_usage(fmt::format("the period ends on {}, before it begins on {}",
                                 domain::with_weekday(until), domain::with_weekday(from)));
  }
  constexpr int longest_period = 2 * 366;  // days
  if (until - from >= longest_period) {
    base::fail_usage("a period of more than two years is planned at once",
                     "plan it in parts: staff, places and closures change");
  }
}

namespace {

Plan plan_period_of(Workspace& workspace, const PlanRequest& request) {
  check_period(request.from, request.until);
  Plan plan;
  plan.sessions = plan_period(
      workspace.program(), scheduled(workspace.program(), request.activity), request.from,
      request.until, request.choices,
      [&](const domain::SessionId& id) { return workspace.exists(store::session_path(id)); });
  if (request.update) {
    update_sessions(workspace, read_update_keys(*request.update), plan.sessions, plan.proposal);
  }
  show_what_is_there(workspace, plan.sessions);
  return plan;
}

}  // namespace

void check_plan_options(const std::set<std::string_view>& given) {
  const auto has = [&](std::string_view name) { return given.contains(name); };
  if (has("--on") && (has("--from") || has("--until"))) {
    base::fail_usage("--on does not go with --from and --until", "plan one day, or a period");
  }
  if (has("--on") && has("--update")) {
    base::fail_usage("--update is about a period",
                     "'peer session set SESSION KEY=VALUE' changes one");
  }
  if (!has("--on") && (!has("--from") || !has("--until"))) {
    base::fail_usage("the days are missing", "give --on DATE, or --from DATE and --until DATE");
  }
  if (has("--on") || has("ACTIVITY")) return;
  for (const char* name : {"--start", "--end", "--place", "--online", "--facilitator"}) {
    if (has(name)) {
      base::fail_usage(fmt::format("{} is about one activity: ACTIVITY is missing", name));
    }
  }
}

Plan plan_sessions(Workspace& workspace, const PlanRequest& request) {
  Plan plan;
  if (!request.on) {
    plan = plan_period_of(workspace, request);
  } else if (request.activity == nullptr) {
    base::fail_usage("--on plans one session: ACTIVITY is missing",
                     "peer session plan ACTIVITY --on " + domain::format(*request.on));
  } else {
    PlanOfDay one = plan_one(workspace, *request.activity, *request.on, request.choices);
    plan.sessions = {std::move(one.session)};
    plan.remark = std::move(one.remark);
  }
  for (const PlannedSession& session : plan.sessions) {
    if (!session.is_new()) continue;
    plan.proposal.create(store::session_path(session.id), session_entries(session));
  }
  return plan;
}

}  // namespace peer::actions

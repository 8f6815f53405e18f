// One session by hand, and the period of a schedule.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "peer/actions/planning.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// Failure(usage) for names of options and arguments ("--on", "ACTIVITY") that do not go together.
void check_plan_options(const std::set<std::string_view>& given);

// All of the program, or the one activity named: those that take place by a weekday.
// Failure(usage) for one that has none.
std::vector<const domain::Activity*> scheduled(const domain::Program& program,
                                               const domain::Activity* named);

// Failure(usage) for one that ends before it begins, or of more than two years.
void check_period(domain::Date from, domain::Date until);

struct PlanRequest {
  const domain::Activity* activity = nullptr;  // all that have a weekday
  std::optional<domain::Date> on{};            // else the period
  domain::Date from{};
  domain::Date until{};
  PlanChoices choices{};
  std::optional<std::string> update{};  // keys, as typed
};
struct Plan {
  std::vector<PlannedSession> sessions{};
  workspace::Proposal proposal{};  // what is new, or brought up to date
  std::string remark{};            // "" for none
};
// Of one day: a second session of the activity gets the id with its time, unless it is this very
// one, which is there already; a public holiday without a decision is refused (exit 1).
Plan plan_sessions(workspace::Workspace& workspace, const PlanRequest& request);

}  // namespace peer::actions

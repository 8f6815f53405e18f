// One session by hand, and the period of a schedule.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/actions/planning.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

struct PlanOfDay {
  PlannedSession session{};
  std::string remark{};  // "" for none
};
// A second session of the activity that day gets the id with its time, unless it is this very one,
// which is there already. Refuses (exit 1) a public holiday without a decision.
PlanOfDay plan_one(workspace::Workspace& workspace, const domain::Activity& activity,
                   domain::Date day, const PlanChoices& choices);

// All of the program, or the one activity named: those that take place by a weekday.
// Failure(usage) for one that has none.
std::vector<const domain::Activity*> scheduled(const domain::Program& program,
                                               const domain::Activity* named);

// Failure(usage) for one that ends before it begins, or of more than two years.
void check_period(domain::Date from, domain::Date until);

}  // namespace peer::actions

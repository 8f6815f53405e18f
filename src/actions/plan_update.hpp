// A changed activity carried over to the sessions that are planned already (`session plan
// --update`). SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/actions/planning.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// The keys of --update: start, end, place, online, staff. Failure(usage) for another word.
std::vector<std::string> read_update_keys(std::string_view typed);

// Of those that are there already, the ones that are planned, still to begin, not moved, and differ
// in one of the keys become PlanState::updated, and their edits go into the proposal. What was,
// what was cancelled and what was moved stays as it is: somebody decided it.
void update_sessions(workspace::Workspace& workspace, const std::vector<std::string>& keys,
                     std::vector<PlannedSession>& sessions, workspace::Proposal& proposal);

// What stands in the files of those that are there already: their listing is not about the
// schedule.
void show_what_is_there(workspace::Workspace& workspace, std::vector<PlannedSession>& sessions);

}  // namespace peer::actions

// What of `due` the plan of messages knows.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "peer/reports/due.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::documents {

// Of all that `due` has loaded; loads who in people/ is concerned.
std::vector<reports::DueMatter> unsaid_notices(workspace::Workspace& workspace);

}  // namespace peer::documents

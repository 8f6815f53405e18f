// What `session plan` says: its table, and the lines below.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/actions/planning.hpp"
#include "peer/render/table.hpp"

namespace peer::documents {

render::Table plan_table(const std::vector<actions::PlannedSession>& sessions);
// The table, then "planned 4 sessions, 1 there already", then each public holiday about which
// somebody has to decide, with the commands that do.
std::string plan_text(const std::vector<actions::PlannedSession>& sessions);

}  // namespace peer::documents

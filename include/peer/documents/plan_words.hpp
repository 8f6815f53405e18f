// What `session plan` says: its table, and the lines below.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/actions/planning.hpp"
#include "peer/render/table.hpp"

namespace peer::documents {

// "planned 4 sessions, 1 there already".
std::string summary_of(const std::vector<actions::PlannedSession>& sessions);
// Each public holiday about which somebody has to decide, with the commands that do.
std::string undecided_text(const std::vector<actions::PlannedSession>& sessions);

render::Table plan_table(const std::vector<actions::PlannedSession>& sessions);

}  // namespace peer::documents

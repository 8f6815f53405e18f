// The list of what is due.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/render/table.hpp"
#include "peer/reports/due.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::documents {

render::Table due_table(workspace::Workspace& workspace,
                        const std::vector<reports::DueMatter>& matters);
// Under headings: past their day, today, to come.
std::string due_text(workspace::Workspace& workspace,
                     const std::vector<reports::DueMatter>& matters);
// "12 matters are due, 3 past their day".
std::string due_summary(const std::vector<reports::DueMatter>& matters, domain::Date today);

}  // namespace peer::documents

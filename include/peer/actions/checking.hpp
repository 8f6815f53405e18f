// What `check` judges, and the change that fixes what can only be meant in one way.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "peer/base/findings.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// What the report is limited to; all of it when both are empty.
struct CheckLimits {
  std::set<std::string> files{};
  std::string rule{};
};
// Files as they are named from the working directory or from the data directory. Failure(usage) for
// one that is none, and for a rule that there is not.
CheckLimits read_limits(const workspace::Workspace& workspace,
                        const std::vector<std::string>& files,
                        const std::optional<std::string>& rule);

// Without a program there is no activity and no policy: the rules would blame every record.
bool has_program(const workspace::Workspace& workspace);
base::Findings find_all(const workspace::Workspace& workspace, const CheckLimits& limits);

std::string totals(const base::Findings& findings);  // "2 errors, 1 warning"

// The fixes of these findings as one change.
workspace::Proposal fixes_of(const std::vector<base::Finding>& fixable);

}  // namespace peer::actions

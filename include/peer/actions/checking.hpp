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

// One cause, one finding: what follows from a file that was renamed, a record that is missing or a
// header that was lost is counted with it (causes.cpp).
base::Findings by_cause(const base::Findings& findings, const workspace::Workspace& workspace);

std::string totals(const base::Findings& findings);  // "2 errors, 1 warning"

// Is the rule, if it is one, switched off?
bool is_off(const domain::Program& program, const std::string& rule);
// Files that are in the way of the rule that the report is limited to; 0 when it is about them.
std::size_t unjudged_files(const workspace::Workspace& workspace, const CheckLimits& limits);

// The fixes of these findings, of those that have one, as one change.
workspace::Proposal fixes_of(const base::Findings& findings);
// Takes the rights of others away; the first "'FILE': why it cannot be done", or "".
std::string close_files(const std::string& directory, const base::Fix& fix);

// Takes out the findings that somebody has answered for; how many they were.
std::size_t take_answered(base::Findings& findings);
bool has_unanswered(const base::Findings& findings);

// `FILE:LINE`, or FILE alone.
struct NamedPlace {
  std::string file;
  std::uint32_t line = 0;  // 0: any
};
NamedPlace read_place(const workspace::Workspace& workspace, const std::string& typed);
// The findings of the rule there; Failure(usage) when there is none, or several subjects and no
// line tells which. Failure(findings) when nobody can answer for them.
std::vector<base::Finding> need_findings(const base::Findings& findings, const NamedPlace& place,
                                         const std::string& rule);

}  // namespace peer::actions

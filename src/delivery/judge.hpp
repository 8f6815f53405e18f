// Asks the rules whether messages may be sent at all, before any is claimed. Private to this layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

#include "peer/workspace/workspace.hpp"

namespace peer::delivery {

// The claims that a rule forbids, by their number from 0, with the rule's id. All are judged at
// once; only when that does not say which of them is meant, each alone. `workspace` is a rehearsing
// one.
std::map<std::size_t, std::string> judge_claims(workspace::Workspace& workspace,
                                                const std::vector<std::string>& claims);

}  // namespace peer::delivery

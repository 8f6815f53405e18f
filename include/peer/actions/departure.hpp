// What still rests on a worker who leaves (program §3.7): each matter once, with what settles it.
// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <vector>

#include "peer/domain/time.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

struct Departure {
  std::string text{};                   // "" when nothing rests on them; lines that begin with "\n"
  std::set<std::string> files{};        // of sessions and interviews that are told in it
  std::vector<std::string> commands{};  // that it names
};

// Loads what it needs: of the past only policy horizon-days.
Departure departure_of(workspace::Workspace& workspace, const domain::PersonId& worker,
                       domain::Date last_day);

}  // namespace peer::actions

// The day at a glance: sessions, who comes, who has the phone, how much is due.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "peer/domain/rota.hpp"
#include "peer/render/node.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::documents {

// Points into the records.
struct Day {
  std::vector<const domain::Session*> sessions{};  // of today that are not over, else the next one
  domain::Turn phone{};
  std::size_t due = 0;
  std::size_t late = 0;
};
Day look_at_today(workspace::Workspace& workspace);

std::string today_text(workspace::Workspace& workspace, const Day& day);
render::Node today_node(workspace::Workspace& workspace, const Day& day);

}  // namespace peer::documents

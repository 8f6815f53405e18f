// The rounds, topics and break of one evening of a group; nothing of it is stored (program §2.1).
// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>

#include "peer/documents/company_text.hpp"
#include "peer/domain/agenda.hpp"
#include "peer/render/node.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::documents {

struct Evening {
  const domain::Session* session = nullptr;
  domain::AgendaRequest request{};
  domain::Agenda agenda{};
  std::set<domain::PersonId> expected{};
  Ahead ahead{};
};

std::string evening_text(workspace::Workspace& workspace, const Evening& evening);
render::Node evening_node(workspace::Workspace& workspace, const Evening& evening);

}  // namespace peer::documents

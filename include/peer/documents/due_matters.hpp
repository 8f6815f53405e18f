// What waits for somebody, as `peer due`, `peer today` and others tell it: loaded as far as is
// needed, each matter in a sentence and with the command that settles it.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/render/node.hpp"
#include "peer/reports/due.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::documents {

// Loads what the list needs and no more (reports::due_span), and makes it.
std::vector<reports::DueMatter> load_due(workspace::Workspace& workspace);

// "Alena Říhová: silent for 45 days, try email", without a full stop; names where people/ is there.
std::string told(workspace::Workspace& workspace, const reports::DueMatter& matter);
// What is typed to settle it; words in capitals are to be filled in.
std::string settled_by(const workspace::Workspace& workspace, const reports::DueMatter& matter);

// An id or text that a matter may lack: null in machine formats.
template <class Text>
render::Node text_or_null(const Text& text) {
  return text.empty() ? render::Node() : render::Node(text);
}

// Its day is over.
inline bool is_overdue(const reports::DueMatter& matter, domain::Date today) {
  return matter.due && *matter.due < today;
}

}  // namespace peer::documents

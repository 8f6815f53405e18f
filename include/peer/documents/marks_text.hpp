// What marks of attendance changed, in words.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "peer/actions/marking.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::documents {

// The session, then a line a person, with what became of a promise to ask them.
std::string marks_text(workspace::Workspace& workspace, const domain::Session& session,
                       const actions::MarkDecision& decision, const actions::MarkRequest& request);

}  // namespace peer::documents

// Whom a change of a session concerns: everybody who said that they might come, or was invited.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/domain/session.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::documents {

struct Notice {
  std::string text;               // "tell 2 people: Alena (email), c-2 (phone)"
  std::vector<std::string> next;  // the command that writes to them
};

// Made before the change is committed.
Notice whom_to_tell(workspace::Workspace& workspace, const domain::Session& session);

}  // namespace peer::documents

// Whom a change of a session concerns: everybody who said that they might come, or was invited.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/domain/session.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::documents {

// The line "tell 2 people: Alena (email), c-2 (phone)", made before the change is committed.
std::string whom_to_tell(workspace::Workspace& workspace, const domain::Session& session);

}  // namespace peer::documents

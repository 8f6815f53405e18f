// Whom a change of a session concerns: those whom the command that is named then tells.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/domain/session.hpp"
#include "peer/store/edit.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::documents {

struct Notice {
  std::string text;               // "tell 2 people: Alena (email), c-2 (phone)"
  std::vector<std::string> next;  // the command that tells them
};

// Of the session as `operations` will make it, before the change is committed.
Notice whom_to_tell(workspace::Workspace& workspace, const domain::Session& session,
                    const std::vector<store::Operation>& operations);

// Does any message, whatever became of it, name the session?
bool is_in_ledger(workspace::Workspace& workspace, const domain::Session& session);

}  // namespace peer::documents

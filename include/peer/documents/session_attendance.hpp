// Who came to a session, and who was expected and is not marked.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "peer/documents/company_text.hpp"
#include "peer/render/table.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::documents {

// "2026-11-23-group  Group, Monday 2026-11-23, 18:00–20:30, held, 1 guest".
std::string session_heading(const workspace::Workspace& workspace, const domain::Session& session);

// Everybody marked, everybody who answered yes or maybe, and who is back again; in order of name.
// `as_text`: follow-ups as one sentence for the eye, else in parts.
render::Table attendance_table(workspace::Workspace& workspace, const domain::Session& session,
                               const Ahead& ahead, bool as_text);

}  // namespace peer::documents

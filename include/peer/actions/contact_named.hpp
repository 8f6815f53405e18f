// From what a person types to one contact outside sessions.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "peer/reports/follow_up.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// An id, a client (their newest contact), unknown (the newest caller who is not known), or last
// (the newest of all). The record is loaded and readable (Broken otherwise).
domain::ContactId resolve_contact(workspace::Workspace& workspace, std::string_view words);

// The follow-up of a contact (its id or last), of an attendance mark (SESSION/CLIENT), or the only
// open one of a client. `contact` or `session` points into the records of the workspace.
// Failure(usage) when there is none, or when a client has several.
struct NamedFollowUp {
  reports::OpenFollowUp where{};  // settled or not
  domain::FollowUp promise{};
  domain::Date since{};  // the day of the contact or session
};
NamedFollowUp resolve_follow_up(workspace::Workspace& workspace, std::string_view words);

}  // namespace peer::actions

// A client has died: who is to be told in person, since nothing is sent about it.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// The last full day of the membership: the day before, unless it began today.
domain::Date last_day_of_life(const domain::Client& client, domain::Date today);

// Lines "\n  NAME: why", with a heading: whoever came with them, whoever leads a session that they
// were told of or expected at, whoever has promised to ask after them, and the coordinators.
std::string told_in_person(workspace::Workspace& workspace, const domain::Client& client);

}  // namespace peer::actions

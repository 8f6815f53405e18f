// Who is expected at a session, and who of them comes for the first time: for the agenda.
// SPDX-License-Identifier: MIT
#pragma once

#include <set>

#include "peer/domain/records.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// Clients who answered yes or maybe or are marked as come; not who is marked as missing.
std::set<domain::PersonId> answered_to_come(const domain::Records& records,
                                            const domain::Session& session);

// Clients who are active on the session's day (paused ones are not) and to whom the activity is
// open.
std::set<domain::PersonId> open_to(const domain::Records& records, const domain::Session& session);

// Those of `clients` who have come to no session in `records` of this activity before this one.
// A member from before these files counts as known (design §2, before-records).
std::set<domain::PersonId> newcomers_in(const domain::Records& records,
                                        const domain::Session& session,
                                        std::set<domain::PersonId> clients);

// The same, loading sessions backwards until everybody is found or nobody was a client yet.
std::set<domain::PersonId> newcomers(workspace::Workspace& workspace,
                                     const domain::Session& session,
                                     const std::set<domain::PersonId>& clients);

}  // namespace peer::actions

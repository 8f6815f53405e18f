// What a row writes: the files of a new client, or the edits of a known one.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "client_row.hpp"

namespace peer::actions::importing {

// Says what becomes of them: "a member since Monday 2026-09-07, channel email". A member has an
// interview from before the records, with what the row answers.
std::string propose_new(workspace::Proposal& proposal, const domain::PersonId& id,
                        const ClientRow& row, std::optional<domain::Date> since,
                        domain::Date today);

// Says what changes; "" when the records say so already. What a row leaves open changes nothing,
// and no answer of an interview that was recorded here.
std::string propose_change(const workspace::Workspace& workspace, workspace::Proposal& proposal,
                           const domain::Client& client, const ClientRow& row);

}  // namespace peer::actions::importing

// Which mail of inbox/ is meant, and when it is settled.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/store/edit.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// By its id, or a client whose only one waits. Loads inbox/. Failure(usage) for none, or several.
const domain::InboxMail& resolve_mail(workspace::Workspace& workspace, const std::string& typed);

// None when it is settled already.
std::vector<store::Operation> settle_mail(const domain::InboxMail& mail,
                                          const domain::Instant& now);

// Bounces of the client that wait: an address that is set anew settles them. Loads inbox/.
void settle_bounces(workspace::Workspace& workspace, workspace::Proposal& proposal,
                    const domain::PersonId& client);

}  // namespace peer::actions

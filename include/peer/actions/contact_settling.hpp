// What a contact means for what was open before it: follow-ups that it settles, a wish to be left
// in peace that is over (program §7.4). SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/reports/follow_up.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// Reads what tells of the client before `at`: their contacts, the sessions of the last
// horizon-days, and those since they asked to be left in peace. A file that cannot be read is
// passed over: a fact is recorded all the same.
void load_before(workspace::Workspace& workspace, const domain::PersonId& client);

// Open follow-ups of the client that were promised before `at`, without that of the file itself;
// load first. They point into the records. Nobody knows which "unknown" a follow-up is of: none.
std::vector<reports::OpenFollowUp> follow_ups_before(const workspace::Workspace& workspace,
                                                     const domain::PersonId& client,
                                                     const domain::Instant& at,
                                                     std::string_view file = {});

// Writes `done` or `dropped` into the follow-up.
void settle(workspace::Proposal& proposal, const reports::OpenFollowUp& follow_up,
            std::string_view key, store::Value value);

// "2026-11-23t2110-c-7k3f", "2026-11-23-group/c-7k3f": how commands name the follow-up.
std::string name_of_follow_up(const reports::OpenFollowUp& follow_up);
// "of Monday 2026-11-23, by Eva Nová, due on Wednesday 2026-11-25".
std::string tell_follow_up(workspace::Workspace& workspace, const reports::OpenFollowUp& follow_up);

// Settles with the contact what was open before it, if it was one with the client; returns lines
// for the answer, also of what stays open.
std::vector<std::string> settle_earlier(workspace::Workspace& workspace,
                                        workspace::Proposal& proposal,
                                        const domain::Contact& contact);

// The same of a new contact, after a line about what it does to being left in peace.
std::vector<std::string> settle_with(workspace::Workspace& workspace, workspace::Proposal& proposal,
                                     const domain::Contact& contact);

}  // namespace peer::actions

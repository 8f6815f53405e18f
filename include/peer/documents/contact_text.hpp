// How answers tell of a contact outside sessions, and what one usually does next.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/domain/contact.hpp"
#include "peer/render/node.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::documents {

// "Jiří Havránek", "a caller who is not known".
std::string name_of_contact(workspace::Workspace& workspace, const domain::Contact& contact);

// Lines about what happened, what was decided, what is due: "crisis on Monday 2026-11-23, 21:10,
// …".
std::vector<std::string> tell_contact(workspace::Workspace& workspace,
                                      const domain::Contact& contact);

// A referral that waits for an answer of somebody.
bool is_open_referral(const domain::Contact& contact);
// A serious crisis without a referral (or the decision that none is needed), or without a
// follow-up.
bool lacks_decision(const domain::Contact& contact);

// The command that usually follows; "" for none.
std::string next_after(const domain::Contact& contact);

// "Eva Nová until Wednesday 2026-11-25", with what came of it.
std::string tell_promise(workspace::Workspace& workspace, const domain::FollowUp& follow_up);

}  // namespace peer::documents

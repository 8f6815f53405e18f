// Decisions about the company of an older member for a newcomer (program §1.2).
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/actions/membership.hpp"
#include "peer/domain/company.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// Reads the clients whom the newcomer's record names.
void load_companions(workspace::Workspace& workspace, const domain::Client& newcomer);
// Refuses somebody who works here: a professional, and no companion (program §3.6).
const domain::Client& need_older(workspace::Workspace& workspace, const domain::PersonId& id);

// Pure, as is the end. `records` must hold the clients whom the newcomer's record names, and
// `older`.
Decision agree_company(const domain::Records& records, const domain::Client& newcomer,
                       const domain::Client& older, domain::Date agreed, domain::Date today);

// The agreement that runs gets its last day.
Decision end_company(const domain::Records& records, const domain::Client& newcomer,
                     domain::Date last_day);

}  // namespace peer::actions

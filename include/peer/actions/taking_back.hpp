// The ways back from a cancellation and from a session that should not have been planned. Pure.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "peer/actions/membership.hpp"
#include "peer/domain/session.hpp"

namespace peer::actions {

// A cancelled session is planned again; answers recorded until now were before the change. Refuses
// (exit 1) one that is not cancelled. `reason`: why it is held on a public holiday.
Decision restore_session(const domain::Session& session, const domain::Instant& now,
                         const std::optional<std::string>& reason);

// Refuses (exit 1), naming what is left to do, unless the session is nothing but a plan that nobody
// knows of. `is_known`: the ledger names it.
void need_removable(const domain::Session& session, bool is_known);

}  // namespace peer::actions

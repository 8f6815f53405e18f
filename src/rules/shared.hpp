// What several checks ask of the records.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "peer/domain/records.hpp"

namespace peer::rules {

enum class Audience { unknown, clients, staff };

// The activity of a session; nullptr when program.toml has none of that id (rule references).
const domain::Activity* activity_of(const domain::Records& records, const domain::Session& session);

// Whom a session is for (program §2, §3.4, §3.5); unknown without activity or kind.
Audience audience_of(const domain::Records& records, const domain::Session& session);

bool is_of_kind(const domain::Records& records, const domain::Session& session,
                domain::ActivityKind kind);

bool has_status(const domain::Session& session, domain::SessionStatus status);

}  // namespace peer::rules

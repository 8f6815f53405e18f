// What several checks ask of the records.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/rules/rule.hpp"

namespace peer::rules {

enum class Audience { unknown, clients, staff };

// The activity of a session; nullptr when program.toml has none of that id (rule references).
const domain::Activity* activity_of(const domain::Records& records, const domain::Session& session);

// Whom a session is for (program §2, §3.4, §3.5); unknown without activity or kind.
Audience audience_of(const domain::Records& records, const domain::Session& session);

bool is_of_kind(const domain::Records& records, const domain::Session& session,
                domain::ActivityKind kind);

bool has_status(const domain::Session& session, domain::SessionStatus status);

// "'s-ada' is not employed on Monday 2026-11-23", and beside it where the spell that is nearest
// before the day ends, or else where the first one begins.
std::string not_employed_text(const domain::Staff& worker, domain::Date day);
std::vector<base::Related> nearest_employment(const domain::Staff& worker, domain::Date day);

}  // namespace peer::rules

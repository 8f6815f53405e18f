// Ids of records: [a-z0-9][a-z0-9-]{0,62} (design §2). A file's name is its id and ".toml".
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace peer::domain {

bool is_id(std::string_view text);

// Why `text` is not an id, for an error message: "an id is 1 to 63 …"; empty when it is one.
std::string id_problem(std::string_view text);

// A session's id is DATE-ACTIVITY, a second one that day DATE-ACTIVITY-HHMM. An activity's id must
// therefore not end in -DIGITS, and has at most 47 characters, so that a session's id is an id.
bool is_activity_id(std::string_view text);

}  // namespace peer::domain

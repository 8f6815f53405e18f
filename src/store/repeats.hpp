// What stands twice in a record, word for word.
// SPDX-License-Identifier: MIT
#pragma once

#include "scalars.hpp"

namespace peer::store {

// Warns of [[key]] tables of a record that say word for word what an earlier one says, as git
// leaves them when two people added the same. With `subject`, a key, no other table of the same
// subject may stand between: it would have changed what holds.
void report_repeated_tables(Source& source, const toml::table& record, std::string_view key,
                            std::string_view subject);

}  // namespace peer::store

// Takes a file or folder of the data directory away from everybody but its owner.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace peer::store {

// chmod go= of `path` ("." is the data directory itself), beneath `directory` and through no link.
// "" when it is done, else why not: "Operation not permitted".
std::string close_to_others(const std::string& directory, std::string_view path);

}  // namespace peer::store

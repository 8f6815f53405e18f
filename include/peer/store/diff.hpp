// The unified diff that --dry-run prints, in the format that patch(1) and git apply read.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace peer::store {

// "" when nothing changes. A missing side is /dev/null; control characters are shown escaped.
std::string unified_diff(std::string_view path, const std::optional<std::string>& before,
                         const std::optional<std::string>& after);

}  // namespace peer::store

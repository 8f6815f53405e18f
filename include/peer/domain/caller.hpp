// Whom a contact was with when nobody said who they are.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace peer::domain {

// Stands where a client's id would.
inline constexpr std::string_view unknown_caller = "unknown";

constexpr bool is_unknown(std::string_view client) {
  return client == unknown_caller;
}

}  // namespace peer::domain

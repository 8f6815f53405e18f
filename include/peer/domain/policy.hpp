// The thresholds of [policy] in program.toml. The handbook gives none (program.md, introduction):
// each is ours, with its default and reason in policy.def, and `peer policy` prints them.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <variant>

#include "peer/base/position.hpp"

namespace peer::domain {

using PolicyValue = std::variant<bool, std::int64_t>;

struct Policy {
#define PEER_POLICY(member, key, type, standard, least, most, source, meaning) \
  type member = standard;                                                      \
  base::Range member##_at{};  // {0,0}: not set in program.toml
#include "peer/domain/policy.def"
#undef PEER_POLICY
};

// One row a key, in the order of policy.def.
struct PolicyKey {
  std::string_view key;
  PolicyValue standard;
  std::int64_t least;
  std::int64_t most;
  std::string_view source;   // "program §7.2": which need it serves
  std::string_view meaning;  // one line, with the unit
};
std::span<const PolicyKey> policy_keys();
PolicyValue policy_value(const Policy& policy, std::string_view key);
bool policy_is_set(const Policy& policy, std::string_view key);
// The key must exist and hold the value's type: the decoder has checked both.
void set_policy(Policy& policy, std::string_view key, PolicyValue value, base::Range at);

}  // namespace peer::domain

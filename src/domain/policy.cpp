// The table of thresholds, made from policy.def.
// SPDX-License-Identifier: MIT
#include "peer/domain/policy.hpp"

#include <array>

#include "peer/base/ensure.hpp"

namespace peer::domain {

std::span<const PolicyKey> policy_keys() {
  static constexpr std::array keys{
#define PEER_POLICY(member, key, type, standard, least, most, source, meaning) \
  PolicyKey{key, PolicyValue{type{standard}}, least, most, source, meaning},
#include "peer/domain/policy.def"
#undef PEER_POLICY
  };
  return keys;
}

PolicyValue policy_value(const Policy& policy, std::string_view key) {
#define PEER_POLICY(member, name, type, standard, least, most, source, meaning) \
  if (key == (name)) return PolicyValue{policy.member};
#include "peer/domain/policy.def"
#undef PEER_POLICY
  PEER_ENSURE(false, "the policy key exists");
  return {};
}

bool policy_is_set(const Policy& policy, std::string_view key) {
#define PEER_POLICY(member, name, type, standard, least, most, source, meaning) \
  if (key == (name)) return policy.member##_at != base::Range{};
#include "peer/domain/policy.def"
#undef PEER_POLICY
  PEER_ENSURE(false, "the policy key exists");
  return false;
}

namespace {

template <class T>
void put(T& member, base::Range& member_at, PolicyValue value, base::Range at) {
  const T* held = std::get_if<T>(&value);
  PEER_ENSURE(held != nullptr, "the value has the type of the policy key");
  member = *held;
  member_at = at;
}

}  // namespace

void set_policy(Policy& policy, std::string_view key, PolicyValue value, base::Range at) {
#define PEER_POLICY(member, name, type, standard, least, most, source, meaning) \
  if (key == (name)) return put(policy.member, policy.member##_at, value, at);
#include "peer/domain/policy.def"
#undef PEER_POLICY
  PEER_ENSURE(false, "the policy key exists");
}

}  // namespace peer::domain

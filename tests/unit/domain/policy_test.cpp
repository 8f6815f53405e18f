// The table of thresholds: every key can be read and set, and stands within its own bounds.
// SPDX-License-Identifier: MIT
#include "peer/domain/policy.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace peer::domain;
using peer::base::Range;

TEST_CASE("every key has a default within its bounds, a source and a meaning") {
  const Policy policy;
  std::set<std::string_view> seen;
  for (const PolicyKey& key : policy_keys()) {
    CAPTURE(std::string(key.key));
    CHECK(seen.insert(key.key).second);
    CHECK(policy_value(policy, key.key) == key.standard);
    CHECK_FALSE(policy_is_set(policy, key.key));
    CHECK_FALSE(key.source.empty());
    CHECK_FALSE(key.meaning.empty());
    CHECK(key.least <= key.most);
    if (const auto* number = std::get_if<std::int64_t>(&key.standard)) {
      CHECK(*number >= key.least);
      CHECK(*number <= key.most);
    }
  }
  CHECK(seen.size() >= 14);
}

TEST_CASE("setting one key sets that one and its place") {
  const Range at{{12, 3}, {12, 7}};
  for (const PolicyKey& changed : policy_keys()) {
    CAPTURE(std::string(changed.key));
    Policy policy;
    const bool is_number = std::holds_alternative<std::int64_t>(changed.standard);
    const PolicyValue value = is_number ? PolicyValue{changed.most} : PolicyValue{false};
    set_policy(policy, changed.key, value, at);
    for (const PolicyKey& key : policy_keys()) {
      const bool same = key.key == changed.key;
      CHECK(policy_value(policy, key.key) == (same ? value : key.standard));
      CHECK(policy_is_set(policy, key.key) == same);
    }
  }
  Policy policy;
  set_policy(policy, "session-staff", std::int64_t{3}, at);
  CHECK(policy.session_staff == 3);
  CHECK(policy.session_staff_at == at);
  CHECK(policy.discreet);
}

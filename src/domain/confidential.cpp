// The table of tempting keys, made from confidential.def.
// SPDX-License-Identifier: MIT
#include "peer/domain/confidential.hpp"

#include <algorithm>
#include <array>

#include "peer/base/text.hpp"

namespace peer::domain {

namespace {

constexpr std::size_t longest_key = 64;

}  // namespace

std::span<const TemptingKey> tempting_keys() {
  static constexpr std::array keys{
#define PEER_CONFIDENTIAL(key, why) TemptingKey{key, why},
#include "confidential.def"
#undef PEER_CONFIDENTIAL
  };
  return keys;
}

std::string_view why_confidential(std::string_view key) {
  if (key.size() > longest_key) return {};
  std::string plain = base::fold(key);
  std::ranges::replace(plain, '_', '-');
  std::ranges::replace(plain, ' ', '-');
  const auto keys = tempting_keys();
  const auto found = std::ranges::find(keys, plain, &TemptingKey::key);
  return found == keys.end() ? std::string_view{} : found->why;
}

}  // namespace peer::domain

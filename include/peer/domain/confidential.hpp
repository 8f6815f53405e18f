// What is not to be written down (program §6.1): keys that tempt one to tell what was said in the
// group, or what somebody has. The decoder meets them, the rule `confidential` judges them, and
// `set` refuses them with the same sentence.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace peer::domain {

struct TemptingKey {
  std::string_view key;
  std::string_view why;  // half a sentence: "what was said in the group stays there"
};
std::span<const TemptingKey> tempting_keys();

// Why `key` has no place in the files; empty when it is just an unknown key. Case, diacritics and
// `_` for `-` do not matter.
std::string_view why_confidential(std::string_view key);

}  // namespace peer::domain

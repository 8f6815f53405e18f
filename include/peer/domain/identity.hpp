// What tells who somebody is, in a form that can be compared: two entries of people/ that share one
// look like the same person.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/client.hpp"

namespace peer::domain {

// Phone numbers: "+420 700 000 001", "700000001" → "+420700000001". nullopt when it is none.
std::optional<std::string> normal_phone(std::string_view text);

struct IdentityKey {
  std::string_view what;  // "name", "e-mail address", "phone number"
  std::string key;        // the same for all spellings of it
  Range at;
};
// Name, address and number, in this order; what is missing or cannot be compared is left out.
std::vector<IdentityKey> identity_keys(const Person& person);

// Whether the client's not-same-as names `other`: they look alike, and are two people.
bool says_not_same(const Client& client, const PersonId& other);

}  // namespace peer::domain

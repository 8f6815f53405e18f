// What tells who somebody is, in a form that can be compared.
// SPDX-License-Identifier: MIT
#include "peer/domain/identity.hpp"

#include <algorithm>

#include "peer/base/text.hpp"

namespace peer::domain {

std::optional<std::string> normal_phone(std::string_view text) {
  std::string digits;
  bool international = false;
  for (const char c : text) {
    if (c == '+' && digits.empty() && !international) {
      international = true;
    } else if (c >= '0' && c <= '9') {
      digits += c;
    } else if (c != ' ' && c != '-' && c != '.' && c != '(' && c != ')' && c != '/') {
      return std::nullopt;
    }
  }
  if (!international && digits.starts_with("00")) {
    digits.erase(0, 2);
    international = true;
  }
  // Nine digits without a prefix are a Czech number.
  if (!international && digits.size() == 9)
    digits.insert(0, "420");
  else if (!international)
    return std::nullopt;
  if (digits.size() < 8 || digits.size() > 15 || digits.front() == '0') return std::nullopt;
  return "+" + digits;
}

std::vector<IdentityKey> identity_keys(const Person& person) {
  std::vector<IdentityKey> keys;
  const auto add = [&](std::string_view what, const Field<std::string>& field, std::string key) {
    if (!key.empty()) keys.push_back({what, std::move(key), field.at});
  };
  if (person.name) add("name", person.name, base::fold(*person.name));
  if (person.email) add("e-mail address", person.email, base::fold(*person.email));
  // Files written by hand spell numbers in their own way.
  if (person.phone) add("phone number", person.phone, normal_phone(*person.phone).value_or(""));
  return keys;
}

bool says_not_same(const Client& client, const PersonId& other) {
  return std::ranges::any_of(client.not_same_as,
                             [&](const Field<PersonId>& id) { return id.value == other; });
}

}  // namespace peer::domain

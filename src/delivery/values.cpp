// How people are called in texts.
// SPDX-License-Identifier: MIT
#include "values.hpp"

#include "peer/base/text.hpp"

namespace peer::delivery {

std::string first_name(std::string_view name) {
  for (const std::string& word : base::split(name, ' ')) {
    if (!word.empty() && word.back() != '.') return word;
  }
  return std::string(name);
}

std::string call_of(const domain::Person* person) {
  if (person == nullptr) return {};
  if (person->call) return *person->call;
  return person->name ? first_name(*person->name) : std::string();
}

std::string greeting_of(const domain::Person* person, std::string_view language) {
  const bool is_czech = language == "cs";
  const std::string hello = is_czech ? "Dobrý den" : "Hello";
  const std::string call = call_of(person);
  if (call.empty() || (is_czech && !person->call)) return hello;
  return hello + (is_czech ? ", " : " ") + call;
}

}  // namespace peer::delivery

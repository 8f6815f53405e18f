// How people are called in texts.
// SPDX-License-Identifier: MIT
#include "values.hpp"

#include <fmt/format.h>

#include "peer/base/text.hpp"
#include "peer/locale/language.hpp"
#include "peer/locale/words.hpp"

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
  constexpr locale::Words hello = {"Hello"};
  constexpr locale::Words hello_you = {"Hello {}"};
  const std::string call = call_of(person);
  const bool is_inflected = locale::grammar_of(language).inflects_names;
  if (call.empty() || (is_inflected && !person->call)) return std::string(hello.in(language));
  return fmt::format(fmt::runtime(hello_you.in(language)), call);
}

}  // namespace peer::delivery

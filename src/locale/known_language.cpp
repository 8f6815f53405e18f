// Finds a language in the table.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <vector>

#include "peer/base/ensure.hpp"
#include "peer/locale/language.hpp"

namespace peer::locale {

std::span<const std::string> language_codes() {
  static const std::vector<std::string> codes = [] {
    std::vector<std::string> all;
    for (const Language& language : languages()) all.push_back(language.code);
    return all;
  }();
  return codes;
}

std::string language_choices() {
  const auto codes = language_codes();
  std::string choices;
  for (std::size_t i = 0; i < codes.size(); ++i) {
    if (i > 0) choices += i + 1 == codes.size() ? " or " : ", ";
    choices += codes[i];
  }
  return choices;
}

bool is_language(std::string_view code) {
  return std::ranges::find(languages(), code, &Language::code) != languages().end();
}

const Language& known_language(std::string_view code) {
  const auto all = languages();
  auto found = std::ranges::find(all, code, &Language::code);
  if (found == all.end()) found = std::ranges::find(all, "en", &Language::code);
  PEER_ENSURE(found != all.end(), "English is a language of the program");
  return *found;
}

}  // namespace peer::locale

// The languages that there are texts in.
// SPDX-License-Identifier: MIT
#include "peer/domain/language.hpp"

#include <algorithm>
#include <array>

namespace peer::domain {

std::span<const std::string> languages() {
  static const std::array<std::string, 2> all = {"cs", "en"};
  return all;
}

bool is_language(std::string_view word) {
  return std::ranges::find(languages(), word) != languages().end();
}

}  // namespace peer::domain

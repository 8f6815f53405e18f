// The table of languages.
// SPDX-License-Identifier: MIT
#include "peer/locale/language.hpp"

#include <array>

namespace peer::locale {

std::span<const Language> languages() {
  static const std::array<Language, 2> all = {{
      {"cs", "Czech", &czech_grammar},
      {"en", "English", &english_grammar},
  }};
  return all;
}

}  // namespace peer::locale

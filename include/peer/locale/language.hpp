// The languages that the program speaks, and what belongs to each: one table
// (src/locale/language.cpp).
//
// A language has a catalogue of texts (src/locale/CODE.po), a grammar (grammar.hpp) and the texts
// of messages (src/locale/templates/NAME.CODE.txt). What the first or the last of them lacks is
// said in English, the language that the texts of the program are written in.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "peer/locale/grammar.hpp"

namespace peer::locale {

struct Language {
  std::string code;       // "cs": as files and command lines name it
  std::string_view name;  // "Czech"
  const Grammar* grammar;
};

std::span<const Language> languages();
// The codes of them all.
std::span<const std::string> language_codes();
std::string language_choices();  // "cs or en", for help
bool is_language(std::string_view code);
// The one with the code; English for any other.
const Language& known_language(std::string_view code);
inline std::string_view known_code(std::string_view code) {
  return known_language(code).code;
}
inline const Grammar& grammar_of(std::string_view code) {
  return *known_language(code).grammar;
}

}  // namespace peer::locale

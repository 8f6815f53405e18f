// What Namings takes a text apart into.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/naming.hpp"

namespace peer::domain {

// A run of letters or of digits. Capital letters inside a word begin another one: uAleny.
struct Namings::Token {
  std::string text;    // as it stands there
  std::string typed;   // in small letters
  std::string folded;  // and without diacritics
  bool is_number = false;
  bool capital = false;
  bool starts = false;     // a sentence
  bool has_marks = false;  // the text has diacritics, so that none are left out
};

struct Namings::Hit {
  std::size_t token;
  std::size_t name;
  std::size_t part;
  bool belongs;
  bool is_citation;
  bool common;
};

// Folded words of letters, digits, dots, hyphens and underscores, without all but the letters;
// those long enough to hold a whole name.
std::vector<std::string> long_words(std::string_view text);

// Adds it unless the person was found already, by what tells more.
void put(std::vector<Naming>& found, Naming::What what, const PersonId& id,
         const std::string& word);

}  // namespace peer::domain

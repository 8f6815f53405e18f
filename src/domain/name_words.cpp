// Lookups in the lists of name_words.def.
// SPDX-License-Identifier: MIT
#include "name_words.hpp"

#include <algorithm>
#include <utility>

namespace peer::domain {

namespace {

// One list is a text of words: whoever adds one need not count them.
bool holds(std::string_view list, std::string_view word) {
  if (word.empty()) return false;
  for (std::size_t at = list.find(word); at != std::string_view::npos;
       at = list.find(word, at + 1)) {
    const bool begins = at == 0 || list[at - 1] == ' ';
    const std::size_t end = at + word.size();
    if (begins && (end == list.size() || list[end] == ' ')) return true;
  }
  return false;
}

#include "name_words.def"

}  // namespace

bool is_common_word(std::string_view folded) {
  return holds(common_words, folded);
}

bool is_common_form(std::string_view typed) {
  return holds(common_forms, typed);
}

bool is_no_name(std::string_view typed) {
  return holds(no_names, typed);
}

bool is_place_noun(std::string_view folded) {
  return holds(place_nouns, folded) || holds(house_nouns, folded);
}

bool is_house_noun(std::string_view folded) {
  return holds(house_nouns, folded);
}

bool is_saint(std::string_view folded) {
  return holds(saints, folded);
}

bool is_degree(std::string_view folded) {
  return holds(degrees, folded);
}

bool is_known_place(std::string_view first, std::string_view second) {
  return std::ranges::any_of(known_places, [&](const auto& place) {
    return place.first == first && place.second == second;
  });
}

}  // namespace peer::domain

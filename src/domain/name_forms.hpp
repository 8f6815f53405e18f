// The forms that a Czech name takes in a text: its cases, the family in the plural, what belongs to
// the person. A name of another language loses nothing by them.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace peer::domain {

struct NameForm {
  std::string text;          // in small letters, with its diacritics
  bool belongs = false;      // "novákova", "janin": also the name of a street
  bool is_citation = false;  // the name as it stands in a list
};

// `name`: one word, as lower_case() makes it.
std::vector<NameForm> name_forms(const std::string& name);

// NFC, in small letters, diacritics kept: "ŘÍHOVÁ" → "říhová".
std::string lower_case(std::string_view text);

// How many bytes the character of UTF-8 there has.
std::size_t length_at(std::string_view text, std::size_t at);

// Whether `typed` may stand for `form`: the same letters, of which some or all diacritics may have
// been left out by whoever typed ("Rihova"), and none added ("román" is not Roman). Whoever typed
// one did not forget it at the end: "Dvořákova" is a street, "Dvořáková" a woman.
bool may_stand_for(std::string_view typed, std::string_view form);

}  // namespace peer::domain

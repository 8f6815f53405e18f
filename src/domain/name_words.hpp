// Words that look like somebody's name and are none, and words after which a name is that of a
// place. Folded (without case and diacritics) where nothing else is said.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace peer::domain {

// A citation form ("novy", "svoboda", folded) whose cases are ordinary words, too.
bool is_common_word(std::string_view folded);
// A form, as it is typed in small letters, that is an ordinary word ("daně" is also Dana's).
bool is_common_form(std::string_view typed);
// A form that is never a name ("eve", "čechy").
bool is_no_name(std::string_view typed);

// "namesti", "ulice", "park": a name of two words behind it is that of somebody famous.
bool is_place_noun(std::string_view folded);
// "kavarna", "kino": one first name behind it is the name of the house.
bool is_house_noun(std::string_view folded);
// "sv", "svateho": the name behind it is a saint's.
bool is_saint(std::string_view folded);
// "mgr", "phd": part of how somebody is written, and no name.
bool is_degree(std::string_view folded);
// "hradec kralove": the two words together name a place.
bool is_known_place(std::string_view first, std::string_view second);

}  // namespace peer::domain

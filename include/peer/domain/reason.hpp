// Reasons as words of closed lists (design §1.4): a list for each place where a reason is given.
//
// No list holds a word about anybody's health. A program adds words of its own in [reasons] of
// program.toml, each for the places that it names. `other`, `not-said` and `mistake` are in every
// list, so that nobody is forced to lie.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/program.hpp"
#include "peer/domain/words.hpp"

namespace peer::domain {

// Whether the word is in the list of one of the places, built in or the program's own.
bool is_reason(const Program& program, ReasonPlaces places, std::string_view code);
// The lists of the places, each word once; of each list the program's own words come last.
std::vector<std::string> reason_codes(const Program& program, ReasonPlaces places);
// Whether a built-in list has the word.
bool is_built_in_reason(std::string_view code);

// The title for the team: "počasí". A text that is no word of the lists stands for itself, as it
// does in a directory of format 1.
std::string reason_title(const Program& program, ReasonPlaces places, std::string_view code,
                         std::string_view language);
// The title that clients may be told; "" when they are told no reason.
std::string reason_for_clients(const Program& program, ReasonPlaces places, std::string_view code,
                               std::string_view language);

// The word of the built-in lists of the places whose title was typed, in any language: "počasí".
std::optional<std::string> reason_titled(ReasonPlaces places, std::string_view typed);

// "why a session is cancelled": what the list of a place answers.
std::string_view reason_question(ReasonPlace place);

// Of a word that is in none of the lists: what to say, and the nearest word and the whole list.
struct ReasonProblem {
  std::string message;
  std::string help;
};
ReasonProblem reason_problem(const Program& program, ReasonPlaces places, std::string_view word);
// Failure(usage) with that when the word of an option is in none of them.
void need_reason(const Program& program, ReasonPlaces places, std::string_view option,
                 std::string_view word);

}  // namespace peer::domain

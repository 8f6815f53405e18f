// What people type as values: texts, ids, addresses, words, assignments. Each reader returns what
// is stored or throws Failure(usage) that shows the text safely and says what is accepted.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "peer/base/failure.hpp"
#include "peer/domain/text_limit.hpp"
#include "peer/domain/time.hpp"
#include "peer/domain/typed_words.hpp"
#include "peer/domain/words.hpp"

namespace peer::actions {

// In characters (domain/text_limit.hpp).
inline constexpr std::size_t longest_name = domain::name_limit.typed();
inline constexpr std::size_t longest_reason = domain::reason_limit.typed();
inline constexpr std::size_t longest_wish = domain::expects_limit.typed();

// One line of text: NFC, trimmed, not empty, no forbidden character. `what` is its name in errors.
std::string read_text(std::string_view what, std::string_view typed, std::size_t longest);
inline std::string read_reason(std::string_view what, std::string_view typed) {
  return read_text(what, typed, longest_reason);
}

std::string read_id(std::string_view what, std::string_view typed);
std::string read_email(std::string_view typed);
std::string read_phone(std::string_view typed);                   // normalised: +420700000001
std::string read_language(std::string_view typed);                // one that texts exist for
bool read_yes_no(std::string_view what, std::string_view typed);  // yes no true false

// A whole number; `what` is its name in the error.
std::int64_t read_number(std::string_view what, std::string_view typed, std::int64_t least,
                         std::int64_t most);

// A link that starts with https:// or http:// and holds no space.
std::string read_link(std::string_view what, std::string_view typed);

// A day until today; otherwise Failure(usage): "nobody can have DONE on Monday 2027-02-01 yet".
domain::Date read_past_day(std::string_view done, std::string_view typed, domain::Date today);

// "a,b" → {"a", "b"}: trimmed, no empty part, none twice.
std::vector<std::string> read_commas(std::string_view what, std::string_view typed);

// KEY=VALUE, each key once; the value may be empty (`KEY=` removes).
struct Assignment {
  std::string key;
  std::string value;
};
std::vector<Assignment> read_assignments(std::span<const std::string> typed);

// NAME=WORD, split at the last '=', since a name may hold one; `word` is absent when there is none.
struct Pair {
  std::string name;
  std::optional<std::string> word;
};
Pair read_pair(std::string_view typed);

// Failure(usage): "'x' is no WHAT", with a did-you-mean or else the words.
[[noreturn]] void refuse_word(std::string_view what, std::string_view typed,
                              std::span<const std::string> words);

template <class E>
E read_word(std::string_view what, std::string_view typed) {
  const std::vector<std::string> words = domain::all_words<E>();
  if (const auto word = domain::meant_word(typed, words)) return *domain::parse<E>(*word);
  refuse_word(what, typed, words);
}

}  // namespace peer::actions

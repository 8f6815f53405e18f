// What commands read from their options: days, times, words, short texts. Every reader
// throws Failure(usage) that says what is accepted. SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "peer/actions/input.hpp"
#include "peer/commands/command.hpp"
#include "peer/domain/date_words.hpp"
#include "peer/domain/time.hpp"

namespace peer::commands {

// The value of an option as a day or a time; nullopt when the option was not given.
std::optional<domain::Date> day_option(const Arguments& arguments, std::string_view name,
                                       domain::Date today,
                                       domain::Year without = domain::Year::nearest);
domain::Date day_option_or_today(const Arguments& arguments, std::string_view name,
                                 domain::Date today);
std::optional<domain::TimeOfDay> time_option(const Arguments& arguments, std::string_view name);

// The value of an option as one line of text for a record; nullopt when it was not given.
std::optional<std::string> text_option(const Arguments& arguments, std::string_view name,
                                       std::size_t most = actions::longest_reason);
// The value of an option as one of the words of an enum; nullopt when it was not given.
template <class E>
std::optional<E> word_option(const Arguments& arguments, std::string_view name,
                             std::string_view what) {
  const std::optional<std::string> word = arguments.get(name);
  return word ? std::optional(actions::read_word<E>(what, *word)) : std::nullopt;
}

}  // namespace peer::commands

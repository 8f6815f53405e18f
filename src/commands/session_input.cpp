// Readers of the session commands for days, times and texts.
// SPDX-License-Identifier: MIT
#include "session_input.hpp"

namespace peer::commands {

std::optional<domain::Date> day_option(const Arguments& arguments, std::string_view name,
                                       domain::Date today, domain::Year without) {
  const std::optional<std::string> word = arguments.get(name);
  if (!word) return std::nullopt;
  return domain::parse_date_word(*word, today, without);
}

domain::Date day_option_or_today(const Arguments& arguments, std::string_view name,
                                 domain::Date today) {
  return day_option(arguments, name, today).value_or(today);
}

std::optional<domain::TimeOfDay> time_option(const Arguments& arguments, std::string_view name) {
  const std::optional<std::string> word = arguments.get(name);
  if (!word) return std::nullopt;
  return domain::parse_time_word(*word);
}

std::optional<std::string> text_option(const Arguments& arguments, std::string_view name,
                                       std::size_t most) {
  const std::optional<std::string> text = arguments.get(name);
  if (!text) return std::nullopt;
  return actions::read_text(name.substr(2), *text, most);
}

}  // namespace peer::commands

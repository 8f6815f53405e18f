// Readers of the session commands for days, times, numbers and links.
// SPDX-License-Identifier: MIT
#include "peer/commands/session_input.hpp"

#include <fmt/format.h>

#include <charconv>

#include "peer/base/text.hpp"
#include "peer/domain/date_words.hpp"

namespace peer::commands {

std::optional<domain::Date> day_option(const Arguments& arguments, std::string_view name,
                                       domain::Date today) {
  const std::optional<std::string> word = arguments.get(name);
  if (!word) return std::nullopt;
  return domain::parse_date_word(*word, today);
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

std::string link_text(std::string_view what, std::string_view text) {
  std::string link = actions::read_text(what, text, 500);
  const bool web = link.rfind("https://", 0) == 0 || link.rfind("http://", 0) == 0;
  if (!web || link.find(' ') != std::string::npos) {
    base::fail_usage(fmt::format("{} '{}' is not a link", what, link),
                     "a link starts with https:// and holds no space");
  }
  return link;
}

std::int64_t whole_number(std::string_view what, std::string_view text, std::int64_t least,
                          std::int64_t most) {
  std::int64_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || stop != end || number < least || number > most) {
    base::fail_usage(fmt::format("{} '{}' is not a whole number from {} to {}", what,
                                 base::printable(text), least, most));
  }
  return number;
}

}  // namespace peer::commands

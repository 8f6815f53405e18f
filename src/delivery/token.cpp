// The unguessable part of an invitation, in the Message-ID and the UIDs that are made of it.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "peer/delivery/reply_mail.hpp"

namespace peer::delivery {
namespace {

constexpr std::size_t digits_of_day = 8;
constexpr std::size_t letters_of_chance = 20;
constexpr std::size_t token_length = digits_of_day + 1 + letters_of_chance;
constexpr std::size_t most_digits_of_position = 4;
constexpr std::size_t longest_domain = 255;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// The alphabet of base::Random.
bool is_base_32(char c) {
  const bool is_letter = c >= 'a' && c <= 'z' && c != 'i' && c != 'l' && c != 'o' && c != 'u';
  return is_letter || is_digit(c);
}

int number_of(std::string_view digits) {
  int number = 0;
  for (const char digit : digits) number = number * 10 + (digit - '0');
  return number;
}

bool is_token(std::string_view text) {
  return text.size() == token_length && text[digits_of_day] == '-' &&
         std::ranges::all_of(text.substr(digits_of_day + 1), is_base_32) &&
         day_of_token(text).has_value();
}

// What may follow the '@': any program may have put it there, but no white space or bracket.
bool is_domain(std::string_view text) {
  return !text.empty() && text.size() <= longest_domain && std::ranges::all_of(text, [](char c) {
    return c > ' ' && c < '\x7f' && c != '@' && c != '<' && c != '>';
  });
}

// ".1" as 1; nullopt for anything else.
std::optional<std::size_t> position_of(std::string_view text) {
  if (text.size() < 2 || text.size() > 1 + most_digits_of_position || text[0] != '.' ||
      text[1] == '0' || !std::ranges::all_of(text.substr(1), is_digit)) {
    return std::nullopt;
  }
  return static_cast<std::size_t>(number_of(text.substr(1)));
}

}  // namespace

std::string message_id(std::string_view token, std::string_view domain) {
  return fmt::format("{}@{}", token, domain);
}

std::string event_uid(std::string_view token, std::size_t position, std::string_view domain) {
  return fmt::format("{}.{}@{}", token, position, domain);
}

std::optional<TokenPlace> parse_token(std::string_view id) {
  const std::size_t at = id.find('@');
  if (at == std::string_view::npos || at < token_length || !is_domain(id.substr(at + 1))) {
    return std::nullopt;
  }
  TokenPlace place;
  place.token = id.substr(0, token_length);
  if (!is_token(place.token)) return std::nullopt;
  if (at == token_length) return place;
  place.position = position_of(id.substr(token_length, at - token_length));
  if (!place.position) return std::nullopt;
  return place;
}

std::optional<domain::Date> day_of_token(std::string_view token) {
  const std::string_view day = token.substr(0, digits_of_day);
  if (token.size() <= digits_of_day || token[digits_of_day] != '-' ||
      !std::ranges::all_of(day, is_digit)) {
    return std::nullopt;
  }
  return domain::make_date(number_of(day.substr(0, 4)), number_of(day.substr(4, 2)),
                           number_of(day.substr(6, 2)));
}

}  // namespace peer::delivery

// Reads the words for a day and a time that a person types (design §3), and says what is wrong.
// SPDX-License-Identifier: MIT
#include "peer/domain/date_words.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"

namespace peer::domain {

namespace {

constexpr std::string_view accepted_dates =
    "a date is YYYY-MM-DD, today, tomorrow, yesterday, a weekday like monday, +3d or -1w";
constexpr std::string_view accepted_moments =
    "write a date and a time, for example 2026-11-23T18:00 or 'tomorrow 18:00'";
constexpr std::size_t shown_columns = 60;

std::string quoted(std::string_view word) {
  return '\'' + base::truncate(base::printable(word), shown_columns) + '\'';
}

std::string lower_case(std::string_view word) {
  std::string lower(word);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

// The days that a record can hold: 32-bit time ends in January 2038.
constexpr int first_typed_year = 1900;
constexpr int last_typed_year = 2037;

[[noreturn]] void refuse_range(std::string_view word, bool is_ahead) {
  base::fail_usage(quoted(word) + (is_ahead ? " is too far ahead" : " is too long ago"),
                   "dates are kept from 1900-01-01 to 2037-12-31");
}

[[noreturn]] void refuse_word(std::string_view word, const std::string& lower) {
  std::vector<std::string> words{"today", "tomorrow", "yesterday"};
  for (int day = 1; day <= 7; ++day) words.emplace_back(weekday_word(static_cast<Weekday>(day)));
  std::string hint = base::did_you_mean(lower, words);
  // "mon" is too short for the edit distance, but its meaning is plain.
  for (const std::string& whole : words) {
    if (hint.empty() && lower.size() >= 2 && whole.starts_with(lower)) {
      hint = "did you mean '" + whole + "'?";
    }
  }
  if (!hint.empty()) hint += ' ';
  base::fail_usage(quoted(word) + " is not a date", hint + std::string(accepted_dates));
}

bool has_date_shape(std::string_view word) {
  constexpr std::string_view shape = "0000-00-00";
  if (word.size() != shape.size()) return false;
  for (std::size_t i = 0; i < shape.size(); ++i) {
    if (shape[i] == '0' ? !base::is_digit(word[i]) : word[i] != shape[i]) return false;
  }
  return true;
}

int number_at(std::string_view word, std::size_t begin, std::size_t length) {
  int number = 0;
  for (const char c : word.substr(begin, length)) number = number * 10 + (c - '0');
  return number;
}

// Says whether the year is out of reach or the day does not exist.
[[noreturn]] void refuse_day(std::string_view word) {
  const int year = number_at(word, 0, 4);
  const int month = number_at(word, 5, 2);
  if (year < first_typed_year || year > last_typed_year) refuse_range(word, year > last_typed_year);
  std::string hint = "a year has the months 01 to 12";
  for (int last = 31; last >= 28; --last) {
    if (!make_date(year, month, last)) continue;
    hint = fmt::format("the last day of that month is {}", format(*make_date(year, month, last)));
    break;
  }
  base::fail_usage(quoted(word) + " is a day that does not exist", std::move(hint));
}

bool has_step_shape(std::string_view word) {
  if (word.size() < 3 || (word.front() != '+' && word.front() != '-')) return false;
  if (word.back() != 'd' && word.back() != 'w') return false;
  for (const char c : word.substr(1, word.size() - 2)) {
    if (!base::is_digit(c)) return false;
  }
  return true;
}

Date in_calendar(Date date, std::string_view word) {
  if (date < *make_date(first_typed_year, 1, 1)) refuse_range(word, false);
  if (date > *make_date(last_typed_year, 12, 31)) refuse_range(word, true);
  return date;
}

// +3d, -1w. Six digits reach over the whole calendar; more can only be out of it.
Date step(std::string_view word, Date today) {
  std::string_view digits = word.substr(1, word.size() - 2);
  while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
  if (digits.size() > 6) refuse_range(word, word.front() == '+');
  const int amount = number_at(digits, 0, digits.size()) * (word.back() == 'w' ? 7 : 1);
  return in_calendar(word.front() == '-' ? today - amount : today + amount, word);
}

Date coming(Weekday day, std::string_view word, Date today) {
  const int wait = (static_cast<int>(day) - static_cast<int>(weekday(today)) + 7) % 7;
  return in_calendar(today + (wait == 0 ? 7 : wait), word);
}

}  // namespace

Date parse_date_word(std::string_view word, Date today) {
  const std::string lower = lower_case(word);
  if (lower == "today") return today;
  if (lower == "tomorrow") return in_calendar(today + 1, word);
  if (lower == "yesterday") return in_calendar(today - 1, word);
  if (const std::optional<Weekday> day = parse_weekday(lower)) return coming(*day, word, today);
  if (has_step_shape(lower)) return step(lower, today);
  if (!has_date_shape(lower)) refuse_word(word, lower);
  const std::optional<Date> date = parse_iso_date(lower);
  if (!date) refuse_day(word);
  return in_calendar(*date, word);
}

TimeOfDay parse_time_word(std::string_view word) {
  const std::optional<TimeOfDay> time = parse_time(word);
  if (time && word.size() == 5) return *time;
  base::fail_usage(quoted(word) + " is not a time", "a time is HH:MM, from 00:00 to 23:59");
}

LocalTime parse_local_time_word(std::string_view words, Date today) {
  // The last one: 'T' stands in TODAY and TUESDAY too.
  const std::size_t separator = words.find_last_of(" T");
  const bool has_time = separator != std::string_view::npos && separator > 0 &&
                        separator + 1 < words.size() && base::is_digit(words[separator + 1]);
  if (!has_time) {
    base::fail_usage(quoted(words) + " is not a date and a time", std::string(accepted_moments));
  }
  const Date date = parse_date_word(words.substr(0, separator), today);
  return {date, parse_time_word(words.substr(separator + 1))};
}

}  // namespace peer::domain

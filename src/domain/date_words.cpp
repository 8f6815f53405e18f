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
#include "peer/domain/typed_words.hpp"

namespace peer::domain {

namespace {

constexpr std::string_view accepted_dates =
    "a date is YYYY-MM-DD, 30.1.2027, 30.1., today, tomorrow, yesterday, a weekday like monday, +3d "
    "or -1w";
constexpr std::string_view accepted_moments =
    "write a date and a time, for example 2026-11-23T18:00 or 'tomorrow 18:00'";

std::string quoted(std::string_view word) {
  return '\'' + base::shown(word) + '\'';
}

// The days that a record can hold: 32-bit time ends in January 2038.
constexpr int first_typed_year = 1900;
constexpr int last_typed_year = 2037;

[[noreturn]] void refuse_range(std::string_view word, bool is_ahead) {
  base::fail_usage(quoted(word) + (is_ahead ? " is too far ahead" : " is too long ago"),
                   "dates are kept from 1900-01-01 to 2037-12-31");
}

std::vector<std::string> day_words() {
  std::vector<std::string> words{"today", "tomorrow", "yesterday"};
  for (int day = 1; day <= 7; ++day) words.emplace_back(weekday_word(static_cast<Weekday>(day)));
  return words;
}

[[noreturn]] void refuse_word(std::string_view word) {
  std::string hint = base::did_you_mean_or_begin(word, day_words());
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
[[noreturn]] void refuse_day(std::string_view word, int year, int month) {
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
  if (std::string_view("dDwW").find(word.back()) == std::string_view::npos) return false;
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
  const int amount =
      number_at(digits, 0, digits.size()) * (word.back() == 'w' || word.back() == 'W' ? 7 : 1);
  return in_calendar(word.front() == '-' ? today - amount : today + amount, word);
}

Date coming(Weekday day, std::string_view word, Date today) {
  const int wait = (static_cast<int>(day) - static_cast<int>(weekday(today)) + 7) % 7;
  return in_calendar(today + (wait == 0 ? 7 : wait), word);
}

// 30.1.2027, 30. 1. 2027, 30.1., 30. 1.: day, month and perhaps year.
struct Numbers {
  int day = 0;
  int month = 0;
  std::optional<int> year{};
};

// Takes up to `longest` digits off the front of the text.
std::optional<int> take_number(std::string_view& text, std::size_t longest) {
  std::size_t length = 0;
  while (length < text.size() && base::is_digit(text[length])) ++length;
  if (length == 0 || length > longest) return std::nullopt;
  const int number = number_at(text, 0, length);
  text.remove_prefix(length);
  return number;
}

// Takes a full stop and the spaces behind it.
bool take_stop(std::string_view& text) {
  constexpr std::string_view no_break_space = "\u00A0";
  if (!text.starts_with('.')) return false;
  text.remove_prefix(1);
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.starts_with(no_break_space)) text.remove_prefix(no_break_space.size());
  return true;
}

std::optional<Numbers> read_numbers(std::string_view text) {
  const auto day = take_number(text, 2);
  if (!day || !take_stop(text)) return std::nullopt;
  const auto month = take_number(text, 2);
  if (!month || !take_stop(text)) return std::nullopt;
  if (text.empty()) return Numbers{*day, *month};
  const bool is_whole_year = text.size() == 4;
  const auto year = take_number(text, 4);
  if (!year || !is_whole_year || !text.empty()) return std::nullopt;
  return Numbers{*day, *month, *year};
}

// Of a day without its year: the years around, those of a leap day too.
Date day_near(const Numbers& numbers, std::string_view word, Date today, Year without) {
  constexpr int reach = 8;  // 29 February can be so far away
  const int this_year = calendar_day(today).year;
  std::optional<Date> before;
  std::optional<Date> after;
  for (int away = -reach; away <= reach; ++away) {
    const auto date = make_date(this_year + away, numbers.month, numbers.day);
    if (!date) continue;
    if (*date <= today) before = date;
    if (*date >= today && !after) after = date;
  }
  if (!before || !after) refuse_day(word, this_year, numbers.month);
  if (without == Year::past) return *before;
  if (without == Year::coming) return *after;
  return today - *before < *after - today ? *before : *after;
}

Date day_of(const Numbers& numbers, std::string_view word, Date today, Year without) {
  if (!numbers.year) return in_calendar(day_near(numbers, word, today, without), word);
  const auto date = make_date(*numbers.year, numbers.month, numbers.day);
  if (!date) refuse_day(word, *numbers.year, numbers.month);
  return in_calendar(*date, word);
}

// As a sentence has it: "tomorrow", "pondělí".
Date day_called(const std::string& name, std::string_view word, Date today) {
  if (name == "today") return today;
  if (name == "tomorrow") return in_calendar(today + 1, word);
  if (name == "yesterday") return in_calendar(today - 1, word);
  return coming(*parse_weekday(name), word, today);
}

}  // namespace

Date parse_date_word(std::string_view word, Date today, Year without) {
  if (has_date_shape(word)) {
    const std::optional<Date> date = parse_iso_date(word);
    if (!date) refuse_day(word, number_at(word, 0, 4), number_at(word, 5, 2));
    return in_calendar(*date, word);
  }
  if (has_step_shape(word)) return step(word, today);
  if (const auto numbers = read_numbers(word)) return day_of(*numbers, word, today, without);
  const bool is_bare = base::trim(word) == word;
  if (const auto name = meant_word(is_bare ? base::fold(word) : std::string(word), day_words())) {
    return day_called(*name, word, today);
  }
  refuse_word(word);
}

TimeOfDay parse_time_word(std::string_view word) {
  std::string text(word);
  constexpr std::size_t separator = 2;
  if (text.size() == 5 && text[separator] == '.') text[separator] = ':';
  const std::optional<TimeOfDay> time = parse_time(text);
  if (time && text.size() == 5) return *time;
  base::fail_usage(quoted(word) + " is not a time", "a time is HH:MM, from 00:00 to 23:59");
}

LocalTime parse_local_time_word(std::string_view words, Date today, Year without) {
  // The last one: 'T' stands in TODAY and TUESDAY too.
  const std::size_t separator = words.find_last_of(" T");
  const bool has_time = separator != std::string_view::npos && separator > 0 &&
                        looks_like_time(words.substr(separator + 1));
  if (!has_time) {
    base::fail_usage(quoted(words) + " is not a date and a time", std::string(accepted_moments));
  }
  const Date date = parse_date_word(words.substr(0, separator), today, without);
  return {date, parse_time_word(words.substr(separator + 1))};
}

bool looks_like_time(std::string_view word) {
  if (word.empty() || !base::is_digit(word.front())) return false;
  const std::size_t separator = word.find_first_of(":.");
  return separator == std::string_view::npos || separator + 1 < word.size();
}

}  // namespace peer::domain

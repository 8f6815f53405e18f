// Numbers and days in reports.
// SPDX-License-Identifier: MIT
#include "peer/render/language.hpp"

#include <fmt/format.h>

#include "peer/locale/language.hpp"

namespace peer::render {
namespace {

constexpr std::size_t group_of_digits = 3;

// As grammars take it.
locale::Day day_of(domain::Date date) {
  const domain::CalendarDay day = domain::calendar_day(date);
  return {day.year, day.month, day.day, static_cast<int>(domain::weekday(date))};
}

}  // namespace

std::string number_in(std::string_view language, std::int64_t number) {
  const std::string_view between = locale::grammar_of(language).between_groups;
  std::string digits = fmt::to_string(number < 0 ? -number : number);
  for (std::size_t at = digits.size(); at > group_of_digits;) {
    at -= group_of_digits;
    digits.insert(at, between);
  }
  return number < 0 ? "\u2212" + digits : digits;
}

std::string decimal_in(std::string_view language, std::string digits) {
  const std::size_t point = digits.find('.');
  if (point != std::string::npos) {
    digits.replace(point, 1, locale::grammar_of(language).decimal_mark);
  }
  return digits;
}

std::string counted_in(std::string_view language, std::int64_t number, const CountedWords& words) {
  return fmt::format("{}{}{}", number_in(language, number),
                     locale::grammar_of(language).before_noun, words.in(language, number));
}

std::string hours_in(std::string_view language, std::int64_t minutes) {
  const std::int64_t size = minutes < 0 ? -minutes : minutes;
  return fmt::format("{}{}:{:02}", minutes < 0 ? "\u2212" : "", number_in(language, size / 60),
                     size % 60);
}

std::string day_in(std::string_view language, domain::Date date) {
  return locale::grammar_of(language).date(day_of(date));
}

std::string weekday_and_day_in(std::string_view language, domain::Date date) {
  return fmt::format("{} {}", weekday_in(language, domain::weekday(date)), day_in(language, date));
}

std::string_view weekday_in(std::string_view language, domain::Weekday weekday) {
  return locale::grammar_of(language).weekday(static_cast<int>(weekday));
}

std::string month_in(std::string_view language, int year, int month) {
  return fmt::format("{} {}", locale::grammar_of(language).month(month), year);
}

std::string month_in(std::string_view language, std::string_view month) {
  const auto first = domain::parse_iso_date(std::string(month) + "-01");
  if (!first) return std::string(month);
  const domain::CalendarDay day = domain::calendar_day(*first);
  return month_in(language, day.year, day.month);
}

}  // namespace peer::render

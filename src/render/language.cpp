// The grammar of numbers and days in reports.
// SPDX-License-Identifier: MIT
#include "peer/render/language.hpp"

#include <fmt/format.h>

#include "peer/domain/calendar_names.hpp"

namespace peer::render {
namespace {

constexpr std::size_t group_of_digits = 3;
constexpr std::size_t short_month = 3;

}  // namespace

std::string number_in(std::string_view language, std::int64_t number) {
  const bool is_czech = language == "cs";
  std::string digits = fmt::to_string(number < 0 ? -number : number);
  for (std::size_t at = digits.size(); at > group_of_digits;) {
    at -= group_of_digits;
    digits.insert(at, is_czech ? "\u00a0" : ",");
  }
  return number < 0 ? "\u2212" + digits : digits;
}

std::string counted_in(std::string_view language, std::int64_t number, const CountedWords& words) {
  const bool is_few = language == "cs" && number >= 2 && number <= 4;
  const Words& noun = number == 1 ? words.one : is_few ? words.few : words.many;
  // Czech keeps a number together with its noun.
  return fmt::format("{}{}{}", number_in(language, number), language == "cs" ? "\u00a0" : " ",
                     noun.in(language));
}

std::string hours_in(std::string_view language, std::int64_t minutes) {
  const std::int64_t size = minutes < 0 ? -minutes : minutes;
  return fmt::format("{}{}:{:02}", minutes < 0 ? "\u2212" : "", number_in(language, size / 60),
                     size % 60);
}

std::string day_in(std::string_view language, domain::Date date) {
  const domain::CalendarDay day = domain::calendar_day(date);
  if (language == "cs") {
    return fmt::format("{}.\u00a0{}.\u00a0{}", day.day, day.month, day.year);
  }
  const std::string_view month = domain::english_months[domain::place_of_month(day.month)];
  return fmt::format("{}\u00a0{}\u00a0{}", day.day, month.substr(0, short_month), day.year);
}

std::string weekday_and_day_in(std::string_view language, domain::Date date) {
  return fmt::format("{} {}", weekday_in(language, domain::weekday(date)), day_in(language, date));
}

std::string_view weekday_in(std::string_view language, domain::Weekday weekday) {
  const std::size_t place = domain::place_of(weekday);
  return language == "cs" ? domain::czech_days[place].name : domain::english_days[place].name;
}

std::string month_in(std::string_view language, int year, int month) {
  const std::size_t place = domain::place_of_month(month);
  return fmt::format(
      "{} {}", language == "cs" ? domain::czech_months[place].name : domain::english_months[place],
      year);
}

std::string month_in(std::string_view language, std::string_view month) {
  const auto first = domain::parse_iso_date(std::string(month) + "-01");
  if (!first) return std::string(month);
  const domain::CalendarDay day = domain::calendar_day(*first);
  return month_in(language, day.year, day.month);
}

}  // namespace peer::render

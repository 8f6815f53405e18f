// The grammar of dates: Czech prepositions, accusatives and genitives; English names.
// SPDX-License-Identifier: MIT
#include "words.hpp"

#include <fmt/format.h>

#include "peer/domain/calendar_names.hpp"

namespace peer::delivery {
namespace {

using domain::CalendarDay;
using domain::czech_days;
using domain::czech_months;
using domain::Date;
using domain::english_days;
using domain::english_months;

std::size_t weekday_index(Date date) {
  return domain::place_of(domain::weekday(date));
}

std::size_t month_index(const CalendarDay& day) {
  return domain::place_of_month(day.month);
}

bool is_czech(std::string_view language) {
  return language == "cs";
}

// "ve" before words that would be hard to say after "v": ve středu, ve čtvrtek.
std::string_view czech_preposition(domain::Weekday day) {
  const bool is_hard = day == domain::Weekday::wednesday || day == domain::Weekday::thursday;
  return is_hard ? "ve" : "v";
}

}  // namespace

std::string day_in_words(Date date, std::string_view language) {
  const CalendarDay day = domain::calendar_day(date);
  if (is_czech(language)) {
    return fmt::format("{} {}. {}", czech_days[weekday_index(date)].fourth, day.day,
                       czech_months[month_index(day)].second);
  }
  return fmt::format("{} {} {}", english_days[weekday_index(date)].name, day.day,
                     english_months[month_index(day)]);
}

std::string on_day_in_words(Date date, std::string_view language) {
  return fmt::format("{} {}", is_czech(language) ? czech_preposition(domain::weekday(date)) : "on",
                     day_in_words(date, language));
}

std::string regular_day_in_words(domain::Weekday weekday, domain::Weeks weeks,
                                 std::string_view language) {
  const std::size_t index = domain::place_of(weekday);
  const bool is_even = weeks == domain::Weeks::even;
  if (!is_czech(language)) {
    if (weeks == domain::Weeks::every) return fmt::format("every {}", english_days[index].name);
    return fmt::format("on {}s of {} weeks", english_days[index].name, is_even ? "even" : "odd");
  }
  if (weeks == domain::Weeks::every) {
    return fmt::format("{} {}", czech_days[index].every, czech_days[index].fourth);
  }
  return fmt::format("v {} týdnech {} {}", is_even ? "sudých" : "lichých",
                     czech_preposition(weekday), czech_days[index].fourth);
}

std::string short_day_in_words(Date date, std::string_view language) {
  const CalendarDay day = domain::calendar_day(date);
  if (is_czech(language)) {
    return fmt::format("{} {}. {}.", czech_days[weekday_index(date)].brief, day.day, day.month);
  }
  return fmt::format("{} {} {}", english_days[weekday_index(date)].name.substr(0, 3), day.day,
                     english_months[month_index(day)].substr(0, 3));
}

std::string since_in_words(domain::TimeOfDay start, std::string_view language) {
  return fmt::format("{} {}", is_czech(language) ? "od" : "from", domain::format(start));
}

std::string hours_in_words(domain::TimeOfDay start, domain::TimeOfDay end,
                           std::string_view language) {
  const std::string from = domain::format(start);
  const std::string until = domain::format(end);
  return is_czech(language) ? fmt::format("od {} do {}", from, until)
                            : fmt::format("from {} to {}", from, until);
}

std::string list_in_words(std::span<const std::string> items, std::string_view language) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const bool is_last = i + 1 == items.size();
    if (i > 0) text += is_last ? (is_czech(language) ? " a " : " and ") : ", ";
    text += items[i];
  }
  return text;
}

}  // namespace peer::delivery

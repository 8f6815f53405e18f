// The grammar of days and times: Czech prepositions and cases; English names.
// SPDX-License-Identifier: MIT
#include "words.hpp"

#include <fmt/format.h>

#include <algorithm>

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

// Likewise: ve dvě, ve tři, ve čtyři, ve dvanáct, ve třináct, ve čtrnáct, ve dvacet …
std::string_view czech_preposition(domain::TimeOfDay time) {
  const int hour = time.seconds / 3600;
  const int last = hour % 10;
  const bool is_hard = hour / 10 == 2 || (last >= 2 && last <= 4);
  return is_hard ? "ve" : "v";
}

std::string weekday_in_words(Date date, std::string_view language, DayCase day_case) {
  const std::size_t index = weekday_index(date);
  if (!is_czech(language)) return std::string(english_days[index].name);
  return std::string(day_case == DayCase::alone ? czech_days[index].name
                                                : czech_days[index].fourth);
}

// "23." and "listopadu"; "23" and "November".
std::string number_of(Date date, std::string_view language) {
  return std::to_string(domain::calendar_day(date).day) + (is_czech(language) ? "." : "");
}
std::string_view month_of(Date date, std::string_view language) {
  const std::size_t index = month_index(domain::calendar_day(date));
  return is_czech(language) ? czech_months[index].second : english_months[index];
}

bool in_one_month(Date left, Date right) {
  const CalendarDay first = domain::calendar_day(left);
  const CalendarDay second = domain::calendar_day(right);
  return first.year == second.year && first.month == second.month;
}

std::string range_in_words(Date first, Date last, std::string_view language) {
  const std::string until =
      fmt::format("{} {}", number_of(last, language), month_of(last, language));
  if (in_one_month(first, last)) return fmt::format("{}–{}", number_of(first, language), until);
  return fmt::format("{} {} – {}", number_of(first, language), month_of(first, language), until);
}

}  // namespace

std::string day_in_words(Date date, std::string_view language, DayCase day_case) {
  return fmt::format("{} {} {}", weekday_in_words(date, language, day_case),
                     number_of(date, language), month_of(date, language));
}

std::string days_in_words(std::vector<Date> dates, std::string_view language, DayCase day_case) {
  std::ranges::sort(dates);
  dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
  if (dates.size() > 2) return range_in_words(dates.front(), dates.back(), language);
  std::vector<std::string> days;
  for (std::size_t i = 0; i < dates.size(); ++i) {
    const bool is_said_later = i + 1 < dates.size() && in_one_month(dates[i], dates[i + 1]);
    days.push_back(is_said_later ? weekday_in_words(dates[i], language, day_case) + " " +
                                       number_of(dates[i], language)
                                 : day_in_words(dates[i], language, day_case));
  }
  return list_in_words(days, language);
}

std::string on_day_in_words(Date date, std::string_view language) {
  return fmt::format("{} {}", is_czech(language) ? czech_preposition(domain::weekday(date)) : "on",
                     day_in_words(date, language, DayCase::after_on));
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

std::string time_in_words(domain::TimeOfDay time, std::string_view language) {
  std::string text = domain::format(time);
  if (is_czech(language) && text.front() == '0') text.erase(0, 1);
  return text;
}

std::string at_time_in_words(domain::TimeOfDay time, std::string_view language) {
  return fmt::format("{} {}", is_czech(language) ? czech_preposition(time) : "at",
                     time_in_words(time, language));
}

std::string since_in_words(domain::TimeOfDay start, std::string_view language) {
  return fmt::format("{} {}", is_czech(language) ? "od" : "from", time_in_words(start, language));
}

std::string hours_in_words(domain::TimeOfDay start, domain::TimeOfDay end,
                           std::string_view language) {
  return fmt::format("{} {} {}", since_in_words(start, language), is_czech(language) ? "do" : "to",
                     time_in_words(end, language));
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

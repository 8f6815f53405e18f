// The grammar of dates: Czech prepositions, accusatives and genitives; English names.
// SPDX-License-Identifier: MIT
#include "peer/delivery/words.hpp"

#include <fmt/format.h>

#include <array>

namespace peer::delivery {
namespace {

using domain::CalendarDay;
using domain::Date;

// The fourth case serves both "v(e) …" and "na …".
constexpr std::array<std::string_view, 7> kCzechDays = {"pondělí", "úterý",  "středu", "čtvrtek",
                                                        "pátek",   "sobotu", "neděli"};
constexpr std::array<std::string_view, 12> kCzechMonths = {
    "ledna",    "února", "března", "dubna", "května",    "června",
    "července", "srpna", "září",   "října", "listopadu", "prosince"};
constexpr std::array<std::string_view, 7> kCzechEvery = {"každé", "každé",  "každou", "každý",
                                                         "každý", "každou", "každou"};
constexpr std::array<std::string_view, 7> kCzechShortDays = {"po", "út", "st", "čt",
                                                             "pá", "so", "ne"};
constexpr std::array<std::string_view, 7> kEnglishDays = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 12> kEnglishMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

std::size_t weekday_index(Date date) {
  return static_cast<std::size_t>(domain::weekday(date)) - 1;
}

std::size_t month_index(const CalendarDay& day) {
  return static_cast<std::size_t>(day.month - 1);
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
    return fmt::format("{} {}. {}", kCzechDays[weekday_index(date)], day.day,
                       kCzechMonths[month_index(day)]);
  }
  return fmt::format("{} {} {}", kEnglishDays[weekday_index(date)], day.day,
                     kEnglishMonths[month_index(day)]);
}

std::string on_day_in_words(Date date, std::string_view language) {
  return fmt::format("{} {}", is_czech(language) ? czech_preposition(domain::weekday(date)) : "on",
                     day_in_words(date, language));
}

std::string regular_day_in_words(domain::Weekday weekday, domain::Weeks weeks,
                                 std::string_view language) {
  const std::size_t index = static_cast<std::size_t>(weekday) - 1;
  const bool is_even = weeks == domain::Weeks::even;
  if (!is_czech(language)) {
    if (weeks == domain::Weeks::every) return fmt::format("every {}", kEnglishDays[index]);
    return fmt::format("on {}s of {} weeks", kEnglishDays[index], is_even ? "even" : "odd");
  }
  if (weeks == domain::Weeks::every) {
    return fmt::format("{} {}", kCzechEvery[index], kCzechDays[index]);
  }
  return fmt::format("v {} týdnech {} {}", is_even ? "sudých" : "lichých",
                     czech_preposition(weekday), kCzechDays[index]);
}

std::string short_day_in_words(Date date, std::string_view language) {
  const CalendarDay day = domain::calendar_day(date);
  if (is_czech(language)) {
    return fmt::format("{} {}. {}.", kCzechShortDays[weekday_index(date)], day.day, day.month);
  }
  return fmt::format("{} {} {}", kEnglishDays[weekday_index(date)].substr(0, 3), day.day,
                     kEnglishMonths[month_index(day)].substr(0, 3));
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

// Days and times put together as the grammar of a language has them.
// SPDX-License-Identifier: MIT
#include "words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/base/text.hpp"
#include "peer/locale/language.hpp"
#include "peer/locale/words.hpp"

namespace peer::delivery {
namespace {

using domain::CalendarDay;
using domain::Date;
using locale::Grammar;
using locale::grammar_of;

int weekday_of(Date date) {
  return static_cast<int>(domain::weekday(date));
}

std::string_view weekday_in_words(Date date, const Grammar& grammar, DayCase day_case) {
  return grammar.weekday_in(weekday_of(date), day_case);
}

// "23." and "listopadu"; "23" and "November".
std::string number_of(Date date, const Grammar& grammar) {
  return grammar.number_of_day(domain::calendar_day(date).day);
}
std::string_view month_of(Date date, const Grammar& grammar) {
  return grammar.month_after_number(domain::calendar_day(date).month);
}

bool in_one_month(Date left, Date right) {
  const CalendarDay first = domain::calendar_day(left);
  const CalendarDay second = domain::calendar_day(right);
  return first.year == second.year && first.month == second.month;
}

std::string range_in_words(Date first, Date last, const Grammar& grammar) {
  const std::string until = fmt::format("{} {}", number_of(last, grammar), month_of(last, grammar));
  if (in_one_month(first, last)) return fmt::format("{}–{}", number_of(first, grammar), until);
  return fmt::format("{} {} – {}", number_of(first, grammar), month_of(first, grammar), until);
}

}  // namespace

std::string day_in_words(Date date, std::string_view language, DayCase day_case) {
  const Grammar& grammar = grammar_of(language);
  return fmt::format("{} {} {}", weekday_in_words(date, grammar, day_case),
                     number_of(date, grammar), month_of(date, grammar));
}

std::string days_in_words(std::vector<Date> dates, std::string_view language, DayCase day_case) {
  const Grammar& grammar = grammar_of(language);
  std::ranges::sort(dates);
  dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
  if (dates.size() > 2) return range_in_words(dates.front(), dates.back(), grammar);
  std::vector<std::string> days;
  for (std::size_t i = 0; i < dates.size(); ++i) {
    const bool is_said_later = i + 1 < dates.size() && in_one_month(dates[i], dates[i + 1]);
    days.push_back(is_said_later
                       ? fmt::format("{} {}", weekday_in_words(dates[i], grammar, day_case),
                                     number_of(dates[i], grammar))
                       : day_in_words(dates[i], language, day_case));
  }
  return list_in_words(days, language);
}

std::string on_day_in_words(Date date, std::string_view language) {
  return fmt::format("{} {}", grammar_of(language).on_weekday(weekday_of(date)),
                     day_in_words(date, language, DayCase::after_on));
}

std::string regular_day_in_words(domain::Weekday weekday, domain::Weeks weeks,
                                 std::string_view language) {
  using locale::Parity;
  const Parity parity = weeks == domain::Weeks::every  ? Parity::every
                        : weeks == domain::Weeks::even ? Parity::even
                                                       : Parity::odd;
  return grammar_of(language).regular_day(static_cast<int>(weekday), parity);
}

std::string short_day_in_words(Date date, std::string_view language) {
  const CalendarDay day = domain::calendar_day(date);
  return grammar_of(language).brief_day({day.year, day.month, day.day, weekday_of(date)});
}

std::string time_in_words(domain::TimeOfDay time, std::string_view language) {
  return grammar_of(language).time(domain::format(time));
}

std::string at_time_in_words(domain::TimeOfDay time, std::string_view language) {
  return fmt::format("{} {}", grammar_of(language).at_hour(time.seconds / 3600),
                     time_in_words(time, language));
}

std::string since_in_words(domain::TimeOfDay start, std::string_view language) {
  constexpr locale::Words since = {"from {}"};
  return fmt::format(fmt::runtime(since.in(language)), time_in_words(start, language));
}

std::string hours_in_words(domain::TimeOfDay start, domain::TimeOfDay end,
                           std::string_view language) {
  constexpr locale::Words hours = {"from {} to {}"};
  return fmt::format(fmt::runtime(hours.in(language)), time_in_words(start, language),
                     time_in_words(end, language));
}

std::string list_in_words(std::span<const std::string> items, std::string_view language) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const bool is_last = i + 1 == items.size();
    if (i > 0) text += is_last ? fmt::format(" {} ", grammar_of(language).last_of_list) : ", ";
    text += items[i];
  }
  return text;
}

std::string phone_in_words(std::string_view number) {
  const bool is_ours = number.size() == 13 &&
                       (number.starts_with("+420") || number.starts_with("+421")) &&
                       std::ranges::all_of(number.substr(1), base::is_digit);
  if (!is_ours) return std::string(number);
  std::string text(number.substr(0, 4));
  for (std::size_t at = 4; at < number.size(); at += 3) {
    text += "\u00a0";
    text += number.substr(at, 3);
  }
  return text;
}

std::string typeset(std::string_view text, std::string_view language) {
  return grammar_of(language).typeset(text);
}

}  // namespace peer::delivery

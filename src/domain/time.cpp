// Calendar arithmetic and the reading and writing of dates, times and instants.
// SPDX-License-Identifier: MIT
#include "peer/domain/time.hpp"

#include <date/date.h>
#include <date/iso_week.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "peer/locale/grammar.hpp"

namespace peer::domain {

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;
constexpr std::array<std::string_view, 7> weekday_words = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

date::sys_days sys_days(Date date) {
  return date::sys_days{date::days{date.days}};
}

// Takes exactly `length` digits from the front of `text`; -1 when there are none.
int take_number(std::string_view& text, std::size_t length) {
  if (text.size() < length) return -1;
  int number = 0;
  for (const char c : text.substr(0, length)) {
    if (c < '0' || c > '9') return -1;
    number = number * 10 + (c - '0');
  }
  text.remove_prefix(length);
  return number;
}

bool take(std::string_view& text, char expected) {
  if (!text.starts_with(expected)) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<Date> take_date(std::string_view& text) {
  const int year = take_number(text, 4);
  if (year < 0 || !take(text, '-')) return std::nullopt;
  const int month = take_number(text, 2);
  if (month < 0 || !take(text, '-')) return std::nullopt;
  const int day = take_number(text, 2);
  if (day < 0) return std::nullopt;
  return make_date(year, month, day);
}

std::optional<TimeOfDay> take_time(std::string_view& text) {
  const int hours = take_number(text, 2);
  if (hours < 0 || hours > 23 || !take(text, ':')) return std::nullopt;
  const int minutes = take_number(text, 2);
  if (minutes < 0 || minutes > 59) return std::nullopt;
  TimeOfDay time = time_of_day(hours, minutes);
  if (!take(text, ':')) return time;
  const int seconds = take_number(text, 2);
  if (seconds < 0 || seconds > 59) return std::nullopt;
  time.seconds += seconds;
  return time;
}

std::optional<LocalTime> take_local_time(std::string_view& text) {
  const std::optional<Date> date = take_date(text);
  if (!date || !(take(text, 'T') || take(text, ' '))) return std::nullopt;
  const std::optional<TimeOfDay> time = take_time(text);
  if (!time) return std::nullopt;
  return LocalTime{*date, *time};
}

std::optional<int> take_offset(std::string_view& text) {
  if (take(text, 'Z')) return 0;
  const int sign = text.starts_with('-') ? -1 : 1;
  if (!take(text, '+') && !take(text, '-')) return std::nullopt;
  const int hours = take_number(text, 2);
  if (hours < 0 || hours > 23 || !take(text, ':')) return std::nullopt;
  const int minutes = take_number(text, 2);
  if (minutes < 0 || minutes > 59) return std::nullopt;
  return sign * (hours * 60 + minutes);
}

}  // namespace

std::string with_seconds(TimeOfDay time) {
  return fmt::format("{:02}:{:02}:{:02}", time.seconds / 3600, time.seconds / 60 % 60,
                     time.seconds % 60);
}

std::optional<Date> make_date(int year, int month, int day) {
  if (year < first_year || year > last_year || month < 1 || month > 12 || day < 1 || day > 31) {
    return std::nullopt;
  }
  const date::year_month_day calendar{date::year{year}, date::month{static_cast<unsigned>(month)},
                                      date::day{static_cast<unsigned>(day)}};
  if (!calendar.ok()) return std::nullopt;
  const auto days = date::sys_days{calendar}.time_since_epoch().count();
  return Date{static_cast<std::int32_t>(days)};
}

CalendarDay calendar_day(Date date) {
  const date::year_month_day calendar{sys_days(date)};
  return {static_cast<int>(calendar.year()),
          static_cast<int>(static_cast<unsigned>(calendar.month())),
          static_cast<int>(static_cast<unsigned>(calendar.day()))};
}

Weekday weekday(Date date) {
  return static_cast<Weekday>(date::weekday{sys_days(date)}.iso_encoding());
}

IsoWeek iso_week(Date date) {
  const iso_week::year_weeknum_weekday week{sys_days(date)};
  return {static_cast<int>(week.year()), static_cast<int>(static_cast<unsigned>(week.weeknum()))};
}

std::string_view weekday_word(Weekday weekday) {
  return weekday_words.at(static_cast<std::size_t>(weekday) - 1);
}

std::optional<Weekday> parse_weekday(std::string_view word) {
  const auto* const found = std::ranges::find(weekday_words, word);
  if (found == weekday_words.end()) return std::nullopt;
  return static_cast<Weekday>(found - weekday_words.begin() + 1);
}

std::optional<Date> parse_iso_date(std::string_view text) {
  const std::optional<Date> date = take_date(text);
  return text.empty() ? date : std::nullopt;
}

std::optional<TimeOfDay> parse_time(std::string_view text) {
  const std::optional<TimeOfDay> time = take_time(text);
  return text.empty() ? time : std::nullopt;
}

std::optional<LocalTime> parse_local_time(std::string_view text) {
  const std::optional<LocalTime> local = take_local_time(text);
  return text.empty() ? local : std::nullopt;
}

std::optional<Instant> parse_instant(std::string_view text) {
  const std::optional<LocalTime> local = take_local_time(text);
  if (!local) return std::nullopt;
  const std::optional<int> offset = take_offset(text);
  if (!offset || !text.empty()) return std::nullopt;
  return Instant{*local, *offset};
}

std::string format(Date date) {
  const CalendarDay day = calendar_day(date);
  return fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day);
}

std::string format(TimeOfDay time) {
  const std::string text = with_seconds(time);
  return time.seconds % 60 == 0 ? text.substr(0, 5) : text;
}

std::string format(LocalTime time) {
  return format(time.date) + ' ' + format(time.time);
}

std::string format(const Instant& instant) {
  const int offset = std::abs(instant.offset_minutes);
  return fmt::format("{}T{}{}{:02}:{:02}", format(instant.local.date),
                     with_seconds(instant.local.time), instant.offset_minutes < 0 ? '-' : '+',
                     offset / 60, offset % 60);
}

std::string with_weekday(Date date) {
  const std::string_view name = locale::english_grammar.weekday(static_cast<int>(weekday(date)));
  return std::string(name) + ' ' + format(date);
}

}  // namespace peer::domain

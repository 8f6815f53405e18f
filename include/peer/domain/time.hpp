// Days, times of day, ISO weeks, local times and instants, as plain values.
//
// A session's date is a day in the calendar, not an instant: `Date`, `TimeOfDay` and `LocalTime`
// carry no zone. Only what happened at one moment (a message sent, a contact) is an `Instant`
// with its offset. Howard Hinnant's date library stays behind src/domain/time.cpp.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace peer::domain {

enum class Weekday { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

struct Date {
  std::int32_t days = 0;  // since 1970-01-01
  auto operator<=>(const Date&) const = default;
};
inline Date operator+(Date date, int days) {
  return {date.days + days};
}
inline Date operator-(Date date, int days) {
  return {date.days - days};
}
inline int operator-(Date left, Date right) {
  return left.days - right.days;
}

struct CalendarDay {
  int year = 1970;
  int month = 1;
  int day = 1;
};
struct IsoWeek {  // ISO 8601: week 1 holds the year's first Thursday
  int year = 1970;
  int week = 1;
  auto operator<=>(const IsoWeek&) const = default;
};

// nullopt for a day that does not exist or a year outside 1900–2199.
std::optional<Date> make_date(int year, int month, int day);
CalendarDay calendar_day(Date date);
Weekday weekday(Date date);
IsoWeek iso_week(Date date);
inline bool is_weekend(Date date) {
  return weekday(date) >= Weekday::saturday;
}
std::string_view weekday_word(Weekday weekday);               // "monday"
std::optional<Weekday> parse_weekday(std::string_view word);  // full English word only

struct TimeOfDay {
  std::int32_t seconds = 0;  // since midnight
  auto operator<=>(const TimeOfDay&) const = default;
  int minutes() const { return seconds / 60; }
};
inline TimeOfDay time_of_day(int hours, int minutes) {
  return {(hours * 60 + minutes) * 60};
}

struct LocalTime {
  Date date;
  TimeOfDay time;
  auto operator<=>(const LocalTime&) const = default;
};

inline constexpr std::int64_t day_seconds = 86'400;

// A moment as it is written, 2026-11-20T10:00:00+01:00.
struct Instant {
  LocalTime local;
  int offset_minutes = 0;
  std::int64_t unix_seconds() const {
    return local.date.days * day_seconds + local.time.seconds - std::int64_t{offset_minutes} * 60;
  }
};
inline bool operator==(const Instant& a, const Instant& b) {
  return a.unix_seconds() == b.unix_seconds();
}
inline auto operator<=>(const Instant& a, const Instant& b) {
  return a.unix_seconds() <=> b.unix_seconds();
}

// Strict readers: exactly YYYY-MM-DD; HH:MM or HH:MM:SS, 00:00–23:59:59. Nothing may follow.
std::optional<Date> parse_iso_date(std::string_view text);
std::optional<TimeOfDay> parse_time(std::string_view text);
// DATE, 'T' or one space, TIME.
std::optional<LocalTime> parse_local_time(std::string_view text);
// The same with "Z" or ±HH:MM.
std::optional<Instant> parse_instant(std::string_view text);

std::string format(Date date);               // 2026-11-23
std::string format(TimeOfDay time);          // 18:00, with seconds only when they are not zero
std::string with_seconds(TimeOfDay time);    // 18:00:00
std::string format(LocalTime time);          // 2026-11-23 18:00
std::string format(const Instant& instant);  // 2026-11-23T18:00:00+01:00
std::string with_weekday(Date date);         // "Monday 2026-11-23": how answers name a day

}  // namespace peer::domain

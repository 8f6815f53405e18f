// Dates, ISO weeks, and the strict reading and writing of dates and times.
// SPDX-License-Identifier: MIT
#include "peer/domain/time.hpp"

#include <doctest/doctest.h>

using namespace peer::domain;

TEST_CASE("days exist in the calendar from 1900 to 2199") {
  CHECK(make_date(1970, 1, 1)->days == 0);
  CHECK(make_date(2026, 11, 23)->days == 20780);
  CHECK(make_date(1900, 1, 1).has_value());
  CHECK(make_date(2199, 12, 31).has_value());
  CHECK(make_date(2024, 2, 29).has_value());
  CHECK(make_date(2000, 2, 29).has_value());
  struct Row {
    int year, month, day;
  };
  const Row missing[] = {{1899, 12, 31}, {2200, 1, 1},  {2026, 2, 29}, {2100, 2, 29},
                         {2026, 2, 30},  {2026, 4, 31}, {2026, 0, 1},  {2026, 13, 1},
                         {2026, 1, 0},   {2026, 1, 32}, {2026, -1, 1}, {-1, 1, 1}};
  for (const Row& row : missing) {
    CAPTURE(row.year);
    CAPTURE(row.month);
    CAPTURE(row.day);
    CHECK_FALSE(make_date(row.year, row.month, row.day).has_value());
  }
}

TEST_CASE("every day of three centuries reads as it is written") {
  const Date last = *make_date(2199, 12, 31);
  int wrong = 0;
  for (Date date = *make_date(1900, 1, 1); date <= last; date = date + 1) {
    const CalendarDay day = calendar_day(date);
    const bool same =
        make_date(day.year, day.month, day.day) == date && parse_iso_date(format(date)) == date;
    wrong += same ? 0 : 1;
  }
  CHECK(wrong == 0);
}

TEST_CASE("weekdays and ISO weeks") {
  struct Row {
    const char* date;
    Weekday weekday;
    int year;
    int week;
  };
  const Row rows[] = {
      {"2026-01-01", Weekday::thursday, 2026, 1}, {"2025-12-29", Weekday::monday, 2026, 1},
      {"2025-12-28", Weekday::sunday, 2025, 52},  {"2026-12-24", Weekday::thursday, 2026, 52},
      {"2027-01-01", Weekday::friday, 2026, 53},  {"2027-01-03", Weekday::sunday, 2026, 53},
      {"2027-01-04", Weekday::monday, 2027, 1},   {"2027-01-08", Weekday::friday, 2027, 1},
      {"2027-01-14", Weekday::thursday, 2027, 2}, {"2020-12-31", Weekday::thursday, 2020, 53},
      {"2032-12-31", Weekday::friday, 2032, 53},  {"1969-12-31", Weekday::wednesday, 1970, 1},
      {"1900-01-01", Weekday::monday, 1900, 1},   {"2024-02-29", Weekday::thursday, 2024, 9},
  };
  for (const Row& row : rows) {
    CAPTURE(row.date);
    const Date date = *parse_iso_date(row.date);
    CHECK(weekday(date) == row.weekday);
    CHECK(iso_week(date) == IsoWeek{row.year, row.week});
    CHECK(is_weekend(date) == (row.weekday >= Weekday::saturday));
  }
}

TEST_CASE("weekday words are whole and in lower case") {
  for (int day = 1; day <= 7; ++day) {
    const auto weekday = static_cast<Weekday>(day);
    CHECK(parse_weekday(weekday_word(weekday)) == weekday);
  }
  CHECK(weekday_word(Weekday::sunday) == "sunday");
  for (const char* word : {"", "mon", "Monday", "mondays", "pondělí"}) {
    CHECK_FALSE(parse_weekday(word).has_value());
  }
}

TEST_CASE("dates are read strictly") {
  for (const char* text : {"", "2026-2-3", "26-02-03", "2026-02-30", "2026-11-23 ", " 2026-11-23",
                           "2026-11-23T", "2026/11/23", "20261123", "+026-11-23", "2026-1a-23",
                           "2026-11-2", "2026-11-", "1899-12-31", "2200-01-01", "２026-11-23"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_iso_date(text).has_value());
  }
}

TEST_CASE("times are read strictly") {
  struct Row {
    const char* text;
    int seconds;  // -1: not a time
  };
  const Row rows[] = {
      {"00:00", 0},  {"18:00", 64800}, {"23:59", 86340},  {"23:59:59", 86399}, {"18:00:00", 64800},
      {"24:00", -1}, {"18:60", -1},    {"18:00:60", -1},  {"9:00", -1},        {"18", -1},
      {"18:0", -1},  {"18:00:", -1},   {"18:00:0", -1},   {"18:00Z", -1},      {"-1:00", -1},
      {"18.00", -1}, {"", -1},         {"18:00:00.5", -1}};
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const std::optional<TimeOfDay> time = parse_time(row.text);
    CHECK((time ? time->seconds : -1) == row.seconds);
  }
}

TEST_CASE("local times and instants") {
  const LocalTime local{*make_date(2026, 11, 23), time_of_day(18, 0)};
  CHECK(parse_local_time("2026-11-23T18:00") == local);
  CHECK(parse_local_time("2026-11-23 18:00:00") == local);
  for (const char* text : {"2026-11-23", "2026-11-23t18:00", "2026-11-23  18:00",
                           "2026-11-23T18:00Z", "2026-11-31T18:00", "T18:00"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_local_time(text).has_value());
  }
  const std::optional<Instant> instant = parse_instant("2026-11-23T18:00:00+01:00");
  REQUIRE(instant.has_value());
  CHECK(instant->unix_seconds() == 1795453200);
  CHECK(*instant == *parse_instant("2026-11-23T17:00:00Z"));
  CHECK(*instant == *parse_instant("2026-11-23 12:30-04:30"));
  CHECK(*instant < *parse_instant("2026-11-23T18:00:00+00:59"));
  for (const char* text :
       {"2026-11-23T18:00:00", "2026-11-23T18:00:00+1:00", "2026-11-23T18:00:00+0100",
        "2026-11-23T18:00:00+24:00", "2026-11-23T18:00:00+01:60", "2026-11-23T18:00:00z",
        "2026-11-23T18:00:00+01:00 ", "2026-11-23T18:00:00 +01:00"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_instant(text).has_value());
  }
}

TEST_CASE("how they are written") {
  const LocalTime local{*make_date(2026, 3, 5), time_of_day(8, 5)};
  CHECK(format(local.date) == "2026-03-05");
  CHECK(format(local.time) == "08:05");
  CHECK(format(TimeOfDay{8 * 3600 + 5}) == "08:00:05");
  CHECK(format(local) == "2026-03-05 08:05");
  CHECK(format(Instant{local, 60}) == "2026-03-05T08:05:00+01:00");
  CHECK(format(Instant{local, -210}) == "2026-03-05T08:05:00-03:30");
  CHECK(format(Instant{local, 0}) == "2026-03-05T08:05:00+00:00");
  CHECK(with_weekday(*make_date(2026, 11, 23)) == "Monday 2026-11-23");
}

// Czech public holidays: dates printed once by python3-holidays 0.10.1, and known Easters.
// SPDX-License-Identifier: MIT
#include "peer/domain/holidays.hpp"

#include <doctest/doctest.h>

using namespace peer::domain;

TEST_CASE("thirteen holidays a year, the same as python3-holidays") {
  struct Row {
    int year;
    std::string_view days;
  };
  const Row rows[] = {
      {2024, "01-01 03-29 04-01 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26"},
      {2025, "01-01 04-18 04-21 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26"},
      {2026, "01-01 04-03 04-06 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26"},
      {2027, "01-01 03-26 03-29 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26"},
      {2028, "01-01 04-14 04-17 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26"},
      {2029, "01-01 03-30 04-02 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26"},
      {2030, "01-01 04-19 04-22 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26"},
      {2031, "01-01 04-11 04-14 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26"},
      {2032, "01-01 03-26 03-29 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26"},
      {2033, "01-01 04-15 04-18 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26"},
      {2034, "01-01 04-07 04-10 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26"},
      {2035, "01-01 03-23 03-26 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26"},
      {2036, "01-01 04-11 04-14 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26"},
      {2037, "01-01 04-03 04-06 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.year);
    std::string days;
    for (const Holiday& holiday : holidays(HolidayCalendar::cz, row.year)) {
      days += (days.empty() ? "" : " ") + format(holiday.date).substr(5);
      CHECK(calendar_day(holiday.date).year == row.year);
      CHECK_FALSE(holiday.name_cs.empty());
      CHECK_FALSE(holiday.name_en.empty());
    }
    CHECK(days == row.days);
  }
}

TEST_CASE("Good Friday is a holiday since 2016") {
  CHECK(holidays(HolidayCalendar::cz, 2015).size() == 12);
  CHECK(holidays(HolidayCalendar::cz, 2016).size() == 13);
  CHECK(holiday_on(HolidayCalendar::cz, *make_date(2016, 3, 25))->name_cs == "Velký pátek");
  CHECK_FALSE(holiday_on(HolidayCalendar::cz, *make_date(2015, 4, 3)).has_value());
}

TEST_CASE("Easter Sundays, the earliest and the latest among them") {
  for (const char* date :
       {"1900-04-15", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23",
        "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25",
        "2049-04-18", "2076-04-19", "2100-03-28", "2160-03-23"}) {
    const Date expected = *parse_iso_date(date);
    CHECK(format(easter_sunday(calendar_day(expected).year)) == date);
  }
  for (int year = 1900; year <= 2199; ++year)
    CHECK(weekday(easter_sunday(year)) == Weekday::sunday);
}

TEST_CASE("one day is looked up by its date") {
  const std::optional<Holiday> eve = holiday_on(HolidayCalendar::cz, *make_date(2026, 12, 24));
  REQUIRE(eve.has_value());
  CHECK(eve->name_cs == "Štědrý den");
  CHECK(eve->name_en == "Christmas Eve");
  CHECK_FALSE(holiday_on(HolidayCalendar::cz, *make_date(2026, 12, 23)).has_value());
  CHECK_FALSE(holiday_on(HolidayCalendar::none, *make_date(2026, 12, 24)).has_value());
  CHECK(holidays(HolidayCalendar::none, 2026).empty());
}

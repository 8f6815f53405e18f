// Easter and the Czech public holidays.
// SPDX-License-Identifier: MIT
#include "peer/domain/holidays.hpp"

#include "peer/base/ensure.hpp"

namespace peer::domain {

namespace {

// Good Friday is a holiday since Act 359/2015 Coll.
constexpr int first_good_friday = 2016;

Date day_of(int year, int month, int day) {
  const std::optional<Date> date = make_date(year, month, day);
  PEER_ENSURE(date.has_value(), "a holiday lies in a year from 1900 to 2199");
  return *date;
}

std::vector<Holiday> czech_holidays(int year) {
  const Date easter = easter_sunday(year);
  std::vector<Holiday> list;
  list.reserve(13);
  list.push_back({day_of(year, 1, 1), "Nový rok, Den obnovy samostatného českého státu",
                  "New Year, Restoration Day of the Independent Czech State"});
  if (year >= first_good_friday) list.push_back({easter - 2, "Velký pátek", "Good Friday"});
  list.push_back({easter + 1, "Velikonoční pondělí", "Easter Monday"});
  list.push_back({day_of(year, 5, 1), "Svátek práce", "Labour Day"});
  list.push_back({day_of(year, 5, 8), "Den vítězství", "Victory Day"});
  list.push_back({day_of(year, 7, 5), "Den slovanských věrozvěstů Cyrila a Metoděje",
                  "Saints Cyril and Methodius Day"});
  list.push_back({day_of(year, 7, 6), "Den upálení mistra Jana Husa", "Jan Hus Day"});
  list.push_back({day_of(year, 9, 28), "Den české státnosti", "Czech Statehood Day"});
  list.push_back({day_of(year, 10, 28), "Den vzniku samostatného československého státu",
                  "Independent Czechoslovak State Day"});
  list.push_back({day_of(year, 11, 17),
                  "Den boje za svobodu a demokracii a Mezinárodní den studentstva",
                  "Struggle for Freedom and Democracy Day and International Students' Day"});
  list.push_back({day_of(year, 12, 24), "Štědrý den", "Christmas Eve"});
  list.push_back({day_of(year, 12, 25), "1. svátek vánoční", "Christmas Day"});
  list.push_back({day_of(year, 12, 26), "2. svátek vánoční", "Second Day of Christmas"});
  return list;
}

}  // namespace

// The Gregorian computus of Meeus, Jones and Butcher: right for every year.
Date easter_sunday(int year) {
  const int golden = year % 19;
  const int century = year / 100;
  const int in_century = year % 100;
  const int moon_shift = (century - (century + 8) / 25 + 1) / 3;
  const int epact = (19 * golden + century - century / 4 - moon_shift + 15) % 30;
  const int to_sunday =
      (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
  const int late = (golden + 11 * epact + 22 * to_sunday) / 451;
  const int days = epact + to_sunday - 7 * late + 114;
  return day_of(year, days / 31, days % 31 + 1);
}

std::vector<Holiday> holidays(HolidayCalendar calendar, int year) {
  switch (calendar) {
    case HolidayCalendar::none:
      return {};
    case HolidayCalendar::cz:
      return czech_holidays(year);
  }
  return {};
}

std::optional<Holiday> holiday_on(HolidayCalendar calendar, Date date) {
  for (const Holiday& holiday : holidays(calendar, calendar_day(date).year)) {
    if (holiday.date == date) return holiday;
  }
  return std::nullopt;
}

}  // namespace peer::domain

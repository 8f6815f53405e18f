// The days of the program's schedule, above all at the joint of a year of 53 weeks
// (reference: domain, section 4).
// SPDX-License-Identifier: MIT
#include "peer/domain/schedule.hpp"

#include <doctest/doctest.h>
#include "support/records.hpp"

using namespace peer::domain;
using namespace peer::test;

namespace {

Activity club(std::optional<Weekday> weekday, Weeks weeks) {
  auto made = with_id<Activity>("club");
  made.weekday.value = weekday;
  made.weeks = weeks;
  return made;
}

const Activity thursday_club = club(Weekday::thursday, Weeks::even);
const Activity friday_club = club(Weekday::friday, Weeks::odd);
const Activity monday_group = club(Weekday::monday, Weeks::every);

Program program(HolidayCalendar calendar) {
  Program made;
  made.holidays = calendar;
  return made;
}

std::string days(const Program& program, const Activity& activity, const char* from,
                 const char* until) {
  std::string text;
  for (const ScheduledDay& one : scheduled_days(program, activity, day(from), day(until))) {
    text += format(one.date);
    if (one.closure != nullptr) text += " closed";
    if (one.holiday) text += " holiday";
    text += '\n';
  }
  return text;
}

std::string holidays_of(const Activity& activity, const char* from, const char* until) {
  const Program czech = program(HolidayCalendar::cz);
  std::string text;
  for (const ScheduledDay& one : scheduled_days(czech, activity, day(from), day(until))) {
    if (one.holiday) text += format(one.date) + ' ';
  }
  return text;
}

}  // namespace

TEST_CASE("parity is that of the week's number") {
  struct Row {
    const char* date;
    bool even;
  };
  const Row rows[] = {{"2026-12-24", true},   // week 52
                      {"2027-01-01", false},  // week 53
                      {"2027-01-08", false},  // week 1
                      {"2027-01-14", true}};  // week 2
  for (const Row& row : rows) {
    CAPTURE(row.date);
    const Date date = day(row.date);
    CHECK(in_weeks(Weeks::every, date));
    CHECK(in_weeks(Weeks::even, date) == row.even);
    CHECK(in_weeks(Weeks::odd, date) != row.even);
  }
}

TEST_CASE("the clubs at the joint of 2026 and 2027") {
  const Program plain = program(HolidayCalendar::none);
  CHECK(days(plain, friday_club, "2026-12-14", "2027-01-24") ==
        "2026-12-18\n2027-01-01\n2027-01-08\n2027-01-22\n");
  CHECK(days(plain, thursday_club, "2026-12-07", "2027-01-24") ==
        "2026-12-10\n2026-12-24\n2027-01-14\n");
}

TEST_CASE("collisions with Czech holidays in 2026 and 2027 are these and no others") {
  CHECK(holidays_of(monday_group, "2026-01-01", "2027-12-31") ==
        "2026-04-06 2026-07-06 2026-09-28 2027-03-29 2027-07-05 ");
  CHECK(holidays_of(friday_club, "2026-01-01", "2027-12-31") ==
        "2026-05-08 2027-01-01 2027-12-24 ");
  CHECK(holidays_of(thursday_club, "2026-01-01", "2027-12-31") == "2026-12-24 ");
}

TEST_CASE("closures and holidays are named, the days stay listed") {
  Program closed = program(HolidayCalendar::cz);
  Closure closure;
  closure.from = field(day("2026-12-27"));
  closure.until = field(day("2027-01-01"));
  closed.closures.push_back(closure);
  CHECK(days(closed, friday_club, "2026-12-18", "2027-01-08") ==
        "2026-12-18\n2027-01-01 closed holiday\n2027-01-08\n");
  CHECK(days(closed, monday_group, "2026-12-21", "2027-01-04") ==
        "2026-12-21\n2026-12-28 closed\n2027-01-04\n");
  const auto found = scheduled_days(closed, friday_club, day("2027-01-01"), day("2027-01-01"));
  REQUIRE(found.size() == 1);
  CHECK(found[0].activity == &friday_club);
  CHECK(found[0].closure == &closed.closures[0]);
  CHECK(found[0].holiday->name_en.starts_with("New Year"));
}

TEST_CASE("the period is inclusive; an empty one has no days; by hand means none") {
  const Program plain = program(HolidayCalendar::none);
  CHECK(days(plain, monday_group, "2026-11-23", "2026-11-30") == "2026-11-23\n2026-11-30\n");
  CHECK(days(plain, monday_group, "2026-11-24", "2026-11-29").empty());
  CHECK(days(plain, monday_group, "2026-11-30", "2026-11-23").empty());
  CHECK(days(plain, club(std::nullopt, Weeks::every), "2026-01-01", "2026-12-31").empty());
}

TEST_CASE("over three centuries every listed day has its weekday and parity, and none is missing") {
  const Program plain = program(HolidayCalendar::none);
  const Date from = *make_date(1900, 1, 1);
  const Date until = *make_date(2199, 12, 31);
  std::vector<Date> expected;
  for (Date date = from; date <= until; date = date + 1) {
    if (weekday(date) == Weekday::friday && iso_week(date).week % 2 == 1) expected.push_back(date);
  }
  std::vector<Date> listed;
  for (const ScheduledDay& one : scheduled_days(plain, friday_club, from, until)) {
    listed.push_back(one.date);
  }
  CHECK((listed == expected));
}

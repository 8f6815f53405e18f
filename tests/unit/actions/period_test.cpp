// The period of a report, as people write it.
// SPDX-License-Identifier: MIT
#include "peer/actions/period.hpp"

#include <doctest/doctest.h>

#include "support/refusal.hpp"
#include "support/values.hpp"

using namespace peer;
using namespace peer::actions;
using test::day;
using test::refusal;

namespace {

std::string read(const PeriodWords& typed, DefaultPeriod fallback = DefaultPeriod::quarter) {
  const Period period = read_period(typed, day("2026-11-23"), fallback);
  return domain::format(period.from) + ' ' + domain::format(period.until) + ' ' + period.words;
}

}  // namespace

TEST_SUITE("period") {
  TEST_CASE("a month, a quarter and a year begin on their first day and end on their last") {
    CHECK(read({.month = "2026-11"}) == "2026-11-01 2026-11-30 2026-11");
    CHECK(read({.month = "2024-02"}) == "2024-02-01 2024-02-29 2024-02");
    CHECK(read({.month = "2026-12"}) == "2026-12-01 2026-12-31 2026-12");
    CHECK(read({.quarter = "2026-1"}) == "2026-01-01 2026-03-31 2026-1");
    CHECK(read({.quarter = "2026-4"}) == "2026-10-01 2026-12-31 2026-4");
    CHECK(read({.year = "2026"}) == "2026-01-01 2026-12-31 2026");
  }

  TEST_CASE("a quarter may be written with its Q") {
    CHECK(read({.quarter = "2026-Q2"}) == "2026-04-01 2026-06-30 2026-Q2");
    CHECK(read({.quarter = "2026-q2"}) == "2026-04-01 2026-06-30 2026-q2");
  }

  TEST_CASE("two days, also the same one twice, and in words") {
    CHECK(read({.from = "2026-11-01", .until = "today"}) ==
          "2026-11-01 2026-11-23 2026-11-01 to 2026-11-23");
    CHECK(read({.from = "today", .until = "today"}) ==
          "2026-11-23 2026-11-23 2026-11-23 to 2026-11-23");
  }

  TEST_CASE("without words the current quarter, or year") {
    CHECK(read({}) == "2026-10-01 2026-12-31 2026-4");
    CHECK(read({}, DefaultPeriod::year) == "2026-01-01 2026-12-31 2026");
  }

  TEST_CASE("what is no period is refused with an example") {
    for (const char* month : {"2026-13", "2026-00", "2026-1", "26-11", "2026/11", "", "2026-1x"}) {
      CAPTURE(month);
      CHECK(refusal([&] { read({.month = month}); }).ends_with("write it as 2026-11"));
    }
    for (const char* quarter : {"2026-5", "2026-0", "2026-04", "Q4"}) {
      CAPTURE(quarter);
      CHECK(refusal([&] { read({.quarter = quarter}); }).starts_with("2: "));
    }
    for (const char* year : {"26", "20266", "-026", "year"}) {
      CAPTURE(year);
      CHECK(refusal([&] { read({.year = year}); }).ends_with("write it as 2026"));
    }
  }

  TEST_CASE("half a period, two of them, and one that ends before it begins") {
    CHECK(refusal([] { read({.from = "2026-11-01"}); }) ==
          "2: '--from' and '--until' belong together | give both days");
    CHECK(refusal([] { read({.until = "2026-11-01"}); }) ==
          "2: '--from' and '--until' belong together | give both days");
    CHECK(refusal([] {
            read({.month = "2026-11", .year = "2026"});
          }).starts_with("2: more than one period was given"));
    CHECK(refusal([] {
            read({.from = "2026-11-02", .year = "2026"});
          }).starts_with("2: more than one period was given"));
    CHECK(refusal([] {
            read({.from = "2026-11-02", .until = "2026-11-01"});
          }).ends_with("give the earlier day with --from"));
  }
}

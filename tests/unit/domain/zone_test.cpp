// Time zones: values computed once with Python's zoneinfo (tzdata 2025b).
// SPDX-License-Identifier: MIT
#include "peer/domain/zone.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>
#include "support/values.hpp"

using namespace peer::domain;
using namespace peer::test;

TEST_CASE("instants and local times, both ways") {
  struct Row {
    const char* zone;
    const char* text;
    std::int64_t moment;
  };
  const Row rows[] = {
      {"Europe/Prague", "2026-01-15T12:00:00+01:00", 1768474800},
      {"Europe/Prague", "2026-03-29T01:59:00+01:00", 1774745940},
      {"Europe/Prague", "2026-03-29T03:00:00+02:00", 1774746000},
      {"Europe/Prague", "2026-07-15T12:00:00+02:00", 1784109600},
      {"Europe/Prague", "2026-10-25T01:59:00+02:00", 1792886340},
      {"Europe/Prague", "2026-10-25T02:30:00+02:00", 1792888200},  // the first of the two
      {"Europe/Prague", "2026-10-25T03:00:00+01:00", 1792893600},
      {"Europe/Prague", "2038-07-01T12:00:00+02:00", 2161591200},  // after the last listed year
      {"Europe/Prague", "2150-07-01T12:00:00+02:00", 5695956000},
      {"Europe/Prague", "1900-01-01T00:00:00+01:00", -2208992400},
      {"America/New_York", "2026-11-01T01:30:00-04:00", 1793511000},
      {"Asia/Kathmandu", "2026-06-01T00:00:00+05:45", 1780251300},
      {"Pacific/Apia", "2011-12-29T23:00:00-10:00", 1325235600},
      {"Pacific/Apia", "2011-12-31T00:00:00+14:00", 1325239200},
      {"Australia/Lord_Howe", "2026-04-05T01:45:00+11:00", 1775313900},
      {"Europe/Dublin", "2026-12-01T12:00:00+00:00", 1796126400},
      {"UTC", "1969-12-31T23:59:00+00:00", -60},
  };
  for (const Row& row : rows) {
    CAPTURE(row.zone);
    CAPTURE(row.text);
    const std::optional<Zone> zone = Zone::find(row.zone);
    REQUIRE(zone.has_value());
    CHECK(format(zone->at(row.moment)) == row.text);
    const Instant back = zone->at(instant(row.text).local);
    CHECK(back.unix_seconds() == row.moment);
    CHECK(format(back) == row.text);
    CHECK_FALSE(zone->is_skipped(back.local));
  }
}

TEST_CASE("the repeated hour is shown with its own offset") {
  CHECK(format(prague().at(1792888200 + 3600)) == "2026-10-25T02:30:00+01:00");
}

TEST_CASE("a local time that the clock skips moves forward by the gap") {
  struct Row {
    const char* zone;
    const char* skipped;
    const char* meant;
  };
  const Row rows[] = {
      {"Europe/Prague", "2026-03-29T02:00", "2026-03-29T03:00:00+02:00"},
      {"Europe/Prague", "2026-03-29T02:30", "2026-03-29T03:30:00+02:00"},
      {"Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-04T02:45:00+11:00"},
      {"Pacific/Apia", "2011-12-30T12:00", "2011-12-31T12:00:00+14:00"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.skipped);
    const Zone zone = *Zone::find(row.zone);
    CHECK(zone.is_skipped(local(row.skipped)));
    CHECK(format(zone.at(local(row.skipped))) == row.meant);
  }
}

TEST_CASE("changes of the clock within a time") {
  struct Row {
    const char* zone;
    const char* from;
    const char* to;
    const char* changes;
  };
  const Row rows[] = {
      {"Europe/Prague", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z",
       "2026-03-29T03:00:00+02:00 (60) 2026-10-25T02:00:00+01:00 (120) "},
      {"Europe/Prague", "2041-01-01T00:00:00Z", "2042-01-01T00:00:00Z",
       "2041-03-31T03:00:00+02:00 (60) 2041-10-27T02:00:00+01:00 (120) "},
      // The bounds: after the first, until the second.
      {"Europe/Prague", "2026-03-29T01:00:00Z", "2026-10-25T00:59:59Z", ""},
      {"Europe/Prague", "2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z",
       "2026-03-29T03:00:00+02:00 (60) "},
      {"Africa/Casablanca", "2026-01-01T00:00:00Z", "2026-12-31T00:00:00Z",
       "2026-02-15T02:00:00+00:00 (60) 2026-03-22T03:00:00+01:00 (0) "},
      {"Australia/Lord_Howe", "2026-01-01T00:00:00Z", "2026-12-31T00:00:00Z",
       "2026-04-05T01:30:00+10:30 (660) 2026-10-04T02:30:00+11:00 (630) "},
      {"UTC", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.zone);
    CAPTURE(row.from);
    const Zone zone = *Zone::find(row.zone);
    std::string changes;
    for (const OffsetChange& change :
         zone.changes(instant(row.from).unix_seconds(), instant(row.to).unix_seconds())) {
      const Instant instant = zone.at(change.moment);
      CHECK(instant.offset_minutes == change.minutes_after);
      changes += format(instant) + " (" + std::to_string(change.minutes_before) + ") ";
    }
    CHECK(changes == row.changes);
  }
}

TEST_CASE("names of zones are checked and their file must exist") {
  for (const char* name : {"", "Europe/Nowhere", "../zoneinfo/UTC", "/usr/share/zoneinfo/UTC",
                           "Europe", "Europe/", "EST5EDT,M3.2.0", "localtime", "zone.tab",
                           "tzdata.zi", "Europe/Prague\n", "CET-1CEST", ":UTC"}) {
    CAPTURE(name);
    CHECK_FALSE(Zone::find(name).has_value());
  }
  CHECK_FALSE(Zone::find(std::string(300, 'a')).has_value());
  CHECK_FALSE(Zone::find(std::string("UTC\0x", 5)).has_value());
  CHECK(Zone::find("Europe/Prague")->name() == "Europe/Prague");
}

TEST_CASE("TZDIR is obeyed when a zone is looked for") {
  setenv("TZDIR", "/nonexistent", 1);
  CHECK_FALSE(Zone::find("Europe/Prague").has_value());
  setenv("TZDIR", "", 1);
  CHECK(Zone::find("Europe/Prague").has_value());
  unsetenv("TZDIR");
}

TEST_CASE("TZ is afterwards what it was, and the C library follows it") {
  const std::time_t moment = 1784109600;
  const char* settings[] = {"America/New_York", "XYZ-3", "", nullptr};
  for (const char* setting : settings) {
    if (setting != nullptr) {
      setenv("TZ", setting, 1);
    } else {
      unsetenv("TZ");
    }
    tzset();
    std::tm before{};
    REQUIRE(localtime_r(&moment, &before) != nullptr);
    CHECK(prague().at(moment).offset_minutes == 120);
    const char* now = std::getenv("TZ");
    CHECK((now == nullptr) == (setting == nullptr));
    if (now != nullptr && setting != nullptr) CHECK(std::string(now) == setting);
    std::tm after{};
    REQUIRE(localtime_r(&moment, &after) != nullptr);
    CHECK(before.tm_gmtoff == after.tm_gmtoff);
  }
}

// A session's id and length, and the marks and replies of one person.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/records.hpp"

using namespace peer::domain;
using namespace peer::test;

TEST_CASE("ids of sessions") {
  const Date date = day("2026-11-23");
  CHECK(session_id(date, ActivityId("group"), std::nullopt) == "2026-11-23-group");
  CHECK(session_id(date, ActivityId("club-friday"), time_of_day(9, 5)) ==
        "2026-11-23-club-friday-0905");
  CHECK(date_of_session_id("2026-11-23-group") == date);
  for (const char* id : {"", "group", "2026-11-23", "2026-11-23x", "2026-02-30-group",
                         "2026-11-3-group", "26-11-23-group"}) {
    CAPTURE(id);
    CHECK_FALSE(date_of_session_id(id));
  }
}

TEST_CASE("length, planned and held") {
  Session group = session("group", "2026-11-23", "18:00:00", "20:30:00");
  CHECK(group.planned_minutes() == 150);
  CHECK(group.held_minutes() == 150);
  group.ended = field(time_of_day(19, 15));
  CHECK(group.planned_minutes() == 150);
  CHECK(group.held_minutes() == 75);
  CHECK(session("group", "2026-11-23", "22:00:00", "01:00:00").planned_minutes() == 180);
  CHECK(Session{}.planned_minutes() == 0);
}

TEST_CASE("minutes of one mark") {
  const Session group = session("group", "2026-11-23", "18:00:00", "20:30:00");
  CHECK(group.minutes_of(mark("c-1", AttendanceStatus::present)) == 150);
  CHECK(group.minutes_of(mark("c-1", AttendanceStatus::excused)) == 0);
  CHECK(group.minutes_of(mark("c-1", AttendanceStatus::absent)) == 0);
  Mark sent_away = mark("c-1", AttendanceStatus::sent_away);
  sent_away.minutes = {40, {}};
  CHECK(group.minutes_of(sent_away) == 40);
}

TEST_CASE("marks and replies by person") {
  Session group;
  group.marks = {mark("c-1", AttendanceStatus::present), mark("c-3", AttendanceStatus::late)};
  group.replies.resize(1);
  group.replies[0].who = PersonId("c-2");
  CHECK(group.mark_of(PersonId("c-3")) == &group.marks[1]);
  CHECK(group.mark_of(PersonId("c-2")) == nullptr);
  CHECK(group.mark_of(PersonId("c-4")) == nullptr);
  CHECK(group.reply_of(PersonId("c-2")) == group.replies.data());
  CHECK(group.reply_of(PersonId("c-1")) == nullptr);
}

TEST_CASE("a venue is a place or a link") {
  Session group;
  CHECK_FALSE(group.has_venue());
  group.online = {"https://meet.example.org", {}};
  CHECK(group.has_venue());
}

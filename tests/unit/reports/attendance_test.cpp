// The figures of a period against sessions counted by hand.
// SPDX-License-Identifier: MIT
#include "peer/reports/attendance.hpp"

#include <doctest/doctest.h>

#include "../support/records_of.hpp"

using peer::domain::AttendanceStatus;
using peer::domain::Records;
using peer::reports::attendance;
using peer::reports::AttendanceFigures;
using peer::reports::AttendanceReport;
using peer::tests::day;
using peer::tests::Files;
using peer::tests::records_of;
using Ids = std::vector<std::string>;

namespace {

const std::string program = R"(format = 1
name = "Example"
[activity.group]
kind = "support-group"
[activity.club]
kind = "club"
[activity.workshop]
kind = "workshop"
[activity.team]
kind = "team-meeting"
)";

std::string session(const std::string& activity, const std::string& date, const std::string& rest) {
  return "activity = \"" + activity + "\"\ndate = " + date +
         "\nstart = 18:00:00\nend = 20:30:00\n" + rest;
}

Records quarter() {
  const Files files = {
      {"program.toml", program},
      {"staff/s-ada.toml", "role = \"consultant\"\n[[spell]]\nfrom = 2026-01-01\n"},
      // Before the period: c-old is no newcomer in it; c-excused has not been there yet.
      {"sessions/2026/2026-09-28-group.toml",
       session("group", "2026-09-28",
               "status = \"held\"\n[attendance]\nc-excused = \"excused\"\nc-old = \"present\"\n")},
      {"sessions/2026/2026-10-05-group.toml",
       session("group", "2026-10-05",
               "status = \"held\"\n[attendance]\nc-new = \"late\"\nc-old = \"present\"\n"
               "s-ada = \"present\"\n")},
      // One person, and shorter.
      {"sessions/2026/2026-10-08-club.toml",
       session("club", "2026-10-08",
               "ended = 19:00:00\nstatus = \"held\"\n[attendance]\nc-new = \"present\"\n"
               "c-old = \"absent\"\n")},
      {"sessions/2026/2026-10-12-group.toml",
       session("group", "2026-10-12", "status = \"cancelled\"\nreason = \"illness\"\n")},
      {"sessions/2026/2026-11-09-group.toml",
       session("group", "2026-11-09",
               "status = \"held\"\n[attendance]\nc-excused = \"left-early\"\n"
               "c-new = { status = \"sent-away\", reason = \"aggression\", minutes = 40 }\n")},
      {"sessions/2026/2026-11-12-workshop.toml",
       session("workshop", "2026-11-12", "status = \"held\"\nguests = 7\n")},
      {"sessions/2026/2026-11-16-group.toml",
       session("group", "2026-11-16", "status = \"planned\"\n")},
      {"sessions/2026/2026-11-18-team.toml",
       session("team", "2026-11-18", "status = \"held\"\n[attendance]\ns-ada = \"present\"\n")},
      {"sessions/2026/2026-11-23-group.toml",
       session("group", "2026-11-23", "status = \"planned\"\n")},
      {"sessions/2027/2027-01-04-group.toml",
       session("group", "2027-01-04", "status = \"planned\"\n")},
  };
  return records_of(files);
}

AttendanceReport report() {
  return attendance(quarter(), day("2026-10-01"), day("2026-12-31"), day("2026-11-23"));
}

}  // namespace

TEST_CASE("sessions of a period by what became of them") {
  const AttendanceFigures totals = report().totals;
  CHECK(totals.sessions.count == 7);
  CHECK(totals.held.count == 4);
  CHECK(totals.cancelled.sessions == Ids{"2026-10-12-group"});
  CHECK(totals.unmarked.sessions == Ids{"2026-11-16-group"});
  CHECK(totals.planned.sessions == Ids{"2026-11-23-group"});  // today is still ahead
  CHECK(totals.one_person.sessions == Ids{"2026-10-08-club"});
  CHECK(totals.guests.count == 7);
  CHECK(totals.guests.sessions == Ids{"2026-11-12-workshop"});
}

TEST_CASE("marks, presence and minutes of clients, not of staff") {
  const AttendanceFigures totals = report().totals;
  CHECK(totals.came.count == 5);
  CHECK(totals.marked(AttendanceStatus::present).count == 2);
  CHECK(totals.marked(AttendanceStatus::late).count == 1);
  CHECK(totals.marked(AttendanceStatus::absent).count == 1);
  CHECK(totals.marked(AttendanceStatus::excused).count == 0);
  CHECK(totals.marked(AttendanceStatus::sent_away).count == 1);
  // 150 + 150, one hour of the shorter club, 150, and 40 until sent away.
  CHECK(totals.minutes.count == 150 + 150 + 60 + 150 + 40);
  CHECK(totals.clients.people == Ids{"c-excused", "c-new", "c-old"});
}

TEST_CASE("a newcomer's first presence ever lies in the period") {
  const AttendanceReport all = report();
  CHECK(all.totals.newcomers.people == Ids{"c-excused", "c-new"});
  CHECK(all.totals.newcomers.sessions == Ids{"2026-10-05-group", "2026-11-09-group"});
  const AttendanceReport november =
      attendance(quarter(), day("2026-11-01"), day("2026-11-30"), day("2026-11-23"));
  CHECK(november.totals.newcomers.people == Ids{"c-excused"});
}

TEST_CASE("rows by activity and month add up to the totals") {
  const AttendanceReport all = report();
  REQUIRE(all.activities.size() == 3);  // without the team's meeting
  CHECK(all.activities[0].label == "group");
  CHECK(all.activities[1].label == "club");
  CHECK(all.activities[2].label == "workshop");
  REQUIRE(all.months.size() == 3);
  CHECK(all.months[2].label == "2026-12");
  CHECK(all.months[2].sessions.count == 0);
  for (const auto* rows : {&all.activities, &all.months}) {
    AttendanceFigures sum;
    for (const AttendanceFigures& row : *rows) {
      sum.sessions.count += row.sessions.count;
      sum.came.count += row.came.count;
      sum.minutes.count += row.minutes.count;
      sum.guests.count += row.guests.count;
      for (const std::string& who : row.newcomers.people) sum.newcomers.add(who, row.label);
    }
    CHECK(sum.sessions.count == all.totals.sessions.count);
    CHECK(sum.came.count == all.totals.came.count);
    CHECK(sum.minutes.count == all.totals.minutes.count);
    CHECK(sum.guests.count == all.totals.guests.count);
    CHECK(sum.newcomers.people == all.totals.newcomers.people);
  }
}

TEST_CASE("a moved session counts on its new day") {
  const Records records =
      records_of({{"program.toml", program},
                  {"sessions/2026/2026-10-30-group.toml",
                   session("group", "2026-11-02",
                           "status = \"held\"\n[[moved]]\nfrom = 2026-10-30\nuntil = 2026-11-02\n"
                           "reason = \"illness\"\n[attendance]\nc-a = \"present\"\n")}});
  const auto october = attendance(records, day("2026-10-01"), day("2026-10-31"), day("2026-12-01"));
  const auto november =
      attendance(records, day("2026-11-01"), day("2026-11-30"), day("2026-12-01"));
  CHECK(october.totals.sessions.count == 0);
  CHECK(november.totals.held.sessions == Ids{"2026-10-30-group"});
}

TEST_CASE("a period without sessions") {
  const AttendanceReport empty =
      attendance(records_of({{"program.toml", program}}), day("2026-10-31"), day("2026-11-01"),
                 day("2026-11-23"));
  CHECK(empty.totals.sessions.count == 0);
  CHECK(empty.activities.empty());
  CHECK(empty.months.size() == 2);
}

TEST_CASE("a workshop with one client and guests was not a one-person session") {
  const auto with = [](const std::string& guests) {
    return attendance(
               records_of({{"program.toml",
                            "format = 1\nname = \"Example\"\n[activity.w]\nkind = \"workshop\"\n"},
                           {"sessions/2026/2026-11-12-w.toml",
                            session("w", "2026-11-12",
                                    "status = \"held\"\n" + guests +
                                        "[attendance]\nc-1 = \"present\"\n")}}),
               day("2026-11-01"), day("2026-11-30"), day("2026-12-01"))
        .totals.one_person.count;
  };
  CHECK(with("guests = 9\n") == 0);
  CHECK(with("guests = 0\n") == 1);
  CHECK(with("") == 1);
}

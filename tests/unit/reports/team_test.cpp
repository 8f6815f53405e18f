// What each worker did, against records counted by hand.
// SPDX-License-Identifier: MIT
#include "peer/reports/team.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/record_files.hpp"

using peer::domain::Records;
using peer::reports::Figure;
using peer::reports::team;
using peer::reports::TeamReport;
using peer::reports::Tracing;
using peer::reports::WorkerFigures;
using peer::test::day;
using peer::test::File;
using peer::test::path_of_session;
using peer::test::records_of;
using peer::test::session_file;

namespace {

const std::string program = R"(format = 2
name = "Example"
[activity.supervision]
kind = "supervision"
[activity.group]
kind = "support-group"
[activity.team]
kind = "team-meeting"
[activity.team-supervision]
kind = "team-supervision"
)";

File in_the_morning(std::string_view activity, std::string_view date, const std::string& rest) {
  return {path_of_session(activity, date),
          fmt::format("activity = \"{}\"\ndate = {}\nstart = 10:00:00\nend = 11:00:00\n{}",
                      activity, date, rest)};
}

// s-ada all the time, s-eva until 10 November, s-ivo from 20 November; s-old is gone.
Records autumn() {
  return records_of(
      {{"program.toml", program},
       {"staff/s-ada.toml", "role = \"consultant\"\n[[spell]]\nfrom = 2025-01-01\n"},
       {"staff/s-eva.toml",
        "role = \"consultant\"\n[[spell]]\nfrom = 2025-01-01\nuntil = 2026-11-10\n"},
       {"staff/s-ivo.toml", "role = \"coordinator\"\n[[spell]]\nfrom = 2026-11-20\n"},
       {"staff/s-old.toml",
        "role = \"consultant\"\n[[spell]]\nfrom = 2025-01-01\nuntil = 2026-09-30\n"},
       // Shortened: 120 minutes.
       session_file("group", "2026-10-05",
                    "ended = 20:00:00\n"
                    "status = \"held\"\nstaff = [\"s-ada\", \"s-eva\"]\nfacilitator = \"s-ada\"\n"
                    "[attendance]\nc-1 = \"present\"\n"),
       // s-eva was ill, and said so.
       session_file("group", "2026-10-12",
                    "status = \"held\"\nstaff = [\"s-ada\", \"s-eva\"]\nfacilitator = \"s-ada\"\n"
                    "[attendance]\nc-1 = \"present\"\ns-eva = \"excused\"\n"),
       session_file("group", "2026-10-19",
                    "status = \"cancelled\"\nreason = \"staff\"\nstaff = [\"s-ada\"]\n"
                    "facilitator = \"s-ada\"\n"),
       session_file("group", "2026-11-23",
                    "status = \"held\"\nstaff = [\"s-ivo\"]\nfacilitator = \"s-ivo\"\n"
                    "nobody-came = true\n"),
       in_the_morning(
           "team", "2026-10-06",
           "status = \"held\"\n[attendance]\ns-ada = \"present\"\ns-eva = \"excused\"\n"
           "[[task]]\nid = \"t1\"\nwho = \"s-ada\"\nwhat = \"poster\"\ndone = 2026-10-09\n"
           "[[task]]\nid = \"t2\"\nwho = \"s-eva\"\nwhat = \"keys\"\n"
           "[[task]]\nid = \"t3\"\nwho = \"s-eva\"\nwhat = \"list\"\n"
           "dropped = \"not-needed\"\n"),
       in_the_morning("team", "2026-11-24", "status = \"planned\"\n"),
       in_the_morning("team", "2026-12-08", "status = \"planned\"\n"),
       // Two individual ones in one month make one month with supervision.
       in_the_morning("supervision", "2026-10-07",
                      "status = \"held\"\n[attendance]\ns-ada = \"present\"\n"),
       in_the_morning(
           "supervision", "2026-10-21",
           "status = \"held\"\n[attendance]\ns-ada = { status = \"late\", minutes = 40 }\n"),
       session_file("team-supervision", "2026-11-11",
                    "status = \"held\"\n[attendance]\ns-ada = \"present\"\ns-eva = \"absent\"\n"),
       {"contacts/2026/2026-10-31t2330-c-1.toml",
        "client = \"c-1\"\nat = 2026-10-31T23:30:00+01:00\nby = \"s-ada\"\n"
        "direction = \"in\"\npurpose = \"support\"\n"},
       {"contacts/2026/2026-09-30t2330-c-1.toml",
        "client = \"c-1\"\nat = 2026-09-30T23:30:00+02:00\nby = \"s-ada\"\n"
        "direction = \"in\"\npurpose = \"support\"\n"}});
}

TeamReport quarter(const Records& records, Tracing tracing = Tracing::off) {
  return team(records, day("2026-10-01"), day("2026-12-31"), day("2026-11-30"), tracing);
}

std::int64_t sum(const Figure& figure) {
  std::int64_t all = 0;
  for (const auto& source : figure.sources) all += source.amount;
  return all;
}

}  // namespace

TEST_CASE("workers employed in the period, by id") {
  const Records records = autumn();
  const TeamReport report = quarter(records);
  REQUIRE(report.workers.size() == 3);
  CHECK(report.workers[0].worker->id == "s-ada");
  CHECK(report.workers[1].worker->id == "s-eva");
  CHECK(report.workers[2].worker->id == "s-ivo");
  CHECK_FALSE(report.workers[0].until.has_value());
  CHECK(report.workers[1].from == day("2025-01-01"));
  CHECK(report.workers[1].until == day("2026-11-10"));
  // 31 + 30 days until today, 31 + 10, and 11 from the 20th to the 30th.
  CHECK(report.workers[0].days.count == 61);
  CHECK(report.workers[1].days.count == 41);
  CHECK(report.workers[2].days.count == 11);
  CHECK(report.workers[0].months.count == 2);
  CHECK(report.workers[1].months.count == 2);
  CHECK(report.workers[2].months.count == 1);
}

TEST_CASE("sessions that were held, and their length as it was") {
  const Records records = autumn();
  const TeamReport report = quarter(records);
  CHECK(report.workers[0].led.count == 2);
  CHECK(report.workers[0].sessions.count == 2);
  CHECK(report.workers[0].minutes.count == 120 + 150);
  CHECK(report.workers[1].led.count == 0);
  CHECK(report.workers[1].sessions.count == 1);  // not where she was excused
  CHECK(report.workers[1].minutes.count == 120);
  CHECK(report.workers[2].sessions.count == 1);  // nobody came, and he was there
  CHECK(report.workers[2].minutes.count == 150);
}

TEST_CASE("meetings and supervision that were attended") {
  const Records records = autumn();
  const TeamReport report = quarter(records);
  CHECK(report.workers[0].meetings.count == 1);
  CHECK(report.workers[1].meetings.count == 0);
  CHECK(report.workers[0].months_supervised.count == 1);
  CHECK(report.workers[0].months_team_supervised.count == 1);
  CHECK(report.workers[0].supervision.count == 60 + 40 + 150);
  CHECK(report.workers[1].months_team_supervised.count == 0);
  CHECK(report.workers[1].supervision.count == 0);
  CHECK(report.workers[0].contacts.count == 1);  // the other one was in September
}

TEST_CASE("supervision by month: not employed is not none") {
  const Records records = autumn();
  const TeamReport report = quarter(records);
  REQUIRE(report.months.size() == 2);  // December lies ahead
  CHECK(report.months[0].month == "2026-10");
  CHECK(report.months[0].team.count == 0);
  CHECK(report.months[1].team.count == 1);
  CHECK(report.months[0].workers[0].individual.count == 2);
  CHECK(report.months[0].workers[1].is_employed);
  CHECK(report.months[0].workers[1].individual.count == 0);
  CHECK_FALSE(report.months[0].workers[2].is_employed);
  CHECK(report.months[1].workers[1].is_employed);  // for ten days
  CHECK(report.months[1].workers[2].is_employed);
}

TEST_CASE("activities of staff as in the program, and the tasks of meetings") {
  const Records records = autumn();
  const TeamReport report = quarter(records);
  REQUIRE(report.activities.size() == 3);
  CHECK(report.activities[0].activity == "supervision");
  CHECK(report.activities[0].held.count == 2);
  CHECK(report.activities[0].minutes.count == 120);
  CHECK(report.activities[1].activity == "team");
  CHECK(report.activities[1].sessions.count == 3);
  CHECK(report.activities[1].held.count == 1);
  CHECK(report.activities[1].unmarked.count == 1);
  CHECK(report.activities[1].planned.count == 1);
  CHECK(report.activities[2].activity == "team-supervision");
  CHECK(report.tasks.given.count == 3);
  CHECK(report.tasks.done.count == 1);
  CHECK(report.tasks.dropped.count == 1);
  CHECK(report.tasks.open.count == 1);
}

TEST_CASE("every figure has the lines that were counted, which add up to it") {
  const Records records = autumn();
  const TeamReport report = quarter(records, Tracing::on);
  for (const WorkerFigures& worker : report.workers) {
    CAPTURE(worker.worker->id);
    for (const Figure* figure :
         {&worker.days, &worker.led, &worker.sessions, &worker.minutes, &worker.meetings,
          &worker.months, &worker.months_supervised, &worker.months_team_supervised,
          &worker.supervision, &worker.contacts}) {
      CHECK(sum(*figure) == figure->count);
    }
  }
  REQUIRE(report.workers[0].months_supervised.sources.size() == 1);
  CHECK(report.workers[0].months_supervised.sources[0].file ==
        "sessions/2026/2026-10-07-supervision.toml");
  CHECK(report.workers[0].led.sources[0].line == 8);
  CHECK(report.tasks.open.sources[0].line == 14);
}

TEST_CASE("a period that lies ahead has workers and no months") {
  const Records records = autumn();
  const TeamReport report = team(records, day("2027-01-01"), day("2027-03-31"), day("2026-11-30"));
  CHECK(report.workers.size() == 2);
  CHECK(report.months.empty());
  CHECK(report.workers[0].months.count == 0);
  CHECK(report.workers[0].days.count == 0);
}

TEST_CASE("somebody who came back is one worker with two employments") {
  const Records records =
      records_of({{"program.toml", program},
                  {"staff/s-ada.toml",
                   "role = \"consultant\"\n[[spell]]\nfrom = 2026-01-10\nuntil = 2026-01-20\n"
                   "[[spell]]\nfrom = 2026-01-25\nuntil = 2026-03-05\n"}});
  const TeamReport report = team(records, day("2026-01-01"), day("2026-12-31"), day("2026-12-31"));
  REQUIRE(report.workers.size() == 1);
  CHECK(report.workers[0].from == day("2026-01-10"));
  CHECK(report.workers[0].until == day("2026-03-05"));
  CHECK(report.workers[0].days.count == 11 + 7 + 28 + 5);
  CHECK(report.workers[0].months.count == 3);  // January once
}

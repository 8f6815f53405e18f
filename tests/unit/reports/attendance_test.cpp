// The figures of a period against sessions counted by hand.
// SPDX-License-Identifier: MIT
#include "peer/reports/attendance.hpp"

#include <doctest/doctest.h>

#include "support/record_files.hpp"

using peer::domain::AttendanceStatus;
using peer::domain::Records;
using peer::reports::attendance;
using peer::reports::AttendanceFigures;
using peer::reports::AttendanceReport;
using peer::reports::Figure;
using peer::reports::PeopleFigure;
using peer::reports::Tracing;
using peer::test::day;
using peer::test::Files;
using peer::test::records_of;
using peer::test::session_file;
using peer::test::session_text;
using Ids = std::vector<std::string>;
using Lines = std::vector<std::string>;

namespace {

const std::string program = R"(format = 2
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

Records quarter() {
  const Files files = {
      {"program.toml", program},
      {"staff/s-ada.toml", "role = \"consultant\"\n[[spell]]\nfrom = 2026-01-01\n"},
      // c-old has been there before; c-new and c-excused join in the period; c-back comes back.
      {"clients/c-old.toml", "[[spell]]\nfrom = 2026-02-01\n"},
      {"clients/c-new.toml", "[[spell]]\nfrom = 2026-10-01\n"},
      {"clients/c-excused.toml", "[[spell]]\nfrom = 2026-11-01\n"},
      {"clients/c-back.toml",
       "[[spell]]\nfrom = 2026-01-01\nuntil = 2026-05-01\n[[spell]]\nfrom = 2026-10-01\n"},
      session_file(
          "group", "2026-09-28",
          "status = \"held\"\n[attendance]\nc-excused = \"excused\"\nc-old = \"present\"\n"),
      session_file("group", "2026-10-05",
                   "status = \"held\"\n[replies]\nc-new = \"yes\"\nc-old = \"maybe\"\n"
                   "c-x = \"yes\"\n[attendance]\nc-new = \"late\"\nc-old = \"present\"\n"
                   "s-ada = \"present\"\n"),
      // One person, and shorter.
      session_file("club", "2026-10-08",
                   "ended = 19:00:00\nstatus = \"held\"\n[attendance]\nc-new = \"present\"\n"
                   "c-old = \"absent\"\n"),
      session_file("group", "2026-10-12",
                   "status = \"cancelled\"\nreason = \"staff\"\n[replies]\nc-new = \"yes\"\n"),
      session_file(
          "group", "2026-11-09",
          "status = \"held\"\n[attendance]\nc-back = \"absent\"\nc-excused = \"left-early\"\n"
          "c-new = { status = \"sent-away\", reason = \"words\", minutes = 40 }\n"),
      session_file("workshop", "2026-11-12", "status = \"held\"\nguests = 7\n"),
      session_file("group", "2026-11-16", "status = \"planned\"\n"),
      session_file("team", "2026-11-18", "status = \"held\"\n[attendance]\ns-ada = \"present\"\n"),
      session_file("group", "2026-11-23", "status = \"planned\"\n"),
      session_file("group", "2027-01-04", "status = \"planned\"\n"),
  };
  return records_of(files);
}

// The records stay, since sources are views of them.
const AttendanceReport& report() {
  static const Records records = quarter();
  static const AttendanceReport report =
      attendance(records, day("2026-10-01"), day("2026-12-31"), day("2026-11-23"), Tracing::on);
  return report;
}

Lines places(const std::vector<peer::reports::Source>& sources) {
  Lines lines;
  for (const auto& source : sources) {
    lines.push_back(std::string(source.file.substr(source.file.rfind('/') + 1)) + ":" +
                    std::to_string(source.line));
  }
  return lines;
}

}  // namespace

TEST_CASE("sessions of a period by what became of them") {
  const AttendanceFigures& totals = report().totals;
  CHECK(totals.sessions.count == 7);
  CHECK(totals.held.count == 4);
  CHECK(places(totals.cancelled.sources) == Lines{"2026-10-12-group.toml:5"});
  CHECK(places(totals.unmarked.sources) == Lines{"2026-11-16-group.toml:5"});
  CHECK(places(totals.planned.sources) == Lines{"2026-11-23-group.toml:5"});  // today is ahead
  CHECK(places(totals.one_person.sources) == Lines{"2026-10-08-club.toml:6"});
  CHECK(totals.guests.count == 7);
  CHECK(places(totals.guests.sources) == Lines{"2026-11-12-workshop.toml:6"});
}

TEST_CASE("expected are the answers yes to sessions that were held") {
  CHECK(report().totals.expected.count == 2);
  CHECK(places(report().totals.expected.sources) ==
        Lines{"2026-10-05-group.toml:7", "2026-10-05-group.toml:9"});
}

TEST_CASE("marks, presence and minutes of clients, not of staff") {
  const AttendanceFigures& totals = report().totals;
  CHECK(totals.came.count == 5);
  CHECK(totals.marked(AttendanceStatus::present).count == 2);
  CHECK(totals.marked(AttendanceStatus::late).count == 1);
  CHECK(totals.marked(AttendanceStatus::absent).count == 2);
  CHECK(totals.marked(AttendanceStatus::excused).count == 0);
  CHECK(totals.marked(AttendanceStatus::sent_away).count == 1);
  // 150 + 150, one hour of the shorter club, 150, and 40 until sent away.
  CHECK(totals.minutes.count == 150 + 150 + 60 + 150 + 40);
  CHECK(texts_of(totals.clients.people) == Ids{"c-excused", "c-new", "c-old"});
}

TEST_CASE("a newcomer's first membership began in the period, and they came") {
  CHECK(texts_of(report().totals.newcomers.people) == Ids{"c-excused", "c-new"});
  CHECK(places(report().totals.newcomers.sources) ==
        Lines{"2026-10-05-group.toml:11", "2026-11-09-group.toml:8"});
  const Records records = quarter();
  const AttendanceReport november =
      attendance(records, day("2026-11-01"), day("2026-11-30"), day("2026-11-23"));
  CHECK(texts_of(november.totals.newcomers.people) == Ids{"c-excused"});
}

TEST_CASE("rows by activity, month and day of the week add up to the totals") {
  const AttendanceReport& all = report();
  REQUIRE(all.activities.size() == 3);  // without the team's meeting
  CHECK(all.activities[0].label == "group");
  CHECK(all.activities[1].label == "club");
  CHECK(all.activities[2].label == "workshop");
  REQUIRE(all.months.size() == 3);
  CHECK(all.months[2].label == "2026-12");
  CHECK(all.months[2].sessions.count == 0);
  REQUIRE(all.weekdays.size() == 2);
  CHECK(all.weekdays[0].label == "monday");
  CHECK(all.weekdays[1].label == "thursday");
  for (const auto* rows : {&all.activities, &all.months, &all.weekdays}) {
    AttendanceFigures sum;
    for (const AttendanceFigures& row : *rows) {
      for (auto figure :
           {&AttendanceFigures::sessions, &AttendanceFigures::held, &AttendanceFigures::expected,
            &AttendanceFigures::came, &AttendanceFigures::minutes, &AttendanceFigures::guests}) {
        (sum.*figure).count += (row.*figure).count;
      }
      for (const auto& source : row.newcomers.sources) sum.newcomers.add(source, Tracing::on);
    }
    CHECK(sum.sessions.count == all.totals.sessions.count);
    CHECK(sum.held.count == all.totals.held.count);
    CHECK(sum.expected.count == all.totals.expected.count);
    CHECK(sum.came.count == all.totals.came.count);
    CHECK(sum.minutes.count == all.totals.minutes.count);
    CHECK(sum.guests.count == all.totals.guests.count);
    CHECK(sum.newcomers.people == all.totals.newcomers.people);
    CHECK(sum.newcomers.sources.size() == 2);  // each stands in one row
  }
}

TEST_CASE("the amounts of the sources add up to the figure, and without tracing none are kept") {
  const auto sum = [](const Figure& figure) {
    std::int64_t total = 0;
    for (const auto& source : figure.sources) total += source.amount;
    return total;
  };
  const AttendanceFigures& totals = report().totals;
  for (const Figure* figure :
       {&totals.sessions, &totals.held, &totals.cancelled, &totals.came, &totals.minutes,
        &totals.guests, &totals.expected, &totals.marked(AttendanceStatus::absent)}) {
    CHECK(sum(*figure) == figure->count);
  }
  const Records records = quarter();
  const AttendanceReport plain =
      attendance(records, day("2026-10-01"), day("2026-12-31"), day("2026-11-23"));
  CHECK(plain.totals.came.count == totals.came.count);
  CHECK(plain.totals.came.sources.empty());
  CHECK(plain.totals.clients.sources.empty());
}

TEST_CASE("a moved session counts on its new day") {
  const Records records = records_of(
      {{"program.toml", program},
       {"sessions/2026/2026-10-30-group.toml",
        session_text("group", "2026-11-02",
                     "status = \"held\"\n[[moved]]\nfrom = 2026-10-30\nuntil = 2026-11-02\n"
                     "reason = \"staff\"\n[attendance]\nc-a = \"present\"\n")}});
  const auto october = attendance(records, day("2026-10-01"), day("2026-10-31"), day("2026-12-01"));
  const auto november =
      attendance(records, day("2026-11-01"), day("2026-11-30"), day("2026-12-01"), Tracing::on);
  CHECK(october.totals.sessions.count == 0);
  CHECK(places(november.totals.held.sources) == Lines{"2026-10-30-group.toml:5"});
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
                            "format = 2\nname = \"Example\"\n[activity.w]\nkind = \"workshop\"\n"},
                           session_file("w", "2026-11-12",
                                        "status = \"held\"\n" + guests +
                                            "[attendance]\nc-1 = \"present\"\n")}),
               day("2026-11-01"), day("2026-11-30"), day("2026-12-01"))
        .totals.one_person.count;
  };
  CHECK(with("guests = 9\n") == 0);
  CHECK(with("guests = 0\n") == 1);
  CHECK(with("") == 1);
}

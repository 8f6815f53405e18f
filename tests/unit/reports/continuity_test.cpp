// Whom clients are used to, against meetings counted by hand.
// SPDX-License-Identifier: MIT
#include "peer/reports/continuity.hpp"

#include <doctest/doctest.h>

#include "support/record_files.hpp"

using peer::domain::Records;
using peer::reports::AloneClient;
using peer::reports::ClientContinuity;
using peer::reports::continuity;
using peer::reports::ContinuityReport;
using peer::reports::Departure;
using peer::reports::Meeting;
using peer::reports::Tracing;
using peer::test::day;
using peer::test::Files;
using peer::test::records_of;
using peer::test::session_file;
using Ids = std::vector<std::string>;

namespace {

const std::string employed = "role = \"consultant\"\n[[spell]]\nfrom = 2025-01-01\n";
const std::string member =
    "[[intake]]\ndate = 2025-01-02\nby = [\"s-ada\"]\noutcome = \"accepted\"\n"
    "[[spell]]\nfrom = 2025-01-02\n";

Files people() {
  return {{"program.toml",
           "format = 2\nname = \"Example\"\n[activity.group]\nkind = \"support-group\"\n"
           "[activity.team]\nkind = \"team-meeting\"\n[policy]\nfamiliar-sessions = 2\n"},
          {"staff/s-ada.toml", employed},
          {"staff/s-eva.toml", employed},
          {"staff/s-old.toml", employed + "until = 2026-11-10\n"},
          {"clients/c-1.toml", member},
          {"clients/c-2.toml", member},
          {"clients/c-3.toml", member + "[[pause]]\nfrom = 2026-11-20\n"},
          {"clients/c-4.toml", member + "until = 2026-11-15\n"},
          {"clients/c-5.toml", member}};
}

// A held group on a day of November, with its staff and those who came.
void add_group(Files& files, const std::string& date, const std::string& staff,
               const std::string& attendance) {
  files.push_back(session_file(
      "group", date, "status = \"held\"\nstaff = [" + staff + "]\n[attendance]\n" + attendance));
}

// c-1: s-ada 3, s-eva 2 (of 3: once she was excused). c-2: s-old 2, s-ada 1. c-3: s-ada 2.
// c-4: s-old 2, ended. c-5 has not come.
Records november() {
  Files files = people();
  add_group(files, "2026-11-02", "\"s-ada\", \"s-eva\"", "c-1 = \"present\"\nc-5 = \"absent\"\n");
  add_group(files, "2026-11-03", "\"s-old\"", "c-2 = \"present\"\nc-4 = \"late\"\n");
  add_group(files, "2026-11-04", "\"s-old\"", "c-2 = \"sent-away\"\nc-4 = \"present\"\n");
  add_group(files, "2026-11-09", "\"s-ada\", \"s-eva\"", "c-1 = \"present\"\nc-3 = \"present\"\n");
  add_group(files, "2026-11-16", "\"s-ada\", \"s-eva\"",
            "c-1 = \"present\"\nc-2 = \"present\"\nc-3 = \"present\"\ns-eva = \"excused\"\n");
  return records_of(files);
}

ContinuityReport report(const Records& records, Tracing tracing = Tracing::off) {
  return continuity(records, day("2026-11-01"), day("2026-11-30"), day("2026-11-30"), tracing);
}

const ClientContinuity& client(const ContinuityReport& report, std::string_view id) {
  for (const ClientContinuity& row : report.clients) {
    if (row.client == id) return row;
  }
  FAIL("no row for " << id);
  return report.clients.front();
}

Ids used_to(const ClientContinuity& row) {
  Ids ids;
  for (const Meeting* meeting : row.used_to) ids.push_back(meeting->worker.text());
  return ids;
}

const Departure& departure(const ContinuityReport& report, std::string_view worker) {
  for (const Departure& row : report.departures) {
    if (row.worker == worker) return row;
  }
  FAIL("no row for " << worker);
  return report.departures.front();
}

}  // namespace

TEST_CASE("clients of today who came, and whom they are used to") {
  const Records records = november();
  const ContinuityReport all = report(records);
  CHECK(all.familiar == 2);
  REQUIRE(all.clients.size() == 3);  // neither who has left nor who has not come
  CHECK(client(all, "c-1").came.count == 3);
  CHECK(used_to(client(all, "c-1")) == Ids{"s-ada", "s-eva"});
  CHECK(client(all, "c-1").used_to[1]->sessions.count == 2);
  CHECK(client(all, "c-1").most_met == "s-ada");
  CHECK(client(all, "c-1").last == day("2026-11-16"));
  CHECK(used_to(client(all, "c-2")).empty());  // s-old is gone, s-ada once only
  CHECK(client(all, "c-3").status == peer::domain::ClientStatus::paused);
  CHECK(used_to(client(all, "c-3")) == Ids{"s-ada"});
}

TEST_CASE("nobody was met most on a tie") {
  Files files = people();
  add_group(files, "2026-11-02", "\"s-ada\", \"s-eva\"", "c-1 = \"present\"\n");
  add_group(files, "2026-11-09", "\"s-eva\", \"s-old\"", "c-2 = \"present\"\n");
  const Records records = records_of(files);
  const ContinuityReport all = report(records);
  CHECK_FALSE(client(all, "c-1").most_met.has_value());
  CHECK(client(all, "c-2").most_met == "s-eva");  // who is gone does not count
}

TEST_CASE("a departure leaves those with nobody who were used to nobody else") {
  const Records records = november();
  const ContinuityReport all = report(records);
  REQUIRE(all.departures.size() == 2);
  CHECK(texts_of(departure(all, "s-ada").used.people) == Ids{"c-1", "c-3"});
  CHECK(texts_of(departure(all, "s-ada").to_prepare.people) == Ids{"c-3"});
  CHECK(texts_of(departure(all, "s-eva").used.people) == Ids{"c-1"});
  CHECK(departure(all, "s-eva").to_prepare.people.empty());
}

TEST_CASE("active clients who are used to nobody now") {
  const Records records = november();
  const ContinuityReport all = report(records);
  REQUIRE(all.alone.size() == 2);
  CHECK(all.alone[0].client == "c-2");
  CHECK(texts_of(all.alone[0].formerly) == Ids{"s-old"});
  CHECK(all.alone[0].came.count == 3);
  CHECK(all.alone[1].client == "c-5");
  CHECK(all.alone[1].came.count == 0);
  CHECK_FALSE(all.alone[1].last.has_value());
}

TEST_CASE("who left in the period, and who has come since") {
  const Records records = november();
  const ContinuityReport all = report(records);
  REQUIRE(all.left.size() == 1);
  CHECK(all.left[0].worker == "s-old");
  CHECK(all.left[0].last_day == day("2026-11-10"));
  CHECK(texts_of(all.left[0].used.people) == Ids{"c-2", "c-4"});
  CHECK(texts_of(all.left[0].came_since.people) == Ids{"c-2"});
  CHECK(texts_of(all.left[0].not_since.people) == Ids{"c-4"});
}

TEST_CASE("who left before the period, or leaves after today, has not left in it") {
  const Records records = november();
  const ContinuityReport later =
      continuity(records, day("2026-11-11"), day("2026-11-30"), day("2026-11-30"));
  CHECK(later.left.empty());
  const ContinuityReport before =
      continuity(records, day("2026-11-01"), day("2026-11-30"), day("2026-11-10"));
  CHECK(before.left.empty());  // the last day still is one
  CHECK(before.departures.size() == 3);
}

TEST_CASE("pairs of client and worker, with their last day") {
  const Records records = november();
  const ContinuityReport all = report(records);
  REQUIRE(all.meetings.size() == 7);
  CHECK(all.meetings[0].client == "c-1");
  CHECK(all.meetings[0].worker == "s-ada");
  CHECK(all.meetings[0].sessions.count == 3);
  CHECK(all.meetings[1].worker == "s-eva");
  CHECK(all.meetings[1].last == day("2026-11-09"));
}

TEST_CASE("behind every figure stand the client's marks") {
  const Records records = november();
  const ContinuityReport all = report(records, Tracing::on);
  const Departure& ada = departure(all, "s-ada");
  CHECK(texts_of(ada.used.people) == Ids{"c-1", "c-3"});
  REQUIRE(ada.to_prepare.sources.size() == 2);
  CHECK(ada.to_prepare.sources[0].file == "sessions/2026/2026-11-09-group.toml");
  CHECK(ada.to_prepare.sources[0].line == 9);
  CHECK(ada.to_prepare.sources[0].who == "c-3");
  REQUIRE(all.left[0].came_since.sources.size() == 1);
  CHECK(all.left[0].came_since.sources[0].file == "sessions/2026/2026-11-16-group.toml");
  CHECK(client(all, "c-1").came.sources.size() == 3);
}

TEST_CASE("sessions that were not held, and those of staff, are no meetings") {
  Files files = people();
  files.push_back(
      session_file("group", "2026-11-05",
                   "status = \"planned\"\nstaff = [\"s-ada\"]\n[replies]\nc-1 = \"yes\"\n"));
  files.push_back({"sessions/2026/2026-11-06-team.toml",
                   "activity = \"team\"\ndate = 2026-11-06\nstart = 10:00:00\nend = 11:30:00\n"
                   "status = \"held\"\nstaff = [\"s-ada\"]\n[attendance]\ns-ada = \"present\"\n"});
  const Records records = records_of(files);
  const ContinuityReport all = report(records);
  CHECK(all.meetings.empty());
  CHECK(all.clients.empty());
}

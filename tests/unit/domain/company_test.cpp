// Who accompanies whom until when, and who comes back after having been sent away.
// SPDX-License-Identifier: MIT
#include "peer/domain/company.hpp"

#include <doctest/doctest.h>
#include "support/records.hpp"

using namespace peer::domain;
using namespace peer::test;

namespace {

// c-new came in September and is accompanied by c-old, a member since January.
Records two() {
  Records records;
  records.clients = {client("c-new", {spell("2026-09-01")}),
                     client("c-old", {spell("2026-01-01")})};
  records.clients[0].companions = {companion("c-old", "2026-09-10")};
  return records;
}

// "c-new<c-old" for each.
std::string shown(const std::vector<Company>& companies) {
  std::string text;
  for (const Company& company : companies) {
    text += (text.empty() ? "" : " ") + company.newcomer->id + "<" + company.companion;
  }
  return text;
}

std::string on(const Records& records, std::string_view date) {
  return shown(companies_on(records, day(date)));
}

// An evening may have two of them, so the hour is part of the id.
Session session_at(const char* activity, std::string_view date, int hour, const Marks& marks) {
  Session made = session(activity, date, "18:00:00", "20:30:00", marks);
  made.start = field(time_of_day(hour, 0));
  made.id = session_id(day(date), *made.activity, *made.start);
  return made;
}

using Ids = std::vector<std::string>;

// A group on Mondays; c-1 was sent away on 2 November.
Records evenings() {
  Records records;
  records.program.activities = {activity("group", ActivityKind::support_group),
                                activity("team", ActivityKind::team_meeting)};
  records.clients = {client("c-1", {spell("2026-01-01")}), client("c-2", {spell("2026-01-01")})};
  records.sessions = {
      session_at("group", "2026-11-02", 18,
                 {{"c-1", AttendanceStatus::sent_away}, {"c-2", AttendanceStatus::present}})};
  return records;
}

Ids back_on(Records records, std::string_view date, int hour = 18) {
  records.sort();
  return texts_of(back_again(records, session_at("group", date, hour, {})));
}

}  // namespace

TEST_CASE("from the day on which both agreed, until its last day") {
  Records records = two();
  CHECK(on(records, "2026-09-09").empty());
  CHECK(on(records, "2026-09-10") == "c-new<c-old");
  CHECK(on(records, "2031-09-10") == "c-new<c-old");
  records.clients[0].companions[0].until = field(day("2026-10-31"));
  CHECK(on(records, "2026-10-31") == "c-new<c-old");
  CHECK(on(records, "2026-11-01").empty());
}

TEST_CASE("over for good when either leaves, also when they come back") {
  for (const std::size_t who : {std::size_t{0}, std::size_t{1}}) {
    Records records = two();
    records.clients[who].spells[0].until = field(day("2026-10-31"));
    records.clients[who].spells.push_back(spell("2026-12-01"));
    CHECK(on(records, "2026-10-31") == "c-new<c-old");
    CHECK(on(records, "2026-11-01").empty());
    CHECK(on(records, "2026-12-01").empty());
    records.clients[0].companions.push_back(companion("c-old", "2026-12-02"));
    CHECK(on(records, "2026-12-02") == "c-new<c-old");
  }
}

TEST_CASE("a membership that was over before they agreed ends nothing") {
  Records records = two();
  records.clients[1].spells = {spell("2025-01-01", "2025-06-30"), spell("2026-01-01")};
  CHECK(on(records, "2026-10-01") == "c-new<c-old");
  records.clients[1].spells[0] = spell("2025-01-01", "2026-09-10");  // ended on the day itself
  CHECK(on(records, "2026-10-01").empty());
}

TEST_CASE("a pause ends nothing, and who is no member accompanies nobody") {
  Records records = two();
  records.clients[0].pauses = {pause("2026-10-01")};
  CHECK(on(records, "2026-10-15") == "c-new<c-old");
  records.clients[1].spells.clear();
  CHECK(on(records, "2026-10-15").empty());
  // A dangling reference is the matter of `references`.
  records.clients.erase_if([](const Client& client) { return client.id == PersonId("c-old"); });
  CHECK(on(records, "2026-10-15").empty());
}

TEST_CASE("an agreement without its day or its person says nothing") {
  Records records = two();
  records.clients[0].companions[0].agreed = {};
  CHECK(on(records, "2026-10-15").empty());
  records = two();
  records.clients[0].companions[0].client = {};
  CHECK(on(records, "2026-10-15").empty());
}

TEST_CASE("its last day: the first of its own and those on which they left") {
  Records records = two();
  const auto last = [&] {
    return last_day_of(records, records.clients[0], records.clients[0].companions[0]);
  };
  CHECK_FALSE(last());
  records.clients[1].spells[0].until = field(day("2027-03-31"));
  CHECK(last() == day("2027-03-31"));
  records.clients[0].spells[0].until = field(day("2027-01-31"));
  CHECK(last() == day("2027-01-31"));
  records.clients[0].companions[0].until = field(day("2026-12-31"));
  CHECK(last() == day("2026-12-31"));
  records.clients[0].companions[0].until = field(day("2028-12-31"));
  CHECK(last() == day("2027-01-31"));
}

TEST_CASE("who has been a member longer") {
  Client older = client("c-old", {spell("2026-01-01", "2026-02-01"), spell("2026-11-01")});
  Client newer = client("c-new", {spell("2026-09-01")});
  CHECK(is_older_member(older, newer));  // the first time counts
  CHECK_FALSE(is_older_member(newer, older));
  newer.spells = {spell("2026-01-01")};
  CHECK_FALSE(is_older_member(older, newer));
  older.intakes = {intake_before_records()};
  CHECK(is_older_member(older, newer));
  newer.spells.clear();
  CHECK(is_older_member(older, newer));
  older.spells.clear();
  CHECK_FALSE(is_older_member(older, newer));
}

TEST_CASE("those of one client, in either role") {
  Records records = two();
  records.clients.push_back(client("c-third", {spell("2026-10-01")}));
  records.clients[2].companions = {companion("c-old", "2026-10-02")};
  const Date today = day("2026-11-01");
  CHECK(shown(companies_of(records, PersonId("c-new"), today)) == "c-new<c-old");
  CHECK(shown(companies_of(records, PersonId("c-old"), today)) == "c-new<c-old c-third<c-old");
  CHECK(shown(companies_of(records, PersonId("c-third"), today)) == "c-third<c-old");
  CHECK(companies_of(records, PersonId("c-other"), today).empty());
}

TEST_CASE("sent away: back again at the next session, until the next mark of theirs") {
  Records records = evenings();
  CHECK(back_on(records, "2026-11-09") == Ids{"c-1"});
  CHECK(back_on(records, "2026-11-02").empty());
  CHECK(back_on(records, "2026-10-26").empty());
  CHECK(back_on(records, "2026-11-02", 20) == Ids{"c-1"});  // a later one of that day
  records.sessions.push_back(
      session_at("group", "2026-11-09", 18, {{"c-2", AttendanceStatus::late}}));
  CHECK(back_on(records, "2026-11-16") == Ids{"c-1"});
  for (const AttendanceStatus status :
       {AttendanceStatus::present, AttendanceStatus::late, AttendanceStatus::left_early,
        AttendanceStatus::excused, AttendanceStatus::absent}) {
    Records marked = records;
    marked.sessions.push_back(session_at("group", "2026-11-16", 18, {{"c-1", status}}));
    CHECK(back_on(marked, "2026-11-23").empty());
    CHECK(back_on(marked, "2026-11-16") == Ids{"c-1"});
  }
  records.sessions.push_back(
      session_at("group", "2026-11-16", 18, {{"c-1", AttendanceStatus::sent_away}}));
  CHECK(back_on(records, "2026-11-23") == Ids{"c-1"});
}

TEST_CASE("sent away: the order is that of the days, not that of the ids") {
  Records records = evenings();
  Session moved = session_at("group", "2026-10-26", 18, {{"c-1", AttendanceStatus::present}});
  moved.date = field(day("2026-11-04"));  // moved behind the evening of the second
  records.sessions.push_back(moved);
  CHECK(back_on(records, "2026-11-09").empty());
}

TEST_CASE("sent away: only active clients, and only sessions for clients") {
  Records records = evenings();
  records.sessions.push_back(
      session_at("team", "2026-11-04", 10, {{"c-1", AttendanceStatus::present}}));
  CHECK(back_on(records, "2026-11-09") == Ids{"c-1"});
  records.clients[0].spells[0].until = field(day("2026-11-08"));
  CHECK(back_on(records, "2026-11-09").empty());
  records = evenings();
  records.clients[0].pauses = {pause("2026-11-05")};
  CHECK(back_on(records, "2026-11-09").empty());
  records = evenings();
  records.sessions[0].marks[0].who = PersonId("s-ada");
  CHECK(back_on(records, "2026-11-09").empty());
}

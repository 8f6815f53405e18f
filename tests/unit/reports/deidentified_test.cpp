// The de-identified export: who is in it, and what their rows say.
// SPDX-License-Identifier: MIT
#include "peer/reports/deidentified.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <map>
#include <set>
#include "support/records.hpp"

using namespace peer;
using namespace peer::test;
using domain::ConsentState;
using domain::Records;

namespace {

void add_client(Records& records, const std::string& id, ConsentState state) {
  records.clients.push_back(client(id, {spell("2025-01-01")}));
  records.clients.back().consents.push_back(consent("statistics", state, "2026-01-01"));
}

void add_session(Records& records, std::string_view date, const std::vector<std::string>& present) {
  Marks marks;
  for (const std::string& who : present) {
    marks.emplace_back(who, domain::AttendanceStatus::present);
  }
  records.sessions.push_back(session("group", date, "18:00:00", "20:00:00", marks));
  records.sessions.back().status = field(domain::SessionStatus::held);
}

// `agreeing` clients c-00 …, then `others`; all come to two sessions of each quarter of 2026.
Records program(int agreeing, int others) {
  Records records;
  records.program.activities = {activity("group", domain::ActivityKind::support_group)};
  std::vector<std::string> all;
  for (int i = 0; i < agreeing + others; ++i) {
    all.push_back(fmt::format("c-{:02}", i));
    add_client(records, all.back(), i < agreeing ? ConsentState::given : ConsentState::refused);
  }
  for (const char* month : {"2026-01", "2026-04", "2026-07", "2026-10"}) {
    add_session(records, fmt::format("{}-05", month), all);
    add_session(records, fmt::format("{}-12", month), all);
  }
  records.sort();
  return records;
}

std::optional<reports::Deidentified> of_2026(const Records& records, std::uint64_t seed = 1) {
  base::SeededRandom random(seed);
  return reports::deidentified(records, day("2026-01-01"), day("2026-12-31"), day("2027-01-25"),
                               random);
}

}  // namespace

TEST_CASE("only who agreed is counted, and others are told from a number on") {
  const auto data = of_2026(program(8, 3));
  REQUIRE(data);
  CHECK(data->people.size() == 8);
  CHECK_FALSE(data->left_out);
  CHECK(data->recovered.empty());
  REQUIRE(data->cells.size() == 10);
  CHECK(data->cells[0].quarter == "2026-1");
  CHECK(data->cells[0].sessions == 2);
  CHECK(data->cells[0].people == 8);
  CHECK(data->cells[0].marks[0] == 16);
  CHECK(data->cells[0].hours == 30);  // 32, to the nearest five
  CHECK(data->cells[4].quarter == "all");
  CHECK(data->cells[4].marks[0] == 64);
  CHECK_FALSE(data->cells[4].hours);
  CHECK(of_2026(program(8, 5))->left_out == 5);
}

TEST_CASE("fewer than k people are nobody") {
  CHECK_FALSE(of_2026(program(4, 20)));
  CHECK(of_2026(program(5, 0)));
  Records records = program(6, 0);
  records.program.policy.smallest_cell = 7;
  CHECK_FALSE(of_2026(records));
}

TEST_CASE("the newest statement counts") {
  Records records = program(8, 0);
  for (int i = 0; i < 4; ++i) {
    records.clients[static_cast<std::size_t>(i)].consents.push_back(
        consent("statistics", ConsentState::withdrawn, "2027-01-20"));
  }
  CHECK_FALSE(of_2026(records));  // four are left
}

TEST_CASE("a quarter with few people is hidden, and what would give it away") {
  Records records = program(12, 0);
  for (domain::Session& session : records.sessions) {
    if (domain::calendar_day(*session.date).month == 4) session.marks.resize(2);
  }
  const auto data = of_2026(records);
  REQUIRE(data);
  CHECK(data->recovered.empty());
  std::size_t hidden = 0;
  for (const reports::ActivityQuarter& cell : data->cells) {
    if (cell.quarter == "2026-2") {
      CHECK_FALSE(cell.marks[0]);
      CHECK_FALSE(cell.people);
      CHECK_FALSE(cell.hours);
      CHECK(cell.sessions == 2);
    }
    if (!cell.marks[0]) ++hidden;
  }
  CHECK(hidden == 4);  // two quarters, of the one activity and of all
}

TEST_CASE("rows of people: each combination is shared, numbers are fresh, order tells nothing") {
  Records records = program(23, 0);
  for (std::size_t i = 0; i < 3; ++i) {
    records.clients[i].spells.front().from.value = day("2026-11-01");
  }
  for (std::size_t i = 0; i < 7; ++i) {
    records.clients[i + 3].spells.front().until.value = day("2026-12-01");
  }
  const auto data = of_2026(records);
  REQUIRE(data);
  std::map<std::vector<std::string>, int> groups;
  std::set<std::string> numbers;
  for (const reports::PersonClasses& person : data->people) {
    ++groups[{person.membership, person.tenure, person.visits}];
    numbers.insert(person.person);
    CHECK_FALSE(person.person.starts_with("c-"));
  }
  for (const auto& [group, size] : groups) CHECK(size >= 5);
  CHECK(groups.size() > 1);
  CHECK(numbers.size() == 23);
  CHECK(of_2026(records, 1)->people.front().person == data->people.front().person);
  CHECK(of_2026(records, 2)->people.front().person != data->people.front().person);
}

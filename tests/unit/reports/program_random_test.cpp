// What must hold of the report on every program, on programs at random.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>

#include "peer/reports/attendance.hpp"
#include "peer/reports/program.hpp"
#include "support/random_program.hpp"
#include "traced.hpp"

using namespace peer::reports;
using peer::domain::Date;
using peer::domain::Records;
using peer::test::check_traced;
using peer::test::RandomProgram;

namespace {

constexpr unsigned programs = 300;

Date date_of(RandomProgram& random) {
  return *peer::domain::parse_iso_date(random.date());
}

struct Days {
  Date from;
  Date until;
  Date today;
};

Days days_of(RandomProgram& random) {
  const Date one = date_of(random);
  const Date other = date_of(random);
  return {std::min(one, other), std::max(one, other), date_of(random)};
}

template <class Row>
std::int64_t sum(const std::vector<Row>& rows, Figure Row::*figure) {
  std::int64_t all = 0;
  for (const Row& row : rows) all += (row.*figure).count;
  return all;
}

void check_balance(const ProgramReport& report) {
  const ProgramPeople& people = report.people;
  CHECK(people.members_at_start.count() + people.newcomers.count() + people.returns.count -
            people.leavers.count ==
        people.members_at_end.count());
  std::int64_t members = people.members_at_start.count();
  for (const ProgramMonth& month : report.months) {
    if (!month.members) continue;
    members += month.newcomers.count() + month.returns.count - month.leavers.count;
    CHECK(members == month.members->count());
  }
  CHECK(sum(report.leaving, &ReasonFigure::count) == people.leavers.count);
  CHECK(people.waiting.count() == people.applicants.count() + people.waitlisted.count());
  std::int64_t interviews = people.interviews_without_outcome.count;
  for (const Figure& outcome : people.outcomes) interviews += outcome.count;
  CHECK(interviews == people.interviews.count);
}

void check_sums(const ProgramReport& report) {
  const ProgramSessions& all = report.all_sessions;
  CHECK(all.sessions.count ==
        all.planned.count + all.unmarked.count + all.held.count + all.cancelled.count);
  for (const auto figure :
       {&ProgramSessions::sessions, &ProgramSessions::held, &ProgramSessions::one_person,
        &ProgramSessions::nobody_came, &ProgramSessions::moved, &ProgramSessions::guests}) {
    CHECK(sum(report.sessions, figure) == (all.*figure).count);
  }
  CHECK(sum(report.cancellations, &ReasonFigure::count) == all.cancelled.count);
  const ProgramHours& hours = report.all_hours;
  CHECK(hours.held.count == all.held.count);
  CHECK(hours.held_minutes.count ==
        hours.planned_minutes.count - hours.minutes_less.count + hours.minutes_more.count);
  for (const auto figure : {&ProgramHours::minutes, &ProgramHours::late, &ProgramHours::left_early,
                            &ProgramHours::sent_away, &ProgramHours::whole_session}) {
    CHECK(sum(report.hours, figure) == (hours.*figure).count);
  }
  for (const auto figure : {&ProgramMonth::expected, &ProgramMonth::kept, &ProgramMonth::came,
                            &ProgramMonth::returns, &ProgramMonth::leavers}) {
    CHECK(sum(report.months, figure) == (report.all_months.*figure).count);
  }
  CHECK(report.all_months.kept.count <= report.all_months.expected.count);
  const ProgramContacts& contacts = report.all_contacts;
  CHECK(contacts.contacts.count ==
        contacts.reached.count + contacts.not_reached.count + contacts.no_outcome.count);
  CHECK(contacts.contacts.count == contacts.of_clients.count + contacts.of_unknown.count);
  CHECK(sum(report.contacts, &ProgramContacts::contacts) == contacts.contacts.count);
}

void check_sources(const ProgramReport& report) {
  using P = ProgramPeople;
  check_traced(report.people, {&P::returns, &P::leavers, &P::interviews},
               {&P::members_at_start, &P::newcomers, &P::members_at_end, &P::served, &P::waiting,
                &P::applicants, &P::waitlisted, &P::undated_applicants});
  for (const Figure& outcome : report.people.outcomes) check_traced(outcome);
  for (const auto* rows : {&report.leaving, &report.cancellations}) {
    for (const ReasonFigure& row : *rows) check_traced(row.count);
  }
  using S = ProgramSessions;
  for (const S& row : report.sessions) {
    check_traced(row,
                 {&S::sessions, &S::planned, &S::unmarked, &S::held, &S::cancelled, &S::one_person,
                  &S::nobody_came, &S::moved, &S::guests},
                 {});
  }
  using H = ProgramHours;
  check_traced(
      report.all_hours,
      {&H::held, &H::planned_minutes, &H::held_minutes, &H::shortened, &H::minutes_less,
       &H::minutes_more, &H::minutes, &H::late, &H::left_early, &H::sent_away, &H::whole_session},
      {});
  using M = ProgramMonth;
  for (const M& row : report.months) {
    check_traced(row, {&M::held, &M::expected, &M::kept, &M::came, &M::returns, &M::leavers},
                 {&M::clients, &M::newcomers});
    if (row.members) check_traced(*row.members);
  }
  using C = ProgramContacts;
  for (const C& row : report.contacts) {
    check_traced(row,
                 {&C::contacts, &C::reached, &C::not_reached, &C::no_outcome, &C::of_clients,
                  &C::of_unknown, &C::serious, &C::referrals, &C::referrals_made},
                 {&C::clients});
  }
}

}  // namespace

TEST_CASE("members, sums and sources of a program's report hold on programs at random") {
  std::int64_t moves_of_members = 0;
  for (unsigned seed = 0; seed < programs; ++seed) {
    CAPTURE(seed);
    RandomProgram random(seed, seed % 2 == 1);
    const Records records = random.records();
    const Days days = days_of(random);
    const ProgramReport report = program(records, days.from, days.until, days.today, Tracing::on);
    check_balance(report);
    check_sums(report);
    check_sources(report);
    moves_of_members += report.people.returns.count + report.people.leavers.count;
    const ProgramReport plain = program(records, days.from, days.until, days.today);
    CHECK(plain.people.leavers.count == report.people.leavers.count);
    CHECK(plain.people.members_at_end.people == report.people.members_at_end.people);
    CHECK(plain.people.members_at_end.sources.empty());
  }
  CHECK(moves_of_members > 100);  // else nothing was tried
}

TEST_CASE("the end of one period is the start of the next") {
  for (unsigned seed = 0; seed < programs; ++seed) {
    CAPTURE(seed);
    RandomProgram random(seed, false);
    const Records records = random.records();
    const Days days = days_of(random);
    const Date today = days.until + random.number(0, 30);
    const ProgramReport first = program(records, days.from, days.until, today);
    const ProgramReport next = program(records, days.until + 1, days.until + 60, today);
    CHECK(first.people.members_at_end.people == next.people.members_at_start.people);
  }
}

TEST_CASE("the reports on the program and on attendance agree") {
  for (unsigned seed = 0; seed < programs; ++seed) {
    CAPTURE(seed);
    RandomProgram random(seed, seed % 2 == 1);
    const Records records = random.records();
    const Days days = days_of(random);
    const ProgramReport year = program(records, days.from, days.until, days.today);
    const AttendanceFigures marks = attendance(records, days.from, days.until, days.today).totals;
    CHECK(year.all_sessions.sessions.count == marks.sessions.count);
    CHECK(year.all_sessions.held.count == marks.held.count);
    CHECK(year.all_sessions.unmarked.count == marks.unmarked.count);
    CHECK(year.all_sessions.one_person.count == marks.one_person.count);
    CHECK(year.all_months.came.count == marks.came.count);
    CHECK(year.all_hours.minutes.count == marks.minutes.count);
    CHECK(year.people.served.people == marks.clients.people);
  }
}

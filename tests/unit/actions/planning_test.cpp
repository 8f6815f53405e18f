// The days of `session plan`: what the schedule, closures, holidays and choices make of them.
// SPDX-License-Identifier: MIT
#include "peer/actions/planning.hpp"

#include <doctest/doctest.h>

#include "peer/actions/plan_days.hpp"
#include "support/records.hpp"
#include "support/refusal.hpp"

using namespace peer;
using namespace peer::actions;
using test::day;
using test::field;
using test::refusal;

namespace {

domain::Activity group() {
  domain::Activity group = test::activity("group", domain::ActivityKind::support_group);
  group.weekday = field(domain::weekday(day("2026-11-23")));  // Monday
  group.start = field(test::time("18:00:00"));
  group.end = field(test::time("20:30:00"));
  group.place = field(std::string("Dlouhá 1"));
  group.staff.push_back(field(domain::PersonId("s-ada")));
  return group;
}

domain::Program program() {
  domain::Program program;
  program.holidays = domain::HolidayCalendar::cz;
  program.activities = {group()};
  return program;
}

domain::Closure closure(std::string_view from, std::string_view until) {
  domain::Closure closure;
  closure.from = field(day(from));
  closure.until = field(day(until));
  closure.reason = field(std::string("moving house"));
  return closure;
}

std::string states(const domain::Program& program, std::string_view from, std::string_view until,
                   const PlanChoices& choices = {}, std::string_view there = "") {
  std::string text;
  for (const PlannedSession& session :
       plan_period(program, {&program.activities.front()}, day(from), day(until), choices,
                   [&](const domain::SessionId& id) { return id == there; })) {
    text += domain::format(session.date) + ' ' + std::string(word(session.state)) + ';';
  }
  return text;
}

}  // namespace

TEST_SUITE("planning") {
  TEST_CASE("every Monday of the period, both its ends belong to it") {
    CHECK(states(program(), "2026-11-23", "2026-12-07") ==
          "2026-11-23 planned;2026-11-30 planned;2026-12-07 planned;");
    CHECK(states(program(), "2026-11-24", "2026-11-29").empty());
  }

  TEST_CASE("what is there already is left alone, also in a closure") {
    domain::Program closed = program();
    closed.closures.push_back(closure("2026-11-28", "2026-12-01"));
    CHECK(states(closed, "2026-11-23", "2026-12-07", {}, "2026-11-23-group") ==
          "2026-11-23 already;2026-11-30 closure;2026-12-07 planned;");
    CHECK(states(closed, "2026-11-30", "2026-11-30", {}, "2026-11-30-group") ==
          "2026-11-30 already;");
  }

  TEST_CASE("a public holiday waits for a decision") {
    PlanChoices choices;
    CHECK(states(program(), "2027-03-29", "2027-03-29") == "2027-03-29 holiday-undecided;");
    choices.holiday = HolidayDecision::keep;
    CHECK(states(program(), "2027-03-29", "2027-04-05", choices) ==
          "2027-03-29 kept;2027-04-05 planned;");
    choices.holiday = HolidayDecision::skip;
    CHECK(states(program(), "2027-03-29", "2027-03-29", choices) == "2027-03-29 skipped;");
  }

  TEST_CASE("a session that is skipped is written as cancelled, with a reason") {
    const domain::Program all = program();
    PlanChoices choices;
    choices.holiday = HolidayDecision::skip;
    const PlannedSession session =
        plan_day(all, all.activities.front(), day("2027-03-29"), choices);
    CHECK(session.is_new());
    const std::string text = store::spell_document(session_entries(session));
    CHECK(text.find("status = \"cancelled\"\nreason = \"holiday\"\n") != std::string::npos);
  }

  TEST_CASE("a decision needs a holiday, and an activity its hours") {
    const domain::Program all = program();
    PlanChoices choices;
    choices.holiday = HolidayDecision::keep;
    CHECK(refusal([&] {
            plan_day(all, all.activities.front(), day("2026-11-23"), choices);
          }).ends_with("leave out --holiday"));
    const domain::Activity trip = test::activity("trip", domain::ActivityKind::trip);
    CHECK(refusal([&] {
            plan_day(all, trip, day("2026-11-23"), {});
          }).starts_with("2: activity 'trip' has no hours of its own"));
  }

  TEST_CASE("a link alone makes it a session online; a place and a link are both") {
    const domain::Activity activity = group();
    PlanChoices choices;
    choices.online = "https://meet.example.org/x";
    PlannedSession session = planned_session(activity, day("2026-11-23"), choices);
    CHECK_FALSE(session.place);
    CHECK(session.online == choices.online);
    choices.place = "Krátká 2";
    session = planned_session(activity, day("2026-11-23"), choices);
    CHECK(session.place == "Krátká 2");
    CHECK(session.online == choices.online);
  }

  TEST_CASE("a schedule holds what has a weekday") {
    domain::Program all = program();
    all.activities.push_back(test::activity("trip", domain::ActivityKind::trip));
    CHECK(scheduled(all, nullptr).size() == 1);
    CHECK(refusal([&] { scheduled(all, &all.activities.back()); }) ==
          "2: activity 'trip' has no weekday: it is planned by hand | peer session plan trip --on "
          "DATE");
  }

  TEST_CASE("a period has an order and an end") {
    CHECK(refusal([] { check_period(day("2026-11-23"), day("2026-11-23")); }).empty());
    CHECK(refusal([] { check_period(day("2026-11-23"), day("2026-11-22")); }).starts_with("2: "));
    CHECK(refusal([] { check_period(day("2026-01-01"), day("2026-01-01") + 731); }).empty());
    CHECK(refusal([] {
            check_period(day("2026-01-01"), day("2026-01-01") + 732);
          }).starts_with("2: a period of more than two years"));
  }

  TEST_CASE("a decision about a holiday is kept with its reason") {
    CHECK(read_holiday(std::nullopt, false) == HolidayDecision::none);
    CHECK(read_holiday("skip", false) == HolidayDecision::skip);
    CHECK(read_holiday("keep", true) == HolidayDecision::keep);
    CHECK(refusal([] { read_holiday(std::nullopt, true); }).starts_with("2: --reason goes with"));
    CHECK(refusal([] { read_holiday("keep", false); }).starts_with("2: --holiday keep needs"));
    CHECK(refusal([] { read_holiday("move", false); }).starts_with("2: 'move' is no decision"));
  }

  TEST_CASE("one day or a period is planned, and one activity where the choices are of one") {
    const auto refused = [](std::set<std::string_view> given) {
      return refusal([&] { check_plan_options(given); });
    };
    CHECK(refused({"--on", "ACTIVITY", "--start"}).empty());
    CHECK(refused({"--from", "--until", "--update", "--staff"}).empty());
    CHECK(refused({"--on", "--until"}).starts_with("2: --on does not go with --from and --until"));
    CHECK(refused({"--on", "--update"}).starts_with("2: --update is about a period"));
    CHECK(refused({"--from", "ACTIVITY"}).starts_with("2: the days are missing"));
    CHECK(
        refused({"--from", "--until", "--place"}).starts_with("2: --place is about one activity"));
  }
}

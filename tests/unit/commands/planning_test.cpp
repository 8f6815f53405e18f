// Planning by the schedule: parity through the year of 53 weeks, closures, holidays, what is there.
// SPDX-License-Identifier: MIT
#include "peer/commands/planning.hpp"

#include <doctest/doctest.h>

#include <set>

#include "failures.hpp"
#include "peer/domain/records.hpp"
#include "peer/store/decode.hpp"

using namespace peer;
using namespace peer::commands;
using test::refusal;

namespace {

const std::string head = "format = 1\nname = \"Mosty\"\n[calendar]\nholidays = \"cz\"\n";
const std::string activities =
    "[activity.club-friday]\nkind = \"club\"\nweekday = \"friday\"\nweeks = \"odd\"\n"
    "start = 18:00:00\nend = 21:00:00\n"
    "[activity.club-thursday]\nkind = \"club\"\nweekday = \"thursday\"\nweeks = \"even\"\n"
    "start = 18:00:00\nend = 21:00:00\nplace = \"Dlouhá 1\"\nstaff = [\"s-ada\", \"s-ema\"]\n"
    "[activity.trip]\nkind = \"trip\"\n";
const std::string closure =
    "[[closure]]\nfrom = 2026-12-27\nuntil = 2026-12-31\nreason = \"center-closed\"\n";

domain::Program program_from(const std::string& text) {
  domain::Records records;
  base::Findings findings;
  store::decode("program.toml", text, records, findings);
  REQUIRE(findings.empty());
  return records.program;
}

domain::Date day(std::string_view text) {
  return domain::parse_iso_date(text).value();
}

// "ID state" for each day planned in the period.
std::vector<std::string> planned(const domain::Program& program, std::string_view activity,
                                 std::string_view from, std::string_view until,
                                 const PlanChoices& choices = {},
                                 const std::set<std::string>& there = {}) {
  std::vector<std::string> lines;
  const auto sessions =
      plan_period(program, {program.activity(activity)}, day(from), day(until), choices,
                  [&](const std::string& id) { return there.contains(id); });
  for (const PlannedSession& session : sessions) {
    lines.push_back(session.id + " " + std::string(word(session.state)));
  }
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_SUITE("planning") {
  TEST_CASE("odd Fridays fall on two weeks running where week 53 meets week 1") {
    const domain::Program program = program_from(head + activities);
    PlanChoices keep;
    keep.holiday = HolidayDecision::keep;
    keep.reason = "wish";
    CHECK(planned(program, "club-friday", "2026-12-18", "2027-01-10", keep) ==
          Lines{"2026-12-18-club-friday planned", "2027-01-01-club-friday kept",
                "2027-01-08-club-friday planned"});
    CHECK(planned(program, "club-thursday", "2026-12-24", "2027-01-20", keep) ==
          Lines{"2026-12-24-club-thursday kept", "2027-01-14-club-thursday planned"});
  }

  TEST_CASE("a holiday waits for its decision") {
    const domain::Program program = program_from(head + activities);
    CHECK(planned(program, "club-thursday", "2026-12-20", "2026-12-31") ==
          Lines{"2026-12-24-club-thursday holiday-undecided"});
    PlanChoices skip;
    skip.holiday = HolidayDecision::skip;
    CHECK(planned(program, "club-thursday", "2026-12-20", "2026-12-31", skip) ==
          Lines{"2026-12-24-club-thursday skipped"});
  }

  TEST_CASE("closures are skipped, what is there is left alone whatever stands in its way") {
    const domain::Program closed =
        program_from(head + activities + "[[closure]]\nfrom = 2026-11-12\nuntil = 2026-11-12\n" +
                     "reason = \"center-closed\"\n");
    CHECK(planned(closed, "club-thursday", "2026-11-10", "2026-11-30", {},
                  {"2026-11-26-club-thursday"}) ==
          Lines{"2026-11-12-club-thursday closure", "2026-11-26-club-thursday already"});
    CHECK(planned(closed, "club-thursday", "2026-11-10", "2026-11-13", {},
                  {"2026-11-12-club-thursday"}) == Lines{"2026-11-12-club-thursday already"});
    CHECK(planned(program_from(head + activities + closure), "trip", "2026-11-01", "2026-11-30")
              .empty());
  }

  TEST_CASE("days of several activities are in order of the calendar") {
    const domain::Program program = program_from(head + activities);
    const auto sessions = plan_period(
        program, {program.activity("club-friday"), program.activity("club-thursday")},
        day("2026-11-02"), day("2026-11-20"), {}, [](const std::string&) { return false; });
    REQUIRE(sessions.size() == 3);
    CHECK(sessions[0].id == "2026-11-06-club-friday");
    CHECK(sessions[1].id == "2026-11-12-club-thursday");
    CHECK(sessions[2].id == "2026-11-20-club-friday");
  }

  TEST_CASE("the file of a session has its keys in the order of the format") {
    const domain::Program program = program_from(head + activities);
    PlanChoices choices;
    choices.facilitator = "s-ada";
    const auto thursday =
        plan_day(program, *program.activity("club-thursday"), day("2026-11-26"), choices);
    CHECK(store::spell_document(session_entries(thursday)) ==
          "activity = \"club-thursday\"\ndate = 2026-11-26\nstart = 18:00:00\nend = 21:00:00\n"
          "place = \"Dlouhá 1\"\nstatus = \"planned\"\nstaff = [\"s-ada\", \"s-ema\"]\n"
          "facilitator = \"s-ada\"\n");
  }

  TEST_CASE("a skipped holiday is a cancelled session with a reason") {
    const domain::Program program = program_from(head + activities);
    PlanChoices choices;
    choices.holiday = HolidayDecision::skip;
    choices.staff = std::vector<std::string>{};
    const auto session =
        plan_day(program, *program.activity("club-friday"), day("2027-01-01"), choices);
    CHECK(store::spell_document(session_entries(session)) ==
          "activity = \"club-friday\"\ndate = 2027-01-01\nstart = 18:00:00\nend = 21:00:00\n"
          "status = \"cancelled\"\nreason = \"holiday\"\n");
  }

  TEST_CASE("a link replaces the place, a place the link, and both are both") {
    const domain::Program program = program_from(head + activities);
    PlanChoices online;
    online.online = "https://example.org/room";
    const domain::Activity& club = *program.activity("club-thursday");
    const auto video = plan_day(program, club, day("2026-11-26"), online);
    CHECK_FALSE(video.place);
    CHECK(video.online == "https://example.org/room");
    online.place = "Kino Aero";
    CHECK(plan_day(program, club, day("2026-11-26"), online).place == "Kino Aero");
  }

  TEST_CASE("what cannot be planned says what is missing") {
    const domain::Program program = program_from(head + activities);
    const domain::Activity& trip = *program.activity("trip");
    CHECK(refusal([&] { plan_day(program, trip, day("2026-11-28"), {}); }) ==
          "2: activity 'trip' has no hours of its own | give --start HH:MM and --end HH:MM");
    PlanChoices skip;
    skip.holiday = HolidayDecision::skip;
    const domain::Activity& club = *program.activity("club-thursday");
    CHECK(refusal([&] { plan_day(program, club, day("2026-11-26"), skip); }) ==
          "2: Thursday 2026-11-26 is not a public holiday | leave out --holiday");
  }
}

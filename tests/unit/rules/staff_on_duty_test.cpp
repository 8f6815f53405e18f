// Rule staff-on-duty: employment on the day, and one place at a time, also over midnight.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;

namespace {

std::string ota(std::string_view spells) {
  return fmt::format("# FILE staff/s-ota.toml\nrole = \"consultant\"\n{}\n", spells);
}

// sessions/YYYY/DATE-ACTIVITY.toml with times; line 3 is the start, line 6 the staff.
std::string at(std::string_view activity, std::string_view date, std::string_view start,
               std::string_view end, std::string_view staff, std::string_view more = {},
               std::string_view status = "planned") {
  return fmt::format(
      "# FILE sessions/{}/{}-{}.toml\nactivity = \"{}\"\ndate = {}\nstart = {}\nend = {}\n"
      "status = \"{}\"\nstaff = [\"{}\"]\n{}\n",
      date.substr(0, 4), date, activity, activity, date, start, end, status, staff, more);
}

}  // namespace

TEST_CASE("the staff of a session are employed on its day") {
  const auto by_ota = [](std::string_view date, std::string_view status = "planned") {
    return example_session("group", date, status, "staff = [\"s-ada\", \"s-ota\"]");
  };
  const auto found = [](std::string_view day, std::string_view weekday) {
    return peer::test::Lines{
        fmt::format("sessions/{}/{}-group.toml:6: error: 's-ota' is not employed on {} {}",
                    day.substr(0, 4), day, weekday, day)};
  };
  const std::string spell = ota("[[spell]]\nfrom = 2026-06-01\nuntil = 2026-11-23");
  const std::vector<Case> cases = {
      {"on the last day", spell + by_ota("2026-11-23"), {}},
      {"on the day after", spell + by_ota("2026-11-24"), found("2026-11-24", "Tuesday")},
      {"on the first day", spell + by_ota("2026-06-01"), {}},
      {"on the day before", spell + by_ota("2026-05-31"), found("2026-05-31", "Sunday")},
      {"a held one, too", spell + by_ota("2026-11-30", "held"), found("2026-11-30", "Monday")},
      {"a cancelled one needs nobody", spell + by_ota("2026-11-30", "cancelled"), {}},
      {"back in a new spell", spell + "[[spell]]\nfrom = 2026-12-01\n" + by_ota("2026-12-07"), {}},
      {"between the spells", spell + "[[spell]]\nfrom = 2026-12-01\n" + by_ota("2026-11-30"),
       found("2026-11-30", "Monday")},
      {"29 February is the last day",
       ota("[[spell]]\nfrom = 2028-01-01\nuntil = 2028-02-29") + by_ota("2028-02-29"),
       {}},
      {"the last days of week 53",
       ota("[[spell]]\nfrom = 2026-01-01\nuntil = 2026-12-31") + by_ota("2027-01-03"),
       found("2027-01-03", "Sunday")},
      {"no spell at all", ota("") + by_ota("2026-11-23"), found("2026-11-23", "Monday")},
      {"nobody has that id: the matter of references", by_ota("2026-11-23"), {}},
      {"a client's id: the matter of references",
       example_session("group", "2026-11-23", "planned", "staff = [\"c-1\"]"),
       {}}};
  PEER_CHECK_CASES("staff-on-duty", cases);
}

TEST_CASE("the facilitator counts, and is told once") {
  const std::string spell = ota("[[spell]]\nfrom = 2026-06-01\nuntil = 2026-11-22");
  const std::vector<Case> cases = {
      {"a facilitator alone",
       spell + example_session("group", "2026-11-23", "planned", "facilitator = \"s-ota\""),
       {"sessions/2026/2026-11-23-group.toml:6: error: 's-ota' is not employed on Monday "
        "2026-11-23"}},
      {"among the staff and facilitator",
       spell + example_session("group", "2026-11-23", "planned",
                               "facilitator = \"s-ota\"\nstaff = [\"s-ota\"]"),
       {"sessions/2026/2026-11-23-group.toml:7: error: 's-ota' is not employed on Monday "
        "2026-11-23"}}};
  PEER_CHECK_CASES("staff-on-duty", cases);
}

TEST_CASE("nobody is in two places at a time") {
  const std::string group = at("group", "2026-11-23", "18:00:00", "20:30:00", "s-ada");
  const peer::test::Lines second_is_team = {
      "sessions/2026/2026-11-23-team.toml:6: error: 's-ada' is at '2026-11-23-group' at that "
      "time"};
  const std::vector<Case> cases = {
      {"one after the other",
       group + at("team", "2026-11-23", "20:30:00", "21:00:00", "s-ada"),
       {}},
      {"the second begins a minute before",
       group + at("team", "2026-11-23", "20:29:00", "21:00:00", "s-ada"), second_is_team},
      {"one within the other", group + at("team", "2026-11-23", "19:00:00", "19:30:00", "s-ada"),
       second_is_team},
      {"at the same time: the later id is the second",
       group + at("team", "2026-11-23", "18:00:00", "20:30:00", "s-ada"), second_is_team},
      {"the one that begins later is the second, whatever their ids",
       group + at("team", "2026-11-23", "17:00:00", "18:30:00", "s-ada"),
       {"sessions/2026/2026-11-23-group.toml:6: error: 's-ada' is at '2026-11-23-team' at that "
        "time"}},
      {"others lead it", group + at("team", "2026-11-23", "18:00:00", "20:30:00", "s-ema"), {}},
      {"a cancelled one takes no time",
       group + at("team", "2026-11-23", "18:00:00", "20:30:00", "s-ada", "reason = \"staff\"",
                  "cancelled"),
       {}},
      {"the facilitator is there, too",
       group + at("team", "2026-11-23", "18:00:00", "20:30:00", "s-ema", "facilitator = \"s-ada\""),
       {"sessions/2026/2026-11-23-team.toml:7: error: 's-ada' is at '2026-11-23-group' at that "
        "time"}},
      {"on another day", group + at("team", "2026-11-24", "18:00:00", "20:30:00", "s-ada"), {}},
      {"nobody has that id",
       at("group", "2026-11-23", "18:00:00", "20:30:00", "s-x") +
           at("team", "2026-11-23", "18:00:00", "20:30:00", "s-x"),
       {}}};
  PEER_CHECK_CASES("staff-on-duty", cases);
}

TEST_CASE("a held session lasts until it ended, a planned one as planned") {
  const auto group = [](std::string_view status, std::string_view ended) {
    return at("group", "2026-11-23", "18:00:00", "20:30:00", "s-ada", ended, status);
  };
  const std::string later = at("team", "2026-11-23", "20:00:00", "21:00:00", "s-ada");
  const peer::test::Lines found = {
      "sessions/2026/2026-11-23-team.toml:6: error: 's-ada' is at '2026-11-23-group' at that "
      "time"};
  const std::vector<Case> cases = {
      {"it ended before", group("held", "ended = 20:00:00") + later, {}},
      {"it did not", group("held", "") + later, found},
      {"it ended after the other began, too", group("held", "ended = 20:15:00") + later, found},
      {"it ran on for a while: no plan is disturbed",
       group("held", "ended = 21:30:00") +
           at("team", "2026-11-23", "20:30:00", "21:30:00", "s-ada"),
       {}},
      {"it ended before it began: the matter of session-times",
       group("held", "ended = 08:00:00") +
           at("team", "2026-11-24", "07:00:00", "08:00:00", "s-ada"),
       {}},
      {"`ended` of a planned one says nothing", group("planned", "ended = 20:00:00") + later,
       found}};
  PEER_CHECK_CASES("staff-on-duty", cases);
}

TEST_CASE("a session over midnight reaches into the next day") {
  const auto night = [](std::string_view date, std::string_view end) {
    return at("trip", date, "20:00:00", end, "s-ada");
  };
  const auto found = [](std::string_view second, std::string_view first) {
    return peer::test::Lines{
        fmt::format("sessions/{}/{}.toml:6: error: 's-ada' is at '{}' at that time",
                    second.substr(0, 4), second, first)};
  };
  const std::vector<Case> cases = {
      {"into the next morning",
       night("2026-11-23", "02:00:00") + at("team", "2026-11-24", "01:00:00", "03:00:00", "s-ada"),
       found("2026-11-24-team", "2026-11-23-trip")},
      {"over by then",
       night("2026-11-23", "01:00:00") + at("team", "2026-11-24", "01:00:00", "03:00:00", "s-ada"),
       {}},
      {"over the year's end",
       night("2026-12-31", "02:00:00") + at("team", "2027-01-01", "01:00:00", "03:00:00", "s-ada"),
       found("2027-01-01-team", "2026-12-31-trip")},
      {"over 29 February",
       night("2028-02-28", "02:00:00") + at("team", "2028-02-29", "01:00:00", "03:00:00", "s-ada"),
       found("2028-02-29-team", "2028-02-28-trip")},
      {"the hour that the clock has twice: as the plan reads",
       night("2026-10-24", "02:30:00") + at("team", "2026-10-25", "02:30:00", "04:00:00", "s-ada"),
       {}},
      {"the hour that the clock has twice: overlapping as the plan reads",
       night("2026-10-24", "02:45:00") + at("team", "2026-10-25", "02:30:00", "04:00:00", "s-ada"),
       found("2026-10-25-team", "2026-10-24-trip")},
      {"the hour that the clock leaves out",
       night("2027-03-27", "02:30:00") + at("team", "2027-03-28", "03:00:00", "04:00:00", "s-ada"),
       {}}};
  PEER_CHECK_CASES("staff-on-duty", cases);
}

TEST_CASE("the other session, and the end of the employment, are shown beside") {
  const auto decoded = peer::test::decode_files(peer::rules::example_files(
      ota("[[spell]]\nfrom = 2026-06-01\nuntil = 2026-06-30\n[[spell]]\nfrom = 2026-08-01\n"
          "until = 2026-08-31\n") +
      at("group", "2026-11-23", "18:00:00", "20:30:00", "s-ada") +
      at("team", "2026-11-23", "18:00:00", "20:30:00", "s-ada") +
      at("trip", "2026-11-28", "18:00:00", "20:30:00", "s-ota")));
  const auto findings =
      peer::rules::run_rule(*peer::rules::find_rule("staff-on-duty"), decoded.records);
  REQUIRE(findings.list().size() == 2);
  const auto& place = findings.list().at(0).related;
  REQUIRE(place.size() == 1);
  CHECK(place.at(0).file == "sessions/2026/2026-11-23-group.toml");
  CHECK(place.at(0).at.begin == peer::base::Position{6, 10});
  const auto& spell = findings.list().at(1).related;
  REQUIRE(spell.size() == 1);
  CHECK(spell.at(0).file == "staff/s-ota.toml");
  CHECK(spell.at(0).at.begin == peer::base::Position{7, 9});
}

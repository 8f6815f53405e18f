// Rule session-times: order of times, breaks, late ends and the days of trips.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;

namespace {

std::string timed(std::string_view start, std::string_view end, std::string_view more = "") {
  return fmt::format(
      "# FILE sessions/2026/2026-11-23-group.toml\nactivity = \"group\"\ndate = 2026-11-23\n"
      "start = {}:00\nend = {}:00\nstatus = \"held\"\n{}\n",
      start, end, more);
}

std::string activity(std::string_view lines) {
  return "# FILE program.toml\nformat = 2\nname = \"Example\"\n[activity.group]\nkind = "
         "\"support-group\"\n" +
         std::string(lines) + "\n";
}

const std::string place = "sessions/2026/2026-11-23-group.toml";

}  // namespace

TEST_CASE("a session ends after it begins, on the same day") {
  const std::vector<Case> cases = {
      {"evening", timed("18:00", "20:30"), {}},
      {"no length",
       timed("18:00", "18:00"),
       {place + ":4: error: the end 18:00 is not after the start 18:00"}},
      {"past midnight",
       timed("22:00", "01:00"),
       {place + ":4: error: the end 01:00 is not after the start 22:00"}},
      {"the break takes all of it",
       timed("18:00", "18:10"),
       {place + ":4: error: the break of 10 minutes does not fit between 18:00 and 18:10"}},
      {"a minute is left", timed("18:00", "18:11"), {}}};
  PEER_CHECK_CASES("session-times", cases);
}

TEST_CASE("an evening may end early or run over, but not for ever") {
  const std::vector<Case> cases = {
      {"shortened", timed("18:00", "20:30", "ended = 18:45:00"), {}},
      {"overran by three hours", timed("18:00", "20:30", "ended = 23:30:00"), {}},
      {"longer",
       timed("18:00", "20:30", "ended = 23:31:00"),
       {place + ":6: error: it ended at 23:31, more than 3 hours after the planned end 20:30"}},
      {"before it began",
       timed("18:00", "20:30", "ended = 17:59:00"),
       {place + ":6: error: it ended at 17:59, which is not after the start 18:00"}}};
  PEER_CHECK_CASES("session-times", cases);
}

TEST_CASE("the times of an activity are judged where they stand") {
  const std::vector<Case> cases = {
      {"well", activity("start = 18:00:00\nend = 20:30:00\nbreak = 10"), {}},
      {"no times", activity("break = 10"), {}},
      {"reversed",
       activity("start = 20:30:00\nend = 18:00:00"),
       {"program.toml:6: error: the end 18:00 is not after the start 20:30"}},
      {"break",
       activity("start = 18:00:00\nend = 18:30:00\nbreak = 30"),
       {"program.toml:7: error: a break of 30 minutes does not fit between 18:00 and 18:30"}}};
  PEER_CHECK_CASES("session-times", cases);
}

TEST_CASE("trips are on weekends and public holidays") {
  const std::string abroad =
      "# FILE program.toml\nformat = 2\nname = \"Example\"\n[activity.trip]\nkind = \"trip\"\n"
      "[calendar]\nholidays = \"none\"\n";
  const std::vector<Case> cases = {
      {"Saturday", example_session("trip", "2026-11-21", "planned"), {}},
      {"Sunday", example_session("trip", "2026-11-22", "planned"), {}},
      {"a public holiday", example_session("trip", "2026-11-17", "planned"), {}},
      {"the same day where no holidays are kept",
       abroad + example_session("trip", "2026-11-17", "planned"),
       {"sessions/2026/2026-11-17-trip.toml:2: error: a trip on Tuesday 2026-11-17, neither a "
        "weekend nor a public holiday"}},
      {"cancelled",
       example_session("trip", "2026-11-18", "cancelled", "reason = \"weather\""),
       {}}};
  PEER_CHECK_CASES("session-times", cases);
}

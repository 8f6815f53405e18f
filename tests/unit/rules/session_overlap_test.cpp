// Rule session-overlap: sessions for clients at the same time.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "judge.hpp"

using peer::test::Case;
using peer::test::Lines;

namespace {

std::string at(std::string_view activity, std::string_view date, std::string_view start,
               std::string_view end, std::string_view status = "planned",
               std::string_view more = {}) {
  return fmt::format(
      "# FILE sessions/{}/{}-{}.toml\nactivity = \"{}\"\ndate = {}\nstart = {}\nend = {}\n"
      "status = \"{}\"\n{}\n",
      date.substr(0, 4), date, activity, activity, date, start, end, status, more);
}

Lines found(std::string_view second, std::string_view first) {
  return {fmt::format("sessions/{}/{}.toml:3: error: it begins before '{}' is over",
                      second.substr(0, 4), second, first)};
}

}  // namespace

TEST_CASE("no two sessions for clients overlap") {
  const std::string trip = at("trip", "2026-11-28", "09:00:00", "17:00:00");
  const std::vector<Case> cases = {
      {"one after the other", trip + at("workshop", "2026-11-28", "17:00:00", "18:00:00"), {}},
      {"a minute too early", trip + at("workshop", "2026-11-28", "16:59:00", "18:00:00"),
       found("2026-11-28-workshop", "2026-11-28-trip")},
      {"the same times: the later id is the second",
       trip + at("club", "2026-11-28", "09:00:00", "17:00:00"),
       found("2026-11-28-trip", "2026-11-28-club")},
      {"staff may meet meanwhile", trip + at("team", "2026-11-28", "10:00:00", "12:00:00"), {}},
      {"an activity that is not in program.toml: the matter of references",
       trip + at("x", "2026-11-28", "10:00:00", "12:00:00"),
       {}},
      {"a cancelled one",
       trip + at("workshop", "2026-11-28", "10:00:00", "12:00:00", "cancelled"),
       {}},
      {"a held one ended earlier",
       at("trip", "2026-11-28", "09:00:00", "17:00:00", "held", "ended = 16:00:00") +
           at("workshop", "2026-11-28", "16:00:00", "18:00:00"),
       {}},
      {"over midnight",
       at("trip", "2026-11-28", "20:00:00", "01:00:00") +
           at("workshop", "2026-11-29", "00:30:00", "02:00:00"),
       found("2026-11-29-workshop", "2026-11-28-trip")},
      {"a whole day later",
       at("trip", "2026-11-28", "09:00:00", "09:00:00") +
           at("workshop", "2026-11-29", "09:00:00", "10:00:00"),
       {}},
      {"three at once: one finding for each pair",
       trip + at("club", "2026-11-28", "10:00:00", "16:00:00") +
           at("workshop", "2026-11-28", "11:00:00", "12:00:00"),
       {"sessions/2026/2026-11-28-club.toml:3: error: it begins before '2026-11-28-trip' is over",
        "sessions/2026/2026-11-28-workshop.toml:3: error: it begins before '2026-11-28-club' is "
        "over",
        "sessions/2026/2026-11-28-workshop.toml:3: error: it begins before '2026-11-28-trip' is "
        "over"}}};
  PEER_CHECK_CASES("session-overlap", cases);
}

TEST_CASE("a moved session counts on the day that it was moved to") {
  const std::string moved =
      "# FILE sessions/2026/2026-11-23-group.toml\nactivity = \"group\"\ndate = 2026-11-26\n"
      "start = 18:00:00\nend = 20:30:00\nstatus = \"planned\"\n[[moved]]\nfrom = 2026-11-23\n"
      "until = 2026-11-26\nreason = \"staff\"\n";
  const std::vector<Case> cases = {
      {"overlaps there", moved + at("club", "2026-11-26", "18:30:00", "21:00:00"),
       found("2026-11-26-club", "2026-11-23-group")},
      {"no longer here", moved + at("workshop", "2026-11-23", "18:30:00", "21:00:00"), {}}};
  PEER_CHECK_CASES("session-overlap", cases);
}

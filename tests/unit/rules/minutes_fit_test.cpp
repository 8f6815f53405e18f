// Rule minutes-fit: minutes of a mark against the session's length.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;

namespace {

std::string held(std::string_view mark, std::string_view more = "") {
  return example_session("group", "2026-11-23", "held",
                         std::string(more) + "\n[attendance]\nc-1 = " + std::string(mark));
}

std::string night(std::string_view date, std::string_view minutes) {
  return "# FILE sessions/" + std::string(date.substr(0, 4)) + "/" + std::string(date) +
         "-trip.toml\nactivity = \"trip\"\ndate = " + std::string(date) +
         "\nstart = 23:00:00\nend = 04:00:00\nstatus = \"held\"\n[attendance]\nc-1 = { status = "
         "\"present\", minutes = " +
         std::string(minutes) + " }\n";
}

const std::string at_8 = "sessions/2026/2026-11-23-group.toml:8: warning: ";

}  // namespace

TEST_CASE("nobody takes part for longer than the session lasts") {
  const std::vector<Case> cases = {
      {"a bare word", held("\"present\""), {}},
      {"the whole session", held("{ status = \"present\", minutes = 150 }"), {}},
      {"a minute more",
       held("{ status = \"present\", minutes = 151 }"),
       {at_8 + "151 minutes of 'c-1', but the session lasted 150"}},
      {"it ended earlier",
       held("{ status = \"late\", minutes = 121 }", "ended = 20:00:00"),
       {at_8 + "121 minutes of 'c-1', but the session lasted 120"}},
      {"it ended later", held("{ status = \"present\", minutes = 180 }", "ended = 21:00:00"), {}},
      {"sent away after forty", held("{ status = \"sent-away\", minutes = 40 }"), {}},
      {"who was excused has none",
       held("{ status = \"excused\", minutes = 10 }"),
       {at_8 + "10 minutes of 'c-1', who was not there"}},
      {"who was absent has none",
       held("{ status = \"absent\", minutes = 1 }"),
       {at_8 + "1 minutes of 'c-1', who was not there"}},
      {"none is none", held("{ status = \"absent\", minutes = 0 }"), {}}};
  PEER_CHECK_CASES("minutes-fit", cases);
}

TEST_CASE(
    "a session over midnight lasts as long as its clock says, also in the nights of the change") {
  const std::string lasted =
      "-trip.toml:7: warning: 301 minutes of 'c-1', but the session lasted 300";
  for (const std::string date :
       {"2026-11-28", "2026-10-24", "2027-03-27", "2028-02-28", "2026-12-31"}) {
    CAPTURE(date);
    CHECK(peer::test::judge("minutes-fit", night(date, "300")).empty());
    CHECK(peer::test::judge("minutes-fit", night(date, "301")) ==
          peer::test::Lines{"sessions/" + date.substr(0, 4) + "/" + date + lasted});
  }
}

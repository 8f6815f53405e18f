// Rule held-is-marked: marks, guests or nobody, and no contradiction between them.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;

TEST_CASE("a held session says who came") {
  const std::string place = "sessions/2026/2026-11-23-group.toml";
  const auto held = [](std::string_view more) {
    return example_session("group", "2026-11-23", "held", more);
  };
  const std::vector<Case> cases = {
      {"nothing", held(""), {place + ":5: error: the session was held, but nobody is marked"}},
      {"an empty table",
       held("[attendance]"),
       {place + ":5: error: the session was held, but nobody is marked"}},
      {"nobody-came = false",
       held("nobody-came = false"),
       {place + ":5: error: the session was held, but nobody is marked"}},
      {"a mark", held("[attendance]\nc-1 = \"absent\""), {}},
      {"guests", example_session("workshop", "2026-11-21", "held", "guests = 7"), {}},
      {"nobody", held("nobody-came = true"), {}},
      {"nobody, and who was excused",
       held("nobody-came = true\n[attendance]\nc-1 = \"excused\""),
       {}},
      {"nobody but staff", held("nobody-came = true\n[attendance]\ns-ada = \"present\""), {}},
      {"nobody, and somebody",
       held("nobody-came = true\n[attendance]\nc-1 = \"left-early\""),
       {place + ":6: error: nobody came, but 'c-1' is marked as left-early"}},
      {"nobody, and guests",
       example_session("workshop", "2026-11-21", "held", "nobody-came = true\nguests = 3"),
       {"sessions/2026/2026-11-21-workshop.toml:6: error: nobody came, but there were 3 guests"}},
      {"planned", example_session("group", "2026-11-23", "planned"), {}},
      {"cancelled", example_session("group", "2026-11-23", "cancelled", "reason = \"staff\""), {}}};
  PEER_CHECK_CASES("held-is-marked", cases);
}

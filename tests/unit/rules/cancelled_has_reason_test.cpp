// Rule cancelled-has-reason: a reason, and nobody there.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;

TEST_CASE("a cancelled session has a reason and no attendance") {
  const std::string place = "sessions/2026/2026-11-23-group.toml";
  const auto cancelled = [](std::string_view more) {
    return example_session("group", "2026-11-23", "cancelled", more);
  };
  const std::vector<Case> cases = {
      {"a reason", cancelled("reason = \"staff\""), {}},
      {"none", cancelled(""), {place + ":5: error: the session is cancelled without a reason"}},
      {"marks",
       cancelled("reason = \"staff\"\n[attendance]\nc-1 = \"absent\"\ns-ada = \"present\""),
       {place + ":8: error: the session is cancelled, but attendance is marked"}},
      {"guests",
       cancelled("reason = \"staff\"\nguests = 2"),
       {place + ":7: error: the session is cancelled, but had guests"}},
      {"nobody came",
       cancelled("reason = \"staff\"\nnobody-came = true"),
       {place + ":7: error: the session is cancelled, but says that nobody came"}},
      {"both",
       cancelled("[attendance]\nc-1 = \"absent\""),
       {place + ":5: error: the session is cancelled without a reason",
        place + ":7: error: the session is cancelled, but attendance is marked"}},
      {"replies stay", cancelled("reason = \"staff\"\n[replies]\nc-1 = \"yes\""), {}},
      {"planned", example_session("group", "2026-11-23", "planned"), {}}};
  PEER_CHECK_CASES("cancelled-has-reason", cases);
}

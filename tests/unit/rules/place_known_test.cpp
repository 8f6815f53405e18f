// Rule place-known: reminders only.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;

namespace {

std::string message(std::string_view kind, std::string_view sessions, std::string_view more = "") {
  return "# FILE messages/2026/2026-11-26-aaaa.toml\n[[message]]\nto = \"c-1\"\nsessions = [" +
         std::string(sessions) + "]\nkind = \"" + std::string(kind) +
         "\"\nchannel = \"email\"\nat = 2026-11-26T09:00:00+01:00\n" + std::string(more) + "\n";
}

}  // namespace

TEST_CASE("a reminder says where to go") {
  const std::string club = example_session("club", "2026-11-26", "planned");
  const std::string one = "\"2026-11-26-club\"";
  const std::vector<Case> cases = {
      {"nowhere",
       club + message("remind", one),
       {"messages/2026/2026-11-26-aaaa.toml:3: error: reminder of '2026-11-26-club', which has "
        "neither a place nor a link"}},
      {"a place",
       example_session("club", "2026-11-26", "planned", "place = \"cinema\"") +
           message("remind", one),
       {}},
      {"a link",
       example_session("club", "2026-11-26", "planned", "online = \"https://meet.example.org\"") +
           message("remind", one),
       {}},
      {"the message told a place that the session has lost since",
       club + message("remind", one,
                      "told = [{ date = 2026-11-26, start = 18:00:00, place = \"cinema\" }]\n"),
       {}},
      {"an invitation may say that the place follows", club + message("invite", one), {}},
      {"one of two",
       club + example_session("group", "2026-11-23", "planned", "place = \"center\"") +
           message("remind", "\"2026-11-23-group\", " + one),
       {"messages/2026/2026-11-26-aaaa.toml:3: error: reminder of '2026-11-26-club', which has "
        "neither a place nor a link"}},
      {"a session that is not there is the matter of references", message("remind", one), {}}};
  PEER_CHECK_CASES("place-known", cases);
}

// Rule no-flood: which messages count, and which seven days.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::judge;
using peer::test::Lines;

namespace {

std::string message(std::string_view day, std::string_view kind = "invite",
                    std::string_view to = "c-1") {
  return "[[message]]\nto = \"" + std::string(to) + "\"\nkind = \"" + std::string(kind) +
         "\"\nchannel = \"email\"\nat = " + std::string(day) + "T09:00:00+01:00\n";
}

std::string run(const std::string& messages, std::string_view name = "2026-11-16-k2x9") {
  return "# FILE messages/2026/" + std::string(name) + ".toml\n" + messages;
}

const std::string three = message("2026-11-16") + message("2026-11-18") + message("2026-11-20");

Lines flood(std::string_view last, int line = 20) {
  return {"messages/2026/2026-11-16-k2x9.toml:" + std::to_string(line) +
          ": error: 'c-1' got 4 personal messages from Monday 2026-11-16 to " + std::string(last) +
          "; at most 3 in 7 days"};
}

}  // namespace

TEST_CASE("at most three personal messages in any seven days") {
  const std::vector<Case> cases = {
      {"three", run(three), {}},
      {"the fourth on the seventh day", run(three + message("2026-11-22")),
       flood("Sunday 2026-11-22")},
      {"on the eighth", run(three + message("2026-11-23")), {}},
      {"reminders count as invitations do", run(three + message("2026-11-21", "remind")),
       flood("Saturday 2026-11-21")},
      {"a cancellation does not", run(three + message("2026-11-21", "cancel")), {}},
      {"nor a change", run(three + message("2026-11-21", "change")), {}},
      {"nor an announcement", run(three + message("2026-11-21", "announce")), {}},
      {"nor what somebody else got", run(three + message("2026-11-21", "invite", "c-2")), {}},
      {"nor what failed",
       run(three + message("2026-11-21") + "[[outcome]]\nof = 2\nstate = \"failed\"\n"),
       {}},
      {"what failed first and was sent then counts",
       run(three + message("2026-11-21") + "[[outcome]]\nof = 2\nstate = \"failed\"\n" +
           "[[outcome]]\nof = 2\nstate = \"sent\"\n"),
       flood("Saturday 2026-11-21")},
      {"what nobody knows the end of counts, and what was done by hand",
       run(three + message("2026-11-21") + "[[outcome]]\nof = 1\nstate = \"done\"\n"),
       flood("Saturday 2026-11-21")}};
  PEER_CHECK_CASES("no-flood", cases);
}

TEST_CASE("each message too many is one finding, with the first of its seven days") {
  const auto decoded = peer::test::decode_files(
      peer::rules::example_files(run(message("2026-11-22"), "2026-11-22-b") + run(three) +
                                 run(message("2026-11-20"), "2026-11-20-a")));
  const auto findings = peer::rules::run_rule(*peer::rules::find_rule("no-flood"), decoded.records);
  CHECK(peer::test::lines_of(findings) ==
        Lines{"messages/2026/2026-11-20-a.toml:5: error: 'c-1' got 4 personal messages from Monday "
              "2026-11-16 to Friday 2026-11-20; at most 3 in 7 days",
              "messages/2026/2026-11-22-b.toml:5: error: 'c-1' got 4 personal messages from "
              "Wednesday 2026-11-18 to Sunday 2026-11-22; at most 3 in 7 days"});
  REQUIRE(findings.list().front().related.size() == 1);
  CHECK(findings.list().front().related.front().file == "messages/2026/2026-11-16-k2x9.toml");
  CHECK(findings.list().front().related.front().at.begin.line == 5);
}

TEST_CASE("the limit is the program's") {
  const std::string one =
      "# FILE program.toml\nformat = 2\nname = \"Example\"\n[policy]\nmessages-per-week = 1\n";
  CHECK(judge("no-flood", one + run(message("2026-11-16") + message("2026-11-23"))) == Lines{});
  CHECK(judge("no-flood", one + run(message("2026-11-16") + message("2026-11-22"))).size() == 1);
}

TEST_CASE("seven days are days of the calendar, also over the clock change and the year's end") {
  const auto at = [](std::string_view moment) {
    return "[[message]]\nto = \"c-1\"\nkind = \"invite\"\nchannel = \"email\"\nat = " +
           std::string(moment) + "\n";
  };
  const std::string before = at("2026-10-19T23:30:00+02:00") + at("2026-10-24T09:00:00+02:00") +
                             at("2026-10-25T02:30:00+02:00");
  CHECK(judge("no-flood", run(before + at("2026-10-26T00:10:00+01:00"))) == Lines{});
  CHECK(judge("no-flood", run(before + at("2026-10-25T02:30:00+01:00"))).size() == 1);
  const std::string december = at("2026-12-28T09:00:00+01:00") + at("2026-12-29T09:00:00+01:00") +
                               at("2026-12-31T09:00:00+01:00");
  CHECK(judge("no-flood", run(december + at("2027-01-03T09:00:00+01:00"))).size() == 1);
  CHECK(judge("no-flood", run(december + at("2027-01-04T09:00:00+01:00"))) == Lines{});
}

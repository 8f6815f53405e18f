// Rule facebook-after-intake: the day somebody came into the closed group, and their interview.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::judge;
using peer::test::Lines;

namespace {

std::string client(std::string_view rest, std::string_view since = "2026-11-12") {
  return "# FILE clients/c-2.toml\nfacebook-group = " + std::string(since) + "\n" +
         std::string(rest);
}

std::string intake(std::string_view outcome, std::string_view date = "2026-11-12") {
  return "[[intake]]\ndate = " + std::string(date) + "\nby = [\"s-eva\"]\noutcome = \"" +
         std::string(outcome) + "\"\n";
}

const Lines early = {
    "clients/c-2.toml:1: error: 'c-2' is in the closed group since Thursday 2026-11-12, before an "
    "accepted interview"};

}  // namespace

TEST_CASE("nobody is in the closed group before they are accepted") {
  const std::vector<Case> cases = {
      {"on the day of the interview", client(intake("accepted")), {}},
      {"the day before", client(intake("accepted", "2026-11-13")), early},
      {"not interviewed", client(""), early},
      {"an appointment only", client("[[intake]]\nbooked = 2026-11-12T16:00:00\n"), early},
      {"declined", client(intake("declined")), early},
      {"on the waiting list", client(intake("waitlisted")), early},
      {"undecided", client(intake("undecided")), early},
      {"from before the records",
       client("[[intake]]\nbefore-records = true\noutcome = \"accepted\"\n"),
       {}},
      {"left and back again",
       client(intake("accepted", "2026-01-05") +
              "[[spell]]\nfrom = 2026-01-05\nuntil = 2026-06-30\n" +
              intake("accepted", "2026-12-01")),
       {}},
      {"took the place that was offered",
       client(intake("waitlisted", "2026-11-03") +
              "[[offer]]\non = 2026-11-10\nuntil = 2026-11-17\nanswer = \"accepted\"\n"
              "answered = 2026-11-12\n"),
       {}},
      {"took it the day after",
       client(intake("waitlisted", "2026-11-03") +
              "[[offer]]\non = 2026-11-10\nuntil = 2026-11-17\nanswer = \"accepted\"\n"
              "answered = 2026-11-13\n"),
       early},
      {"not in the group", "# FILE clients/c-2.toml\nchannel = \"facebook\"\n", {}}};
  PEER_CHECK_CASES("facebook-after-intake", cases);
}

TEST_CASE("an announcement on Facebook reaches accepted people only") {
  const auto run = [](std::string_view to, std::string_view kind, std::string_view channel) {
    return "# FILE messages/2026/2026-11-16-k2x9.toml\n[[message]]\nto = \"" + std::string(to) +
           "\"\nkind = \"" + std::string(kind) + "\"\nchannel = \"" + std::string(channel) +
           "\"\nat = 2026-11-16T00:10:00+01:00\n";
  };
  const auto with_intake = [](std::string_view day) {
    return "# FILE clients/c-2.toml\nchannel = \"facebook\"\n" + intake("accepted", day);
  };
  const Lines found = {
      "messages/2026/2026-11-16-k2x9.toml:2: error: an announcement reached 'c-2' on Facebook on "
      "Monday 2026-11-16, before an accepted interview"};
  const std::vector<Case> cases = {
      {"accepted that day", with_intake("2026-11-16") + run("c-2", "announce", "facebook"), {}},
      {"the day after", with_intake("2026-11-17") + run("c-2", "announce", "facebook"), found},
      {"by e-mail", with_intake("2026-11-17") + run("c-2", "announce", "email"), {}},
      {"an invitation is intake-first's matter",
       with_intake("2026-11-17") + run("c-2", "invite", "facebook"),
       {}},
      {"nobody has that id", run("c-404", "announce", "facebook"), {}}};
  PEER_CHECK_CASES("facebook-after-intake", cases);
}

TEST_CASE("the interview that came later is the second place") {
  const auto decoded = peer::test::decode_files(
      peer::rules::example_files(client(intake("accepted", "2026-11-13"))));
  const auto findings =
      peer::rules::run_rule(*peer::rules::find_rule("facebook-after-intake"), decoded.records);
  REQUIRE(findings.list().size() == 1);
  REQUIRE(findings.list().front().related.size() == 1);
  CHECK(findings.list().front().related.front().at.begin == peer::base::Position{3, 8});
}

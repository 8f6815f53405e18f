// Rule membership-by-decision: what a membership must begin with, and what takes it back.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "judge.hpp"

using peer::test::Case;
using peer::test::Lines;

namespace {

const std::string file = "# FILE clients/c-2.toml\n";

std::string intake(std::string_view date, std::string_view outcome) {
  return fmt::format("[[intake]]\ndate = {}\noutcome = \"{}\"\n", date, outcome);
}

std::string spell(std::string_view from, std::string_view until = {}) {
  std::string text = fmt::format("[[spell]]\nfrom = {}\n", from);
  if (!until.empty()) text += fmt::format("until = {}\n", until);
  return text;
}

Lines without(int line, std::string_view day) {
  return {
      fmt::format("clients/c-2.toml:{}: warning: the membership of 'c-2' begins on {} without "
                  "an accepted interview by then",
                  line, day)};
}

Lines declined(int line, std::string_view day) {
  return {
      fmt::format("clients/c-2.toml:{}: warning: the membership of 'c-2' begins on {}, but the "
                  "latest decision by then was to decline",
                  line, day)};
}

}  // namespace

TEST_CASE("a membership begins with an acceptance") {
  const std::vector<Case> cases = {
      {"on the day", file + intake("2024-02-29", "accepted") + spell("2024-02-29"), {}},
      {"a day too early", file + intake("2024-02-29", "accepted") + spell("2024-02-28"),
       without(5, "Wednesday 2024-02-28")},
      {"no interview at all", file + spell("2026-11-02"), without(2, "Monday 2026-11-02")},
      {"on the waiting list", file + intake("2026-11-02", "waitlisted") + spell("2026-11-02"),
       without(5, "Monday 2026-11-02")},
      {"booked only", file + "[[intake]]\nbooked = 2026-11-02T16:00:00\n" + spell("2026-11-02"),
       without(4, "Monday 2026-11-02")},
      {"from before the records, without a day",
       file + "[[intake]]\noutcome = \"accepted\"\nbefore-records = true\n" + spell("2019-01-01"),
       {}},
      {"from before the records, with a later day",
       file + "[[intake]]\ndate = 2026-01-01\noutcome = \"accepted\"\nbefore-records = true\n" +
           spell("2019-01-01"),
       {}},
      {"an applicant without a membership", file + intake("2026-11-02", "undecided"), {}}};
  PEER_CHECK_CASES("membership-by-decision", cases);
}

TEST_CASE("who left comes back freely, who was declined only by a new interview") {
  const std::string accepted = file + intake("2026-01-05", "accepted");
  const std::vector<Case> cases = {
      {"back the next day", accepted + spell("2026-01-05", "2026-03-31") + spell("2026-04-01"), {}},
      {"undecided or on the waiting list takes nothing back",
       accepted + intake("2026-03-01", "waitlisted") + intake("2026-03-02", "undecided") +
           spell("2026-04-01"),
       {}},
      {"declined since",
       accepted + intake("2026-05-04", "declined") + spell("2026-01-05", "2026-03-31") +
           spell("2026-05-04"),
       declined(11, "Monday 2026-05-04")},
      {"declined later: the membership began in good order",
       accepted + intake("2026-05-04", "declined") + spell("2026-01-05", "2026-05-03"),
       {}},
      {"declined, then accepted",
       accepted + intake("2026-05-04", "declined") + intake("2026-09-07", "accepted") +
           spell("2026-09-07"),
       {}},
      {"the order of the file does not matter",
       file + intake("2026-09-07", "accepted") + intake("2026-05-04", "declined") +
           spell("2026-09-07"),
       {}},
      {"of one day the later in the file counts: accepted",
       file + intake("2026-05-04", "declined") + intake("2026-05-04", "accepted") +
           spell("2026-05-04"),
       {}},
      {"of one day the later in the file counts: declined",
       file + intake("2026-05-04", "accepted") + intake("2026-05-04", "declined") +
           spell("2026-05-04"),
       declined(8, "Monday 2026-05-04")},
      {"from before the records, declined since",
       file + "[[intake]]\noutcome = \"accepted\"\nbefore-records = true\n" +
           intake("2026-05-04", "declined") + spell("2026-05-05"),
       declined(8, "Tuesday 2026-05-05")},
      {"each membership by itself",
       file + intake("2026-05-04", "accepted") + spell("2026-01-05", "2026-02-01") +
           spell("2026-05-04") + spell("2026-03-01", "2026-03-02"),
       {"clients/c-2.toml:5: warning: the membership of 'c-2' begins on Monday 2026-01-05 without "
        "an accepted interview by then",
        "clients/c-2.toml:10: warning: the membership of 'c-2' begins on Sunday 2026-03-01 "
        "without an accepted interview by then"}}};
  PEER_CHECK_CASES("membership-by-decision", cases);
}

TEST_CASE("taking the place for which one waited is a decision") {
  const auto offer = [](std::string_view answer) {
    return fmt::format(
        "[[offer]]\non = 2026-11-16\nuntil = 2026-11-23\nanswer = \"{}\"\n"
        "answered = 2026-11-20\n",
        answer);
  };
  const std::string waited = file + intake("2026-11-03", "waitlisted");
  const std::vector<Case> cases = {
      {"on the day", waited + offer("accepted") + spell("2026-11-20"), {}},
      {"a day too early", waited + offer("accepted") + spell("2026-11-19"),
       without(10, "Thursday 2026-11-19")},
      {"not wanted", waited + offer("declined") + spell("2026-11-20"),
       without(10, "Friday 2026-11-20")},
      {"left and came back",
       waited + offer("accepted") + spell("2026-11-20", "2026-12-31") + spell("2027-02-01"),
       {}},
      {"declined in between, and the offer is no decision",
       waited + intake("2026-11-10", "declined") + offer("accepted") + spell("2026-11-20"),
       declined(13, "Friday 2026-11-20")},
      {"declined since",
       waited + offer("accepted") + intake("2026-12-10", "declined") + spell("2026-12-11"),
       declined(13, "Friday 2026-12-11")}};
  PEER_CHECK_CASES("membership-by-decision", cases);
}

TEST_CASE("the interview that declined, or that came too late, is shown beside") {
  const auto related = [](const std::string& example) {
    const auto decoded = peer::test::decode_files(peer::rules::example_files(example));
    const auto findings =
        peer::rules::run_rule(*peer::rules::find_rule("membership-by-decision"), decoded.records);
    REQUIRE(findings.list().size() == 1);
    std::string text;
    for (const auto& place : findings.list().front().related) {
      text += fmt::format("{}:{} {};", place.at.begin.line, place.at.begin.column, place.message);
    }
    return text;
  };
  CHECK(related(file + intake("2026-05-04", "declined") + intake("2026-06-01", "accepted") +
                spell("2026-05-05")) == "3:11 declined here;5:8 accepted only here;");
  CHECK(related(file + intake("2026-06-01", "accepted") + spell("2026-05-05")) ==
        "2:8 accepted only here;");
  CHECK(related(file + spell("2026-05-05")).empty());
  CHECK(related(file + intake("2026-05-04", "waitlisted") +
                "[[offer]]\non = 2026-05-05\nuntil = 2026-05-12\nanswer = \"accepted\"\n"
                "answered = 2026-05-06\n" +
                spell("2026-05-05")) == "8:12 accepted only here;");
}

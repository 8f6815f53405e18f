// Rule offer-while-waiting: to whom a place is offered, and when it can be taken.
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

std::string offer(std::string_view on, std::string_view until) {
  return fmt::format("[[offer]]\non = {}\nuntil = {}\n", on, until);
}

std::string answer(std::string_view word, std::string_view on) {
  return fmt::format("answer = \"{}\"\nanswered = {}\n", word, on);
}

std::string spell(std::string_view from, std::string_view until = {}) {
  std::string text = fmt::format("[[spell]]\nfrom = {}\n", from);
  if (!until.empty()) text += fmt::format("until = {}\n", until);
  return text;
}

Lines not_waiting(int line) {
  return {fmt::format(
      "clients/c-2.toml:{}: error: 'c-2' is offered a place on Monday 2026-11-16 without being on "
      "the waiting list",
      line)};
}

const std::string waiting = file + intake("2026-11-03", "waitlisted");
const std::string offered = offer("2026-11-16", "2026-11-23");

}  // namespace

TEST_CASE("a place is offered to who waits for one") {
  const std::vector<Case> cases = {
      {"waiting", waiting + offered, {}},
      {"on the day of the interview", file + intake("2026-11-16", "waitlisted") + offered, {}},
      {"the day before it", file + intake("2026-11-17", "waitlisted") + offered, not_waiting(5)},
      {"nobody has decided", file + offered, not_waiting(2)},
      {"undecided", file + intake("2026-11-03", "undecided") + offered, not_waiting(5)},
      {"declined", file + intake("2026-11-03", "declined") + offered, not_waiting(5)},
      {"declined after waiting", waiting + intake("2026-11-10", "declined") + offered,
       not_waiting(8)},
      {"declined, then put on the list anew",
       file + intake("2026-11-03", "declined") + intake("2026-11-10", "waitlisted") + offered,
       {}},
      {"declined later on the day of the offer",
       waiting + intake("2026-11-16", "declined") + offered,
       {}},
      {"declined later", waiting + intake("2026-11-18", "declined") + offered, {}},
      {"accepted by an interview on the day of the offer",
       waiting + intake("2026-11-16", "accepted") + offered + spell("2026-11-16"),
       {}},
      {"a member",
       waiting + offered + spell("2026-11-10"),
       {"clients/c-2.toml:5: error: 'c-2' is offered a place on Monday 2026-11-16, and is a member "
        "already"}},
      {"who did not want it is offered it once more",
       waiting + offer("2026-11-10", "2026-11-12") + answer("declined", "2026-11-11") + offered,
       {}}};
  PEER_CHECK_CASES("offer-while-waiting", cases);
}

TEST_CASE("it is taken while it is open") {
  const std::string last = spell("2026-11-23");
  const std::vector<Case> cases = {
      {"on its last day", waiting + offered + answer("accepted", "2026-11-23") + last, {}},
      {"on the day on which it is offered",
       waiting + offered + answer("accepted", "2026-11-16") + spell("2026-11-16"),
       {}},
      {"a day too late",
       waiting + offered + answer("accepted", "2026-11-24") + spell("2026-11-24"),
       {"clients/c-2.toml:8: error: the place offered to 'c-2' until Monday 2026-11-23 is "
        "accepted on Tuesday 2026-11-24"}},
      {"declined a day too late", waiting + offered + answer("declined", "2026-11-24"), {}},
      {"before it was made",
       waiting + offered + answer("declined", "2026-11-15"),
       {"clients/c-2.toml:8: error: the offer of Monday 2026-11-16 is answered on Sunday "
        "2026-11-15, before it was made"}},
      {"taken by no member",
       waiting + offered + answer("accepted", "2026-11-20") + last,
       {"clients/c-2.toml:7: error: 'c-2' accepts a place on Friday 2026-11-20, but is not a member "
        "then"}}};
  PEER_CHECK_CASES("offer-while-waiting", cases);
}

TEST_CASE("what declined stands beside") {
  const auto decoded = peer::test::decode_files(
      peer::rules::example_files(waiting + intake("2026-11-10", "declined") + offered));
  const auto findings =
      peer::rules::run_rule(*peer::rules::find_rule("offer-while-waiting"), decoded.records);
  REQUIRE(findings.list().size() == 1);
  REQUIRE(findings.list().front().related.size() == 1);
  CHECK(findings.list().front().related.front().message == "declined here");
  CHECK(findings.list().front().related.front().at.begin.line == 6);
}

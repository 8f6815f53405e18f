// Rule companion-agreed: who may accompany whom, from the day on which both agreed.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "judge.hpp"

using peer::test::Case;
using peer::test::Lines;

namespace {

// c-1 of the standard program is a member since 2 November 2026.
std::string member(std::string_view id, std::string_view from, std::string_view rest = {}) {
  return fmt::format("# FILE clients/{}.toml\n[[spell]]\nfrom = {}\n{}", id, from, rest);
}

std::string agreed(std::string_view older, std::string_view on, std::string_view until = {}) {
  std::string text = fmt::format("[[companion]]\nclient = \"{}\"\nagreed = {}\n", older, on);
  if (!until.empty()) text += fmt::format("until = {}\n", until);
  return text;
}

std::string newcomer(const std::string& rest) {
  return member("c-2", "2026-11-12", rest);
}

std::string line(int number, std::string_view message) {
  return fmt::format("clients/c-2.toml:{}: warning: {}", number, message);
}

}  // namespace

TEST_CASE("both are members when they agree, and one of them for longer") {
  const std::string third = member("c-3", "2026-11-12");
  const std::vector<Case> cases = {
      {"on the first day", newcomer(agreed("c-1", "2026-11-12")), {}},
      {"before the newcomer is a member",
       newcomer(agreed("c-1", "2026-11-11")),
       {line(5, "'c-2' is not a member on Wednesday 2026-11-11, when they agreed")}},
      {"the older one has left",
       member("c-1", "2026-11-02", "until = 2026-11-19\n\n") +
           newcomer(agreed("c-1", "2026-11-20")),
       {line(5, "'c-1' is not a member on Friday 2026-11-20, when they agreed")}},
      {"left later: over, and no fault",
       member("c-1", "2026-11-02", "until = 2026-12-19\n\n") +
           newcomer(agreed("c-1", "2026-11-20")),
       {}},
      {"as new as the newcomer",
       third + newcomer(agreed("c-3", "2026-11-20")),
       {line(4, "'c-3' has not been a member longer than 'c-2', whom they accompany")}},
      {"from before the records",
       third + "[[intake]]\noutcome = \"accepted\"\nbefore-records = true\n" +
           newcomer(agreed("c-3", "2026-11-20")),
       {}},
      {"themselves",
       newcomer(agreed("c-2", "2026-11-20")),
       {line(4, "'c-2' accompanies themselves")}},
      {"nobody of that name is the matter of references",
       newcomer(agreed("c-404", "2026-11-20")),
       {}}};
  PEER_CHECK_CASES("companion-agreed", cases);
}

TEST_CASE("one at a time") {
  const std::string third = member("c-3", "2026-10-01");
  const Lines twice = {line(8, "'c-2' is accompanied by 'c-1' already on Tuesday 2026-12-01")};
  const auto two = [&](std::string_view until) {
    return third + newcomer(agreed("c-1", "2026-11-20", until) + agreed("c-3", "2026-12-01"));
  };
  const std::vector<Case> cases = {
      {"ended before", two("2026-11-30"), {}},
      {"ended on that day", two("2026-12-01"), {}},
      {"ends later",
       two("2026-12-02"),
       {line(9, "'c-2' is accompanied by 'c-1' already on Tuesday 2026-12-01")}},
      {"not ended", two(""), twice},
      {"over since the first one left",
       member("c-1", "2026-11-02", "until = 2026-11-30\n\n") + two(""),
       {}},
      {"the order of the file does not matter",
       third + newcomer(agreed("c-3", "2026-12-01") + agreed("c-1", "2026-11-20")),
       {line(5, "'c-2' is accompanied by 'c-1' already on Tuesday 2026-12-01")}},
      {"the same day twice",
       newcomer(agreed("c-1", "2026-11-20") + agreed("c-1", "2026-11-20")),
       {line(8, "'c-2' is accompanied by 'c-1' already on Friday 2026-11-20")}}};
  PEER_CHECK_CASES("companion-agreed", cases);
}

// Rule two-consultants: gaps in the team, and whose leaving makes them.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;

namespace {

std::string worker(std::string_view id, std::string_view role, std::string_view spells) {
  return "# FILE staff/" + std::string(id) + ".toml\nrole = \"" + std::string(role) + "\"\n" +
         std::string(spells) + "\n";
}

std::string consultant(std::string_view id, std::string_view spells) {
  return worker(id, "consultant", spells);
}

std::string team(std::string_view ada, std::string_view ema) {
  return consultant("s-ada", ada) + consultant("s-ema", ema);
}

}  // namespace

TEST_CASE("one finding for each gap, at the end of the one who leaves") {
  const std::vector<Case> cases = {
      {"two all the time",
       team("[[spell]]\nfrom = 2026-01-01", "[[spell]]\nfrom = 2026-03-01"),
       {}},
      {"one leaves for good",
       team("[[spell]]\nfrom = 2026-01-01", "[[spell]]\nfrom = 2026-01-01\nuntil = 2026-06-30"),
       {"staff/s-ema.toml:4: warning: fewer than two consultants from Wednesday 2026-07-01 on"}},
      {"one is away for a while, twice",
       team("[[spell]]\nfrom = 2026-01-01",
            "[[spell]]\nfrom = 2026-01-01\nuntil = 2026-03-31\n[[spell]]\nfrom = 2026-05-01\n"
            "until = 2026-06-30\n[[spell]]\nfrom = 2026-07-02"),
       {"staff/s-ema.toml:4: warning: fewer than two consultants from Wednesday 2026-04-01 until "
        "Thursday 2026-04-30",
        "staff/s-ema.toml:7: warning: fewer than two consultants from Wednesday 2026-07-01 until "
        "Wednesday 2026-07-01"}},
      {"the successor begins on the next day",
       team("[[spell]]\nfrom = 2026-01-01", "[[spell]]\nfrom = 2026-01-01\nuntil = 2026-06-30") +
           consultant("s-ota", "[[spell]]\nfrom = 2026-07-01"),
       {}},
      {"both leave, one after the other: one gap",
       team("[[spell]]\nfrom = 2026-01-01\nuntil = 2026-08-31",
            "[[spell]]\nfrom = 2026-01-01\nuntil = 2026-06-30"),
       {"staff/s-ema.toml:4: warning: fewer than two consultants from Wednesday 2026-07-01 on"}},
      {"of three one may leave",
       team("[[spell]]\nfrom = 2026-01-01", "[[spell]]\nfrom = 2026-01-01\nuntil = 2026-06-30") +
           consultant("s-ota", "[[spell]]\nfrom = 2026-01-01"),
       {}}};
  PEER_CHECK_CASES("two-consultants", cases);
}

TEST_CASE("the count begins with the second consultant, or with the only one") {
  const std::vector<Case> cases = {
      {"the months before the second are the beginning, no gap",
       team("[[spell]]\nfrom = 2026-01-01", "[[spell]]\nfrom = 2026-09-01"),
       {}},
      {"the only one, from the first day",
       worker("s-ada", "coordinator", "[[spell]]\nfrom = 2026-01-01") +
           consultant("s-ema", "[[spell]]\nfrom = 2026-02-01"),
       {"staff/s-ema.toml:3: warning: fewer than two consultants from Sunday 2026-02-01 on"}},
      {"the first has left before the second comes",
       team("[[spell]]\nfrom = 2026-01-01\nuntil = 2026-03-31", "[[spell]]\nfrom = 2026-06-01"),
       {"staff/s-ema.toml:3: warning: fewer than two consultants from Monday 2026-06-01 on"}},
      {"no consultants at all",
       worker("s-ada", "coordinator", "[[spell]]\nfrom = 2026-01-01") +
           worker("s-ema", "coordinator", "[[spell]]\nfrom = 2026-01-01"),
       {}},
      {"consultants without a spell", team("", ""), {}}};
  PEER_CHECK_CASES("two-consultants", cases);
}

TEST_CASE("a worker whose file cannot be read may be the second consultant") {
  namespace rules = peer::rules;
  const peer::test::Decoded decoded = peer::test::decode_files(
      rules::example_files("# FILE staff/s-ema.toml\nrole = \"consultant\n"));
  REQUIRE(decoded.records.unreadable.contains("staff/s-ema.toml"));
  const rules::Rule* rule = rules::find_rule("two-consultants");
  REQUIRE(rule != nullptr);
  CHECK(peer::test::lines_of(rules::run_rule(*rule, decoded.records)).empty());
}

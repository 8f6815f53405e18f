// Rule coordinator-present: days on which nobody leads those who work.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;

namespace {

std::string worker(std::string_view id, std::string_view role, std::string_view spells) {
  return "# FILE staff/" + std::string(id) + ".toml\nrole = \"" + std::string(role) + "\"\n" +
         std::string(spells) + "\n";
}

std::string eva(std::string_view spells) {
  return worker("s-eva", "coordinator", spells);
}

}  // namespace

TEST_CASE("a gap between coordinators is found at its beginning") {
  const std::vector<Case> cases = {
      {"one all the time", eva("[[spell]]\nfrom = 2026-01-01"), {}},
      {"left for good, on a leap day",
       eva("[[spell]]\nfrom = 2026-01-01\nuntil = 2028-02-29"),
       {"staff/s-eva.toml:4: warning: no coordinator from Wednesday 2028-03-01 on"}},
      {"away for a day",
       eva("[[spell]]\nfrom = 2026-01-01\nuntil = 2026-03-31\n[[spell]]\nfrom = 2026-04-02"),
       {"staff/s-eva.toml:4: warning: no coordinator from Wednesday 2026-04-01 until Wednesday "
        "2026-04-01"}},
      {"back the next day",
       eva("[[spell]]\nfrom = 2026-01-01\nuntil = 2026-03-31\n[[spell]]\nfrom = 2026-04-01"),
       {}},
      {"a successor begins before",
       eva("[[spell]]\nfrom = 2026-01-01\nuntil = 2026-03-31") +
           worker("s-iva", "coordinator", "[[spell]]\nfrom = 2026-03-01"),
       {}},
      {"the days before the first coordinator are the beginning",
       eva("[[spell]]\nfrom = 2026-09-01"),
       {}},
      {"no coordinator at all", worker("s-eva", "consultant", "[[spell]]\nfrom = 2026-01-01"), {}},
      {"a coordinator without a spell", eva(""), {}}};
  PEER_CHECK_CASES("coordinator-present", cases);
}

TEST_CASE("only days on which others work count") {
  const auto team = [](std::string_view ada) {
    return worker("s-ada", "consultant", ada) + worker("s-ema", "coordinator", "") +
           eva("[[spell]]\nfrom = 2026-01-01\nuntil = 2026-06-30");
  };
  const std::vector<Case> cases = {
      {"the last consultant left with them",
       team("[[spell]]\nfrom = 2026-01-01\nuntil = 2026-06-30"),
       {}},
      {"the consultant stays two days longer",
       team("[[spell]]\nfrom = 2026-01-01\nuntil = 2026-07-02"),
       {"staff/s-eva.toml:4: warning: no coordinator from Wednesday 2026-07-01 until Thursday "
        "2026-07-02"}},
      {"a consultant begins when everybody has left",
       team("[[spell]]\nfrom = 2026-09-01"),
       {"staff/s-ada.toml:3: warning: no coordinator from Tuesday 2026-09-01 on"}}};
  PEER_CHECK_CASES("coordinator-present", cases);
}

TEST_CASE("a worker whose file cannot be read may be the coordinator") {
  auto decoded = peer::test::decode_files(
      peer::rules::example_files(eva("[[spell]]\nfrom = 2026-01-01\nuntil = 2026-03-31") +
                                 "# FILE staff/s-x.toml\nrole = [\n"));
  CHECK(peer::rules::run_rule(*peer::rules::find_rule("coordinator-present"), decoded.records)
            .empty());
}

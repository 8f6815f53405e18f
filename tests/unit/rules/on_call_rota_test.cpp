// Rule on-call-rota: who takes turns, with which phone, and who stands behind them.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::Lines;

namespace {

std::string worker(std::string_view id, std::string_view keys,
                   std::string_view spell = "from = 2026-01-01") {
  return "# FILE staff/" + std::string(id) + ".toml\nrole = \"consultant\"\n" + std::string(keys) +
         "\n[[spell]]\n" + std::string(spell) + "\n";
}

const std::string team = worker("s-ada", "service-phone = true") +
                         worker("s-ema", "service-phone = true") +
                         worker("s-eva", "service-phone = true");

// The lines of `rest` begin at line 2.
std::string rota(std::string_view rest, std::string_view start = "2026-11-02T08:00:00") {
  return "# FILE oncall/2026-11-02.toml\nstart = " + std::string(start) + "\n" + std::string(rest) +
         "\n";
}

Lines found(int line, std::string_view problem) {
  return {"oncall/2026-11-02.toml:" + std::to_string(line) + ": warning: " + std::string(problem)};
}

}  // namespace

TEST_CASE("at least two different workers take turns") {
  const std::vector<Case> cases = {
      {"two", team + rota("turn = 7\nstaff = [\"s-ada\", \"s-ema\"]"), {}},
      {"three, one twice",
       team + rota("turn = 1\nstaff = [\"s-ada\", \"s-ema\", \"s-ada\", \"s-eva\"]"),
       {}},
      {"one", team + rota("turn = 7\nstaff = [\"s-ada\"]"),
       found(3, "only 's-ada' takes turns at the service phone")},
      {"one, twice", team + rota("turn = 7\nstaff = [\"s-ada\", \"s-ada\"]"),
       found(3, "only 's-ada' takes turns at the service phone")},
      {"nobody", team + rota("turn = 7\nstaff = []"),
       found(2, "nobody takes turns at the service phone")},
      {"an exception may be one person's",
       team + rota("until = 2026-11-04T08:00:00\nreason = \"absence\"\nstaff = [\"s-ada\"]"),
       {}},
      {"but has a reason", team + rota("until = 2026-11-04T08:00:00\nstaff = [\"s-ada\"]"),
       found(2, "an exception to the rota without a reason")}};
  PEER_CHECK_CASES("on-call-rota", cases);
}

TEST_CASE("nobody is their own backup") {
  const std::vector<Case> cases = {
      {"each the other's",
       team + rota("turn = 7\nstaff = [\"s-ada\", \"s-ema\"]\nbackup = [\"s-ema\", \"s-ada\"]"),
       {}},
      {"the second their own",
       team + rota("turn = 7\nstaff = [\"s-ada\", \"s-ema\"]\nbackup = [\"s-ema\", \"s-ema\"]"),
       found(4, "'s-ema' is the backup of their own turn")},
      {"fewer backups than turns",
       team + rota("turn = 7\nstaff = [\"s-ada\", \"s-ema\"]\nbackup = [\"s-eva\"]"),
       {}},
      {"more",
       team + rota("turn = 7\nstaff = [\"s-ada\", \"s-ema\"]\nbackup = [\"s-eva\", \"s-eva\", "
                   "\"s-ada\"]"),
       {}},
      {"in an exception",
       team + rota("until = 2026-11-04T08:00:00\nreason = \"absence\"\nstaff = [\"s-ada\"]\n"
                   "backup = [\"s-ada\"]"),
       found(5, "'s-ada' is the backup of their own turn")}};
  PEER_CHECK_CASES("on-call-rota", cases);
}

TEST_CASE("each has a service phone; not recorded is not none") {
  const std::string two = rota("turn = 7\nstaff = [\"s-ada\", \"s-ema\"]");
  const std::vector<Case> cases = {
      {"not recorded", team + worker("s-ema", "") + two,
       found(3, "whether 's-ema' has a service phone is not recorded")},
      {"none", team + worker("s-ema", "service-phone = false") + two,
       found(3, "'s-ema' has no service phone")},
      {"a backup, told once though named twice",
       team + worker("s-eva", "service-phone = false") +
           rota("turn = 7\nstaff = [\"s-ada\", \"s-ema\"]\nbackup = [\"s-eva\", \"s-eva\"]"),
       found(4, "'s-eva' has no service phone")},
      {"a worker without a record is the matter of another rule",
       team + rota("turn = 7\nstaff = [\"s-ada\", \"s-404\"]"),
       {}}};
  PEER_CHECK_CASES("on-call-rota", cases);
}

TEST_CASE("each is employed when the rota starts") {
  const std::string two = rota("turn = 7\nstaff = [\"s-ada\", \"s-ema\"]");
  const std::string phone = "service-phone = true";
  const Lines gone = found(3, "'s-ema' is not employed on Monday 2026-11-02, when the rota starts");
  const std::vector<Case> cases = {
      {"from that day on", team + worker("s-ema", phone, "from = 2026-11-02") + two, {}},
      {"from the day after", team + worker("s-ema", phone, "from = 2026-11-03") + two, gone},
      {"until that day",
       team + worker("s-ema", phone, "from = 2026-01-01\nuntil = 2026-11-02") + two,
       {}},
      {"until yesterday",
       team + worker("s-ema", phone, "from = 2026-01-01\nuntil = 2026-11-01") + two, gone},
      {"back again",
       team +
           worker("s-ema", phone,
                  "from = 2026-01-01\nuntil = 2026-06-30\n[[spell]]\nfrom = 2026-10-01") +
           two,
       {}},
      {"in week 53",
       team + "# FILE oncall/2027-01-01.toml\nstart = 2027-01-01T02:30:00\nturn = 7\nstaff = "
              "[\"s-ada\", \"s-ema\"]\n",
       {}}};
  PEER_CHECK_CASES("on-call-rota", cases);
}

TEST_CASE("two rotations with the same start are a finding, an exception beside one is none") {
  const std::string first = rota("turn = 7\nstaff = [\"s-ada\", \"s-ema\"]");
  const std::string again =
      "# FILE oncall/2026-11-02-0800.toml\n# weekly\nstart = 2026-11-02T08:00:00\n";
  const std::string other = "# FILE oncall/2026-11-02-0900.toml\nstart = 2026-11-02T09:00:00\n";
  const std::string turns = "turn = 1\nstaff = [\"s-ema\", \"s-ada\"]\n";
  const std::vector<Case> cases = {
      {"the same",
       team + first + again + turns,
       {"oncall/2026-11-02-0800.toml:2: warning: another rotation begins on Monday 2026-11-02 "
        "08:00 too"}},
      {"an hour later", team + first + other + turns, {}},
      {"an exception",
       team + first + again +
           "until = 2026-11-04T08:00:00\nreason = \"absence\"\nstaff = [\"s-ada\"]\n",
       {}}};
  PEER_CHECK_CASES("on-call-rota", cases);
}

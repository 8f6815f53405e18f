// Rule course-known: a consultant's course, done or due in time.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;

namespace {

std::string ota(std::string_view course, std::string_view spells,
                std::string_view role = "consultant") {
  return "# FILE staff/s-ota.toml\nrole = \"" + std::string(role) + "\"\n" + std::string(course) +
         "\n" + std::string(spells) + "\n";
}

const std::string spell = "[[spell]]\nfrom = 2027-03-01";
const peer::test::Lines unknown = {
    "staff/s-ota.toml:1: warning: whether 's-ota' has done the course, or by when, is not "
    "recorded"};

}  // namespace

TEST_CASE("a consultant's course is done, or due in time") {
  const std::vector<Case> cases = {
      {"done on a day", ota("course = { done = 2020-01-01 }", spell), {}},
      {"done, nobody knows when", ota("course = { done = true }", spell), {}},
      {"done years after the beginning", ota("course = { done = 2030-01-01 }", spell), {}},
      {"not recorded", ota("", spell), unknown},
      {"not recorded, and no spell either", ota("", ""), unknown},
      {"the last day, over a leap day", ota("course = { due = 2028-02-29 }", spell), {}},
      {"a day later",
       ota("course = { due = 2028-03-01 }", spell),
       {"staff/s-ota.toml:2: warning: the course is due on Wednesday 2028-03-01, more than 365 "
        "days after the work began"}},
      {"counted from the first spell, wherever it stands",
       ota("course = { due = 2028-03-01 }",
           "[[spell]]\nfrom = 2028-01-01\n[[spell]]\nfrom = 2027-03-01\nuntil = 2027-05-31"),
       {"staff/s-ota.toml:2: warning: the course is due on Wednesday 2028-03-01, more than 365 "
        "days after the work began"}},
      {"due, and no spell to count from", ota("course = { due = 2036-01-01 }", ""), {}},
      {"a coordinator needs none", ota("", spell, "coordinator"), {}}};
  PEER_CHECK_CASES("course-known", cases);
}

TEST_CASE("who left before the course was due owes none") {
  const std::vector<Case> cases = {
      {"left within the year", ota("", spell + "\nuntil = 2028-02-29"), {}},
      {"stayed a day longer", ota("", spell + "\nuntil = 2028-03-01"), unknown},
      {"due too late, but left",
       ota("course = { due = 2029-01-01 }", spell + "\nuntil = 2027-06-30"),
       {}},
      {"came back", ota("", spell + "\nuntil = 2027-06-30\n[[spell]]\nfrom = 2027-09-01"),
       unknown}};
  PEER_CHECK_CASES("course-known", cases);
}

TEST_CASE("the term is that of the policy") {
  const std::string program =
      "# FILE program.toml\nformat = 2\nname = \"Example\"\n[policy]\ncourse-days = 30\n";
  const std::vector<Case> cases = {
      {"in time", program + ota("course = { due = 2027-03-31 }", spell), {}},
      {"late",
       program + ota("course = { due = 2027-04-01 }", spell),
       {"staff/s-ota.toml:2: warning: the course is due on Thursday 2027-04-01, more than 30 days "
        "after the work began"}}};
  PEER_CHECK_CASES("course-known", cases);
}

// What is added to a worker's record: the file afterwards, and what is refused.
// SPDX-License-Identifier: MIT
#include "peer/actions/employment.hpp"

#include <doctest/doctest.h>

#include "applied.hpp"
#include "support/record_files.hpp"
#include "support/records.hpp"
#include "support/refusal.hpp"

using namespace peer;
using namespace peer::actions;
using test::applied;
using test::day;
using test::field;
using test::refusal;

namespace {

const std::string path = "staff/s-1.toml";
const std::string employed = "role = \"consultant\"\n\n[[spell]]\nfrom = 2026-01-12\n";
const std::string ended = employed + "until = 2026-06-30\n";

domain::Staff worker(const std::string& text) {
  domain::Staff staff = test::staff_from(text);
  staff.id = domain::PersonId("s-1");
  staff.file = path;
  return staff;
}

domain::Staff lead(domain::Role role = domain::Role::coordinator) {
  domain::Staff staff = test::worker("s-eva", {test::spell("2026-01-12", "2026-12-31")});
  staff.role = field(role);
  return staff;
}

std::string refused(const domain::Staff& by, std::string_view on) {
  return refusal([&] { confirm_stability(worker(employed), by, day(on)); });
}

domain::Training course() {
  domain::Training training;
  training.kind = field(domain::TrainingKind::training);
  training.title = field(std::string("crisis calls"));
  training.from = field(day("2026-11-12"));
  return training;
}

}  // namespace

TEST_SUITE("employment") {
  TEST_CASE("who left comes back with a new spell") {
    const Decision decision = resume_staff(worker(ended), day("2026-09-01"));
    CHECK(decision.told == "employed again from Tuesday 2026-09-01");
    CHECK(applied(path, ended, decision) == ended + "\n[[spell]]\nfrom = 2026-09-01\n");
    CHECK(resume_staff(worker("role = \"consultant\"\n"), day("2026-09-01")).told ==
          "employed for the first time from Tuesday 2026-09-01");
    CHECK(resume_staff(worker(employed), day("2026-01-12")).nothing());
    CHECK(refusal([] { resume_staff(worker(employed), day("2026-09-01")); }) ==
          "1: 's-1' is employed from Monday 2026-01-12 on | peer staff end closes it first");
    CHECK(refusal([] { resume_staff(worker(ended), day("2026-06-30")); }) ==
          "1: 's-1' is employed from Monday 2026-01-12 until Tuesday 2026-06-30 | a new employment "
          "begins after that one");
  }

  TEST_CASE("a coordinator of that day confirms the stability of another") {
    const Decision decision = confirm_stability(worker(employed), lead(), day("2026-11-20"));
    CHECK(decision.told == "stability confirmed on Friday 2026-11-20");
    const std::string after = applied(path, employed, decision);
    CHECK(after == employed + "\n[[stability]]\non = 2026-11-20\nby = \"s-eva\"\n");
    CHECK(confirm_stability(worker(after), lead(), day("2026-11-20")).nothing());
    CHECK(refused(lead(domain::Role::consultant), "2026-11-20")
              .starts_with("1: 's-eva' is no coordinator"));
    CHECK(refused(lead(), "2027-01-01").starts_with("1: 's-eva' is not employed on"));
    CHECK(refused(lead(), "2026-01-11").starts_with("1: 's-eva' is not employed on"));
    domain::Staff self = lead();
    CHECK(refusal([&] { confirm_stability(self, self, day("2026-11-20")); }) ==
          "1: 's-eva' cannot confirm it of themselves | --by STAFF");
    CHECK(refusal([&] {
            confirm_stability(worker(ended), self, day("2026-11-20"));
          }).starts_with("1: 's-1' is not employed on Friday 2026-11-20"));
  }

  TEST_CASE("a training is written once") {
    domain::Training training = course();
    Decision decision = add_training(worker(employed), training);
    CHECK(decision.told == "training 'crisis calls' on Thursday 2026-11-12");
    const std::string after = applied(path, employed, decision);
    CHECK(add_training(worker(after), training).told == "'crisis calls' stands in staff/s-1.toml");
    training.until = field(day("2026-11-13"));
    training.hours = field(std::int64_t{16});
    decision = add_training(worker(after), training);
    CHECK(decision.told ==
          "training 'crisis calls' from Thursday 2026-11-12 until Friday 2026-11-13, 16 hours");
    CHECK(applied(path, employed, decision) ==
          employed +
              "\n[[training]]\nkind = \"training\"\ntitle = \"crisis calls\"\nfrom = 2026-11-12\n"
              "until = 2026-11-13\nhours = 16\n");
  }
}

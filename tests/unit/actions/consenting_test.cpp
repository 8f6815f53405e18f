// Statements of consent: the file afterwards, and what is refused.
// SPDX-License-Identifier: MIT
#include "peer/actions/consenting.hpp"

#include <doctest/doctest.h>

#include "applied.hpp"
#include "support/record_files.hpp"
#include "support/refusal.hpp"

using namespace peer;
using namespace peer::actions;
using domain::ConsentState;
using test::client_from;
using test::day;
using test::refusal;

namespace {

const std::string path = "clients/c-1.toml";
const std::string bare = "channel = \"email\"\n";
const std::string given =
    bare + "\n[[consent]]\npurpose = \"photos\"\nstate = \"given\"\non = 2026-11-12\n";

std::vector<Statement> read(std::vector<std::string> words) {
  return read_statements(words);
}

ConsentDecision record(const std::string& text, std::vector<std::string> words) {
  return record_consents(client_from(text), read(std::move(words)), day("2026-11-12"));
}

}  // namespace

TEST_SUITE("consenting") {
  TEST_CASE("a statement stands with its day") {
    const ConsentDecision decided = record(bare, {"photos=given"});
    CHECK(decided.decision.told == "photos given on Thursday 2026-11-12");
    CHECK(decided.remarks.empty());
    CHECK(test::applied(path, bare, decided.decision) == given);
  }

  TEST_CASE("the same of the same day is recorded once, another one beside it") {
    CHECK(record(given, {"photos=given"}).decision.nothing());
    CHECK(record(given, {"photos=given"}).decision.told == "it is recorded already");
    const ConsentDecision decided = record(given, {"photos=given", "funder=refused"});
    CHECK(decided.decision.told == "funder refused on Thursday 2026-11-12");
    CHECK(decided.decision.operations.size() == 1);
    CHECK_FALSE(record(given, {"photos=withdrawn"}).decision.nothing());
  }

  TEST_CASE("a purpose of one's own is kept with a remark") {
    const ConsentDecision decided = record(bare, {"choir=given"});
    CHECK(decided.decision.operations.size() == 1);
    REQUIRE(decided.remarks.size() == 1);
    CHECK(decided.remarks.front() ==
          "'choir' is a purpose of your own; usual ones: photos, funder, statistics, referral");
    CHECK(record(test::applied(path, bare, decided.decision), {"choir=given"}).remarks.empty());
  }

  TEST_CASE("a consent is never removed") {
    CHECK(refusal([] { read({"photos="}); }) ==
          "2: 'photos=' tells no state | a consent is never removed; record it as withdrawn or "
          "not-asked");
    CHECK(refusal([] { read({"photos=yes"}); }).starts_with("2: 'yes' is no state of a consent"));
    CHECK(refusal([] { read({"photos=given", "photos=refused"}); }).starts_with("2: 'photos'"));
  }
}

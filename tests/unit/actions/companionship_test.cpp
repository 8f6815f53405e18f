// The company of an older member: the newcomer's file afterwards, and what is refused.
// SPDX-License-Identifier: MIT
#include "peer/actions/companionship.hpp"

#include <doctest/doctest.h>

#include "applied.hpp"
#include "support/record_files.hpp"
#include "support/refusal.hpp"

using namespace peer;
using namespace peer::actions;
using test::applied;
using test::day;
using test::records_of;
using test::refusal;

namespace {

const std::string path = "clients/c-new.toml";
const std::string newcomer = "channel = \"email\"\n\n[[spell]]\nfrom = 2026-11-12\n";
const std::string agreed = newcomer + "\n[[companion]]\nclient = \"c-old\"\nagreed = 2026-11-16\n";

domain::Records three(const std::string& text, const std::string& end_of_old = {}) {
  return records_of({{path, text},
                     {"clients/c-old.toml", "[[spell]]\nfrom = 2026-01-12\n" + end_of_old},
                     {"clients/c-other.toml", "[[spell]]\nfrom = 2026-02-02\n"}});
}

actions::Decision agree(const domain::Records& records, const char* older, std::string_view on,
                        const char* who = "c-new") {
  return actions::agree_company(records, *records.client(domain::PersonId(who)),
                                *records.client(domain::PersonId(older)), day(on),
                                day("2026-12-24"));
}

std::string refused(const domain::Records& records, const char* older, std::string_view on,
                    const char* who = "c-new") {
  return refusal([&] { agree(records, older, on, who); });
}

actions::Decision end(const domain::Records& records, std::string_view on) {
  return actions::end_company(records, *records.client(domain::PersonId("c-new")), day(on));
}

}  // namespace

TEST_SUITE("companionship") {
  TEST_CASE("what both agreed on stands in the newcomer's record") {
    CHECK(applied(path, newcomer, agree(three(newcomer), "c-old", "2026-11-16")) == agreed);
    const actions::Decision again = agree(three(agreed), "c-old", "2026-11-20");
    CHECK(again.nothing());
    CHECK(again.told == "'c-old' accompanies 'c-new' since Monday 2026-11-16 already");
  }

  TEST_CASE("the end is its last day") {
    const actions::Decision decision = end(three(agreed), "2026-11-30");
    CHECK(decision.told == "comes with 'c-old' until Monday 2026-11-30");
    CHECK(applied(path, agreed, decision) == agreed + "until = 2026-11-30\n");
    const std::string over = agreed + "until = 2026-11-30\n";
    CHECK(end(three(over), "2026-12-01").told ==
          "nobody accompanies 'c-new' after Tuesday 2026-12-01");
    CHECK(end(three(over), "2026-11-30").nothing());
    CHECK(applied(path, over, end(three(over), "2026-11-23")) == agreed + "until = 2026-11-23\n");
    CHECK(end(three(agreed, "until = 2026-11-20\n"), "2026-11-30").nothing());  // has left
    CHECK(
        refusal([&] { end(three(agreed), "2026-11-15"); }) ==
        "1: the arrangement with 'c-old' was agreed on Monday 2026-11-16, after the last day Sunday "
        "2026-11-15 | give a later --on");
  }

  TEST_CASE("another one after the first, and not beside it") {
    CHECK(refused(three(agreed), "c-other", "2026-11-30") ==
          "1: 'c-old' accompanies 'c-new' since Monday 2026-11-16 | end that first: peer client "
          "companion c-new --stop");
    CHECK(refused(three(agreed), "c-other", "2026-11-13").starts_with("1: 'c-old' accompanies"));
    const std::string over = agreed + "until = 2026-11-30\n";
    CHECK(refused(three(over), "c-other", "2026-11-30").empty());
    CHECK(refused(three(agreed, "until = 2026-11-29\n"), "c-other", "2026-11-30").empty());
  }

  TEST_CASE("who cannot accompany whom") {
    const domain::Records records = three(newcomer);
    CHECK(refused(records, "c-new", "2026-11-16") ==
          "1: 'c-new' cannot accompany themselves | name the older member who comes with them");
    CHECK(refused(records, "c-old", "2026-11-11") ==
          "1: 'c-new' is not a member on Wednesday 2026-11-11 | an older member accompanies a "
          "newcomer, and both are members when they agree");
    CHECK(refused(three(newcomer, "until = 2026-11-15\n"), "c-old", "2026-11-16") ==
          "1: 'c-old' is not a member on Monday 2026-11-16 | an older member accompanies a "
          "newcomer, and both are members when they agree");
    CHECK(refused(records, "c-new", "2026-11-16", "c-old") ==
          "1: 'c-new' has not been a member longer than 'c-old' | the newcomer stands first: peer "
          "client companion c-new c-old --agreed DATE");
    CHECK(refused(records, "c-old", "2026-12-25") ==
          "2: nobody can have agreed on Friday 2026-12-25 yet | give the day on which both had "
          "agreed");
  }
}

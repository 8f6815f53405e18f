// A place for somebody on the waiting list: the file afterwards, and what is refused.
// SPDX-License-Identifier: MIT
#include "peer/actions/offering.hpp"

#include <doctest/doctest.h>

#include "applied.hpp"
#include "peer/actions/status_since.hpp"
#include "support/record_files.hpp"
#include "support/refusal.hpp"

using namespace peer;
using namespace peer::actions;
using domain::OfferAnswer;
using test::applied;
using test::client_from;
using test::day;
using test::refusal;

namespace {

const std::string path = "clients/c-1.toml";
const std::string waiting =
    "channel = \"email\"\n\n[[intake]]\ndate = 2026-11-12\noutcome = \"waitlisted\"\n";
const std::string offered = waiting + "\n[[offer]]\non = 2026-11-16\nuntil = 2026-11-23\n";
const std::string not_wanted = offered + "answer = \"declined\"\nanswered = 2026-11-18\n";

actions::Decision offer(const std::string& text, std::string_view today,
                        std::string_view until = {}) {
  const auto typed = until.empty() ? std::nullopt : std::optional(day(until));
  return actions::offer_place(client_from(text), typed, domain::Policy{}, day(today));
}

std::string refused_offer(const std::string& text, std::string_view today) {
  return refusal([&] { offer(text, today); });
}

actions::Decision answer(const std::string& text, OfferAnswer word, std::string_view on,
                         std::string_view today = "2026-12-01") {
  return actions::answer_offer(client_from(text), word, day(on), day(today));
}

std::string refused_answer(const std::string& text, OfferAnswer word, std::string_view on,
                           std::string_view today = "2026-12-01") {
  return refusal([&] { answer(text, word, on, today); });
}

}  // namespace

TEST_SUITE("offering") {
  TEST_CASE("an offer stands at the end of the record") {
    const actions::Decision decision = offer(waiting, "2026-11-16");
    CHECK(decision.told == "a place is offered until Monday 2026-11-23");
    CHECK(applied(path, waiting, decision) == offered);
  }

  TEST_CASE("one that runs is not doubled") {
    const actions::Decision again = offer(offered, "2026-11-20");
    CHECK(again.nothing());
    CHECK(again.told == "a place is offered to 'c-1' until Monday 2026-11-23 already");
    CHECK(offer(offered, "2026-11-20", "2026-11-23").nothing());
    const actions::Decision longer = offer(offered, "2026-11-23", "2026-11-30");
    CHECK(longer.told == "the place is offered until Monday 2026-11-30 (was Monday 2026-11-23)");
    CHECK(applied(path, offered, longer) ==
          waiting + "\n[[offer]]\non = 2026-11-16\nuntil = 2026-11-30\n");
  }

  TEST_CASE("one that expired is made again") {
    CHECK(applied(path, offered, offer(offered, "2026-11-24")) ==
          offered + "\n[[offer]]\non = 2026-11-24\nuntil = 2026-12-01\n");
  }

  TEST_CASE("who did not want it comes back with another offer") {
    const actions::Decision decision = offer(not_wanted, "2026-12-01");
    CHECK(decision.told ==
          "a place is offered until Tuesday 2026-12-08; on the waiting list again");
    const domain::Client back = client_from(applied(path, not_wanted, decision));
    CHECK(domain::status_on(back, day("2026-12-01")) == domain::ClientStatus::waitlisted);
    CHECK(actions::status_since(back, day("2026-12-03")) == day("2026-12-01"));
    CHECK(actions::status_since(client_from(not_wanted), day("2026-11-30")) == day("2026-11-18"));
  }

  TEST_CASE("to whom no place is offered, and what to do instead") {
    CHECK(refused_offer("channel = \"sms\"\n", "2026-11-16") ==
          "1: 'c-1' is an applicant: nobody has decided yet | the interview decides: peer intake "
          "book c-1 --at TIME");
    CHECK(refused_offer("[[intake]]\nbooked = 2026-11-12T16:00:00\n", "2026-11-16") ==
          "1: 'c-1' is an applicant: nobody has decided yet | the interview decides: peer intake "
          "record c-1 --by STAFF --outcome waitlisted");
    CHECK(refused_offer(waiting + "[[intake]]\ndate = 2026-11-14\noutcome = \"declined\"\n",
                        "2026-11-16") ==
          "1: 'c-1' was declined: only a new decision offers a place | hold a new interview and "
          "record it: peer intake record c-1 --by STAFF --outcome waitlisted");
    const std::string member = waiting + "[[spell]]\nfrom = 2026-11-14\n";
    CHECK(refused_offer(member, "2026-11-16") ==
          "1: 'c-1' is a member already | a place is offered to somebody on the waiting list");
    CHECK(refused_offer(member + "until = 2026-11-15\n", "2026-11-16") ==
          "1: 'c-1' was a member and needs no offer | who left comes back freely: peer client "
          "resume c-1");
    CHECK(refused_offer(waiting + "[[spell]]\nfrom = 2026-11-20\n", "2026-11-16") ==
          "1: 'c-1' is a member from Friday 2026-11-20 | a place is offered to somebody on the "
          "waiting list");
    CHECK(refusal([&] { offer(waiting, "2026-11-16", "2026-11-15"); }) ==
          "2: nobody can take a place until Sunday 2026-11-15, which is over | give a later "
          "--until");
  }

  TEST_CASE("taking it opens the membership in the same change") {
    const actions::Decision decision = answer(offered, OfferAnswer::accepted, "2026-11-23");
    CHECK(decision.told == "accepted the place on Monday 2026-11-23; a member from that day");
    CHECK(applied(path, offered, decision) == offered +
                                                  "answer = \"accepted\"\nanswered = 2026-11-23\n" +
                                                  "\n[[spell]]\nfrom = 2026-11-23\n");
  }

  TEST_CASE("not wanting it takes them off the list, also when it has expired") {
    for (const char* on : {"2026-11-18", "2026-11-27"}) {
      const actions::Decision decision = answer(offered, OfferAnswer::declined, on);
      const domain::Client after = client_from(applied(path, offered, decision));
      CHECK(domain::status_on(after, day(on)) == domain::ClientStatus::ended);
      CHECK(after.spells.empty());
    }
    CHECK(answer(offered, OfferAnswer::declined, "2026-11-18").told ==
          "declined the place on Wednesday 2026-11-18; off the waiting list");
    CHECK(applied(path, offered, answer(offered, OfferAnswer::declined, "2026-11-18")) ==
          not_wanted);
  }

  TEST_CASE("answers that cannot be recorded") {
    CHECK(refused_answer(offered, OfferAnswer::accepted, "2026-11-24") ==
          "1: the offer to 'c-1' expired on Monday 2026-11-23 | if the place is still free, offer "
          "it again: peer client offer c-1; an answer that came in time has its day: --on DATE");
    CHECK(refused_answer(offered, OfferAnswer::declined, "2026-11-15") ==
          "1: the place was offered to 'c-1' on Monday 2026-11-16, after Sunday 2026-11-15 | give "
          "the day of the answer: --on DATE");
    CHECK(refused_answer(offered, OfferAnswer::accepted, "2026-11-21", "2026-11-20") ==
          "2: nobody can have answered on Saturday 2026-11-21 yet | give the day of the answer");
    CHECK(refused_answer(waiting, OfferAnswer::accepted, "2026-11-21") ==
          "1: no place is offered to 'c-1' | offer one: peer client offer c-1");
    CHECK(refused_answer("channel = \"sms\"\n", OfferAnswer::accepted, "2026-11-21") ==
          "1: 'c-1' is an applicant: nobody has decided yet | the interview decides: peer intake "
          "book c-1 --at TIME");
    CHECK(refused_answer(not_wanted, OfferAnswer::accepted, "2026-11-19") ==
          "1: 'c-1' has answered the offer: declined on Wednesday 2026-11-18 | what is wrong in it "
          "is corrected in clients/c-1.toml; another place is offered by: peer client offer c-1");
    const actions::Decision again = answer(not_wanted, OfferAnswer::declined, "2026-11-18");
    CHECK(again.nothing());
    CHECK(again.told == "'c-1' declined on Wednesday 2026-11-18 already");
  }
}

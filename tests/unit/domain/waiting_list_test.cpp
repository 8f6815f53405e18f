// Waiting for a place: since when, the place that is offered, and what ends the waiting.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "peer/domain/client.hpp"
#include "support/records.hpp"

using namespace peer::domain;
using namespace peer::test;

namespace {

Offer answered(Offer offer, OfferAnswer answer, std::string_view on) {
  offer.answer = field(answer);
  offer.answered = field(day(on));
  return offer;
}

// On the list since 1 November.
Client waiting() {
  Client client;
  client.intakes = {intake("2026-11-01", IntakeOutcome::waitlisted)};
  return client;
}

ClientStatus status(const Client& client, std::string_view on) {
  return status_on(client, day(on));
}

std::string since(const Client& client, std::string_view on) {
  const std::optional<Date> first = waiting_since(client, day(on));
  return first ? format(*first) : "";
}

}  // namespace

TEST_CASE("waiting since the interview, until an offer is taken") {
  Client client = waiting();
  CHECK(since(client, "2026-10-31").empty());
  CHECK(since(client, "2026-11-01") == "2026-11-01");
  CHECK(offer_on(client, day("2026-11-20")) == nullptr);
  client.offers = {offer("2026-11-20", "2026-11-27")};
  CHECK(offer_on(client, day("2026-11-19")) == nullptr);
  CHECK(offer_on(client, day("2026-11-20")) == client.offers.data());
  CHECK(status(client, "2026-11-20") == ClientStatus::waitlisted);
  client.offers = {answered(client.offers[0], OfferAnswer::accepted, "2026-11-22")};
  client.spells = {spell("2026-11-22")};
  CHECK(status(client, "2026-11-21") == ClientStatus::waitlisted);
  CHECK(status(client, "2026-11-22") == ClientStatus::active);
  CHECK(since(client, "2026-11-21") == "2026-11-01");
  CHECK(since(client, "2026-11-22").empty());
  CHECK(accepted_since(client) == day("2026-11-22"));
  CHECK(accepted_intake_by(client, day("2026-11-21")) == nullptr);
  CHECK(accepted_intake_by(client, day("2026-11-22")) == client.intakes.data());
}

TEST_CASE("an offer can be taken until its last day, once") {
  const Offer open = offer("2026-11-20", "2026-11-27");
  CHECK(can_take(open, day("2026-11-27")));
  CHECK_FALSE(can_take(open, day("2026-11-28")));
  CHECK_FALSE(can_take(answered(open, OfferAnswer::accepted, "2026-11-21"), day("2026-11-22")));
  CHECK_FALSE(can_take(Offer{}, day("2026-11-20")));
}

TEST_CASE("an expired offer: still waiting, with the old place") {
  Client client = waiting();
  client.offers = {offer("2026-11-20", "2026-11-27")};
  CHECK(status(client, "2026-12-24") == ClientStatus::waitlisted);
  CHECK(since(client, "2026-12-24") == "2026-11-01");
  client.offers.push_back(offer("2026-12-28", "2027-01-04"));
  CHECK(offer_on(client, day("2026-12-27")) == client.offers.data());
  CHECK(offer_on(client, day("2026-12-28")) == &client.offers[1]);
}

TEST_CASE("waitlisted once more: one place, that of the first time") {
  Client client = waiting();
  client.offers = {offer("2026-11-20", "2026-11-27")};
  client.intakes.push_back(intake("2026-11-21", IntakeOutcome::undecided));
  client.intakes.push_back(intake("2026-11-22", IntakeOutcome::waitlisted));
  CHECK(status(client, "2026-11-21") == ClientStatus::applicant);
  CHECK(since(client, "2026-11-21").empty());
  CHECK(since(client, "2026-11-22") == "2026-11-01");
  CHECK(listed_by(client, day("2026-11-22")) == client.intakes.data());
  CHECK(offer_on(client, day("2026-11-22")) == client.offers.data());  // it still runs
  client.offers[0] = answered(client.offers[0], OfferAnswer::accepted, "2026-11-23");
  CHECK(accepts_from(client, client.intakes[0]) == day("2026-11-23"));
  CHECK(accepts_from(client, client.intakes[2]) == day("2026-11-23"));
  CHECK_FALSE(accepts_from(client, client.intakes[1]));
}

TEST_CASE("who declines a place is off the list, and comes back by another offer or interview") {
  Client client = waiting();
  client.offers = {
      answered(offer("2026-11-20", "2026-11-27"), OfferAnswer::declined, "2026-11-22")};
  CHECK(status(client, "2026-11-21") == ClientStatus::waitlisted);
  CHECK(status(client, "2026-11-22") == ClientStatus::ended);
  CHECK(since(client, "2026-11-22").empty());
  Client offered = client;
  offered.offers.push_back(offer("2026-12-10", "2026-12-17"));
  CHECK(status(offered, "2026-12-09") == ClientStatus::ended);
  CHECK(status(offered, "2026-12-10") == ClientStatus::waitlisted);
  CHECK(since(offered, "2027-01-10") == "2026-12-10");
  for (const char* again : {"2026-11-22", "2026-12-01"}) {  // on the very day, or later
    Client asked = client;
    asked.intakes.push_back(intake(again, IntakeOutcome::waitlisted));
    CHECK(status(asked, again) == ClientStatus::waitlisted);
    CHECK(since(asked, "2026-12-02") == again);
    CHECK(offer_on(asked, day("2026-12-02")) == nullptr);
  }
}

TEST_CASE("waitlisted, offered and declined on one day") {
  Client client = waiting();
  client.offers = {
      answered(offer("2026-11-01", "2026-11-08"), OfferAnswer::declined, "2026-11-01")};
  CHECK(status(client, "2026-11-01") == ClientStatus::ended);
}

TEST_CASE("declined by the program: back only by a new decision") {
  Client client = waiting();
  client.intakes.push_back(intake("2026-12-01", IntakeOutcome::declined));
  client.offers = {offer("2026-12-10", "2026-12-17")};  // by hand, without a decision
  CHECK(status(client, "2026-12-10") == ClientStatus::declined);
  CHECK(offer_on(client, day("2026-12-10")) == nullptr);
  client.offers[0] = answered(client.offers[0], OfferAnswer::accepted, "2026-12-11");
  CHECK_FALSE(accepted_since(client));
  client.intakes.push_back(intake("2027-01-10", IntakeOutcome::waitlisted));
  CHECK(status(client, "2027-01-10") == ClientStatus::waitlisted);
  CHECK(since(client, "2027-02-01") == "2027-01-10");
  CHECK(offer_on(client, day("2027-02-01")) == nullptr);
}

TEST_CASE("a former member who waits again has a new place and no old offer") {
  Client client = waiting();
  client.offers = {
      answered(offer("2026-11-20", "2026-11-27"), OfferAnswer::accepted, "2026-11-22")};
  client.spells = {spell("2026-11-22", "2026-12-31")};
  CHECK(status(client, "2027-01-01") == ClientStatus::ended);
  client.intakes.push_back(intake("2027-02-01", IntakeOutcome::waitlisted));
  CHECK(since(client, "2027-02-02") == "2027-02-01");
  CHECK(offer_on(client, day("2027-02-02")) == nullptr);
  CHECK(accepted_since(client) == day("2026-11-22"));
  CHECK_FALSE(accepts_from(client, client.intakes[1]));
}

// What follows from a client's record on a given day.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "peer/domain/client.hpp"
#include "peer/domain/staff.hpp"
#include "support/records.hpp"

using namespace peer::domain;
using namespace peer::test;

TEST_CASE("a spell covers both its days") {
  const Spell closed = spell("2026-11-12", "2026-12-31");
  CHECK_FALSE(closed.covers(day("2026-11-11")));
  CHECK(closed.covers(day("2026-11-12")));
  CHECK(closed.covers(day("2026-12-31")));
  CHECK_FALSE(closed.covers(day("2027-01-01")));
  CHECK(spell("2026-11-12").covers(day("2037-12-31")));
  CHECK_FALSE(Spell{}.covers(day("2026-11-12")));
}

TEST_CASE("status: the way of an applicant") {
  Client client;
  CHECK(status_on(client, day("2026-11-12")) == ClientStatus::applicant);
  client.intakes.push_back(intake("2026-11-10", IntakeOutcome::undecided));
  CHECK(status_on(client, day("2026-11-12")) == ClientStatus::applicant);
  client.intakes.push_back(intake("2026-11-12", IntakeOutcome::waitlisted));
  CHECK(status_on(client, day("2026-11-11")) == ClientStatus::applicant);
  CHECK(status_on(client, day("2026-11-12")) == ClientStatus::waitlisted);
  client.intakes.push_back(intake("2026-11-12", IntakeOutcome::declined));  // later in the file
  CHECK(status_on(client, day("2026-11-12")) == ClientStatus::declined);
  Intake booked;
  booked.booked = field(local("2026-11-13T16:00"));
  client.intakes.push_back(booked);  // still to be held: decides nothing
  CHECK(status_on(client, day("2026-11-14")) == ClientStatus::declined);
}

TEST_CASE("status: member, pause, end, coming back") {
  Client client;
  client.intakes.push_back(intake("2026-11-12", IntakeOutcome::accepted));
  client.spells.push_back(spell("2026-11-12", "2026-12-31"));
  client.pauses.push_back(pause("2026-12-01", "2026-12-10"));
  CHECK(status_on(client, day("2026-11-11")) == ClientStatus::applicant);
  CHECK(status_on(client, day("2026-11-12")) == ClientStatus::active);
  CHECK(status_on(client, day("2026-12-01")) == ClientStatus::paused);
  CHECK(status_on(client, day("2026-12-10")) == ClientStatus::paused);
  CHECK(status_on(client, day("2026-12-11")) == ClientStatus::active);
  CHECK(status_on(client, day("2026-12-31")) == ClientStatus::active);
  CHECK(status_on(client, day("2027-01-01")) == ClientStatus::ended);
  client.intakes.push_back(intake("2027-02-01", IntakeOutcome::waitlisted));
  CHECK(status_on(client, day("2027-01-31")) == ClientStatus::ended);
  CHECK(status_on(client, day("2027-02-01")) == ClientStatus::waitlisted);
  client.spells.push_back(spell("2027-03-01"));
  CHECK(status_on(client, day("2027-03-01")) == ClientStatus::active);
  CHECK(in_spell(client, day("2027-03-01")));
  CHECK_FALSE(in_spell(client, day("2027-02-28")));
  CHECK(pause_on(client, day("2026-12-05")) == client.pauses.data());
  CHECK(pause_on(client, day("2026-11-30")) == nullptr);
}

TEST_CASE("status: a pause of who is no member changes nothing") {
  Client client;
  client.pauses.push_back(pause("2026-12-01"));
  CHECK(status_on(client, day("2026-12-05")) == ClientStatus::applicant);
}

TEST_CASE("the accepted interview: the first one, held by that day") {
  Client client;
  CHECK(accepted_intake_by(client, day("2026-11-12")) == nullptr);
  client.intakes.push_back(intake("2026-11-01", IntakeOutcome::waitlisted));
  client.intakes.push_back(intake("2027-01-10", IntakeOutcome::accepted));
  client.intakes.push_back(intake("2026-11-12", IntakeOutcome::accepted));
  client.intakes.push_back(intake("", IntakeOutcome::accepted));  // no date: a finding of shape
  CHECK(accepted_intake_by(client, day("2026-11-11")) == nullptr);
  CHECK(accepted_intake_by(client, day("2026-11-12")) == &client.intakes[2]);
  CHECK(accepted_intake_by(client, day("2027-06-01")) == &client.intakes[2]);
  client.intakes.push_back(intake_before_records());
  CHECK(accepted_intake_by(client, day("2020-01-01")) == &client.intakes[4]);
}

TEST_CASE("consent: the newest statement on that purpose") {
  Client client;
  CHECK(consent_on(client, "photos", day("2026-11-12")) == ConsentState::not_asked);
  client.consents.push_back(consent("photos", ConsentState::withdrawn, "2026-12-01"));
  client.consents.push_back(consent("photos", ConsentState::given, "2026-11-12"));
  client.consents.push_back(consent("funder", ConsentState::refused, "2026-11-12"));
  CHECK(consent_on(client, "photos", day("2026-11-11")) == ConsentState::not_asked);
  CHECK(consent_on(client, "photos", day("2026-11-12")) == ConsentState::given);
  CHECK(consent_on(client, "photos", day("2026-12-01")) == ConsentState::withdrawn);
  CHECK(consent_on(client, "funder", day("2026-12-01")) == ConsentState::refused);
}

TEST_CASE("a worker is employed in their spells") {
  Staff staff;
  CHECK_FALSE(employed_on(staff, day("2026-11-12")));
  staff.spells.push_back(spell("2026-01-01", "2026-06-30"));
  staff.spells.push_back(spell("2026-11-01"));
  CHECK(employed_on(staff, day("2026-06-30")));
  CHECK_FALSE(employed_on(staff, day("2026-07-01")));
  CHECK(employed_on(staff, day("2026-11-12")));
}

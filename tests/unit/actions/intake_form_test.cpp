// Booking and recording the entry interview: the file afterwards, and what is refused.
// SPDX-License-Identifier: MIT
#include "peer/actions/intake_form.hpp"

#include <doctest/doctest.h>

#include "applied.hpp"
#include "support/record_files.hpp"
#include "support/refusal.hpp"

using namespace peer;
using namespace peer::actions;
using test::applied;
using test::client_from;
using test::day;
using test::refusal;

namespace {

const std::string path = "clients/c-1.toml";
const std::string applicant = "channel = \"email\"\n";
const std::string booked = applicant + "\n[[intake]]\nbooked = 2026-11-12T16:00:00\n";

actions::IntakeAnswers answers(domain::IntakeOutcome outcome) {
  actions::IntakeAnswers given;
  given.date = day("2026-11-12");
  given.by = {domain::PersonId("s-ada")};
  given.outcome = outcome;
  return given;
}

actions::IntakeAnswers full_answers() {
  actions::IntakeAnswers given = answers(domain::IntakeOutcome::accepted);
  given.by = {domain::PersonId("s-ada"), domain::PersonId("s-ema")};
  given.psychotherapy = domain::Answer::yes;
  given.psychiatrist = domain::Answer::refused;
  given.regular_activity = {domain::Occupation::study, domain::Occupation::part_time};
  given.rules_explained = true;
  given.letter = day("2026-11-12");
  return given;
}

std::string after(const std::string& text, const actions::IntakeAnswers& given) {
  return applied(path, text, actions::record_intake(client_from(text), given, day("2026-11-20")));
}

}  // namespace

TEST_SUITE("intake form") {
  TEST_CASE("booking adds an appointment, booking again changes it") {
    const domain::LocalTime at = test::local("2026-11-12T16:00");
    const actions::Decision first =
        actions::book_intake(client_from(applicant), at, day("2026-11-10"));
    CHECK(first.told == "interview Thursday 2026-11-12 at 16:00");
    CHECK(applied(path, applicant, first) == booked);
    CHECK(actions::book_intake(client_from(booked), at, day("2026-11-10")).told ==
          "the interview of 'c-1' is booked for Thursday 2026-11-12 at 16:00 already");
    const domain::LocalTime later = test::local("2026-11-13T09:30");
    const actions::Decision again =
        actions::book_intake(client_from(booked), later, day("2026-11-10"));
    CHECK(again.told == "interview Friday 2026-11-13 at 09:30 (was Thursday 2026-11-12 at 16:00)");
    CHECK(applied(path, booked, again) ==
          applicant + "\n[[intake]]\nbooked = 2026-11-13T09:30:00\n");
  }

  TEST_CASE("no appointment in the past or for a member") {
    const domain::LocalTime at = test::local("2026-11-12T16:00");
    CHECK(refusal([&] { actions::book_intake(client_from(applicant), at, day("2026-11-13")); }) ==
          "2: Thursday 2026-11-12 at 16:00 is over | an interview that was held is recorded: peer "
          "intake record");
    CHECK(refusal([&] {
            actions::book_intake(client_from("[[spell]]\nfrom = 2026-01-01\n"), at,
                                 day("2026-11-10"));
          }) ==
          "1: 'c-1' is a member already | an interview is for applicants and for those who "
          "come back");
  }

  TEST_CASE("recording fills the appointment and opens the membership") {
    CHECK(after(booked, full_answers()) ==
          booked +
              "date = 2026-11-12\nby = [\"s-ada\", \"s-ema\"]\npsychotherapy = \"yes\"\n"
              "psychiatrist = \"refused\"\nregular-activity = [\"study\", \"part-time\"]\n"
              "rules-explained = true\nletter = 2026-11-12\noutcome = \"accepted\"\n"
              "\n[[spell]]\nfrom = 2026-11-12\n");
  }

  TEST_CASE("what was not asked is written as such, never as a no") {
    CHECK(after(applicant, answers(domain::IntakeOutcome::waitlisted)) ==
          applicant +
              "\n[[intake]]\ndate = 2026-11-12\nby = [\"s-ada\"]\n"
              "psychotherapy = \"not-asked\"\npsychiatrist = \"not-asked\"\n"
              "regular-activity = \"not-asked\"\noutcome = \"waitlisted\"\n");
  }

  TEST_CASE("members from before the records are asked nothing") {
    actions::IntakeAnswers given = answers(domain::IntakeOutcome::accepted);
    given.before_records = true;
    CHECK(after(applicant, given) ==
          applicant +
              "\n[[intake]]\ndate = 2026-11-12\nby = [\"s-ada\"]\noutcome = "
              "\"accepted\"\nbefore-records = true\n\n[[spell]]\nfrom = 2026-11-12\n");
  }

  TEST_CASE("until when members from before the records are asked after all") {
    actions::IntakeAnswers given = answers(domain::IntakeOutcome::accepted);
    given.review = day("2027-06-30");
    CHECK(
        refusal(
            [&] { actions::record_intake(client_from(applicant), given, day("2026-11-20")); }) ==
        "2: --review is for a member from before the records, or on trial | an interview asks the questions "
        "itself; or give --before-records too");
    given.before_records = true;
    CHECK(client_from(after(applicant, given)).intakes.front().review.value == day("2027-06-30"));
  }

  TEST_CASE("waitlisted once more keeps the place, and says so") {
    const std::string listed =
        applicant + "\n[[intake]]\ndate = 2026-11-02\noutcome = \"waitlisted\"\n";
    const actions::IntakeAnswers given = answers(domain::IntakeOutcome::waitlisted);
    const actions::Decision decision =
        actions::record_intake(client_from(listed), given, day("2026-11-20"));
    CHECK(decision.told ==
          "waitlisted on Thursday 2026-11-12; waiting since Monday 2026-11-02, and keeps that "
          "place");
    const domain::Client client = client_from(applied(path, listed, decision));
    CHECK(domain::waiting_since(client, day("2026-11-20")) == day("2026-11-02"));
    CHECK(actions::record_intake(client_from(applicant), given, day("2026-11-20")).told ==
          "waitlisted on Thursday 2026-11-12");
  }

  TEST_CASE("a running membership is not opened twice") {
    const std::string member = "channel = \"email\"\n\n[[spell]]\nfrom = 2026-11-01\n";
    const std::string text = after(member, full_answers());
    CHECK(client_from(text).spells.size() == 1);
    const std::string over = member + "until = 2026-11-05\n";
    CHECK(client_from(after(over, full_answers())).spells.size() == 2);
  }

  TEST_CASE("an undecided interview of that day gets its outcome and keeps its answers") {
    const std::string text = after(applicant, [] {
      actions::IntakeAnswers given = full_answers();
      given.outcome = domain::IntakeOutcome::undecided;
      return given;
    }());
    const domain::Client client =
        client_from(after(text, answers(domain::IntakeOutcome::accepted)));
    REQUIRE(client.intakes.size() == 1);
    CHECK(client.intakes.front().outcome.value == domain::IntakeOutcome::accepted);
    CHECK(client.intakes.front().psychiatrist.value == domain::Answer::refused);
    CHECK(client.intakes.front().regular_activity.size() == 2);
    CHECK(client.spells.size() == 1);
  }

  TEST_CASE("interviews that cannot be recorded") {
    const std::string done = after(applicant, full_answers());
    CHECK(refusal([&] {
            actions::record_intake(client_from(done), full_answers(), day("2026-11-20"));
          }) ==
          "1: an interview of 'c-1' on Thursday 2026-11-12 is recorded already: accepted | what is "
          "wrong in it is corrected in clients/c-1.toml");
    CHECK(refusal([&] {
            actions::record_intake(client_from(applicant), full_answers(), day("2026-11-11"));
          }) ==
          "2: the interview of Thursday 2026-11-12 has not taken place yet | book it with "
          "peer intake book; record it when it was held");
    actions::IntakeAnswers given = full_answers();
    given.letter = day("2026-11-21");
    CHECK(refusal(
              [&] { actions::record_intake(client_from(applicant), given, day("2026-11-20")); }) ==
          "2: the letter cannot have been given on Saturday 2026-11-21 | give the day on which it "
          "was handed over");
  }

  TEST_CASE("regular activities") {
    CHECK(actions::read_occupations("study,job").size() == 2);
    CHECK(actions::read_occupations("refused").front() == domain::Occupation::refused);
    CHECK(refusal([] { actions::read_occupations("study,none"); }) ==
          "2: 'study,none' both names a regular activity and denies it | 'none', 'refused' and "
          "'not-asked' stand alone");
    CHECK(refusal([] { actions::read_occupations("studdy"); }) ==
          "2: 'studdy' is no regular activity | did you mean 'study'? one of: study, job, "
          "part-time, self-employed, day-program, volunteering, other, none, refused, not-asked");
  }

  TEST_CASE("an interview was held when it was booked") {
    const domain::Client client = client_from(booked);
    CHECK(interview_day(client, std::nullopt, day("2026-11-20")) == day("2026-11-12"));
    CHECK(interview_day(client, std::nullopt, day("2026-11-11")) == day("2026-11-11"));
    CHECK(interview_day(client, day("2026-11-13"), day("2026-11-20")) == day("2026-11-13"));
    CHECK(interview_day(client_from(applicant), std::nullopt, day("2026-11-20")) ==
          day("2026-11-20"));
  }
}

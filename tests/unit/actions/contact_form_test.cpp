// What was typed about a contact, and what follows from it: moments on nights on which the clock is
// set, referrals, follow-ups, and what is taken for granted.
// SPDX-License-Identifier: MIT
#include "peer/actions/contact_form.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "peer/base/text.hpp"
#include "support/refusal.hpp"
#include "support/values.hpp"

using namespace peer;
using namespace peer::actions;
using domain::Channel;
using domain::ContactDirection;
using domain::ContactOutcome;
using domain::ContactPurpose;
using test::day;
using test::instant;
using test::prague;
using test::refusal;

namespace {

std::string moment(std::string_view typed, std::string_view now = "2026-11-24T02:10:00+01:00") {
  std::string told;
  const std::string refused = refusal([&] {
    const actions::ContactMoment read = actions::read_contact_moment(typed, prague(), instant(now));
    told = domain::format(read.at) + (read.remark.empty() ? "" : " | " + read.remark);
  });
  return told.empty() ? refused : told;
}

// "crisis in phone | taken for granted"
std::string completed(actions::ContactForm form, std::optional<Channel> preferred = std::nullopt) {
  std::vector<std::string> assumed;
  const std::string refused =
      refusal([&] { assumed = actions::complete_contact(form, preferred); });
  if (!refused.empty() && refused.front() == '2') return refused;
  std::string told(domain::word(form.purpose.value()));
  if (form.direction) told += fmt::format(" {}", domain::word(*form.direction));
  if (form.channel) told += fmt::format(" {}", domain::word(*form.channel));
  return told + " | " + base::join(assumed, ", ");
}

}  // namespace

TEST_SUITE("contact form") {
  TEST_CASE("the moment of a contact") {
    struct Case {
      std::string_view typed;
      std::string_view expected;
    };
    for (const Case& c :
         {Case{"", "2026-11-24T02:10:00+01:00"},
          {"01:50", "2026-11-24T01:50:00+01:00"},
          {"02:10", "2026-11-24T02:10:00+01:00"},
          {"yesterday 23:40", "2026-11-23T23:40:00+01:00"},
          {"2026-11-23T23:40", "2026-11-23T23:40:00+01:00"},
          {"2026-11-23 23:40:30", "2026-11-23T23:40:30+01:00"},
          {"2026-11-23T23:40:00+01:00", "2026-11-23T23:40:00+01:00"},
          {"2026-11-23T22:40Z", "2026-11-23T23:40:00+01:00"},
          {"yesterday 17:40-05:00", "2026-11-23T23:40:00+01:00"},
          {"-30w 12:00", "2026-04-28T12:00:00+02:00"},
          {"1999-12-31 23:59", "1999-12-31T23:59:00+01:00"},
          {"02:11",
           "2: Tuesday 2026-11-24 at 02:11 is yet to come; it is 2026-11-24 02:10 now | of the "
           "evening before: --at 'yesterday 02:11'"},
          {"today 23:40",
           "2: Tuesday 2026-11-24 at 23:40 is yet to come; it is 2026-11-24 02:10 now | a contact "
           "is recorded when it was; what is promised is --follow-up STAFF:DATE"},
          {"24:00", "2: '24:00' is not a time | a time is HH:MM, from 00:00 to 23:59"},
          {"2026-11-23T23:40+25:00",
           "2: '+25:00' is not an offset from UTC | write it as +01:00"}}) {
      CAPTURE(c.typed);
      CHECK(moment(c.typed) == c.expected);
    }
  }

  TEST_CASE("the hour that the clock repeats, and the one that it skips") {
    struct Case {
      std::string_view typed;
      std::string_view expected;
    };
    for (const Case& c :
         {Case{"2026-10-25 02:30",
               "2026-10-25T02:30:00+02:00 | the clock showed 02:30 twice that night, and the first "
               "time is recorded; the second is --at 2026-10-25T02:30:00+01:00"},
          {"2026-10-25T02:30:00+01:00", "2026-10-25T02:30:00+01:00"},
          {"2026-10-25 02:30+02:00", "2026-10-25T02:30:00+02:00"},
          {"2026-10-25 01:59", "2026-10-25T01:59:00+02:00"},
          {"2026-10-25 03:00", "2026-10-25T03:00:00+01:00"},
          {"2026-03-29 02:30",
           "2026-03-29T03:30:00+02:00 | the clock skipped 02:30 that night: 03:30 is recorded"},
          {"2026-03-29 01:59", "2026-03-29T01:59:00+01:00"},
          {"2026-03-29 03:00", "2026-03-29T03:00:00+02:00"}}) {
      CAPTURE(c.typed);
      CHECK(moment(c.typed) == c.expected);
    }
    // In the second 02:40, the second 02:50 is ahead and the first is not.
    const std::string_view now = "2026-10-25T02:40:00+01:00";
    CHECK(moment("02:30", now).starts_with("2026-10-25T02:30:00+02:00 | "));
    CHECK(moment("02:50", now).starts_with("2026-10-25T02:50:00+02:00 | "));
    CHECK(
        moment("2026-10-25T02:50+01:00", now).starts_with("2: Sunday 2026-10-25 at 02:50 is yet"));
  }

  TEST_CASE("referrals and follow-ups as they are typed") {
    const actions::ReferralWords words =
        actions::read_referral("crisis-center:declined-by-provider");
    CHECK(words.to == domain::ReferralTarget::crisis_center);
    CHECK(words.state == domain::ReferralState::declined_by_provider);
    CHECK(!actions::read_referral("none").state);
    CHECK(refusal([] { actions::read_referral("none:agreed"); }) ==
          "2: a referral to nobody has no state | write none alone");
    for (const char* typed : {"", ":", "therapist", "therapist:", ":agreed"}) {
      CAPTURE(typed);
      CHECK(refusal([&] { actions::read_referral(typed); }) ==
            fmt::format("2: '{}' is no referral | write TO:STATE, such as psychiatrist:agreed, or "
                        "none when it was decided that none is needed",
                        typed));
    }
    CHECK(refusal([] { actions::read_referral("doctor:agreed"); }) ==
          "2: 'doctor' is no place to refer to | one of: therapist, psychiatrist, crisis-center, "
          "ambulance, group, none");
    const actions::FollowUpWords promise =
        actions::read_follow_up("Eva: tomorrow", day("2026-11-24"));
    CHECK(promise.by == "Eva");
    CHECK(promise.due == day("2026-11-25"));
    CHECK(refusal([] { actions::read_follow_up("eva", day("2026-11-24")); }) ==
          "2: 'eva' is no follow-up | write STAFF:DATE, such as eva:wednesday");
  }

  TEST_CASE("what is taken for granted is told, and never a person's answer") {
    const auto out = ContactDirection::out;
    const auto in = ContactDirection::in;
    CHECK(completed({.serious = true}) ==
          "crisis in phone | the purpose is crisis, it came from them (--in), by phone");
    CHECK(completed({.plan = true}, Channel::email) ==
          "crisis in phone | the purpose is crisis, it came from them (--in), by phone");
    CHECK(completed({.referral = actions::ReferralWords{}}).starts_with("crisis in phone |"));
    CHECK(completed({.to_group = true}).starts_with("support in phone |"));
    CHECK(completed({.direction = in, .purpose = ContactPurpose::admin}) ==
          "admin in phone | by phone");
    CHECK(completed({.direction = out, .outcome = ContactOutcome::reached}, Channel::sms) ==
          "support out sms | the purpose is support, by sms");
    CHECK(completed({.direction = out, .outcome = ContactOutcome::reached}, Channel::none) ==
          "support out phone | the purpose is support, by phone");
    CHECK(completed({.purpose = ContactPurpose::outreach, .outcome = ContactOutcome::no_answer}) ==
          "outreach out phone | it went out (--out), by phone");
    CHECK(completed({.purpose = ContactPurpose::seen}) == "seen | ");
    CHECK(completed({.outcome = ContactOutcome::left_in_peace}) == "outreach | ");
    // An answer to a call of ours ends no wish to be left in peace.
    CHECK(completed({.outcome = ContactOutcome::reached}).starts_with("support out phone |"));
    CHECK(completed({.outcome = ContactOutcome::reached, .serious = true})
              .starts_with("crisis in phone |"));
    CHECK(completed({.outcome = ContactOutcome::no_answer, .serious = true})
              .starts_with("crisis out phone |"));
  }

  TEST_CASE("what contradicts itself") {
    const std::string missing =
        "2: how it ended is missing: --outcome | one of: reached, no-answer, message-left, "
        "bounced, asked-not-to, left-in-peace";
    CHECK(completed({.direction = ContactDirection::out}) == missing);
    CHECK(completed({.purpose = ContactPurpose::outreach}) == missing);
    CHECK(
        completed({.purpose = ContactPurpose::support, .serious = true}) ==
        "2: --serious is about a crisis, and the purpose is support | leave out --purpose, or one "
        "of the two is wrong");
    CHECK(completed({.direction = ContactDirection::in, .outcome = ContactOutcome::left_in_peace})
              .starts_with("2: to leave somebody in peace is the team's decision"));
    CHECK(completed({.purpose = ContactPurpose::support, .outcome = ContactOutcome::left_in_peace})
              .starts_with("2: to leave somebody in peace is the end of outreach"));
  }

  TEST_CASE("the file of a contact") {
    const actions::ContactForm form{
        .client = domain::PersonId("c-1"),
        .at = instant("2026-11-23T21:10:00+01:00"),
        .by = domain::PersonId("s-ada"),
        .channel = Channel::phone,
        .direction = ContactDirection::in,
        .purpose = ContactPurpose::crisis,
        .outcome = ContactOutcome::reached,
        .serious = true,
        .plan = true,
        .to_group = true,
        .referral = actions::ReferralWords{domain::ReferralTarget::psychiatrist,
                                           domain::ReferralState::agreed},
        .follow_up_by = domain::PersonId("s-eva"),
        .follow_up_due = day("2026-11-25")};
    CHECK(actions::contact_document(form) ==
          "client = \"c-1\"\nat = 2026-11-23T21:10:00+01:00\nby = \"s-ada\"\nchannel = \"phone\"\n"
          "direction = \"in\"\npurpose = \"crisis\"\noutcome = \"reached\"\nserious = true\n"
          "plan = true\nto-group = true\n"
          "referral = { to = \"psychiatrist\", state = \"agreed\" }\n"
          "follow-up = { by = \"s-eva\", due = 2026-11-25 }\n");
    CHECK(actions::contact_document({.client = domain::PersonId("unknown"),
                                     .at = instant("2026-11-23T21:10:00+01:00"),
                                     .by = domain::PersonId("s-ada"),
                                     .purpose = ContactPurpose::crisis,
                                     .referral = actions::ReferralWords{}}) ==
          "client = \"unknown\"\nat = 2026-11-23T21:10:00+01:00\nby = \"s-ada\"\n"
          "purpose = \"crisis\"\nreferral = \"none\"\n");
  }

  TEST_CASE("a follow-up is not due before what it follows") {
    CHECK(refusal([] {
            actions::need_due_after(day("2026-11-24"), day("2026-11-24"), "contact");
          }).empty());
    CHECK(
        refusal([] { actions::need_due_after(day("2026-11-23"), day("2026-11-24"), "contact"); }) ==
        "2: the follow-up would be due on Monday 2026-11-23, before the contact on Tuesday "
        "2026-11-24 | name a later day: --follow-up STAFF:DATE");
  }
}

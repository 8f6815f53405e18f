// Pausing, resuming and ending: the file afterwards, and what is refused.
// SPDX-License-Identifier: MIT
#include "peer/actions/membership.hpp"

#include <doctest/doctest.h>

#include "applied.hpp"
#include "peer/actions/status_since.hpp"
#include "support/record_files.hpp"
#include "support/refusal.hpp"

using namespace peer;
using namespace peer::actions;
using test::applied;
using test::client_from;
using test::day;
using test::refusal;
using test::staff_from;

namespace {

const std::string accepted =
    "channel = \"email\"  # asked twice\n\n[[intake]]\ndate = 2026-11-12\noutcome = \"accepted\"\n"
    "\n[[spell]]\nfrom = 2026-11-12\n";
const std::string ended = accepted + "until = 2026-12-31\nreason = \"own-wish\"\n";
const std::string path = "clients/c-1.toml";

std::string pause(const std::string& text, std::string_view from,
                  std::optional<std::string_view> until = std::nullopt) {
  const domain::Client client = client_from(text);
  std::optional<domain::Date> last;
  if (until) last = day(*until);
  return refusal([&] { actions::pause_client(client, day(from), last); });
}

}  // namespace

TEST_SUITE("membership") {
  TEST_CASE("a pause is added at the end and nothing else is touched") {
    const actions::Decision decision =
        actions::pause_client(client_from(accepted), day("2026-12-20"), day("2027-01-04"));
    CHECK(decision.told == "paused from Sunday 2026-12-20 until Monday 2027-01-04");
    CHECK(applied(path, accepted, decision) ==
          accepted + "\n[[pause]]\nfrom = 2026-12-20\nuntil = 2027-01-04\n");
    CHECK(actions::pause_client(client_from(accepted), day("2026-12-20"), std::nullopt).told ==
          "paused from Sunday 2026-12-20 on");
  }

  TEST_CASE("pauses that make no sense") {
    CHECK(pause("channel = \"sms\"\n", "2026-12-01") ==
          "1: 'c-1' is no member on Tuesday 2026-12-01 | only a membership can be paused");
    CHECK(pause(ended, "2027-01-01") ==
          "1: 'c-1' is no member on Friday 2027-01-01 | only a membership can be paused");
    CHECK(pause(ended, "2026-12-01") ==
          "1: the membership of 'c-1' ends on Thursday 2026-12-31, before the pause does | give "
          "--until 2026-12-31 or an earlier day");
    CHECK(pause(accepted, "2026-12-02", "2026-12-01") ==
          "2: the pause would end on Tuesday 2026-12-01, before it begins on Wednesday 2026-12-02 "
          "| give a later --until");
    const std::string open = accepted + "[[pause]]\nfrom = 2026-12-20\n";
    for (const auto& [from, until] :
         {std::pair{"2026-12-01", "2026-12-20"}, std::pair{"2027-05-01", "2027-05-02"}}) {
      CAPTURE(from);
      CHECK(pause(open, from, until) ==
            "1: 'c-1' is paused from Sunday 2026-12-20 on, which overlaps | end that pause first: "
            "peer client resume c-1");
    }
    CHECK(pause(open, "2026-12-01", "2026-12-19").empty());
  }

  TEST_CASE("the same pause again is nothing to do") {
    const std::string text = accepted + "[[pause]]\nfrom = 2026-12-20\nuntil = 2026-12-24\n";
    const actions::Decision decision =
        actions::pause_client(client_from(text), day("2026-12-20"), day("2026-12-24"));
    CHECK(decision.nothing());
    CHECK(decision.told ==
          "'c-1' is paused from Sunday 2026-12-20 until Thursday 2026-12-24 already");
  }

  TEST_CASE("resuming ends the pause of that day on the day before") {
    const std::string text = accepted + "\n[[pause]]\nfrom = 2026-11-20\nuntil = 2026-11-21\n\n" +
                             "[[pause]]\nfrom = 2026-12-20\nuntil = 2027-01-04\n";
    const domain::Client client = client_from(text);
    const actions::Decision early = actions::resume_client(client, day("2026-12-28"));
    CHECK(early.told == "active again from Monday 2026-12-28");
    CHECK(applied(path, text, early) == accepted +
                                            "\n[[pause]]\nfrom = 2026-11-20\nuntil = 2026-11-21\n"
                                            "\n[[pause]]\nfrom = 2026-12-20\nuntil = 2026-12-27\n");
    const std::string never =
        applied(path, text, actions::resume_client(client, day("2026-12-20")));
    CHECK(never.find("2026-12-20") == std::string::npos);
    CHECK(never.find("2026-11-20") != std::string::npos);
    CHECK(actions::resume_client(client, day("2026-12-01")).told ==
          "'c-1' is a member and not paused on Tuesday 2026-12-01");
  }

  TEST_CASE("a former member comes back with a new spell") {
    const actions::Decision decision =
        actions::resume_client(client_from(ended), day("2027-02-01"));
    CHECK(decision.told == "a member again from Monday 2027-02-01");
    const std::string after = applied(path, ended, decision);
    CHECK(after == ended + "\n[[spell]]\nfrom = 2027-02-01\n");
    CHECK(domain::in_spell(client_from(after), day("2027-02-01")));
    CHECK_FALSE(domain::in_spell(client_from(after), day("2027-01-31")));
  }

  TEST_CASE("who cannot come back without a new interview") {
    const auto said = [](const std::string& text, std::string_view on) {
      const domain::Client client = client_from(text);
      return refusal([&] { actions::resume_client(client, day(on)); });
    };
    const std::string next = " | a new interview decides: peer intake book c-1 --at TIME";
    CHECK(said("channel = \"sms\"\n", "2027-01-01") ==
          "1: 'c-1' was never accepted as a member" + next);
    const std::string declined = ended + "[[intake]]\ndate = 2027-01-10\noutcome = \"declined\"\n";
    CHECK(said(declined, "2027-02-01") == "1: 'c-1' is declined since the newest interview" + next);
    CHECK(said("[[intake]]\ndate = 2027-01-10\noutcome = \"waitlisted\"\n", "2027-02-01") ==
          "1: 'c-1' waits for a place | offer it: peer client offer c-1");
    CHECK(said("[[intake]]\ndate = 2027-01-10\noutcome = \"waitlisted\"\n[[offer]]\n"
               "on = 2027-01-11\nuntil = 2027-01-18\nanswer = \"declined\"\n"
               "answered = 2027-01-12\n",
               "2027-02-01") ==
          "1: 'c-1' did not want the place and was no member | offer it again: peer client offer "
          "c-1");
    CHECK(said(ended + "[[spell]]\nfrom = 2027-03-01\n", "2027-02-01") ==
          "1: 'c-1' is a member again from Monday 2027-03-01 | nothing is to be resumed before "
          "that day");
  }

  TEST_CASE("the end closes the spell, and a pause with it") {
    const std::string text = accepted + "\n[[pause]]\nfrom = 2026-12-20\n\n" +
                             "[[consent]]\npurpose = \"photos\"\nstate = \"given\"\non = "
                             "2026-11-12\n";
    const actions::Decision decision =
        actions::end_client(client_from(text), day("2026-12-31"), "moved-away");
    CHECK(decision.told == "last day Thursday 2026-12-31, moved-away");
    CHECK(applied(path, text, decision) ==
          accepted +
              "until = 2026-12-31\nreason = \"moved-away\"\n\n[[pause]]\nfrom = "
              "2026-12-20\nuntil = 2026-12-31\n\n[[consent]]\npurpose = \"photos\"\n"
              "state = \"given\"\non = 2026-11-12\n");
    const std::string before_pause = applied(
        path, text, actions::end_client(client_from(text), day("2026-12-01"), "moved-away"));
    CHECK(before_pause.find("[[pause]]") == std::string::npos);
  }

  TEST_CASE("ends that make no sense") {
    const auto said = [](const std::string& text, std::string_view on) {
      const domain::Client client = client_from(text);
      return refusal([&] { actions::end_client(client, day(on), "own-wish"); });
    };
    CHECK(said(accepted, "2026-11-11") ==
          "1: 'c-1' began on Thursday 2026-11-12, after the last day Wednesday 2026-11-11 | give a "
          "later --last-day");
    CHECK(said("channel = \"sms\"\n", "2027-01-01") ==
          "1: 'c-1' never was a member | an applicant is declined by the interview: peer intake "
          "record c-1 --by STAFF --outcome declined");
    const actions::Decision again =
        actions::end_client(client_from(ended), day("2027-01-01"), "own-wish");
    CHECK(again.nothing());
    CHECK(again.told ==
          "'c-1' ended on Thursday 2026-12-31 already; another day is corrected in "
          "clients/c-1.toml");
  }

  TEST_CASE("an employment ends with or without a reason") {
    const std::string text = "role = \"consultant\"\n\n[[spell]]\nfrom = 2026-01-01\n";
    const domain::Staff staff = staff_from(text);
    CHECK(applied("staff/s-1.toml", text,
                  actions::end_staff(staff, day("2027-01-31"), std::nullopt)) ==
          text + "until = 2027-01-31\n");
    CHECK(
        applied("staff/s-1.toml", text, actions::end_staff(staff, day("2027-01-31"), "new-job")) ==
        text + "until = 2027-01-31\nreason = \"new-job\"\n");
    const domain::Staff none = staff_from("role = \"consultant\"\n");
    CHECK(refusal([&] { actions::end_staff(none, day("2027-01-31"), std::nullopt); }) ==
          "1: 's-1' has no [[spell]] of employment | write one with `from` into staff/s-1.toml");
  }

  TEST_CASE("since when a status holds") {
    struct Case {
      std::string text;
      std::string_view on;
      std::optional<std::string_view> since;
    };
    const std::string paused = accepted + "[[pause]]\nfrom = 2026-12-20\n";
    for (const Case& c :
         {Case{"channel = \"sms\"\n", "2027-01-01", std::nullopt},
          Case{accepted, "2027-01-01", "2026-11-12"}, Case{paused, "2027-01-01", "2026-12-20"},
          Case{ended, "2027-01-02", "2027-01-01"},
          Case{"[[intake]]\ndate = 2026-11-12\noutcome = \"waitlisted\"\n", "2027-01-01",
               "2026-11-12"}}) {
      CAPTURE(c.text);
      std::optional<domain::Date> expected;
      if (c.since) expected = day(*c.since);
      CHECK((actions::status_since(client_from(c.text), day(c.on)) == expected));
    }
  }
}

// Rule sent-away-returns: which traces refer to an evening that is over, and which do not.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;
using peer::test::judge;
using peer::test::Lines;

namespace {

std::string marked(std::string_view date, const std::string& mark) {
  return example_session("group", date, "held", "[attendance]\nc-1 = " + mark);
}

const std::string away =
    marked("2026-11-23", "{ status = \"sent-away\", reason = \"words\", minutes = 40 }");

std::string mark(std::string_view status, std::string_view reason) {
  return "{ status = \"" + std::string(status) + "\", reason = \"" + std::string(reason) + "\" }";
}

std::string client(std::string_view spell) {
  return "# FILE clients/c-1.toml\n[[spell]]\nfrom = 2026-11-02\n" + std::string(spell) + "\n";
}

const Lines held_against = {
    "sessions/2026/2026-11-30-group.toml:7: error: the reason of 'c-1' is that they were sent "
    "away"};

}  // namespace

TEST_CASE("being sent away has a reason") {
  const std::string place = "sessions/2026/2026-11-23-group.toml:7: error: ";
  const std::vector<Case> cases = {
      {"one", away, {}},
      {"none",
       marked("2026-11-23", "\"sent-away\""),
       {place + "'c-1' was sent away without a reason"}},
      {"none in the table",
       marked("2026-11-23", "{ status = \"sent-away\", minutes = 40 }"),
       {place + "'c-1' was sent away without a reason"}},
      {"somebody without a record",
       example_session("group", "2026-11-23", "held", "[attendance]\nc-404 = \"sent-away\""),
       {place + "'c-404' was sent away without a reason"}}};
  PEER_CHECK_CASES("sent-away-returns", cases);
}

TEST_CASE("no other mark refers to it") {
  const std::vector<Case> cases = {
      {"they come back", away + marked("2026-11-30", "\"present\""), {}},
      {"they stay at home", away + marked("2026-11-30", "\"absent\""), {}},
      {"excused, ill", away + marked("2026-11-30", mark("excused", "ill")), {}},
      {"absent because of it", away + marked("2026-11-30", mark("absent", "sent-away")),
       held_against},
      {"excused because of it", away + marked("2026-11-30", mark("excused", "was Sent away")),
       held_against},
      {"present in spite of it", away + marked("2026-11-30", mark("present", "after sent_away")),
       held_against},
      {"the evening itself is not in the records",
       marked("2026-11-30", mark("absent", "sent-away")), held_against},
      {"a longer word is another one",
       away + marked("2026-11-30", mark("absent", "present-awayday")),
       {}},
      {"sent away again, for what happened again",
       away + marked("2026-11-30", mark("sent-away", "aggression")),
       {}}};
  PEER_CHECK_CASES("sent-away-returns", cases);
}

TEST_CASE("neither the end of a membership nor an interview refers to it") {
  const Lines ended = {
      "clients/c-1.toml:4: error: the membership of 'c-1' ended because they were sent away"};
  const std::vector<Case> cases = {
      {"moved away", away + client("until = 2026-11-30\nreason = \"moved-away\""), {}},
      {"ended for it", away + client("until = 2026-11-30\nreason = \"sent-away\""), ended},
      {"ended for it and back again as a new membership",
       away + client("until = 2026-11-30\nreason = \"sent-away\"\n[[spell]]\nfrom = 2027-01-01"),
       ended},
      {"a pause next day, which is the person's own",
       away + client("[[pause]]\nfrom = 2026-11-24\nuntil = 2026-12-06"),
       {}},
      {"counted at a new interview",
       away + client("[[intake]]\ndate = 2026-12-01\nby = [\"s-eva\"]\noutcome = \"accepted\"\n"
                     "exception = \"although sent away in November\""),
       {"clients/c-1.toml:7: error: an interview of 'c-1' holds it against them that they were "
        "sent away"}}};
  PEER_CHECK_CASES("sent-away-returns", cases);
}

TEST_CASE("no follow-up is given up for it") {
  const auto promise = [](std::string_view why) {
    return "follow-up = { by = \"s-ada\", due = 2026-12-04, dropped = \"" + std::string(why) +
           "\" }";
  };
  const auto call = [&](std::string_view why) {
    return "# FILE contacts/2026/2026-12-02t1000-c-1.toml\nclient = \"c-1\"\n"
           "at = 2026-12-02T10:00:00+01:00\nby = \"s-ada\"\npurpose = \"outreach\"\n" +
           promise(why) + "\n";
  };
  const auto absent = [&](std::string_view why) {
    return marked("2026-11-30", "{ status = \"absent\", " + promise(why) + " }");
  };
  const std::string told =
      ": error: the follow-up of 'c-1' was dropped because they were sent away";
  const std::vector<Case> cases = {{"of a contact, by their own wish", away + call("own-wish"), {}},
                                   {"of a contact, for it",
                                    away + call("sent-away"),
                                    {"contacts/2026/2026-12-02t1000-c-1.toml:5" + told}},
                                   {"of a mark, by their own wish", away + absent("own-wish"), {}},
                                   {"of a mark, for it",
                                    away + absent("was sent away"),
                                    {"sessions/2026/2026-11-30-group.toml:7" + told}}};
  PEER_CHECK_CASES("sent-away-returns", cases);
}

TEST_CASE("the evening that is over is the second place, not one that came later") {
  const std::string later = marked("2026-12-07", mark("sent-away", "aggression"));
  const auto decoded = peer::test::decode_files(
      peer::rules::example_files(away + marked("2026-11-30", mark("absent", "sent-away")) + later));
  const auto findings =
      peer::rules::run_rule(*peer::rules::find_rule("sent-away-returns"), decoded.records);
  REQUIRE(findings.list().size() == 1);
  REQUIRE(findings.list().front().related.size() == 1);
  CHECK(findings.list().front().related.front().file == "sessions/2026/2026-11-23-group.toml");
}

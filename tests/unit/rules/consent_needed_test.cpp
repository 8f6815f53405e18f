// Rule consent-needed: what the client said until the day of the referral, by its own name.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::judge;
using peer::test::Lines;

namespace {

std::string consent(std::string_view state, std::string_view on,
                    std::string_view purpose = "referral") {
  return "[[consent]]\npurpose = \"" + std::string(purpose) + "\"\nstate = \"" +
         std::string(state) + "\"\non = " + std::string(on) + "\n";
}

std::string referred(const std::string& consents, std::string_view to = "psychiatrist",
                     std::string_view state = "made", const std::string& client = "c-2") {
  return "# FILE clients/c-2.toml\nchannel = \"phone\"\n" + consents +
         "# FILE contacts/2026/2026-11-23t2110-" + client + ".toml\nclient = \"" + client +
         "\"\nat = 2026-11-23T21:10:00+01:00\nby = \"s-ada\"\npurpose = \"crisis\"\nreferral = { "
         "to = \"" +
         std::string(to) + "\", state = \"" + std::string(state) + "\" }\n";
}

Lines found(std::string_view problem, std::string_view to = "psychiatrist") {
  return {"contacts/2026/2026-11-23t2110-c-2.toml:5: error: 'c-2' was referred to the " +
          std::string(to) + ", but " + std::string(problem)};
}

}  // namespace

TEST_CASE("the newest statement until the day counts, and each is called what it is") {
  const std::vector<Case> cases = {
      {"given on the day", referred(consent("given", "2026-11-23")), {}},
      {"given the day after", referred(consent("given", "2026-11-24")),
       found("whether they agree is not recorded")},
      {"nothing recorded", referred(""), found("whether they agree is not recorded")},
      {"for something else", referred(consent("given", "2026-11-02", "photos")),
       found("whether they agree is not recorded")},
      {"refused", referred(consent("refused", "2026-11-02")), found("they have refused it")},
      {"not asked", referred(consent("not-asked", "2026-11-02")),
       found("they were not asked whether they agree")},
      {"withdrawn yesterday",
       referred(consent("given", "2026-11-02") + consent("withdrawn", "2026-11-22")),
       found("they have withdrawn their consent")},
      {"withdrawn tomorrow",
       referred(consent("given", "2026-11-02") + consent("withdrawn", "2026-11-24")),
       {}},
      {"given again",
       referred(consent("withdrawn", "2026-11-02") + consent("given", "2026-11-03")),
       {}},
      {"in whatever order they are written",
       referred(consent("given", "2026-11-03") + consent("withdrawn", "2026-11-02")),
       {}}};
  PEER_CHECK_CASES("consent-needed", cases);
}

TEST_CASE("what goes out, and what does not") {
  const Lines none = {};
  for (const char* state : {"made", "reached"}) {
    CAPTURE(state);
    for (const char* to : {"therapist", "psychiatrist", "crisis-center"}) {
      CAPTURE(to);
      CHECK(judge("consent-needed", referred("", to, state)) ==
            found("whether they agree is not recorded", to));
    }
    CHECK(judge("consent-needed", referred("", "ambulance", state)) == none);  // danger to life
    CHECK(judge("consent-needed", referred("", "group", state)) == none);
  }
  for (const char* state : {"proposed", "agreed", "declined-by-client", "declined-by-provider"}) {
    CAPTURE(state);
    CHECK(judge("consent-needed", referred("", "therapist", state)) == none);
  }
  CHECK(judge("consent-needed", referred("", "therapist", "made", "unknown")) == none);
  CHECK(judge("consent-needed", referred("", "therapist", "made", "c-404")) == none);
}

TEST_CASE("the statement is the second place") {
  auto decoded = peer::test::decode_files(
      peer::rules::example_files(referred(consent("refused", "2026-11-02"))));
  const auto findings =
      peer::rules::run_rule(*peer::rules::find_rule("consent-needed"), decoded.records);
  REQUIRE(findings.list().size() == 1);
  REQUIRE(findings.list().front().related.size() == 1);
  CHECK(findings.list().front().related.front().file == "clients/c-2.toml");
  CHECK(findings.list().front().related.front().at.begin == peer::base::Position{4, 9});
}

TEST_CASE("a referral that was made is a fact: it is recorded anyway, and stays visible") {
  CHECK(peer::rules::find_rule("consent-needed")->yields_to_facts);
}

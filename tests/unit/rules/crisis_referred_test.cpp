// Rule crisis-referred: what must follow a serious crisis, and what is an answer.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::Lines;

namespace {

constexpr std::string_view file = "contacts/2026/2026-11-23t2110-c-1.toml";
const std::string follow_up = "follow-up = { by = \"s-eva\", due = 2026-11-24 }\n";

// Line 1 is the client's, 5 the serious one's, 6 and 7 those of `more`.
std::string contact(std::string_view purpose, std::string_view serious, std::string_view more) {
  return "# FILE " + std::string(file) +
         "\nclient = \"c-1\"\nat = 2026-11-23T21:10:00+01:00\nby = \"s-ada\"\npurpose = \"" +
         std::string(purpose) + "\"\n" + std::string(serious) + "\n" + std::string(more);
}

std::string crisis(std::string_view more) {
  return contact("crisis", "serious = true", more);
}

std::string referral(std::string_view to, std::string_view state) {
  return "referral = { to = \"" + std::string(to) + "\", state = \"" + std::string(state) +
         "\" }\n";
}

Lines found(int line, std::string_view problem) {
  return {std::string(file) + ":" + std::to_string(line) + ": warning: " + std::string(problem)};
}

constexpr std::string_view no_referral =
    "a serious crisis of 'c-1' without a referral, and without the decision that none is needed";
constexpr std::string_view no_follow_up = "nobody follows up a serious crisis of 'c-1'";

}  // namespace

TEST_CASE("a serious crisis is referred and followed up") {
  const std::vector<Case> cases = {
      {"both", crisis(referral("psychiatrist", "reached") + follow_up), {}},
      {"decided that none is needed", crisis("referral = \"none\"\n" + follow_up), {}},
      {"the ambulance", crisis(referral("ambulance", "made") + follow_up), {}},
      {"a follow-up that was given up is an answer",
       crisis("referral = \"none\"\nfollow-up = { by = \"s-eva\", due = 2026-11-24, dropped = "
              "\"no-number\" }\n"),
       {}},
      {"no referral", crisis(follow_up), found(5, no_referral)},
      {"no follow-up", crisis("referral = \"none\"\n"), found(5, no_follow_up)},
      {"neither", crisis(""), {found(5, no_referral).front(), found(5, no_follow_up).front()}},
      {"not serious", contact("crisis", "serious = false", ""), {}},
      {"whether it was serious is not recorded: nobody says that it was",
       contact("crisis", "", ""),
       {}},
      {"another purpose", contact("support", "serious = true", ""), {}}};
  PEER_CHECK_CASES("crisis-referred", cases);
}

TEST_CASE("every state of a referral is an answer, also that it was not wanted") {
  for (const std::string& state : peer::domain::all_words<peer::domain::ReferralState>()) {
    CAPTURE(state);
    CHECK(peer::test::judge("crisis-referred", crisis(referral("therapist", state) + follow_up)) ==
          Lines{});
  }
}

TEST_CASE("a follow-up is due on the day of the call or later") {
  const std::vector<Case> cases = {
      {"the same day",
       crisis("referral = \"none\"\nfollow-up = { by = \"s-eva\", due = 2026-11-23 }"),
       {}},
      {"the day before",
       crisis("referral = \"none\"\nfollow-up = { by = \"s-eva\", due = 2026-11-22 }"),
       found(7, "the follow-up is due on Sunday 2026-11-22, before the call on Monday 2026-11-23")},
      {"the night of the clock change, 02:30 for the second time",
       "# FILE contacts/2026/2026-10-25t0230-unknown.toml\nclient = \"unknown\"\n"
       "at = 2026-10-25T02:30:00+01:00\nby = \"s-ada\"\npurpose = \"crisis\"\nserious = true\n"
       "referral = \"none\"\nfollow-up = { by = \"s-eva\", due = 2026-10-25 }",
       {}}};
  PEER_CHECK_CASES("crisis-referred", cases);
}

TEST_CASE("a caller who did not say who they are is owed the same") {
  const std::string call =
      "# FILE contacts/2026/2026-12-26t0215-unknown.toml\nclient = \"unknown\"\n"
      "at = 2026-12-26T02:15:00+01:00\nby = \"s-ada\"\npurpose = \"crisis\"\nserious = true\n";
  CHECK(peer::test::judge("crisis-referred", call + follow_up) ==
        Lines{"contacts/2026/2026-12-26t0215-unknown.toml:5: warning: a serious crisis of a caller "
              "who is not known without a referral, and without the decision that none is needed",
              "contacts/2026/2026-12-26t0215-unknown.toml:6: warning: the follow-up is due on "
              "Tuesday 2026-11-24, before the call on Saturday 2026-12-26"});
}

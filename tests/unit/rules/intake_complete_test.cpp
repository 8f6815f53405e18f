// Rule intake-complete: each thing that is missing is one finding, named for what it is.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "judge.hpp"

using peer::test::Case;
using peer::test::Lines;

namespace {

// An accepted interview; the lines of `answers` begin at line 4 of the file.
std::string accepted(std::string_view answers, std::string_view by = "s-ada") {
  return "# FILE clients/c-2.toml\n[[intake]]\ndate = 2026-11-12\nby = [\"" + std::string(by) +
         "\"]\n" + std::string(answers) + "\noutcome = \"accepted\"\n";
}

std::string with_answers(std::string_view psychotherapy, std::string_view psychiatrist,
                         std::string_view activity) {
  return accepted("psychotherapy = \"" + std::string(psychotherapy) + "\"\npsychiatrist = \"" +
                  std::string(psychiatrist) + "\"\nregular-activity = " + std::string(activity) +
                  "\nrules-explained = true\nletter = 2026-11-12");
}

std::string finding(int line, std::string_view problem) {
  return "clients/c-2.toml:" + std::to_string(line) + ": error: 'c-2' is accepted, but " +
         std::string(problem);
}

}  // namespace

TEST_CASE("nothing recorded: five findings at the header of the interview") {
  const std::vector<Case> cases = {
      {"all are missing",
       accepted(""),
       {finding(1, "that the letter to the client was given is not recorded"),
        finding(1, "that the rules were explained is not recorded"),
        finding(1, "whether there is a regular activity is not recorded"),
        finding(1, "whether there is contact with a psychiatrist is not recorded"),
        finding(1, "whether there is regular psychotherapy is not recorded")}},
      {"the rules were not explained",
       accepted("psychotherapy = \"yes\"\npsychiatrist = \"yes\"\nregular-activity = [\"job\"]\n"
                "rules-explained = false\nletter = 2026-11-12"),
       {finding(7, "the rules were not explained")}}};
  PEER_CHECK_CASES("intake-complete", cases);
}

TEST_CASE("no answer is turned into a no") {
  const std::vector<Case> cases = {
      {"all is well", with_answers("yes", "yes", "[\"job\"]"), {}},
      {"no",
       with_answers("no", "yes", "[\"job\"]"),
       {finding(4, "there is no regular psychotherapy")}},
      {"refused",
       with_answers("yes", "refused", "[\"job\"]"),
       {finding(5, "the answer about contact with a psychiatrist was refused")}},
      {"not asked",
       with_answers("not-asked", "yes", "[\"job\"]"),
       {finding(4, "regular psychotherapy was not asked about")}},
      {"unknown",
       with_answers("yes", "unknown", "[\"job\"]"),
       {finding(5, "whether there is contact with a psychiatrist is unknown")}},
      {"no activity",
       with_answers("yes", "yes", "\"none\""),
       {finding(6, "there is no regular activity")}},
      {"activity refused",
       with_answers("yes", "yes", "\"refused\""),
       {finding(6, "the answer about a regular activity was refused")}},
      {"activity not asked",
       with_answers("yes", "yes", "\"not-asked\""),
       {finding(6, "a regular activity was not asked about")}},
      {"any activity will do", with_answers("yes", "yes", "[\"other\", \"volunteering\"]"), {}}};
  PEER_CHECK_CASES("intake-complete", cases);
}

TEST_CASE("an exception is made by a coordinator who was there") {
  const std::string exception = "exception = \"begins therapy in January\"";
  const Lines broken = {finding(4, "the exception was not made by a coordinator")};
  const std::vector<Case> cases = {
      {"consultant only", accepted(exception, "s-ada"), broken},
      {"coordinator", accepted(exception, "s-eva"), {}},
      {"both", accepted(exception, "s-ada\", \"s-eva"), {}},
      {"an interviewer whose record is missing is the matter of references",
       accepted(exception, "s-404"),
       {}}};
  PEER_CHECK_CASES("intake-complete", cases);
}

TEST_CASE("only an accepted interview is judged, and no member from before the records") {
  const std::vector<Case> cases = {
      {"undecided",
       "# FILE clients/c-2.toml\n[[intake]]\ndate = 2026-11-12\noutcome = \"undecided\"\n",
       {}},
      {"booked", "# FILE clients/c-2.toml\n[[intake]]\nbooked = 2026-11-12T16:00:00\n", {}},
      {"before records", accepted("before-records = true"), {}},
      {"before-records = false asks for everything else",
       accepted("before-records = false\npsychotherapy = \"yes\"\npsychiatrist = \"yes\"\n"
                "regular-activity = [\"job\"]\nrules-explained = true"),
       {finding(1, "that the letter to the client was given is not recorded")}}};
  PEER_CHECK_CASES("intake-complete", cases);
}

TEST_CASE("the waiting list is no way round: who took a place is judged like who was accepted") {
  const auto waited = [](std::string_view intakes, std::string_view answer) {
    return fmt::format(
        "# FILE clients/c-2.toml\n{}[[offer]]\non = 2026-11-20\nuntil = 2026-11-27\n{}[[spell]]\n"
        "from = 2026-11-22\n",
        intakes, answer);
  };
  const auto listed = [](std::string_view date, std::string_view answers) {
    return fmt::format("[[intake]]\ndate = {}\nby = [\"s-eva\"]\noutcome = \"waitlisted\"\n{}",
                       date, answers);
  };
  const std::string whole =
      "psychotherapy = \"yes\"\npsychiatrist = \"yes\"\nregular-activity = [\"job\"]\n"
      "rules-explained = true\nletter = 2026-11-12\n";
  const std::string lacking = "psychotherapy = \"no\"\n" + whole.substr(whole.find('\n') + 1);
  const std::string first = listed("2026-11-12", lacking);
  const std::string taken = "answer = \"accepted\"\nanswered = 2026-11-22\n";
  const Lines broken = {finding(5, "there is no regular psychotherapy")};
  const std::vector<Case> cases = {
      {"waiting", waited(first, ""), {}},
      {"did not want it", waited(first, "answer = \"declined\"\nanswered = 2026-11-22\n"), {}},
      {"took it", waited(first, taken), broken},
      {"took it, with an exception", waited(first + "exception = [\"waiting\"]\n", taken), {}},
      {"from before the records", waited(first + "before-records = true\n", taken), {}},
      {"asked once more while waiting", waited(first + listed("2026-11-21", whole), taken), {}},
      {"what was asked after that is too late", waited(first + listed("2026-11-23", whole), taken),
       broken}};
  PEER_CHECK_CASES("intake-complete", cases);
}

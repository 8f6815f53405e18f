// Whom or what a finding is about, by its place.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

#include <algorithm>

using peer::test::example_session;

namespace {

std::vector<std::string> subjects(const std::string& rule, const std::string& example) {
  const auto decoded = peer::test::decode_files(peer::rules::example_files(example));
  std::vector<std::string> all;
  const auto findings = peer::rules::run_rule(*peer::rules::find_rule(rule), decoded.records);
  for (const peer::base::Finding& finding : findings.list()) {
    all.push_back(finding.subject + (finding.anyway.empty() ? "" : " " + finding.anyway));
  }
  std::ranges::sort(all);
  return all;
}

using Words = std::vector<std::string>;

const std::string strangers = "[attendance]\nc-8 = \"present\"\nc-9 = { status = \"late\" }\n";
const std::string two =
    "# FILE clients/c-8.toml\nchannel = \"none\"\n# FILE clients/c-9.toml\nchannel = \"none\"\n";

std::string answer(const std::string& subject) {
  return "[[anyway]]\nrule = \"intake-first\"\n" +
         (subject.empty() ? "" : "subject = \"" + subject + "\"\n") +
         "reason = \"happened\"\non = 2026-11-23\n";
}

}  // namespace

TEST_CASE("a finding about a line is about whoever stands there") {
  CHECK(subjects("intake-first", two + example_session("group", "2026-11-23", "held", strangers)) ==
        Words{"c-8", "c-9"});
}

TEST_CASE("an answer stands for one subject, never for the next stranger") {
  const auto with = [&](const std::string& subject) {
    return subjects("intake-first", two + example_session("group", "2026-11-23", "held",
                                                          strangers + answer(subject)));
  };
  CHECK(with("c-8") == Words{"c-8 happened", "c-9"});
  CHECK(with("") == Words{"c-8", "c-9"});
  CHECK(with("c-7") == Words{"c-8", "c-9"});
}

TEST_CASE("a finding about a table is about its day, one about the record about nothing else") {
  CHECK(subjects("intake-complete",
                 "# FILE clients/c-2.toml\nchannel = \"none\"\n[[intake]]\ndate = 2026-11-12\n"
                 "by = [\"s-ada\"]\npsychotherapy = \"no\"\npsychiatrist = \"yes\"\n"
                 "regular-activity = [\"job\"]\nrules-explained = true\nletter = 2026-11-12\n"
                 "outcome = \"accepted\"\n[[spell]]\nfrom = 2026-11-12\n") == Words{"2026-11-12"});
  CHECK(subjects("cancelled-has-reason", example_session("group", "2026-11-23", "cancelled")) ==
        Words{""});
}

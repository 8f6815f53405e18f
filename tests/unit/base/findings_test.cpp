// Findings: order of the report, repetitions, what a change brought.
// SPDX-License-Identifier: MIT
#include "peer/base/findings.hpp"

#include <doctest/doctest.h>

using namespace peer::base;

namespace {

Finding finding(std::string file, std::uint32_t line, std::string rule, std::string message,
                Severity severity = Severity::error) {
  Finding made;
  made.file = std::move(file);
  made.at = {{line, 1}, {line, 2}};
  made.rule = std::move(rule);
  made.message = std::move(message);
  made.severity = severity;
  return made;
}

}  // namespace

TEST_CASE("words of severities") {
  CHECK(severity_word(Severity::error) == "error");
  CHECK(severity_word(Severity::warning) == "warning");
  CHECK(severity_word(Severity::off) == "off");
}

TEST_CASE("settled findings are in order of file, place, rule, message, each once") {
  Findings findings;
  findings.add(finding("b", 1, "x", "m"));
  findings.add(finding("a", 10, "x", "m"));
  findings.add(finding("a", 9, "z", "m"));
  findings.add(finding("a", 9, "y", "n"));
  findings.add(finding("a", 9, "y", "m"));
  findings.add(finding("b", 1, "x", "m"));
  findings.settle();
  std::string order;
  for (const Finding& one : findings.list()) {
    order += one.file + std::to_string(one.at.begin.line) + one.rule + one.message + ' ';
  }
  CHECK(order == "a9ym a9yn a9zm a10xm b1xm ");
}

TEST_CASE("errors are told from warnings") {
  Findings findings;
  CHECK(findings.empty());
  findings.add(finding("a", 1, "x", "m", Severity::warning));
  CHECK_FALSE(findings.has_errors());
  Findings more;
  more.add(finding("a", 1, "y", "m", Severity::error));
  findings.add(std::move(more));
  CHECK(findings.has_errors());
  CHECK(findings.list().size() == 2);
}

TEST_CASE("without: what is new, wherever an edit moved the old to") {
  Findings before;
  before.add(finding("a", 3, "x", "m"));
  Findings after;
  after.add(finding("a", 8, "x", "m"));
  after.add(finding("b", 3, "x", "m"));
  after.add(finding("a", 3, "y", "m"));
  after.add(finding("a", 3, "x", "other"));
  const Findings fresh = after.without(before);
  REQUIRE(fresh.list().size() == 3);
  CHECK(fresh.list()[0].file == "b");
  CHECK(fresh.list()[1].rule == "y");
  CHECK(fresh.list()[2].message == "other");
  CHECK(after.without({}).list().size() == 4);
}

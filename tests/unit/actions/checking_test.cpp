// What `check` leaves out, sums up and fixes.
// SPDX-License-Identifier: MIT
#include "peer/actions/checking.hpp"

#include <doctest/doctest.h>

using namespace peer;
using namespace peer::actions;

namespace {

base::Finding finding(base::Severity severity, bool has_fix = false) {
  base::Finding finding;
  finding.file = "program.toml";
  finding.rule = "shape";
  finding.severity = severity;
  if (has_fix) finding.fix = base::Fix{.remove = {{std::string("language")}}, .done = "removed"};
  return finding;
}

base::Findings findings(const std::vector<base::Finding>& all) {
  base::Findings findings;
  for (const base::Finding& one : all) findings.add(one);
  return findings;
}

}  // namespace

TEST_SUITE("checking") {
  TEST_CASE("errors and warnings are counted apart") {
    const base::Finding error = finding(base::Severity::error);
    const base::Finding warning = finding(base::Severity::warning);
    CHECK(totals(findings({error, error, warning})) == "2 errors, 1 warning");
    CHECK(totals(findings({warning})) == "1 warning");
  }

  TEST_CASE("a rule is off when program.toml says so") {
    domain::Program program;
    CHECK_FALSE(is_off(program, ""));
    CHECK_FALSE(is_off(program, "members-only"));
    program.rules["members-only"].severity.value = base::Severity::off;
    CHECK(is_off(program, "members-only"));
    program.rules["members-only"].severity.value = base::Severity::warning;
    CHECK_FALSE(is_off(program, "members-only"));
  }

  TEST_CASE("only what has a fix is fixed") {
    CHECK(fixes_of(findings({finding(base::Severity::error)})).empty());
    CHECK_FALSE(fixes_of(findings({finding(base::Severity::error, true)})).empty());
  }
}

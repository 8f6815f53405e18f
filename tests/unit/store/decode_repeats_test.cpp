// What stands twice: found, with its first place, and certain to be removable only where it is.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "decode_support.hpp"

using namespace peer;
using namespace peer::test;

namespace {

std::string consent(const std::string& state, const std::string& purpose = "photos") {
  return "[[consent]]\npurpose = \"" + purpose + "\"\nstate = \"" + state + "\"\non = 2026-11-12\n";
}

// "line of the finding > line of the first: path of the fix", one a line.
std::string repeats(const std::string& path, const std::string& text) {
  std::string all;
  const Decoded decoded = decode_text(path, text);
  for (const base::Finding& finding : decoded.findings.list()) {
    if (!all.empty()) all += '\n';
    all += fmt::format("{}", finding.at.begin.line);
    for (const base::Related& related : finding.related) {
      all += fmt::format(" > {}", related.at.begin.line);
    }
    if (!finding.fix) continue;
    REQUIRE(finding.fix->remove.size() == 1);
    const base::Fix::Path& keys = finding.fix->remove.front();
    REQUIRE(keys.size() == 2);
    all += fmt::format(": {} {}", std::get<std::string>(keys[0]), std::get<std::size_t>(keys[1]));
  }
  return all;
}

}  // namespace

TEST_CASE("a table that says what an earlier one says") {
  const std::string client = "clients/c-1.toml";
  struct Row {
    const char* label;
    std::string text;
    std::string expected;
  };
  const std::vector<Row> rows = {
      {"once", consent("given"), ""},
      {"twice", consent("given") + consent("given"), "5 > 1: consent 1"},
      {"in another order of keys",
       consent("given") + "[[consent]]\non = 2026-11-12\nstate = \"given\"\npurpose = \"photos\"\n",
       "5 > 1: consent 1"},
      {"three times", consent("given") + consent("given") + consent("given"),
       "5 > 1: consent 1\n9 > 5: consent 2"},
      {"another purpose between", consent("given") + consent("given", "funder") + consent("given"),
       "9 > 1: consent 2"},
      {"given, withdrawn, given", consent("given") + consent("withdrawn") + consent("given"), ""},
      {"in braces",
       "consent = [{purpose = \"photos\", state = \"given\", on = 2026-11-12},\n"
       "{purpose = \"photos\", state = \"given\", on = 2026-11-12}]\n",
       "2 > 1: consent 1"},
      {"a spell that stands twice is a matter of rules",
       "[[spell]]\nfrom = 2026-01-01\n[[spell]]\nfrom = 2026-01-01\n", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.label);
    CHECK(repeats(client, row.text) == row.expected);
  }
}

TEST_CASE("a repeated [[anyway]] is a warning in every record that has them") {
  const std::string anyway =
      "[[anyway]]\nrule = \"members-only\"\nreason = \"agreed\"\non = 2026-11-12\n";
  const Decoded decoded =
      decode_text("staff/s-1.toml", "role = \"consultant\"\n" + anyway + anyway);
  CHECK(lines(decoded.findings) == "6:1 warning shape this [[anyway]] stands there twice");
  CHECK(decoded.records.staff.size() == 1);
}

TEST_CASE("a list that is a set loses its repetition, one that is an order does not") {
  const std::string session =
      "activity = \"group\"\ndate = 2026-11-23\nstart = 18:00:00\nend = 20:30:00\n"
      "status = \"planned\"\n";
  CHECK(repeats("sessions/2026/2026-11-23-group.toml",
                session + "staff = [\"s-1\", \"s-2\", \"s-1\", \"s-1\"]\n") ==
        "6: staff 2\n6: staff 3");
  CHECK(repeats("oncall/2026-11-02.toml",
                "start = 2026-11-02T08:00:00\nturn = 7\nstaff = [\"s-1\", \"s-2\", \"s-1\"]\n") ==
        "");  // one worker may have several turns
  CHECK(repeats("clients/c-1.toml",
                "[[intake]]\noutcome = \"undecided\"\ndate = 2026-11-02\n"
                "by = [\"s-1\", \"s-1\"]\n") == "4");
}

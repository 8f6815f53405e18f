// How rules are run: severities of the program, reaches, reasons, and keys that no rule answers to.
// SPDX-License-Identifier: MIT
#include <array>

#include "judge.hpp"

using peer::base::Severity;
using peer::rules::example_files;
using peer::rules::find_rule;
using peer::rules::Reach;
using peer::rules::run_all_rules;
using peer::rules::run_rule;
using peer::rules::run_rules;
using peer::test::decode_files;
using peer::test::example_session;
using peer::test::Lines;
using peer::test::lines_of;

namespace {

std::string program_with(std::string_view rules) {
  return "# FILE program.toml\nformat = 2\nname = \"Example\"\n[activity.group]\nkind = "
         "\"support-group\"\n[rules]\n" +
         std::string(rules) + "\n";
}

const std::string place = "sessions/2026/2026-11-23-group.toml";
const std::string unmarked =
    example_session("group", "2026-11-23", "held", "staff = [\"s-ada\", \"s-ema\"]");

Lines judged(const std::string& example) {
  const auto decoded = decode_files(example_files(example));
  CHECK(lines_of(decoded.findings) == Lines{});
  return lines_of(run_all_rules(decoded.records));
}

}  // namespace

TEST_CASE("severities are those of program.toml") {
  CHECK(judged(unmarked) == Lines{place + ":5: error: the session was held, but nobody is marked"});
  CHECK(judged(program_with("held-is-marked = \"warning\"") + unmarked) ==
        Lines{place + ":5: warning: the session was held, but nobody is marked"});
  CHECK(judged(program_with("held-is-marked = \"off\"") + unmarked) == Lines{});
  CHECK(judged(program_with("held-is-marked = \"error\"") + unmarked) ==
        Lines{place + ":5: error: the session was held, but nobody is marked"});
}

TEST_CASE("a finding of lesser weight stays a warning, and vanishes with its rule") {
  const std::string alone = example_session("group", "2026-11-23", "held",
                                            "staff = [\"s-ada\"]\n[attendance]\nc-1 = \"present\"");
  const Lines warned = {place + ":6: warning: 1 of 2 staff at the session"};
  CHECK(judged(alone) == warned);
  CHECK(judged(program_with("session-staff = \"error\"") + alone) == warned);
  CHECK(judged(program_with("session-staff = \"off\"") + alone) == Lines{});
}

TEST_CASE("a rule that is off does not run when it is asked for by name") {
  const auto decoded =
      decode_files(example_files(program_with("held-is-marked = \"off\"") + unmarked));
  CHECK(run_rule(*find_rule("held-is-marked"), decoded.records).empty());
}

TEST_CASE("a key of [rules] without a rule is a finding with the likely one") {
  const auto decoded = decode_files(
      example_files(program_with("held-is-makred = \"off\"\nxyz = \"off\"\nlead-time = \"off\"")));
  const auto findings = run_all_rules(decoded.records);
  CHECK(lines_of(findings) == Lines{"program.toml:6: error: no rule 'held-is-makred'",
                                    "program.toml:7: error: no rule 'xyz'"});
  CHECK(findings.list().at(0).rule == "shape");
  CHECK(findings.list().at(0).help == "did you mean 'held-is-marked'?");
  CHECK(findings.list().at(1).help == "'peer explain' lists the rules");
}

TEST_CASE("only the rules of the given reaches run") {
  const std::string example = unmarked +
                              "# FILE staff/s-ema.toml\nrole = \"consultant\"\n"
                              "[[spell]]\nfrom = 2026-01-01\nuntil = 2026-06-30\n";
  const auto decoded = decode_files(example_files(example));
  const auto found = [&](std::vector<Reach> reaches) {
    return lines_of(run_rules(decoded.records, reaches));
  };
  const std::string record = place + ":5: error: the session was held, but nobody is marked";
  const std::string team =
      "staff/s-ema.toml:4: warning: fewer than two consultants from Wednesday 2026-07-01 on";
  CHECK(found({}) == Lines{});
  CHECK(found({Reach::client}) == Lines{});
  CHECK(found({Reach::record}) == Lines{record});
  CHECK(found({Reach::team}) == Lines{team});
  CHECK(found({Reach::team, Reach::record}) == Lines{record, team});
}

TEST_CASE("a fact that was recorded anyway keeps its finding, with the reason") {
  const std::string reason =
      "\n[[anyway]]\nrule = \"session-staff\"\nreason = \"one-worker\"\n"
      "on = 2026-11-24\n";
  const auto decoded = decode_files(example_files(
      example_session("group", "2026-11-23", "held", "[attendance]\nc-1 = \"present\"" + reason) +
      example_session("group", "2026-11-30", "held", "[attendance]\nc-1 = \"present\"")));
  CHECK(decoded.findings.empty());
  const auto findings = run_all_rules(decoded.records);
  REQUIRE(findings.list().size() == 2);
  CHECK(findings.list().at(0).rule == "session-staff");
  CHECK(findings.list().at(0).severity == Severity::error);
  CHECK(findings.list().at(0).anyway == "one-worker");
  CHECK(findings.list().at(1).anyway.empty());
}

TEST_CASE("a reason is for its own rule only, and not for a rule that yields to none") {
  const auto decoded = decode_files(example_files(example_session(
      "group", "2026-11-23", "planned",
      "[attendance]\nc-1 = \"present\"\n[[anyway]]\nrule = \"no-future-marks\"\n"
      "reason = \"happened\"\non = 2026-11-20\n[[anyway]]\nrule = \"members-only\"\n"
      "reason = \"other\"\non = 2026-11-20\n")));
  const auto findings = run_all_rules(decoded.records);
  REQUIRE(findings.list().size() == 1);
  CHECK(findings.list().front().rule == "no-future-marks");
  CHECK(findings.list().front().anyway.empty());
}

TEST_CASE("a finding without a better help carries the remedy of its rule") {
  const auto decoded = decode_files(example_files(unmarked));
  const auto findings = run_all_rules(decoded.records);
  REQUIRE(findings.list().size() == 1);
  CHECK(findings.list().front().help == find_rule("held-is-marked")->remedy);
}

TEST_CASE("no rule is disturbed by records without anything in them") {
  peer::domain::Records records;
  CHECK(run_all_rules(records).empty());
  records.sessions.emplace_back();
  records.clients.emplace_back();
  records.clients.back().intakes.emplace_back();
  records.clients.back().spells.resize(2);
  records.staff.emplace_back();
  records.staff.back().spells.resize(2);
  records.messages.emplace_back();
  records.messages.back().messages.emplace_back();
  records.messages.back().outcomes.emplace_back();
  records.contacts.emplace_back();
  records.on_call.emplace_back();
  records.program.activities.emplace_back();
  records.program.closures.emplace_back();
  records.change_day = peer::domain::Date{};
  for (const peer::rules::Rule* rule : peer::rules::all_rules()) {
    CAPTURE(rule->id);
    // An empty client and an empty worker share the empty id; nothing else is wrong.
    CHECK(run_rule(*rule, records).list().size() == (rule->id == "references" ? 1 : 0));
  }
}

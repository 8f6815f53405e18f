// Runs rules over records: severities as program.toml says, reasons of [[anyway]] beside findings.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "declared.hpp"
#include "peer/base/text.hpp"
#include "peer/base/two_threads.hpp"

namespace peer::rules {

namespace {

using base::Findings;
using base::Severity;
using domain::Records;

// By file and rule, the reason with which a fact was recorded although it breaks the rule.
using Reasons = std::map<std::pair<std::string, std::string>, std::string>;

// Sessions from which on a second thread is worth it. A check is pure: it reads the records only.
constexpr std::size_t enough_for_two = 512;

template <class Record>
void gather_reasons(const domain::RecordList<Record>& records, Reasons& reasons) {
  for (const Record& record : records) {
    for (const domain::Anyway& anyway : record.anyway) {
      if (!anyway.rule) continue;
      reasons.emplace(std::pair(record.file, *anyway.rule), anyway.reason.value_or(""));
    }
  }
}

Reasons reasons_in(const Records& records) {
  Reasons reasons;
  gather_reasons(records.clients, reasons);
  gather_reasons(records.staff, reasons);
  gather_reasons(records.sessions, reasons);
  gather_reasons(records.contacts, reasons);
  gather_reasons(records.messages, reasons);
  return reasons;
}

Findings with_reasons(const Findings& findings, const Records& records) {
  const Reasons reasons = reasons_in(records);
  if (reasons.empty()) return findings;
  Findings result;
  for (base::Finding finding : findings.list()) {
    const Rule* rule = find_rule(finding.rule);
    const auto reason = reasons.find({finding.file, finding.rule});
    const bool yields = rule != nullptr && rule->yields_to_facts;
    if (yields && reason != reasons.end()) finding.anyway = reason->second;
    result.add(std::move(finding));
  }
  return result;
}

Severity severity_of(const Rule& rule, const Records& records) {
  const auto setting = records.program.rules.find(std::string(rule.id));
  if (setting == records.program.rules.end()) return rule.severity;
  return setting->second.severity.value_or(rule.severity);
}

void run_into(const Rule& rule, const Records& records, Findings& findings) {
  const Severity severity = severity_of(rule, records);
  if (severity == Severity::off) return;
  Report report(rule.id, severity, rule.remedy, findings);
  rule.check(records, report);
}

Findings finished(Findings findings, const Records& records) {
  if (findings.empty()) return findings;
  findings = with_reasons(findings, records);
  findings.settle();
  return findings;
}

}  // namespace

base::Finding Report::finding(const std::string& file, base::Range at, Severity severity,
                              std::string message, std::string help) const {
  base::Finding made;
  made.file = file;
  made.at = at;
  made.severity = severity;
  made.rule = rule_;
  made.message = std::move(message);
  made.help = help.empty() ? std::string(remedy_) : std::move(help);
  return made;
}

void Report::add(const std::string& file, base::Range at, std::string message, std::string help,
                 std::vector<base::Related> related) {
  base::Finding found = finding(file, at, severity_, std::move(message), std::move(help));
  found.related = std::move(related);
  findings_.add(std::move(found));
}

void Report::add_fixable(const std::string& file, base::Range at, std::string message,
                         std::string help, base::Fix fix) {
  base::Finding found = finding(file, at, severity_, std::move(message), std::move(help));
  found.fix = std::move(fix);
  findings_.add(std::move(found));
}

void Report::warn(const std::string& file, base::Range at, std::string message, std::string help) {
  findings_.add(finding(file, at, Severity::warning, std::move(message), std::move(help)));
}

Findings check_rule_settings(const domain::Program& program) {
  Findings findings;
  for (const auto& [id, setting] : program.rules) {
    if (find_rule(id) != nullptr) continue;
    base::Finding finding;
    finding.file = program.file;
    finding.at = setting.key_at;
    finding.rule = "shape";
    finding.message = fmt::format("no rule '{}'", id);
    finding.help = base::did_you_mean(id, rule_ids());
    if (finding.help.empty()) finding.help = "'peer explain' lists the rules";
    findings.add(std::move(finding));
  }
  return findings;
}

Findings run_rules(const Records& records, std::span<const Reach> reaches) {
  Findings findings;
  for (const Rule* rule : all_rules()) {
    const bool reached = std::find(reaches.begin(), reaches.end(), rule->reach) != reaches.end();
    if (reached) run_into(*rule, records, findings);
  }
  return finished(std::move(findings), records);
}

Findings run_all_rules(const Records& records) {
  Findings findings = check_rule_settings(records.program);
  const std::span<const Rule* const> rules = all_rules();
  std::vector<Findings> found(rules.size());
  base::in_two_threads(rules.size(), records.sessions.size() >= enough_for_two,
                       [&](std::size_t i) { run_into(*rules[i], records, found[i]); });
  for (Findings& each : found) findings.add(std::move(each));
  return finished(std::move(findings), records);
}

Findings run_rule(const Rule& rule, const Records& records) {
  Findings findings;
  run_into(rule, records, findings);
  return finished(std::move(findings), records);
}

}  // namespace peer::rules

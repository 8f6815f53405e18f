// Runs rules over records: severities as program.toml says, reasons of [[anyway]] beside findings.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "declared.hpp"
#include "peer/base/text.hpp"
#include "peer/base/two_threads.hpp"
#include "peer/domain/fields.hpp"
#include "subject.hpp"

namespace peer::rules {

namespace {

using base::Findings;
using base::Severity;
using domain::Records;

// Sessions from which on a second thread is worth it. A check is pure: it reads the records only.
constexpr std::size_t enough_for_two = 512;

// The records of the files that findings are in.
using Found = std::unordered_map<std::string_view, domain::RecordView>;

Found records_of(const Records& records, const std::vector<base::Finding>& findings) {
  std::unordered_set<std::string_view> files;
  for (const base::Finding& finding : findings) files.insert(finding.file);
  Found found;
  for (const domain::FileRecords& kind : domain::file_records()) {
    const std::size_t count = kind.count(records);
    for (std::size_t i = 0; i < count; ++i) {
      const void* record = kind.at(records, i);
      const auto file = files.find(kind.file(record));
      if (file != files.end()) found.emplace(*file, domain::RecordView{kind.info, record});
    }
  }
  return found;
}

// The answer to a finding in its file; nullptr for none. In a directory of format 1 a reason stands
// for its rule, whoever the finding is about.
const domain::Anyway* answer_to(const base::Finding& finding, const domain::RecordView& record,
                                bool by_subject) {
  for (const domain::Anyway* answer : domain::answers_in(record)) {
    const bool is_about =
        by_subject ? answer->is_about(finding) : answer->rule.value == finding.rule;
    if (is_about) return answer;
  }
  return nullptr;
}

// With the subject of each finding, and the reason of whoever has answered for it.
Findings answered(const Findings& findings, const Records& records) {
  const Found found = records_of(records, findings.list());
  Findings result;
  for (base::Finding finding : findings.list()) {
    const Rule* rule = find_rule(finding.rule);
    const auto record = found.find(finding.file);
    if (rule != nullptr && record != found.end()) {
      finding.subject = subject_at(record->second, finding.at);
      const domain::Anyway* answer = answer_to(finding, record->second, records.program.format > 1);
      if (rule->yields_to_facts && answer != nullptr) {
        finding.anyway = answer->reason.value_or("not-said");
      }
    }
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
  findings = answered(findings, records);
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

// What `check` judges and what it fixes; see checking.hpp.
//
// What is fixed at all is said where it is found (base::Fix in rules and decoders), each with its
// reason. Not among it, on purpose: a misspelt key or word, even with one candidate one letter away
// – the record would afterwards say something, of a person mostly, that nobody has read there
// before.
// SPDX-License-Identifier: MIT
#include "peer/actions/checking.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>
#include <system_error>

#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/rules/rule.hpp"
#include "peer/store/layout.hpp"
#include "peer/store/permissions.hpp"

namespace peer::actions {

using base::Finding;
using base::Findings;
using base::Fix;
using base::Severity;
using workspace::Workspace;

namespace {

// The path from the data directory of a file that was named from the working directory; empty when
// there is no such file beneath the data directory.
std::string path_beneath(const std::string& directory, const std::string& typed) {
  std::error_code error;
  const std::filesystem::path root = std::filesystem::canonical(directory, error);
  if (error) return {};
  const std::filesystem::path file = std::filesystem::canonical(typed, error);
  if (error) return {};
  const std::string path = file.lexically_relative(root).generic_string();
  return path.starts_with("..") ? std::string() : path;
}

std::string resolve_file(const Workspace& workspace, const std::string& typed) {
  if (std::string path = path_beneath(workspace.environment().directory, typed);
      store::file_name(path)) {
    return path;
  }
  std::string path = std::filesystem::path(typed).lexically_normal().generic_string();
  if (store::file_name(path) && workspace.exists(path)) return path;
  base::fail_usage(fmt::format("'{}' is not a file of the data directory", base::printable(typed)),
                   "name a file such as program.toml or clients/ID.toml, from the working "
                   "directory or from the data directory");
}

std::string resolve_rule(const std::string& typed) {
  std::vector<std::string> ids = rules::rule_ids();
  ids.insert(ids.end(), {"shape", "syntax"});
  if (std::ranges::find(ids, typed) != ids.end()) return typed;
  std::string hint = base::did_you_mean(typed, ids);
  if (hint.empty()) hint = "'peer explain' lists the rules";
  base::fail_usage(fmt::format("no rule '{}'", base::printable(typed)), hint);
}

bool admits(const CheckLimits& limits, const Finding& finding) {
  return (limits.files.empty() || limits.files.contains(finding.file)) &&
         (limits.rule.empty() || finding.rule == limits.rule);
}

}  // namespace

CheckLimits read_limits(const Workspace& workspace, const std::vector<std::string>& files,
                        const std::optional<std::string>& rule) {
  CheckLimits limits;
  for (const std::string& typed : files) limits.files.insert(resolve_file(workspace, typed));
  if (rule) limits.rule = resolve_rule(*rule);
  return limits;
}

bool has_program(const Workspace& workspace) {
  return !workspace.records().unreadable.contains(store::program_path());
}

bool is_off(const domain::Program& program, const std::string& rule) {
  const auto setting = program.rules.find(rule);
  return setting != program.rules.end() && setting->second.severity.value == Severity::off;
}

std::size_t unjudged_files(const Workspace& workspace, const CheckLimits& limits) {
  const bool is_about_them =
      limits.rule.empty() || limits.rule == "shape" || limits.rule == "syntax";
  return is_about_them ? 0 : workspace.records().unreadable.size();
}

Findings find_all(const Workspace& workspace, const CheckLimits& limits) {
  Findings all = workspace.findings();
  if (has_program(workspace)) {
    const rules::Rule* rule = limits.rule.empty() ? nullptr : rules::find_rule(limits.rule);
    all.add(rule == nullptr ? rules::run_all_rules(workspace.records())
                            : rules::run_rule(*rule, workspace.records()));
  }
  Findings admitted;
  for (Finding finding : all.list()) {
    if (!admits(limits, finding)) continue;
    // What cannot be read as a record is not edited either.
    if (workspace.records().unreadable.contains(finding.file)) finding.fix.reset();
    admitted.add(std::move(finding));
  }
  admitted.settle();
  return admitted;
}

namespace {

std::size_t count(const Findings& findings, Severity severity) {
  return static_cast<std::size_t>(std::ranges::count_if(
      findings.list(), [&](const Finding& finding) { return finding.severity == severity; }));
}

}  // namespace

std::string totals(const Findings& findings) {
  const std::size_t errors = count(findings, Severity::error);
  const std::size_t warnings = count(findings, Severity::warning);
  if (warnings == 0) return base::counted(errors, "error", "errors");
  if (errors == 0) return base::counted(warnings, "warning", "warnings");
  return base::counted(errors, "error", "errors") + ", " +
         base::counted(warnings, "warning", "warnings");
}

namespace {

// From the end of a file to its beginning: an element that goes moves those after it.
std::map<std::string, std::vector<store::Operation>> operations_of(const Findings& findings) {
  std::map<std::string, std::vector<Fix::Path>> paths;
  for (const Finding& finding : findings.list()) {
    if (!finding.fix) continue;
    std::vector<Fix::Path>& all = paths[finding.file];
    all.insert(all.end(), finding.fix->remove.begin(), finding.fix->remove.end());
  }
  std::map<std::string, std::vector<store::Operation>> operations;
  for (auto& [file, all] : paths) {
    std::ranges::sort(all, std::greater());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (const Fix::Path& path : all) operations[file].push_back(store::remove(path));
  }
  return operations;
}

}  // namespace

workspace::Proposal fixes_of(const Findings& findings) {
  workspace::Proposal proposal;
  for (auto& [file, operations] : operations_of(findings)) proposal.edit(file, operations);
  return proposal;
}

std::string close_files(const std::string& directory, const Fix& fix) {
  std::string problem;
  for (const std::string& path : fix.close) {
    const std::string error = store::close_to_others(directory, path);
    if (!error.empty() && problem.empty()) problem = fmt::format("'{}': {}", path, error);
  }
  return problem;
}

std::size_t take_answered(Findings& findings) {
  Findings left;
  std::size_t answered = 0;
  for (const Finding& finding : findings.list()) {
    if (finding.anyway.empty()) {
      left.add(finding);
    } else {
      ++answered;
    }
  }
  findings = std::move(left);
  return answered;
}

bool has_unanswered(const Findings& findings) {
  return std::ranges::any_of(findings.list(),
                             [](const Finding& finding) { return finding.anyway.empty(); });
}

NamedPlace read_place(const Workspace& workspace, const std::string& typed) {
  const std::size_t colon = typed.find(':');
  NamedPlace place{resolve_file(workspace, typed.substr(0, colon)), 0};
  if (colon == std::string::npos) return place;
  // A column may stand behind it, as in the text of a finding.
  const std::string line = typed.substr(colon + 1, typed.find(':', colon + 1) - colon - 1);
  const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), place.line);
  if (error != std::errc() || end != line.data() + line.size() || place.line == 0) {
    base::fail_usage(fmt::format("'{}' is not FILE:LINE", base::printable(typed)),
                     "as a finding begins: sessions/2026/2026-11-23-group.toml:12");
  }
  return place;
}

std::vector<Finding> need_findings(const Findings& findings, const NamedPlace& place,
                                   const std::string& rule) {
  std::vector<Finding> found;
  bool elsewhere = false;
  for (const Finding& finding : findings.list()) {
    if (finding.file != place.file || finding.rule != rule) continue;
    if (place.line == 0 || finding.at.begin.line == place.line) {
      found.push_back(finding);
    } else {
      elsewhere = true;
    }
  }
  if (found.empty()) {
    base::fail_usage(fmt::format("'{}' has no finding of '{}'{}", place.file, rule,
                                 elsewhere ? " in that line" : ""),
                     fmt::format("'peer check --answered {}' shows what it has", place.file));
  }
  const bool several = std::ranges::any_of(
      found, [&](const Finding& finding) { return finding.subject != found.front().subject; });
  if (several && place.line == 0) {
    base::fail_usage(
        fmt::format("'{}' has several findings of '{}'", place.file, rule),
        fmt::format("say which: peer answer {}:LINE {} --anyway REASON", place.file, rule));
  }
  const rules::Rule* known = rules::find_rule(rule);
  if (known == nullptr || !known->yields_to_facts) {
    refuse(fmt::format("nobody can answer for a finding of '{}'", rule), found.front().help);
  }
  return found;
}

}  // namespace peer::actions

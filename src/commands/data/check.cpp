// `peer check`: everything that is wrong in the data directory, at once.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <system_error>

#include "data/fixing.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/rules/rule.hpp"
#include "peer/store/layout.hpp"

namespace peer::commands {

namespace {

using base::Finding;
using base::Findings;
using base::Severity;
using workspace::Workspace;

// What the report is limited to; all of it when both are empty.
struct Limits {
  std::set<std::string> files;
  std::string rule;

  bool admit(const Finding& finding) const {
    return (files.empty() || files.contains(finding.file)) &&
           (rule.empty() || finding.rule == rule);
  }
};

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

Limits limits_of(const Workspace& workspace, const Arguments& arguments) {
  Limits limits;
  for (const std::string& typed : arguments.all("FILE")) {
    limits.files.insert(resolve_file(workspace, typed));
  }
  if (const auto typed = arguments.get("--rule")) limits.rule = resolve_rule(*typed);
  return limits;
}

// Without a program there is no activity and no policy: the rules would blame every record.
bool has_program(const Workspace& workspace) {
  return !workspace.records().unreadable.contains(store::program_path());
}

Findings find(const Workspace& workspace, const Limits& limits) {
  Findings all = workspace.findings();
  if (has_program(workspace)) {
    const rules::Rule* rule = limits.rule.empty() ? nullptr : rules::find_rule(limits.rule);
    all.add(rule == nullptr ? rules::run_all_rules(workspace.records())
                            : rules::run_rule(*rule, workspace.records()));
  }
  Findings admitted;
  for (Finding finding : all.list()) {
    if (!limits.admit(finding)) continue;
    // What cannot be read as a record is not edited either.
    if (workspace.records().unreadable.contains(finding.file)) finding.fix.reset();
    admitted.add(std::move(finding));
  }
  admitted.settle();
  return admitted;
}

std::size_t count(const Findings& findings, Severity severity) {
  return static_cast<std::size_t>(std::ranges::count_if(
      findings.list(), [&](const Finding& finding) { return finding.severity == severity; }));
}

// "2 errors, 1 warning"
std::string totals(const Findings& findings) {
  const std::size_t errors = count(findings, Severity::error);
  const std::size_t warnings = count(findings, Severity::warning);
  if (warnings == 0) return base::counted(errors, "error", "errors");
  if (errors == 0) return base::counted(warnings, "warning", "warnings");
  return base::counted(errors, "error", "errors") + ", " +
         base::counted(warnings, "warning", "warnings");
}

// What the report leaves out although nobody asked for that.
void say_what_was_not_judged(Context& context, const Workspace& workspace, const Limits& limits) {
  if (!has_program(workspace)) {
    context.warn("the rules were not run: program.toml cannot be read");
    return;
  }
  const auto setting = workspace.program().rules.find(limits.rule);
  if (setting != workspace.program().rules.end() &&
      setting->second.severity.value == Severity::off) {
    context.note(fmt::format("the rule '{}' is off in program.toml", limits.rule));
  }
  const std::size_t unread = workspace.records().unreadable.size();
  if (limits.rule.empty() || limits.rule == "shape" || limits.rule == "syntax" || unread == 0) {
    return;
  }
  context.warn(fmt::format("{} could not be read and judged; 'peer check' says why",
                           base::counted(unread, "file", "files")));
}

// False when nothing was done, because the rules forbid it.
bool fix(Context& context, const Arguments& arguments) {
  workspace::Environment environment = context.environment;
  environment.directory = workspace::find_directory(context.directory);
  Workspace workspace(std::move(environment),
                      context.dry_run ? workspace::Access::rehearse : workspace::Access::write,
                      true);
  for (const std::string& notice : workspace.notices()) context.warn(notice);
  const Limits limits = limits_of(workspace, arguments);
  workspace.load_all();
  // All of it or nothing: what a file says that the disk does not show would be left out.
  if (workspace.disk_failed()) {
    base::fail("nothing was fixed: a file cannot be read", "'peer check' says which and why");
  }
  const bool done = apply_fixes(context, workspace, find(workspace, limits));
  context.changed_meanwhile = workspace.changed_meanwhile();
  return done;
}

base::ExitCode report(Context& context, const Arguments& arguments) {
  Workspace workspace = context.open_tolerant();
  const Limits limits = limits_of(workspace, arguments);
  workspace.load_all();
  const Findings findings = find(workspace, limits);
  context.changed_meanwhile = workspace.changed_meanwhile();
  if (context.format == Format::json) {
    context.print(render::findings_to_node(findings));
  } else {
    const auto text_of = [&](const std::string& file) { return workspace.text_of(file); };
    context.out += render::findings_to_text(findings, text_of, context.color);
  }
  say_what_was_not_judged(context, workspace, limits);
  if (!findings.empty() && !context.quiet) context.err += totals(findings) + "\n";
  const bool failed = findings.has_errors() || (arguments.has("--strict") && !findings.empty());
  return failed ? base::ExitCode::findings : base::ExitCode::done;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  if (!arguments.has("--fix")) {
    if (context.dry_run)
      base::fail_usage("--dry-run goes with --fix", "check itself writes nothing");
    return report(context, arguments);
  }
  if (!fix(context, arguments)) return base::ExitCode::findings;
  if (context.dry_run) return base::ExitCode::done;
  // Writers wait until what remains is told: the frame must not begin again after the change.
  context.environment.hold_writers = true;
  return report(context, arguments);
}

constexpr std::array words = {Argument{.name = "FILE",
                                       .help = "limit the report to these files",
                                       .required = false,
                                       .repeated = true}};
constexpr std::array choices = {
    Option{.name = "--rule", .value = "ID", .help = "limit the report to one rule"},
    Option{.name = "--fix",
           .value = "",
           .help = "do what is certain to settle a finding, then check again"},
    Option{.name = "--strict", .value = "", .help = "end with exit code 1 on warnings too"}};

}  // namespace

extern const Command data_check{
    .name = "check",
    .theme = "Rules",
    .summary = "show everything that is wrong in the files",
    .details =
        "Reads every file and runs every rule; prints all findings, sorted by file and line, and "
        "nothing when all is well. Time that passes never makes it fail: what waits for somebody "
        "is not a finding. Exit code 1 when a finding is an error.\n\n"
        "With --fix, what can only be meant in one way is set right: a repetition goes, a leftover "
        "goes, files are closed to others. Never a fact, an answer or a date about a person. All "
        "of it is one change; --dry-run prints its diff. What remains is printed, and decides the "
        "exit code.",
    .examples =
        "peer check\npeer check sessions/2026/2026-11-23-group.toml\n"
        "peer check --rule members-only\npeer check --strict --format json\n"
        "peer check --fix --dry-run",
    .arguments = words,
    .options = choices,
    .formats = Formats::json,
    .writes = true,
    .run = run};

}  // namespace peer::commands

// `peer check`: everything that is wrong in the data directory, at once.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "peer/actions/checking.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"

namespace peer::commands::data_check {

namespace {

using base::Finding;
using base::Findings;
using workspace::Workspace;

actions::CheckLimits limits_of(const Workspace& workspace, const Arguments& arguments) {
  return actions::read_limits(workspace, arguments.all("FILE"), arguments.get("--rule"));
}

// What the report leaves out although nobody asked for that.
void say_what_was_not_judged(Context& context, const Workspace& workspace,
                             const actions::CheckLimits& limits) {
  if (!actions::has_program(workspace)) {
    context.warn("the rules were not run: program.toml cannot be read");
    return;
  }
  if (actions::is_off(workspace.program(), limits.rule)) {
    context.note(fmt::format("the rule '{}' is off in program.toml", limits.rule));
  }
  if (const std::size_t files = actions::unjudged_files(workspace, limits); files > 0) {
    context.warn(fmt::format("{} could not be read and judged; 'peer check' says why",
                             base::counted(files, "file", "files")));
  }
}

void tell_fix(Context& context, const Workspace& workspace, const Finding& finding) {
  if (finding.fix->close.empty()) {
    if (context.dry_run) return;
    return context.note(fmt::format("fixed: {}: {}", finding.file, finding.fix->done));
  }
  if (context.dry_run) return context.note("beside the diff: " + finding.fix->done);
  const std::string problem = actions::close_files(workspace.environment().directory, *finding.fix);
  if (problem.empty()) return context.note("fixed: " + finding.fix->done);
  context.warn("the rights of others cannot be taken away: " + problem);
}

// False when the rules refuse the change: what it would break is told.
bool apply_fixes(Context& context, Workspace& workspace, const Findings& findings) {
  const workspace::CommitResult result =
      workspace.commit(actions::fixes_of(findings), {.dry_run = context.dry_run});
  if (result.refused) {
    say_refused(context, workspace, result.broken);
    return false;
  }
  context.written.files = result.files;
  if (context.dry_run) context.show_diff(result.diff);
  for (const Finding& finding : findings.list()) {
    if (finding.fix) tell_fix(context, workspace, finding);
  }
  return true;
}

// False when nothing was done, because the rules forbid it.
bool fix(Context& context, const Arguments& arguments) {
  workspace::Environment environment = context.environment;
  environment.directory = workspace::find_directory(context.directory);
  Workspace workspace(std::move(environment),
                      context.dry_run ? workspace::Access::rehearse : workspace::Access::write,
                      true);
  const actions::CheckLimits limits = limits_of(workspace, arguments);
  workspace.load_all();
  // All of it or nothing: what a file says that the disk does not show would be left out.
  if (workspace.disk_failed()) {
    base::fail("nothing was fixed: a file cannot be read", "'peer check' says which and why");
  }
  const bool done = apply_fixes(context, workspace, actions::find_all(workspace, limits));
  for (const std::string& notice : workspace.notices()) context.warn(notice);
  context.changed_meanwhile = workspace.changed_meanwhile();
  return done;
}

void tell_totals(Context& context, const Findings& findings, bool failed) {
  if (context.format == Format::json) {
    if (failed) context.refuse({.error = actions::totals(findings)});
  } else if (!findings.empty() && !context.quiet) {
    context.err += actions::totals(findings) + "\n";
  }
}

base::ExitCode report(Context& context, const Arguments& arguments) {
  Workspace workspace = context.open_tolerant();
  const actions::CheckLimits limits = limits_of(workspace, arguments);
  workspace.load_all();
  workspace.gather_escaped();
  Findings findings = actions::by_cause(actions::find_all(workspace, limits), workspace);
  const std::size_t answered = arguments.has("--answered") ? 0 : actions::take_answered(findings);
  context.changed_meanwhile = workspace.changed_meanwhile();
  const bool failed =
      findings.has_errors() || (arguments.has("--strict") && actions::has_unanswered(findings));
  say_what_was_not_judged(context, workspace, limits);
  if (context.format == Format::json && arguments.has("--fix")) {
    context.written.findings = findings;
    context.print_written();
  } else if (context.format == Format::json) {
    context.print(render::findings_to_node(findings));
  } else {
    const auto text_of = [&](const std::string& file) { return workspace.text_of(file); };
    context.out += render::findings_to_text(findings, text_of, context.color);
  }
  if (answered > 0) {
    context.note(fmt::format("{} answered for; 'peer check --answered' shows {}",
                             base::counted(answered, "finding is", "findings are"),
                             answered == 1 ? "it" : "them"));
  }
  tell_totals(context, findings, failed);
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
                                       .help = "report only findings in these files",
                                       .required = false,
                                       .repeated = true}};
constexpr std::array choices = {
    Option{.name = "--rule", .value = "ID", .help = "report only findings of this rule"},
    Option{.name = "--fix",
           .value = "",
           .help = "correct findings that have only one correction, then check again"},
    Option{.name = "--answered",
           .value = "",
           .help = "show also the findings that somebody has answered for"},
    Option{.name = "--strict", .value = "", .help = "exit with code 1 on warnings too"}};

}  // namespace

extern const Command command{
    .name = "check",
    .theme = "Rules",
    .summary = "show everything that is wrong in the files",
    .details =
        "Reads every file, runs every rule and prints all findings, sorted by file and line; "
        "prints nothing if all is well. The passing of time never makes it fail: what is due is "
        "not a finding. Exit code 1 if a finding is an error that nobody has answered for "
        "('peer answer'); those answered for are only counted.\n\n"
        "--fix corrects what has only one possible correction: removes a repetition or a "
        "leftover, closes files to other users. It never changes a fact, an answer or a date "
        "about a person. Everything is one change; --dry-run prints its diff. What remains is "
        "printed and decides the exit code.",
    .examples =
        "peer check\npeer check sessions/2026/2026-11-23-group.toml\n"
        "peer check --rule members-only\npeer check --strict --format json\n"
        "peer check --fix --dry-run",
    .arguments = words,
    .options = choices,
    .formats = Formats::json,
    .writes = true,
    .run = run};

}  // namespace peer::commands::data_check

// How writing commands end: the diff of a dry run, a refusal with its findings, or what was done.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "peer/base/text.hpp"
#include "peer/commands/context.hpp"

namespace peer::commands {

namespace {

render::TextOf texts_of(const workspace::Workspace& workspace) {
  return [&workspace](const std::string& file) { return workspace.text_of(file); };
}

base::Findings outside(const base::Findings& findings, const std::set<std::string>& files) {
  base::Findings chosen;
  for (const base::Finding& finding : findings.list()) {
    if (!files.contains(finding.file)) chosen.add(finding);
  }
  return chosen;
}

base::Findings of_severity(const base::Findings& findings, base::Severity severity) {
  base::Findings chosen;
  for (const base::Finding& finding : findings.list()) {
    if (finding.severity == severity) chosen.add(finding);
  }
  return chosen;
}

bool yields(const base::Findings& errors) {
  return std::ranges::all_of(errors.list(), [](const base::Finding& finding) {
    const rules::Rule* rule = rules::find_rule(finding.rule);
    return rule != nullptr && rule->yields_to_facts;
  });
}

base::ExitCode refuse(Context& context, const workspace::Workspace& workspace,
                      const workspace::CommitResult& result, workspace::Nature nature) {
  const base::Findings errors = of_severity(result.broken, base::Severity::error);
  const bool may_be_recorded = nature == workspace::Nature::fact && yields(errors);
  say_refused(context, workspace, errors,
              may_be_recorded ? "if it happened all the same, record it with --anyway REASON" : "");
  return base::ExitCode::findings;
}

base::ExitCode commit_and_tell(Context& context, workspace::Workspace& workspace,
                               const workspace::Proposal& proposal, workspace::Nature nature,
                               const Answer& done, const std::set<std::string>& told,
                               std::string_view logged = {}) {
  const workspace::CommitResult result =
      workspace.commit(proposal, {.nature = nature,
                                  .anyway = context.anyway,
                                  .not_names = context.not_names,
                                  .dry_run = context.dry_run,
                                  .logged = std::string(logged)});
  // Of a recovery, and of comments that go with what they stood at.
  for (const std::string& notice : workspace.notices()) context.warn(notice);
  context.changed_meanwhile = workspace.changed_meanwhile();
  if (result.refused) return refuse(context, workspace, result, nature);
  if (result.files.empty()) return nothing_to_do(context, "it is so already");
  context.written.files = result.files;
  context.written.next = done.next;
  if (context.dry_run) {
    context.show_diff(result.diff);
  } else {
    context.say(done.text);
  }
  const base::Findings untold = context.dry_run ? result.broken : outside(result.broken, told);
  if (context.format == Format::json) {
    context.written.findings = untold;
  } else {
    context.err += render::findings_to_text(untold, texts_of(workspace), context.error_color);
  }
  if (nature == workspace::Nature::always && result.broken.has_errors()) {
    context.note("it is recorded all the same; what it breaks is to be settled");
  }
  const bool stored = std::ranges::any_of(
      result.broken.list(), [](const base::Finding& finding) { return !finding.anyway.empty(); });
  if (context.anyway && !stored) {
    context.note("no rule was broken, so the reason of --anyway was not stored");
  }
  if (result.older > 0) {
    context.note(fmt::format("{} in the same {}; 'peer check' shows {}",
                             base::counted(result.older, "older finding", "older findings"),
                             result.files.size() == 1 ? "file" : "files",
                             result.older == 1 ? "it" : "them"));
  }
  return base::ExitCode::done;
}

}  // namespace

base::ExitCode commit(Context& context, workspace::Workspace& workspace,
                      const workspace::Proposal& proposal, workspace::Nature nature,
                      const Answer& done, std::string_view logged) {
  return commit_and_tell(context, workspace, proposal, nature, done, {}, logged);
}

base::ExitCode commit_departure(Context& context, workspace::Workspace& workspace,
                                const workspace::Proposal& proposal, const Answer& done,
                                const std::set<std::string>& told) {
  return commit_and_tell(context, workspace, proposal, workspace::Nature::always, done, told);
}

void say_refused(Context& context, const workspace::Workspace& workspace,
                 const base::Findings& broken, std::string help) {
  context.refuse({.error = "refused: nothing was written",
                  .help = std::move(help),
                  .findings = broken,
                  .text_of = texts_of(workspace)});
}

base::ExitCode answered(Context& context, const workspace::Workspace& workspace) {
  context.changed_meanwhile = workspace.changed_meanwhile();
  base::Findings errors = of_severity(workspace.findings(), base::Severity::error);
  if (errors.empty()) return base::ExitCode::done;
  errors.settle();
  context.refuse({.error = "the answer is not complete: some files could not be read as they are",
                  .findings = std::move(errors),
                  .text_of = texts_of(workspace)});
  return base::ExitCode::findings;
}

base::ExitCode nothing_to_do(Context& context, std::string_view why) {
  context.say("nothing to do: " + std::string(why));
  return base::ExitCode::done;
}

}  // namespace peer::commands

// `peer answer`: somebody answers for a finding, with a reason.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <set>

#include "peer/actions/checking.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/domain/reason.hpp"

namespace peer::commands::data_answer {
namespace {

using base::Finding;
using workspace::Workspace;

constexpr Argument words[] = {
    {.name = "FILE:LINE", .help = "where the finding is, as 'peer check' prints it"},
    {.name = "RULE", .help = "the rule in brackets at its end"}};
constexpr Option choices[] = {{.name = "--anyway",
                               .value = "REASON",
                               .help = "why it stands",
                               .reasons = domain::reason_bit(domain::ReasonPlace::anyway)},
                              {.name = "--withdraw", .value = "", .help = "take the answer back"}};

std::string subject_text(const Finding& finding) {
  return finding.subject.empty() ? std::string() : fmt::format(" about '{}'", finding.subject);
}

// The numbers of the answers to this finding among those of its file.
std::vector<std::size_t> answers_to(const Workspace& workspace, const Finding& finding) {
  std::vector<std::size_t> numbers;
  const domain::RecordView record = domain::record_in(workspace.records(), finding.file);
  const std::vector<const domain::Anyway*> answers = domain::answers_in(record);
  for (std::size_t number = 0; number < answers.size(); ++number) {
    if (answers[number]->is_about(finding)) numbers.push_back(number);
  }
  return numbers;
}

base::ExitCode withdraw(Context& context, Workspace& workspace,
                        const std::vector<Finding>& findings) {
  workspace::Proposal proposal;
  for (const Finding& finding : findings) {
    std::vector<std::size_t> numbers = answers_to(workspace, finding);
    std::vector<store::Operation> operations;
    // From the last one: an element that goes moves those after it.
    for (auto number = numbers.rbegin(); number != numbers.rend(); ++number) {
      operations.push_back(store::remove({"anyway", *number}));
    }
    if (!operations.empty()) proposal.edit(finding.file, std::move(operations));
  }
  if (proposal.empty()) return nothing_to_do(context, "nobody has answered for it");
  // What stood by its answer is broken again: that is what was asked for.
  return commit(context, workspace, proposal, workspace::Nature::always,
                std::string("the answer is taken back: the finding is open again"));
}

base::ExitCode answer(Context& context, Workspace& workspace, const std::vector<Finding>& findings,
                      const std::string& reason) {
  workspace::Proposal proposal;
  std::string done;
  std::set<std::string> subjects;  // one answer for all that a line says of somebody
  for (const Finding& finding : findings) {
    if (finding.anyway == reason || !subjects.insert(finding.subject).second) continue;
    std::vector<store::Operation> operations;
    std::vector<std::size_t> numbers = answers_to(workspace, finding);
    if (numbers.empty()) {
      operations.push_back(
          store::append({"anyway"}, workspace::answer_entries(finding, reason, workspace.today())));
    } else {
      operations.push_back(store::set({"anyway", numbers.front(), "reason"}, reason));
      operations.push_back(store::set({"anyway", numbers.front(), "on"}, workspace.today()));
    }
    proposal.edit(finding.file, std::move(operations));
    if (!done.empty()) done += '\n';
    done += fmt::format(
        "answered for {} in {}{}: {}", finding.rule, finding.file, subject_text(finding),
        actions::reason_text(workspace.program(), domain::reason_bit(domain::ReasonPlace::anyway),
                             {reason, {}}));
  }
  if (proposal.empty()) return nothing_to_do(context, "it is answered for already");
  context.anyway.reset();  // the reason is stored here: the frame looks for no rule that it excuses
  const base::ExitCode code = commit(context, workspace, proposal, workspace::Nature::fact, done);
  context.anyway = reason;  // a dry run may be run again
  return code;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  if (arguments.has("--anyway") == arguments.has("--withdraw")) {
    base::fail_usage("give --anyway REASON, or --withdraw", "'peer explain reasons' has the words");
  }
  Workspace workspace = context.open(workspace::Access::write);
  const actions::NamedPlace place = actions::read_place(workspace, arguments.need("FILE:LINE"));
  const std::string rule = arguments.need("RULE");
  const actions::CheckLimits limits = actions::read_limits(workspace, {}, rule);
  workspace.load_all();
  const std::vector<Finding> findings =
      actions::need_findings(actions::find_all(workspace, limits), place, rule);
  if (place.file.starts_with("people/")) {
    actions::refuse("a finding in people/ has no place for an answer", findings.front().help);
  }
  if (arguments.has("--withdraw")) return withdraw(context, workspace, findings);
  return answer(context, workspace, findings, arguments.need("--anyway"));
}

}  // namespace

extern const Command command{
    .name = "answer",
    .theme = "Rules",
    .summary = "answer for a finding, with a reason",
    .details =
        "Some findings are right and cannot be mended: an evening that only one worker could "
        "hold, a mark written down late. The answer is a reason for one rule and one person or "
        "thing in the file; 'peer check' then counts the finding and no longer fails. It never "
        "stands for somebody else in the same file.\n\n"
        "What must never stand in the files (a name, somebody's illness, a free reason) nobody "
        "can answer for.",
    .examples =
        "peer answer sessions/2026/2026-11-23-group.toml:7 session-staff --anyway one-worker\n"
        "peer answer sessions/2026/2026-11-23-group.toml:7 session-staff --withdraw",
    .arguments = words,
    .options = choices,
    .writes = true,
    .run = run};

}  // namespace peer::commands::data_answer

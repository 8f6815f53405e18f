// `peer due`: all that waits for somebody, each with its day, its owner and the command that
// settles it. SPDX-License-Identifier: MIT
#include <algorithm>

#include "peer/commands/command.hpp"
#include "peer/documents/due_list.hpp"
#include "peer/documents/due_matters.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands::data_due {
namespace {

using reports::DueMatter;
using workspace::Workspace;

constexpr Option options_taken[] = {
    {.name = "--for", .value = "STAFF", .help = "only what this worker has to do"}};

base::ExitCode run(Context& context, const Arguments& arguments) {
  Workspace workspace = context.open(workspace::Access::read);
  std::optional<domain::PersonId> owner;
  if (const auto typed = arguments.get("--for")) {
    owner = workspace::resolve_staff(workspace, *typed);
  }
  std::vector<DueMatter> matters = documents::load_due(workspace);
  if (owner) {
    std::erase_if(matters, [&](const DueMatter& matter) {
      return std::ranges::find(matter.owners, *owner) == matter.owners.end();
    });
  }
  if (context.format == Format::text) {
    context.out += documents::due_text(workspace, matters);
    context.say(documents::due_summary(matters, workspace.today()));
  } else {
    context.print(documents::due_table(workspace, matters));
  }
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "due",
    .theme = "Every day",
    .summary = "list everything that is due",
    .details =
        "Lists sessions without marks, staff or a place, people who have long been silent, "
        "promised follow-ups, open crises and referrals, interviews, the waiting list, reviews "
        "and consents, messages with an unknown outcome, tasks, supervision, courses, "
        "confirmations, gaps in the on-call rota. Each has its day, its owner and the command "
        "that settles it, and leaves the list once the records say it is settled. Being due is "
        "not an error: the exit status is always 0.\n\n"
        "peer-due(7) says for each kind when it is due, whose it is and what settles it. "
        "Thresholds are in [policy] of program.toml ('peer policy').",
    .examples = "peer due\npeer due --for ada\npeer due --format json",
    .arguments = {},
    .options = options_taken,
    .formats = Formats::json_and_csv,
    .run = run};

}  // namespace peer::commands::data_due

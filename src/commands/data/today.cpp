// `peer today`, and bare `peer`: the day at a glance – sessions, who comes, who has the phone, how
// much is due.
// SPDX-License-Identifier: MIT
#include "peer/documents/today.hpp"
#include "peer/commands/command.hpp"

namespace peer::commands::data_today {
namespace {

base::ExitCode run(Context& context, const Arguments& /*arguments*/) {
  workspace::Workspace workspace = context.open(workspace::Access::read);
  const documents::Day day = documents::look_at_today(workspace);
  if (context.format == Format::text) {
    context.out += documents::today_text(workspace, day);
  } else {
    context.print(documents::today_node(workspace, day));
  }
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "today",
    .theme = "Every day",
    .summary = "show the day at a glance",
    .details =
        "Shows today's sessions that are not over, or else the next one: place, staff, who said "
        "they are coming, who has a companion, who is back after being sent away. Then who has "
        "the service phone now, and how much is due. 'peer' alone, in a data directory, does "
        "the same.",
    .examples = "peer today",
    .arguments = {},
    .options = {},
    .formats = Formats::json,
    .run = run};

}  // namespace peer::commands::data_today

// `session list`: the sessions of a period with answers and attendance counted.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/commands/command.hpp"
#include "peer/documents/sessions.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands::session_list {
namespace {

using domain::SessionStatus;
using workspace::Workspace;

constexpr int weeks_shown = 5;

constexpr Option options[] = {
    {.name = "--from", .value = "DATE", .help = "first day", .suggestion = "today"},
    {.name = "--until",
     .value = "DATE",
     .help = "last day; default: five weeks from the first "
             "day"},
    {.name = "--activity", .value = "ACTIVITY", .help = "only sessions of this activity"},
    {.name = "--status", .value = "STATUS", .help = "only planned, held or cancelled sessions"},
};

documents::SessionFilter read_filter(Workspace& workspace, const Arguments& words) {
  documents::SessionFilter filter;
  filter.from = day_option_or_today(words, "--from", workspace.today());
  filter.until =
      day_option(words, "--until", workspace.today()).value_or(filter.from + (weeks_shown * 7 - 1));
  if (filter.until < filter.from) {
    base::fail_usage(
        fmt::format("--until {} lies before --from {}", domain::with_weekday(filter.until),
                    domain::with_weekday(filter.from)),
        words.has("--from") ? "" : "give --from DATE for days gone by");
  }
  if (const auto activity = words.get("--activity")) {
    filter.activity = workspace::resolve_activity(workspace, *activity);
  }
  filter.status = word_option<SessionStatus>(words, "--status", "status of a session");
  return filter;
}

base::ExitCode run(Context& context, const Arguments& words) {
  Workspace workspace = context.open(workspace::Access::read);
  const documents::SessionFilter filter = read_filter(workspace, words);
  workspace.load_staff();
  workspace.load_sessions(filter.from, filter.until);
  context.print(
      documents::sessions_table(workspace.records(), filter, context.format == Format::text));
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "session list",
    .theme = "Sessions",
    .summary = "list the sessions of a period",
    .details =
        "Lists the sessions between two days, by default for five weeks from today, with "
        "clients' answers (yes, maybe, no) and how many came. A moved session is listed on its "
        "new day under its old id.",
    .examples =
        "peer session list\n"
        "peer session list --from 2026-11-01 --until 2026-11-30 --status held\n"
        "peer session list --activity group --format csv",
    .arguments = {},
    .options = options,
    .formats = Formats::json_and_csv,
    .run = run,
};

}  // namespace peer::commands::session_list

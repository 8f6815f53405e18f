// `peer oncall list`: the turns ahead, exceptions where they lie; as a calendar for one worker.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/commands/command.hpp"
#include "peer/documents/on_call.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands::oncall_list {

namespace {

using workspace::Workspace;

constexpr int weeks_shown = 4;

constexpr Option options_taken[] = {
    {.name = "--from", .value = "DATE", .help = "first day", .suggestion = "today"},
    {.name = "--until", .value = "DATE", .help = "last day; four weeks from the first one"},
    {.name = "--for", .value = "STAFF", .help = "only turns of that worker, or behind them"}};

struct Period {
  domain::Date from;
  domain::Date until;
};

Period read_period(const Workspace& workspace, const Arguments& arguments) {
  Period period;
  period.from = day_option_or_today(arguments, "--from", workspace.today());
  period.until = day_option(arguments, "--until", workspace.today())
                     .value_or(period.from + (weeks_shown * 7 - 1));
  if (period.until < period.from) {
    base::fail_usage(
        fmt::format("--until {} lies before --from {}", domain::with_weekday(period.until),
                    domain::with_weekday(period.from)),
        arguments.has("--from") ? "" : "give --from DATE for days gone by");
  }
  return period;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  if (context.format == Format::ics && !arguments.has("--for")) {
    base::fail_usage("a calendar is one worker's", "name them: --for STAFF --format ics");
  }
  Workspace workspace = context.open(workspace::Access::read);
  const Period period = read_period(workspace, arguments);
  domain::PersonId worker{};
  if (const auto words = arguments.get("--for")) {
    worker = workspace::resolve_staff(workspace, *words);
  }
  actions::load_rota(workspace);
  const domain::Rota rota(workspace.records(), workspace.zone());
  const std::vector<domain::Turn> turns =
      documents::turns_of(rota, workspace, period.from, period.until, worker);
  if (context.format == Format::ics) {
    context.out += documents::turns_calendar(workspace, turns, worker);
    return answered(context, workspace);
  }
  render::Table table = context.format == Format::text
                            ? documents::turns_to_read(workspace, rota, turns)
                            : documents::turns_as_data(workspace, rota, turns);
  table.empty = fmt::format("no turns from {} until {}", domain::with_weekday(period.from),
                            domain::with_weekday(period.until));
  context.print(table);
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "oncall list",
    .theme = "Service phone",
    .summary = "list who has the service phone when",
    .details =
        "The turns of the days between two dates, by default of the four weeks from today, each "
        "from handover to handover. An exception stands where it lies, with its reason; a turn "
        "that is nobody's, or whose worker does not work here then, has no service phone or no "
        "backup, says so. With --for only what concerns one worker, also as the backup.\n"
        "--format ics --for STAFF prints these turns as a calendar to be imported: an event each, "
        "'on call' and nothing more.",
    .examples =
        "peer oncall list\n"
        "peer oncall list --from 2026-12-20 --until 2027-01-10 --format csv\n"
        "peer oncall list --for ada --format ics",
    .arguments = {},
    .options = options_taken,
    .formats = Formats::calendar,
    .run = run};

}  // namespace peer::commands::oncall_list

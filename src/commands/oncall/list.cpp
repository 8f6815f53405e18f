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
    {.name = "--until",
     .value = "DATE",
     .help = "last day; default: four weeks from the first "
             "day"},
    {.name = "--for", .value = "STAFF", .help = "only this worker's turns, also as backup"}};

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
    .summary = "list who has the service phone and when",
    .details =
        "Lists the turns between two dates, by default for four weeks from today, each from "
        "handover to handover. Exceptions are listed in their place, with the reason. A turn "
        "says so if nobody has it, if its worker does not work here then or has no service "
        "phone, or if it has no backup. --for lists only one worker's turns, including those as "
        "backup.\n"
        "--format ics --for STAFF prints these turns as a calendar to import: one event each, "
        "saying 'on call' and nothing more.",
    .examples =
        "peer oncall list\n"
        "peer oncall list --from 2026-12-20 --until 2027-01-10 --format csv\n"
        "peer oncall list --for ada --format ics",
    .arguments = {},
    .options = options_taken,
    .formats = Formats::calendar,
    .run = run};

}  // namespace peer::commands::oncall_list

// `peer intake book`: the appointment for the entry interview (program §5.1).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "change_record.hpp"
#include "peer/actions/intake_form.hpp"
#include "peer/domain/date_words.hpp"

namespace peer::commands::intake_book {

namespace {

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "id, name, number or address", .ask = "Client"}};

constexpr Option options_taken[] = {{.name = "--at",
                                     .value = "TIME",
                                     .help = "day and time: 2026-11-12T16:00, 'friday 16:00'",
                                     .required = true,
                                     .ask = "Day and time (such as 'friday 16:00')"}};

// Allowed, since the interviewers decide; but seldom meant.
void warn_of_closed_day(Context& context, const domain::Program& program, domain::Date day) {
  if (program.closure_on(day)) {
    context.warn(fmt::format("{} is in a closure", domain::with_weekday(day)));
  } else if (const auto holiday = domain::holiday_on(program.holidays, day)) {
    context.warn(
        fmt::format("{} is a public holiday: {}", domain::with_weekday(day), holiday->name_en));
  }
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  return change_client(
      context, arguments, workspace::Nature::plan,
      [&](workspace::Workspace& workspace, const domain::Client& client) {
        const domain::Date today = workspace.today();
        const auto at = domain::parse_local_time_word(arguments.need("--at"), today);
        actions::Decision decision = actions::book_intake(client, at, today);
        if (!decision.nothing()) warn_of_closed_day(context, workspace.program(), at.date);
        return decision;
      },
      "peer intake record {} --by STAFF --outcome accepted");
}

}  // namespace

extern const Command command{
    .name = "intake book",
    .theme = "People",
    .summary = "book an intake interview",
    .details =
        "If an interview is already booked and has no outcome, booking again changes it. Nobody "
        "takes part without an accepted interview.",
    .examples =
        "peer intake book alena --at 2026-11-12T16:00\n"
        "peer intake book alena --at 'friday 16:00'",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .run = run};

}  // namespace peer::commands::intake_book

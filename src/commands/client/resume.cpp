// `peer client resume`: the end of a pause, or the return of a former member.
// SPDX-License-Identifier: MIT
#include "change_record.hpp"
#include "peer/commands/command.hpp"
#include "session_input.hpp"

namespace peer::commands::client_resume {

namespace {

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "id, name, number or address", .ask = "Client"}};

constexpr Option options_taken[] = {{"--on", "DATE", "first day back; default: today"}};

base::ExitCode run(Context& context, const Arguments& arguments) {
  return change_client(context, arguments, workspace::Nature::plan,
                       [&](workspace::Workspace& workspace, const domain::Client& client) {
                         return actions::resume_client(
                             client, day_option_or_today(arguments, "--on", workspace.today()));
                       });
}

}  // namespace

extern const Command command{
    .name = "client resume",
    .theme = "People",
    .summary = "end a pause, or take a former member back",
    .details =
        "A pause ends the day before. A former member gets a new membership if an interview "
        "once accepted them and no later one declined them.",
    .examples = "peer client resume alena\npeer client resume alena --on monday",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .run = run};

}  // namespace peer::commands::client_resume

// `peer client pause`: agreed silence; a paused member gets no personal messages.
// SPDX-License-Identifier: MIT
#include "change_record.hpp"
#include "peer/commands/command.hpp"
#include "session_input.hpp"

namespace peer::commands::client_pause {

namespace {

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "id, name, number or address", .ask = "Client"}};

constexpr Option options_taken[] = {
    {"--from", "DATE", "first day of the pause; default: today"},
    {"--until", "DATE", "last day of the pause; default: until 'client resume'"},
    {.name = "--reason",
     .value = "REASON",
     .help = "why it pauses; nobody has to say",
     .reasons = domain::reason_bit(domain::ReasonPlace::pause)}};

base::ExitCode run(Context& context, const Arguments& arguments) {
  return change_client(context, arguments, workspace::Nature::plan,
                       [&](workspace::Workspace& workspace, const domain::Client& client) {
                         const domain::Date today = workspace.today();
                         const domain::Date from = day_option_or_today(arguments, "--from", today);
                         return actions::pause_client(
                             client, from,
                             day_option(arguments, "--until", today, domain::Year::coming),
                             arguments.get("--reason"));
                       });
}

}  // namespace

extern const Command command{
    .name = "client pause",
    .theme = "People",
    .summary = "record an agreed break",
    .details =
        "A paused member gets no personal messages, and nobody asks why they are silent. A "
        "pause lies within a membership; pauses do not overlap.",
    .examples =
        "peer client pause alena --until 2027-01-04\n"
        "peer client pause alena --from monday",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .run = run};

}  // namespace peer::commands::client_pause

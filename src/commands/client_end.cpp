// `peer client end`: the end of a membership, with its reason.
// SPDX-License-Identifier: MIT
#include "peer/commands/change_client.hpp"
#include "peer/commands/command.hpp"
#include "peer/commands/input.hpp"
#include "peer/domain/date_words.hpp"

namespace peer::commands {

namespace {

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "id, name, number or address", .ask = "Client"}};

constexpr Option options_taken[] = {
    {.name = "--reason",
     .value = "REASON",
     .help = "a short word: own-wish, moved-away, no-longer-interested, therapy-began, …",
     .required = true,
     .ask = "Reason (a short word)"},
    {.name = "--last-day", .value = "DATE", .help = "last day as a member; otherwise today"}};

base::ExitCode run(Context& context, const Arguments& arguments) {
  const std::string reason = read_reason("reason", arguments.need("--reason"));
  return change_client(
      context, arguments, workspace::Nature::departure,
      [&](const domain::Client& client, domain::Date today) {
        return end_client(
            client, domain::parse_date_word(arguments.get("--last-day").value_or("today"), today),
            reason);
      });
}

}  // namespace

extern const Command client_end;
const Command client_end{
    .name = "client end",
    .theme = "People",
    .summary = "end a membership",
    .details =
        "Closes the running membership on its last day; a pause ends with it. The record "
        "stays, and 'client resume' takes the person back.",
    .examples =
        "peer client end alena --reason moved-away\n"
        "peer client end alena --reason own-wish --last-day 2027-01-31",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands

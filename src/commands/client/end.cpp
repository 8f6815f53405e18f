// `peer client end`: the end of a membership, with its reason.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "change_record.hpp"
#include "peer/actions/bereavement.hpp"
#include "peer/actions/input.hpp"
#include "peer/actions/membership.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/domain/company.hpp"
#include "session_input.hpp"

namespace peer::commands::client_end {

namespace {

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "id, name, number or address", .ask = "Client"}};

constexpr Option options_taken[] = {
    {.name = "--reason",
     .value = "REASON",
     .help = "why the membership ends",
     .required = true,
     .ask = "Reason",
     .reasons = domain::reason_bit(domain::ReasonPlace::end)},
    {.name = "--last-day",
     .value = "DATE",
     .help = "last day as a member; default: today; with died, yesterday"}};

// Whoever came with them, or with whom they came, comes alone from then on.
std::string companies_over(workspace::Workspace& workspace, const domain::PersonId& id,
                           domain::Date last_day) {
  const domain::Records& records = workspace.records();
  std::vector<domain::PersonId> others;
  for (const domain::Company& company : domain::companies_of(records, id, last_day)) {
    const std::optional<domain::Date> last =
        domain::last_day_of(records, *company.newcomer, *company.agreement);
    if (last && *last <= last_day) continue;
    others.push_back(company.companion == id ? company.newcomer->id : company.companion);
  }
  std::string text;
  for (const domain::PersonId& other : others) {
    text += fmt::format("\nthe arrangement with {} has ended", actions::name_of(workspace, other));
  }
  return text;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  const std::string reason = arguments.need("--reason");
  return change_client(context, arguments, workspace::Nature::always,
                       [&](workspace::Workspace& workspace, const domain::Client& client) {
                         workspace.load_clients();  // an agreement stands in the newcomer's record
                         const bool has_died = reason == "died";
                         const domain::Date usual =
                             has_died ? actions::last_day_of_life(client, workspace.today())
                                      : workspace.today();
                         const domain::Date last_day =
                             day_option(arguments, "--last-day", workspace.today()).value_or(usual);
                         actions::Decision decision = actions::end_client(client, last_day, reason);
                         if (decision.nothing()) return decision;
                         if (has_died) {
                           decision.told += actions::told_in_person(workspace, client);
                         } else {
                           decision.told += companies_over(workspace, client.id, last_day);
                         }
                         return decision;
                       });
}

}  // namespace

extern const Command command{
    .name = "client end",
    .theme = "People",
    .summary = "end a membership",
    .details =
        "Ends the current membership on its last day, and any pause with it. Invitations, "
        "reminders and announcements stop at once, also when the last day is ahead; that what they "
        "were told does not hold is still told. If the client "
        "accompanies a newcomer or has a companion, that ends too. The record stays, and "
        "'client resume' takes the person back.\n\n"
        "With --reason died everything stops at once: no message, no notice, no list; whoever is "
        "to be told in person is listed.",
    .examples =
        "peer client end alena --reason moved-away\n"
        "peer client end alena --reason own-wish --last-day 2027-01-31",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands::client_end

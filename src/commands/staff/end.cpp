// `peer staff end`: the end of an employment, and all that still rests on the worker.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/departure.hpp"
#include "peer/actions/membership.hpp"
#include "peer/commands/command.hpp"
#include "peer/domain/date_words.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"
#include "persons.hpp"
#include "session_input.hpp"

namespace peer::commands::staff_end {

namespace {

constexpr Argument arguments_taken[] = {
    {.name = "STAFF", .help = "id, name, number or address", .ask = "Worker"}};

constexpr Option options_taken[] = {{.name = "--last-day",
                                     .value = "DATE",
                                     .help = "last day of employment",
                                     .required = true,
                                     .ask = "Last day of employment"},
                                    {.name = "--reason",
                                     .value = "REASON",
                                     .help = "why they leave",
                                     .reasons = domain::reason_bit(domain::ReasonPlace::leave)}};

base::ExitCode run(Context& context, const Arguments& arguments) {
  const std::optional<std::string> reason = arguments.get("--reason");
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const domain::Date last_day =
      domain::parse_date_word(arguments.need("--last-day"), workspace.today());
  const domain::PersonId id = workspace::resolve_staff(workspace, arguments.need("STAFF"));
  actions::Decision decision = actions::end_staff(workspace.need_worker(id), last_day, reason);
  if (decision.nothing()) return nothing_to_do(context, decision.told);
  const actions::Departure departure = actions::departure_of(workspace, id, last_day);
  const Answer answer(
      fmt::format("{}  {}{}", introduce(workspace, id), decision.told, departure.text),
      departure.commands);
  workspace::Proposal proposal;
  proposal.edit(store::staff_path(id), std::move(decision.operations));
  return commit_departure(context, workspace, proposal, answer, departure.files);
}

}  // namespace

extern const Command command{
    .name = "staff end",
    .theme = "People",
    .summary = "end an employment",
    .details =
        "Ends the current employment on its last day; a departure is always recorded. Lists "
        "what is still in the worker's hands, with the command that settles each item: planned "
        "sessions after that day, activities that they are planned for, on-call turns, open "
        "tasks and follow-ups, interviews booked with them. Also lists the clients who are used "
        "to them (policy familiar-sessions): prepare the departure together.",
    .examples = "peer staff end ada --last-day 2027-01-31 --reason new-job",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands::staff_end

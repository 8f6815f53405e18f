// `peer client waiting`: who waits for an interview, a decision or a place, the longest first.
// SPDX-License-Identifier: MIT
#include "peer/actions/waiting_list.hpp"
#include "peer/commands/command.hpp"

namespace peer::commands::client_waiting {

namespace {

using render::Node;

base::ExitCode run(Context& context, const Arguments&) {
  workspace::Workspace workspace = context.open(workspace::Access::read);
  workspace.load_clients();
  workspace.load_people();
  render::Table table{.columns = {{"since", "since"},
                                  {"client", "id"},
                                  {"name", "name"},
                                  {"state", "state"},
                                  {"due", "next"},
                                  {"command", "command"}},
                      .rows = {},
                      .empty = "nobody waits"};
  const auto day = [](const std::optional<domain::Date>& date) {
    return date ? Node(domain::format(*date)) : Node();
  };
  for (const actions::Waiting& waiting :
       actions::waiting_list(workspace.records(), workspace.today())) {
    const domain::Person* person = workspace.records().person(waiting.client);
    table.rows.push_back(
        {day(waiting.since), waiting.client, person && person->name ? Node(*person->name) : Node(),
         actions::waiting_word(waiting.state), day(waiting.next), waiting.command});
  }
  context.print(table);
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "client waiting",
    .theme = "People",
    .summary = "list who is waiting for an interview, a decision or a place",
    .details =
        "Lists each applicant and each person on the waiting list once, longest wait first; "
        "those whose wait has no known start come before all others. An applicant waits from "
        "the day they got in touch ('applied'), a person on the list from the interview that "
        "put them there; recording that interview again keeps their place.\n\n"
        "States: applicant (no interview booked), interview-booked, undecided, waitlisted, "
        "offered (until the day in the 'next' column), offer-expired. The 'command' column "
        "gives the next step.",
    .examples = "peer client waiting\npeer client waiting --format csv",
    .arguments = {},
    .options = {},
    .formats = Formats::json_and_csv,
    .run = run};

}  // namespace peer::commands::client_waiting

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
                                  {"id", "id"},
                                  {"name", "name"},
                                  {"state", "state"},
                                  {"next", "next"},
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
    .summary = "list who waits for an interview, a decision or a place",
    .details =
        "Applicants and people on the waiting list, each once, the longest waiting first; who "
        "waits since nobody knows when stands before them. An applicant waits since they got in "
        "touch ('applied'), somebody on the list since the interview that put them there; one "
        "recorded again keeps the place.\n\n"
        "States: applicant (no interview is booked), interview-booked, undecided, waitlisted, "
        "offered (until the day in the column next), offer-expired. The command goes on from "
        "there.",
    .examples = "peer client waiting\npeer client waiting --format csv",
    .arguments = {},
    .options = {},
    .formats = Formats::json_and_csv,
    .run = run};

}  // namespace peer::commands::client_waiting

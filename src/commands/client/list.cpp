// `peer client list`: who is a client, with status, sorted by name.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "peer/actions/status_since.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "session_input.hpp"

namespace peer::commands::client_list {

namespace {

using domain::ClientStatus;

constexpr Option options_taken[] = {
    {"--status", "STATUS",
     "only this status: applicant, waitlisted, active, paused, declined "
     "or ended"},
    {"--all", "", "include former members and people who were declined"}};

bool is_listed(ClientStatus status, std::optional<ClientStatus> wanted, bool all) {
  if (wanted) return status == *wanted;
  return all || (status != ClientStatus::ended && status != ClientStatus::declined);
}

std::vector<const domain::Client*> by_name(const workspace::Workspace& workspace) {
  const domain::Records& records = workspace.records();
  std::vector<std::pair<std::string, const domain::Client*>> named;
  for (const domain::Client& client : records.clients) {
    named.emplace_back(records.name_of(client.id), &client);
  }
  const std::string& language = workspace.program().language;
  std::ranges::stable_sort(named, [&](const auto& left, const auto& right) {
    return base::collate_less(language, left.first, right.first);
  });
  std::vector<const domain::Client*> sorted;
  for (const auto& entry : named) sorted.push_back(entry.second);
  return sorted;
}

std::vector<render::Node> row_of(const domain::Client& client, const domain::Person* person,
                                 domain::Date today) {
  const ClientStatus status = domain::status_on(client, today);
  const std::optional<domain::Date> since = actions::status_since(client, today);
  return {client.id,
          person && person->name ? render::Node(*person->name) : render::Node(),
          domain::word(status),
          since ? render::Node(domain::format(*since)) : render::Node(),
          client.channel ? render::Node(domain::word(*client.channel)) : render::Node(),
          client.invitations ? render::Node(domain::word(*client.invitations)) : render::Node()};
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  const std::optional<ClientStatus> wanted =
      word_option<ClientStatus>(arguments, "--status", "status of a client");
  workspace::Workspace workspace = context.open(workspace::Access::read);
  workspace.load_clients();
  workspace.load_people();
  render::Table table{.columns = {{"client", "id"},
                                  {"name", "name"},
                                  {"status", "status"},
                                  {"since", "since"},
                                  {"channel", "channel"},
                                  {"invitations", "invitations"}},
                      .rows = {},
                      .empty = "no clients"};
  for (const domain::Client* client : by_name(workspace)) {
    const ClientStatus status = domain::status_on(*client, workspace.today());
    if (!is_listed(status, wanted, arguments.has("--all"))) continue;
    table.rows.push_back(
        row_of(*client, workspace.records().person(client->id), workspace.today()));
  }
  context.print(table);
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "client list",
    .theme = "People",
    .summary = "list clients and their status",
    .details =
        "Lists applicants, people on the waiting list and members by name; --all adds former "
        "members and people who were declined. The status is worked out from the record as of "
        "today (--today). Names are shown if people/ is there.",
    .examples =
        "peer client list\npeer client list --status paused\n"
        "peer client list --all --format csv",
    .arguments = {},
    .options = options_taken,
    .formats = Formats::json_and_csv,
    .run = run};

}  // namespace peer::commands::client_list

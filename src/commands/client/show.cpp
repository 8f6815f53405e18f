// `peer client show`: everything that the files know about one client.
// SPDX-License-Identifier: MIT
#include "peer/actions/status_since.hpp"
#include "peer/commands/command.hpp"
#include "peer/domain/company.hpp"
#include "peer/render/card.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands::client_show {

namespace {

using render::Node;
using render::NodeList;
using render::NodeObject;

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "id, name, number or address", .ask = "Client"}};

Node name_node(const domain::Records& records, const domain::PersonId& id) {
  const domain::Person* person = records.person(id);
  return person != nullptr && person->name ? Node(*person->name) : Node();
}

NodeObject agreement_node(const domain::Records& records, const domain::PersonId& other,
                          const domain::Client& newcomer, const domain::Companion& agreement) {
  const std::optional<domain::Date> last = domain::last_day_of(records, newcomer, agreement);
  return {{"client", other},
          {"name", name_node(records, other)},
          {"agreed", render::node_of(agreement.agreed)},
          {"until", last ? Node(domain::format(*last)) : Node()}};
}

// The older members who accompany this one, or did.
Node companions_node(const domain::Records& records, const domain::Client& client) {
  NodeList list;
  for (const domain::Companion& agreement : client.companions) {
    if (!agreement.client) continue;
    list.emplace_back(agreement_node(records, *agreement.client, client, agreement));
  }
  return list;
}

// The newcomers whom this one accompanies, or did.
Node accompanied_node(const domain::Records& records, const domain::Client& client) {
  NodeList list;
  for (const domain::Client& newcomer : records.clients) {
    for (const domain::Companion& agreement : newcomer.companions) {
      if (agreement.client.value != client.id) continue;
      list.emplace_back(agreement_node(records, newcomer.id, newcomer, agreement));
    }
  }
  return list;
}

NodeObject card_of(const domain::Records& records, const domain::Client& client,
                   const domain::Person* person, domain::Date today) {
  NodeObject card = render::person_card(domain::view(client), person);
  const std::optional<domain::Date> since = actions::status_since(client, today);
  render::put_after(card, domain::person_record.fields.back().key,
                    {{"status", domain::word(domain::status_on(client, today))},
                     {"since", since ? Node(domain::format(*since)) : Node()}});
  render::replace(card, "companion", companions_node(records, client));
  render::put_after(card, "companion", {{"accompanies", accompanied_node(records, client)}});
  return card;
}

// The names of those with whom the client comes.
void load_names(workspace::Workspace& workspace, const domain::PersonId& id) {
  std::vector<domain::PersonId> named;
  for (const domain::Client& newcomer : workspace.records().clients) {
    for (const domain::Companion& agreement : newcomer.companions) {
      const domain::PersonId older = agreement.client.value_or({});
      if (newcomer.id == id) named.push_back(older);
      if (older == id) named.push_back(newcomer.id);
    }
  }
  for (const domain::PersonId& other : named) workspace.person(other);
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::read);
  const domain::PersonId id = workspace::resolve_client(workspace, arguments.need("CLIENT"));
  workspace.load_clients();  // an agreement stands in the newcomer's record
  load_names(workspace, id);
  const domain::Person* person = workspace.person(id);
  print_card(context,
             card_of(workspace.records(), workspace.need_client(id), person, workspace.today()),
             "client");
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "client show",
    .theme = "People",
    .summary = "show one client's record",
    .details =
        "Shows everything in clients/ and people/ about the client: status, channel, interviews "
        "with their answers, memberships, pauses, consents, offers and companions. For "
        "attendance, see 'peer report client'.",
    .examples = "peer client show alena\npeer client show c-7k3f --format json",
    .arguments = arguments_taken,
    .options = {},
    .formats = Formats::json,
    .run = run};

}  // namespace peer::commands::client_show

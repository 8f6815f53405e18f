// `peer client show`: everything that the files know about one client.
// SPDX-License-Identifier: MIT
#include "peer/actions/status_since.hpp"
#include "peer/commands/command.hpp"
#include "peer/domain/company.hpp"
#include "peer/render/card.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {

namespace {

using render::Node;
using render::NodeList;
using render::NodeObject;

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "id, name, number or address", .ask = "Client"}};

// An array of words, or the bare word that nothing else can stand beside.
Node occupations_node(const domain::Intake& intake) {
  NodeList list;
  for (const auto& occupation : intake.regular_activity)
    list.push_back(render::word_node(occupation));
  return list;
}

// Appointments and interviews, with the answers as they were given: refused, not-asked and unknown
// are never shown as a "no".
Node intakes_node(const std::vector<domain::Intake>& intakes) {
  NodeList list;
  for (const domain::Intake& intake : intakes) {
    list.emplace_back(
        NodeObject{{"booked", intake.booked ? Node(domain::format(*intake.booked)) : Node()},
                   {"date", render::node_of(intake.date)},
                   {"by", render::node_of(intake.by)},
                   {"psychotherapy", render::word_node(intake.psychotherapy)},
                   {"psychiatrist", render::word_node(intake.psychiatrist)},
                   {"regular-activity", occupations_node(intake)},
                   {"rules-explained", render::node_of(intake.rules_explained)},
                   {"letter", render::node_of(intake.letter)},
                   {"outcome", render::word_node(intake.outcome)},
                   {"exception", render::node_of(intake.exception)},
                   {"before-records", render::node_of(intake.before_records)},
                   {"review", render::node_of(intake.review)}});
  }
  return list;
}

Node pauses_node(const std::vector<domain::Pause>& pauses) {
  NodeList list;
  for (const domain::Pause& pause : pauses) {
    list.emplace_back(
        NodeObject{{"from", render::node_of(pause.from)}, {"until", render::node_of(pause.until)}});
  }
  return list;
}

Node consents_node(const std::vector<domain::Consent>& consents) {
  NodeList list;
  for (const domain::Consent& consent : consents) {
    list.emplace_back(NodeObject{{"purpose", render::node_of(consent.purpose)},
                                 {"state", render::word_node(consent.state)},
                                 {"on", render::node_of(consent.on)}});
  }
  return list;
}

Node offers_node(const std::vector<domain::Offer>& offers) {
  NodeList list;
  for (const domain::Offer& offer : offers) {
    list.emplace_back(NodeObject{{"on", render::node_of(offer.on)},
                                 {"until", render::node_of(offer.until)},
                                 {"answer", render::word_node(offer.answer)},
                                 {"answered", render::node_of(offer.answered)}});
  }
  return list;
}

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
  NodeObject card{{"id", client.id}};
  render::add_person(card, person);
  card.emplace_back("status", domain::word(domain::status_on(client, today)));
  const std::optional<domain::Date> since = actions::status_since(client, today);
  card.emplace_back("since", since ? Node(domain::format(*since)) : Node());
  card.emplace_back("applied", render::node_of(client.applied));
  card.emplace_back("source", render::node_of(client.source));
  card.emplace_back("channel", render::word_node(client.channel));
  card.emplace_back("invitations", render::word_node(client.invitations));
  card.emplace_back("language", render::node_of(client.language));
  card.emplace_back("activities", render::node_of(client.activities));
  card.emplace_back("awaiting", render::node_of(client.awaiting));
  card.emplace_back("silent-days", client.silent_days ? Node(*client.silent_days) : Node());
  card.emplace_back("facebook-group", render::node_of(client.facebook_group));
  card.emplace_back("not-same-as", render::node_of(client.not_same_as));
  card.emplace_back("intake", intakes_node(client.intakes));
  card.emplace_back("spell", render::spells_node(client.spells));
  card.emplace_back("pause", pauses_node(client.pauses));
  card.emplace_back("consent", consents_node(client.consents));
  card.emplace_back("offer", offers_node(client.offers));
  card.emplace_back("companion", companions_node(records, client));
  card.emplace_back("accompanies", accompanied_node(records, client));
  card.emplace_back("anyway", render::anyway_node(client.anyway));
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
             card_of(workspace.records(), workspace.need_client(id), person, workspace.today()));
  return answered(context, workspace);
}

}  // namespace

extern const Command client_show{
    .name = "client show",
    .theme = "People",
    .summary = "show one client's record",
    .details =
        "All that clients/ and people/ know about the client: status, channel, interviews with "
        "their answers, memberships, pauses, consents, offers, and who comes with whom. 'peer "
        "report client' shows the attendance.",
    .examples = "peer client show alena\npeer client show c-7k3f --format json",
    .arguments = arguments_taken,
    .options = {},
    .formats = Formats::json,
    .run = run};

}  // namespace peer::commands

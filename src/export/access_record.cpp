// The client's record in the answer to a request of access.
// SPDX-License-Identifier: MIT
#include "access_parts.hpp"

namespace peer::exports {
namespace {

using domain::Client;
using domain::Records;
using render::NodeList;
using render::NodeObject;

Node interview_node(const domain::Intake& intake, const std::string& file, Discretion& discretion) {
  return NodeObject{{"booked", cell(intake.booked)},
                    {"date", cell(intake.date)},
                    {"by", roles(intake.by, discretion)},
                    {"psychotherapy", cell(intake.psychotherapy)},
                    {"psychiatrist", cell(intake.psychiatrist)},
                    {"regular-activity", cell(intake.regular_activity)},
                    {"rules-explained", cell(intake.rules_explained)},
                    {"letter", cell(intake.letter)},
                    {"outcome", cell(intake.outcome)},
                    {"exception", discretion.prose(intake.exception, file)},
                    {"before-records", cell(intake.before_records)},
                    {"review", cell(intake.review)}};
}

Node offer_node(const domain::Offer& offer) {
  return NodeObject{{"on", cell(offer.on)},
                    {"until", cell(offer.until)},
                    {"answer", cell(offer.answer)},
                    {"answered", cell(offer.answered)}};
}

// With whom is the other's datum as well: their id and name stay out, and so does the day on which
// they left.
Node company_node(const domain::Companion& agreement) {
  return NodeObject{{"agreed", cell(agreement.agreed)}, {"until", cell(agreement.until)}};
}

// Agreements in the records of newcomers that name the person as the older member.
Node accompanies_node(const Records& records, const domain::PersonId& id) {
  NodeList list;
  for (const Client& newcomer : records.clients) {
    for (const domain::Companion& agreement : newcomer.companions) {
      if (agreement.client.value == id) list.push_back(company_node(agreement));
    }
  }
  return list;
}

}  // namespace

Node roles(const std::vector<Field<domain::PersonId>>& workers, const Discretion& discretion) {
  return list_of(workers, [&](const Field<domain::PersonId>& worker) {
    return Node(discretion.role(worker));
  });
}

Node anyway_list(const std::vector<domain::Anyway>& facts, const std::string& file,
                 Discretion& discretion) {
  return list_of(facts, [&](const domain::Anyway& fact) {
    return Node(NodeObject{{"rule", cell(fact.rule)},
                           {"reason", discretion.prose(fact.reason, file)},
                           {"on", cell(fact.on)}});
  });
}

Node record_node(const Records& records, const Client& client, domain::Date today,
                 Discretion& discretion) {
  const std::string& file = client.file;
  return NodeObject{
      {"status", domain::word(domain::status_on(client, today))},
      {"applied", cell(client.applied)},
      {"source", discretion.prose(client.source, file)},
      {"channel", cell(client.channel)},
      {"invitations", cell(client.invitations)},
      {"language", cell(client.language)},
      {"activities", cell(client.activities)},
      {"awaiting", discretion.prose(client.awaiting, file)},
      {"silent-days", cell(client.silent_days)},
      {"facebook-group", cell(client.facebook_group)},
      {"others-who-look-alike", client.not_same_as.size()},
      {"interviews", list_of(client.intakes,
                             [&](const domain::Intake& intake) {
                               return interview_node(intake, file, discretion);
                             })},
      {"memberships", list_of(client.spells,
                              [&](const domain::Spell& spell) {
                                return Node(
                                    NodeObject{{"from", cell(spell.from)},
                                               {"until", cell(spell.until)},
                                               {"reason", discretion.prose(spell.reason, file)}});
                              })},
      {"pauses",
       list_of(client.pauses,
               [](const domain::Pause& pause) {
                 return Node(NodeObject{{"from", cell(pause.from)}, {"until", cell(pause.until)}});
               })},
      {"consents", list_of(client.consents,
                           [](const domain::Consent& consent) {
                             return Node(NodeObject{{"purpose", cell(consent.purpose)},
                                                    {"state", cell(consent.state)},
                                                    {"on", cell(consent.on)}});
                           })},
      {"offers", list_of(client.offers, offer_node)},
      {"accompanied-by-an-older-member", list_of(client.companions, company_node)},
      {"accompanies-a-newcomer", accompanies_node(records, client.id)},
      {"recorded-although-against-a-rule", anyway_list(client.anyway, file, discretion)}};
}

}  // namespace peer::exports

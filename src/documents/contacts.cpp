// The list of contacts; see contacts.hpp.
// SPDX-License-Identifier: MIT
#include "peer/documents/contacts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "peer/documents/contact_text.hpp"
#include "peer/domain/caller.hpp"
#include "peer/render/card.hpp"

namespace peer::documents {

using domain::Contact;
using domain::Date;
using render::Node;

namespace {

// Whether somebody still has to do something about it.
bool is_open(const Contact& contact) {
  return (contact.follow_up && contact.follow_up->is_open()) || is_open_referral(contact) ||
         lacks_decision(contact);
}

bool takes(const ContactFilter& filter, const Contact& contact) {
  const Date day = contact.at->local.date;
  return (!filter.from || *filter.from <= day) && day <= filter.until &&
         (!filter.client || contact.client.value == filter.client) &&
         (!filter.by || contact.by.value == filter.by) &&
         (!filter.purpose || contact.purpose.value == filter.purpose) &&
         (!filter.open || is_open(contact));
}

std::vector<const Contact*> chosen(const domain::Records& records, const ContactFilter& filter) {
  std::vector<const Contact*> contacts;
  for (const Contact& contact : records.contacts) {
    if (takes(filter, contact)) contacts.push_back(&contact);
  }
  std::ranges::sort(contacts, [](const Contact* left, const Contact* right) {
    return std::make_tuple(left->at->unix_seconds(), left->id) <
           std::make_tuple(right->at->unix_seconds(), right->id);
  });
  return contacts;
}

Node name_node(const domain::Records& records, const std::optional<domain::PersonId>& id) {
  const domain::Person* person = id ? records.person(*id) : nullptr;
  return person != nullptr && person->name ? Node(*person->name) : Node();
}

// For the eye: who until when, and what came of it.
Node follow_up_text(const domain::Records& records, const Contact& contact) {
  if (!contact.follow_up) return {};
  const domain::FollowUp& follow_up = *contact.follow_up;
  if (follow_up.done) return Node("done " + domain::format(*follow_up.done));
  if (follow_up.dropped) return Node("dropped");
  return Node(records.name_of(follow_up.by.value_or(domain::PersonId("?"))) + ", " +
              domain::format(follow_up.due.value_or(Date{})));
}

Node referral_text(const Contact& contact) {
  if (!contact.referral || !contact.referral->to) return {};
  std::string text(domain::word(*contact.referral->to));
  if (contact.referral->state) text += fmt::format(" {}", domain::word(*contact.referral->state));
  return Node(text);
}

std::vector<Node> row_of(const domain::Records& records, const Contact& contact, bool named) {
  const bool serious = contact.serious.value_or(false);
  const Node who = named && !domain::is_unknown(contact.client.value_or({}))
                       ? name_node(records, contact.client.value)
                       : Node();
  std::vector<Node> row{contact.id,
                        Node(domain::format(*contact.at)),
                        render::node_of(contact.client),
                        who,
                        render::node_of(contact.by),
                        render::node_of(contact.channel),
                        render::node_of(contact.direction),
                        render::node_of(contact.purpose),
                        render::node_of(contact.outcome),
                        render::node_of(contact.serious),
                        serious ? Node("serious") : Node(),
                        render::node_of(contact.plan),
                        render::node_of(contact.to_group),
                        referral_text(contact),
                        follow_up_text(records, contact)};
  const domain::Referral none;
  const domain::Referral& referral = contact.referral ? *contact.referral : none;
  row.insert(row.end(), {render::node_of(referral.to), render::node_of(referral.state),
                         render::node_of(referral.on)});
  const domain::FollowUp nothing;
  const domain::FollowUp& follow_up = contact.follow_up ? *contact.follow_up : nothing;
  row.insert(row.end(), {render::node_of(follow_up.by), render::node_of(follow_up.due),
                         render::node_of(follow_up.done), render::node_of(follow_up.dropped)});
  return row;
}

constexpr std::string_view only_text = "";  // key of a column that only the text form has

}  // namespace

render::Table contacts_table(const domain::Records& records, const ContactFilter& filter,
                             bool named, bool as_text) {
  const std::vector<render::Column> columns = {{"contact", "contact"},
                                               {"at", ""},
                                               {"client", ""},
                                               {"name", named ? "name" : ""},
                                               {"by", "by"},
                                               {"channel", "channel"},
                                               {"direction", "direction"},
                                               {"purpose", "purpose"},
                                               {"outcome", "outcome"},
                                               {"serious", ""},
                                               {std::string(only_text), " "},
                                               {"plan", ""},
                                               {"to-group", ""},
                                               {std::string(only_text), "referral"},
                                               {std::string(only_text), "follow-up"},
                                               {"referral.to", ""},
                                               {"referral.state", ""},
                                               {"referral.on", ""},
                                               {"follow-up.by", ""},
                                               {"follow-up.due", ""},
                                               {"follow-up.done", ""},
                                               {"follow-up.dropped", ""}};
  render::Table table;
  const auto is_shown = [&](const render::Column& column) {
    return as_text ? !column.heading.empty() : !column.key.empty();
  };
  for (const render::Column& column : columns) {
    if (is_shown(column)) table.columns.push_back(column);
  }
  for (const Contact* contact : chosen(records, filter)) {
    const std::vector<Node> row = row_of(records, *contact, named);
    std::vector<Node> cells;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (is_shown(columns[i])) cells.push_back(row[i]);
    }
    table.rows.push_back(std::move(cells));
  }
  table.empty = filter.open ? "nothing is open" : "no contacts";
  return table;
}

}  // namespace peer::documents

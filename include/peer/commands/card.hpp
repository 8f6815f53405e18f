// The card of one record: a tree of values for JSON, the same as lines of text.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "peer/commands/context.hpp"
#include "peer/domain/client.hpp"
#include "peer/render/node.hpp"

namespace peer::commands {

// `key  value` lines in the order of the object, aligned; nulls and empty lists are left out; a
// list of objects is one line an object, its values as `key value` separated by "; ".
std::string card_to_text(const render::NodeObject& card);

void print_card(Context& context, render::NodeObject card);

// Values of records as nodes: null when absent.
render::Node node_of(const domain::Field<domain::Date>& field);
render::Node node_of(const domain::Field<std::string>& field);
render::Node node_of(const domain::Field<bool>& field);
render::Node node_of(const std::vector<domain::Field<std::string>>& fields);
template <class E>
render::Node word_node(const domain::Field<E>& field) {
  return field ? render::Node(domain::word(*field)) : render::Node();
}

render::Node spells_node(const std::vector<domain::Spell>& spells);
render::Node anyway_node(const std::vector<domain::Anyway>& facts);

// Name, form of address, addresses: null each when people/ does not know the person.
void add_person(render::NodeObject& card, const domain::Person* person);

}  // namespace peer::commands

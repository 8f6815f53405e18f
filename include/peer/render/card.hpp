// The card of one record: a tree of values for JSON, the same as lines of text.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "peer/domain/fields.hpp"
#include "peer/render/node.hpp"

namespace peer::render {

// `key  value` lines in the order of the object, aligned; nulls and empty lists are left out; a
// list of objects is one line an object, its values as `key value` separated by "; ".
std::string card_to_text(const NodeObject& card);

// Values of records as nodes: null when absent.
Node node_of(const domain::Field<domain::Date>& field);
Node node_of(const domain::Field<std::string>& field);
Node node_of(const domain::Field<bool>& field);
Node node_of(const std::vector<domain::Field<std::string>>& fields);
template <class Tag>
Node node_of(const domain::Field<domain::Id<Tag>>& field) {
  return field ? Node(*field) : Node();
}
template <class Tag>
Node node_of(const std::vector<domain::Field<domain::Id<Tag>>>& fields) {
  NodeList list;
  for (const auto& field : fields) list.push_back(node_of(field));
  return list;
}
template <class E>
Node word_node(const domain::Field<E>& field) {
  return field ? Node(domain::word(*field)) : Node();
}

// The card of a client or worker: id and what people/ says, null each when it does not know them;
// then all keys of the record.
NodeObject person_card(const domain::RecordView& record, const domain::Person* person);

}  // namespace peer::render

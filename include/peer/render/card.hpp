// The card of one record: a tree of values for JSON, the same as lines of text.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "peer/render/record_node.hpp"

namespace peer::render {

// `key  value` lines in the order of the object, aligned; nulls and empty lists are left out; a
// list of objects is one line an object, its values as `key value` separated by "; ".
std::string card_to_text(const NodeObject& card);

// The card of a client or worker: id and what people/ says, null each when it does not know them;
// then all keys of the record.
NodeObject person_card(const domain::RecordView& record, const domain::Person* person);

}  // namespace peer::render

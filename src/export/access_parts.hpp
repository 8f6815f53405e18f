// What the parts of the answer to a request of access share, and the part on the client's record.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "discretion.hpp"
#include "peer/export/column.hpp"

namespace peer::exports {

template <class T, class ToNode>
Node list_of(const std::vector<T>& items, ToNode to_node) {
  render::NodeList list;
  for (const T& item : items) list.push_back(to_node(item));
  return list;
}

// Workers stand by their role.
render::Node roles(const std::vector<domain::Field<domain::PersonId>>& workers,
                   const Discretion& discretion);

render::Node anyway_list(const std::vector<domain::Anyway>& facts, const std::string& file,
                         Discretion& discretion);

render::Node record_node(const domain::Records& records, const domain::Client& client,
                         domain::Date today, Discretion& discretion);

}  // namespace peer::exports

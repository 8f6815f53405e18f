// Everything that the records hold on one client, and nothing on anyone else: the answer to a
// request of access (General Data Protection Regulation, article 15). SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/render/node.hpp"

namespace peer::exports {

struct AccessDocument {
  render::Node node;
  // For the person who answers the request, not for who asked.
  std::vector<std::string> left_out;   // files with a text that also names somebody else
  std::vector<std::string> mentioned;  // files of others that mention the person in a text
};

// `records` must be all there are. Workers stand by their role. A text that names somebody else, by
// id, name, number or address, is replaced by a remark.
AccessDocument access_document(const domain::Records& records, const domain::PersonId& id,
                               domain::Date today);

}  // namespace peer::exports

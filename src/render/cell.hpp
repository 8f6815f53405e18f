// How one plain value of a listing is written in a cell of text or CSV.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "peer/render/node.hpp"

namespace peer::render {

// null is "", a list is joined by ", ", true and false are the words of JSON.
std::string cell_text(const Node& node);

// The key of a column as the tables have it: "follow-up-by" of "follow-up.by".
std::string csv_key(std::string key);

}  // namespace peer::render

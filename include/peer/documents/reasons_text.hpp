// The closed lists of reasons in words: `peer explain reasons`.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "peer/domain/program.hpp"
#include "peer/render/node.hpp"

namespace peer::documents {

// A list for each place, with titles in the program's language and whether clients are told it.
std::string reasons_text(const domain::Program& program);
render::Node reasons_node(const domain::Program& program);

}  // namespace peer::documents

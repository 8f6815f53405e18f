// Which word a free text of format 1 most likely means. Private to this layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "peer/domain/reason.hpp"

namespace peer::actions {

// "" when nothing is near. Only ever a proposal: a person confirms it.
std::string propose_reason(const domain::Program& program, domain::ReasonPlace place,
                           std::string_view text);

}  // namespace peer::actions

// The text of a file after a decision.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "peer/actions/membership.hpp"

namespace peer::test {

// Applies the decision and makes sure that the result is still a sound record.
std::string applied(const std::string& path, const std::string& text,
                    const actions::Decision& decision);

}  // namespace peer::test

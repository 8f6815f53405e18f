// The rules of rules.def, declared: each is defined in the file of its name.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/rules/rule.hpp"

namespace peer::rules {

#define PEER_RULE(name) extern const Rule name;
#include "rules.def"
#undef PEER_RULE

}  // namespace peer::rules

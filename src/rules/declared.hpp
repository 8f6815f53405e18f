// The rules of rules.def, declared: each is defined in the file of its name, in a namespace
// of that name, so that two files may call their parts alike.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/rules/rule.hpp"

namespace peer::rules {

#define PEER_RULE(name)   \
  namespace name {        \
  extern const Rule rule; \
  }
#include "rules.def"
#undef PEER_RULE

}  // namespace peer::rules

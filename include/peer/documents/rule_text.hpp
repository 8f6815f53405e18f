// The rules in words: by theme, and one with its reason, source, remedy and examples.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "peer/render/node.hpp"
#include "peer/rules/rule.hpp"

namespace peer::documents {

std::string rules_text();
render::Node rules_node();

std::string rule_text(const rules::Rule& rule);
render::Node rule_node(const rules::Rule& rule);

}  // namespace peer::documents

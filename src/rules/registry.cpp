// The table of all rules, made from rules.def. Nothing registers itself: a static library would
// drop objects that nobody names.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "declared.hpp"

namespace peer::rules {

namespace {

constexpr std::array table = {
#define PEER_RULE(name) &name::rule,
#include "rules.def"
#undef PEER_RULE
};

}  // namespace

std::span<const Rule* const> all_rules() {
  return table;
}

const Rule* find_rule(std::string_view id) {
  const auto* found =
      std::find_if(table.begin(), table.end(), [&](const Rule* rule) { return rule->id == id; });
  return found == table.end() ? nullptr : *found;
}

std::vector<std::string> rule_ids() {
  std::vector<std::string> ids;
  ids.reserve(table.size());
  for (const Rule* rule : table) ids.emplace_back(rule->id);
  return ids;
}

std::string_view reach_word(Reach reach) {
  switch (reach) {
    case Reach::record:
      return "record";
    case Reach::day:
      return "day";
    case Reach::client:
      return "client";
    case Reach::team:
      return "team";
    case Reach::people:
      return "people";
    case Reach::directory:
      return "directory";
  }
  return "?";
}

}  // namespace peer::rules

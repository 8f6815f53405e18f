// Counting that remembers what was counted.
// SPDX-License-Identifier: MIT
#include "peer/reports/figure.hpp"

#include <algorithm>

namespace peer::reports {
namespace {

// Sessions are walked in order, so that a repetition can only be the last one.
void keep(std::vector<std::string>& sessions, std::string_view session) {
  if (sessions.empty() || sessions.back() != session) sessions.emplace_back(session);
}

}  // namespace

void Figure::add(std::string_view session, std::int64_t amount) {
  if (amount == 0) return;
  count += amount;
  keep(sessions, session);
}

void PeopleFigure::add(std::string_view person, std::string_view session) {
  const auto at = std::lower_bound(people.begin(), people.end(), person);
  if (at == people.end() || *at != person) people.emplace(at, person);
  keep(sessions, session);
}

}  // namespace peer::reports

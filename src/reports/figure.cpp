// Counting that remembers what was counted.
// SPDX-License-Identifier: MIT
#include "peer/reports/figure.hpp"

#include <algorithm>

namespace peer::reports {

void Figure::add(const Source& source, Tracing tracing) {
  if (source.amount == 0) return;
  count += source.amount;
  if (tracing == Tracing::on) sources.push_back(source);
}

bool PeopleFigure::has(const domain::PersonId& person) const {
  return std::binary_search(people.begin(), people.end(), person);
}

void PeopleFigure::add(const Source& source, Tracing tracing) {
  const auto at = std::lower_bound(people.begin(), people.end(), source.who);
  if (at == people.end() || *at != source.who) people.emplace(at, source.who);
  if (tracing == Tracing::on) sources.push_back(source);
}

}  // namespace peer::reports

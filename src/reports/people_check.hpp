// What can be known of how many people came where that is not shown.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "deidentified_count.hpp"
#include "peer/reports/suppression.hpp"

namespace peer::reports {

// People of a cell are shown where its marks are; those of all activities or quarters only where
// none of the cells is hidden: different people do not add up, but they bound each other.
bool shows_people(const CountTable& came, std::size_t row, std::size_t column);

// Cells (row, column) whose number of people can be told too well. Known are the marks that are
// possible (people ≤ marks ≤ people × sessions), the number of rows of people, and that each of
// them came somewhere.
std::vector<std::pair<std::size_t, std::size_t>> narrow_people(const TrueCounts& counts,
                                                               const CountTable& came,
                                                               std::int64_t k);

// Hides more marks until no number of people can be told. False when nothing helps.
bool hide_for_people(const TrueCounts& counts, CountTable& came, std::int64_t k);

}  // namespace peer::reports

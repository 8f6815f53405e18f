// One row a person in classes that at least k people share (k-anonymity).
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "deidentified_count.hpp"
#include "peer/base/clock.hpp"
#include "peer/reports/deidentified.hpp"

namespace peer::reports {

// At least k people are in `counts`. The rows are in the order of their fresh numbers.
std::vector<PersonClasses> person_classes(const domain::Records& records, const TrueCounts& counts,
                                          domain::Date until, std::int64_t k, base::Random& random);

// What a row says: at least so many visits, and a first membership at most so many days before the
// end of the period; nothing where the row does not say.
std::int64_t least_visits(std::string_view visits);
std::optional<int> most_days(std::string_view tenure);

}  // namespace peer::reports

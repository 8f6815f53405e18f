// Which sessions take place at the same time.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "peer/domain/records.hpp"

namespace peer::rules {

struct Overlap {
  const domain::Session* first = nullptr;  // begins earlier, or at the same time with a lesser id
  const domain::Session* second = nullptr;
};

// Every pair of sessions that are not cancelled and share some time. A session whose end is not
// after its start reaches into the next day; a held one is over at `ended` when that is earlier.
// Both ends are times of the wall clock: in the night in which it is set back, what looks one after
// the other to those who read the plan counts as one after the other. One that begins when another
// ends is apart from it.
std::vector<Overlap> overlaps_in(const domain::Records& records);

}  // namespace peer::rules

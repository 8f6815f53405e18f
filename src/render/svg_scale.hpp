// The axis of a chart: round steps from nothing to at least the largest value.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "peer/render/report.hpp"

namespace peer::render {

struct Scale {
  double low = 0;
  double high = 1;
  std::vector<double> ticks{};  // from low to high

  // Where a value lies, 0 to 100.
  double percent(double value) const;
};

// At most `most_steps` steps of 1, 2 or 5 times a power of ten; of hours and minutes such that a
// clock shows. Whole numbers get whole steps. 0 is always on it.
Scale scale_for(double lowest, double highest, Measure measure, std::size_t most_steps);

// A value of the axis or beside a bar, as the language writes it.
std::string scale_text(std::string_view language, Measure measure, double value);

// "12.5": a coordinate, in as few digits as a picture needs.
std::string coordinate(double value);

}  // namespace peer::render

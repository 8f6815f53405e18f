// The period of a report from the options; see period.hpp.
// SPDX-License-Identifier: MIT
#include "period.hpp"

#include <algorithm>

namespace peer::commands {

bool has_period(const Arguments& arguments) {
  return std::ranges::any_of(period_options,
                             [&](const Option& option) { return arguments.has(option.name); });
}

actions::Period read_period(const Arguments& arguments, domain::Date today,
                            DefaultPeriod fallback) {
  return actions::read_period({.from = arguments.get("--from"),
                               .until = arguments.get("--until"),
                               .month = arguments.get("--month"),
                               .quarter = arguments.get("--quarter"),
                               .year = arguments.get("--year")},
                              today, fallback);
}

}  // namespace peer::commands

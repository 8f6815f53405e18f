// The period that a report is about: --from and --until, --month, --quarter or --year.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>

#include "peer/actions/period.hpp"
#include "peer/commands/command.hpp"

namespace peer::commands {

// For the declaration of a report.
inline constexpr std::array<Option, 5> period_options = {{
    {.name = "--from", .value = "DATE", .help = "first day; with --until"},
    {.name = "--until", .value = "DATE", .help = "last day; with --from"},
    {.name = "--month", .value = "MONTH", .help = "a month: 2026-11"},
    {.name = "--quarter", .value = "QUARTER", .help = "a quarter: 2026-4 is October to December"},
    {.name = "--year", .value = "YEAR", .help = "a year: 2026"},
}};

bool has_period(const Arguments& arguments);

using actions::DefaultPeriod;
actions::Period read_period(const Arguments& arguments, domain::Date today,
                            DefaultPeriod fallback = DefaultPeriod::quarter);

}  // namespace peer::commands

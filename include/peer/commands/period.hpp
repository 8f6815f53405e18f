// The period that a report is about: --from and --until, --month, --quarter or --year.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>

#include "peer/commands/command.hpp"
#include "peer/documents/writer.hpp"

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

// The current quarter, or year, when nothing was given. Failure(usage) for more than one form, for
// a half one, for an end before its beginning.
enum class DefaultPeriod { quarter, year };
documents::Period read_period(const Arguments& arguments, domain::Date today,
                              DefaultPeriod fallback = DefaultPeriod::quarter);

}  // namespace peer::commands

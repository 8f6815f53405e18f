// The days that a report is about, as they are asked for.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "peer/domain/time.hpp"

namespace peer::actions {

// Both days belong to it.
struct Period {
  domain::Date from;
  domain::Date until;
  std::string words;  // "2026-4" as it was asked for: the quarter, month, year, or "FROM to UNTIL"
};

// What was typed, of which one form is given.
struct PeriodWords {
  std::optional<std::string> from{};
  std::optional<std::string> until{};
  std::optional<std::string> month{};    // 2026-11
  std::optional<std::string> quarter{};  // 2026-4, also 2026-Q4
  std::optional<std::string> year{};     // 2026
};

// The current quarter, or year, when nothing was given. Failure(usage) for more than one form, for
// a half one, for an end before its beginning.
enum class DefaultPeriod { quarter, year };
Period read_period(const PeriodWords& typed, domain::Date today,
                   DefaultPeriod fallback = DefaultPeriod::quarter);

}  // namespace peer::actions

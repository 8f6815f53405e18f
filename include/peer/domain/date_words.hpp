// The words for a day on the command line (design §3): YYYY-MM-DD, today, tomorrow, yesterday,
// a weekday (the coming one; today's own name is a week away), +3d, -1w. Nothing else.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "peer/domain/time.hpp"

namespace peer::domain {

// Throws Failure(usage) "'x' is not a date" with the accepted words as hint, and a did-you-mean for
// a misspelt weekday. Days outside 1900–2037 and days that do not exist (2026-02-30) are refused by
// name. Case is ignored.
Date parse_date_word(std::string_view word, Date today);

// A time for the command line: HH:MM. Throws Failure(usage).
TimeOfDay parse_time_word(std::string_view word);

// T of `--at T` and `--now T`: DATE-WORD, then 'T' or a space, then HH:MM.
// Throws Failure(usage).
LocalTime parse_local_time_word(std::string_view words, Date today);

}  // namespace peer::domain

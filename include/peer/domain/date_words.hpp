// The words for a day on the command line (design §3): YYYY-MM-DD, 30.1.2027, 30. 1., today,
// tomorrow, yesterday, a weekday (the coming one; today's own name is a week away), +3d, -1w; also
// the words of the other languages (typed_words.hpp): dnes, pondělí. Nothing else.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "peer/domain/time.hpp"

namespace peer::domain {

// Which year is meant by a day that names none: 30. 1.
enum class Year { nearest, coming, past };

// Throws Failure(usage) "'x' is not a date" with the accepted words as hint, and a did-you-mean for
// a misspelt weekday. Days outside 1900–2037 and days that do not exist (2026-02-30) are refused by
// name. Case is ignored.
Date parse_date_word(std::string_view word, Date today, Year without = Year::nearest);

// A time for the command line: HH:MM or HH.MM. Throws Failure(usage).
TimeOfDay parse_time_word(std::string_view word);
// Whether it may be meant as a time, not as a day: 18:30, 18.30, but not 30.1.
bool looks_like_time(std::string_view word);

// T of `--at T` and `--now T`: DATE-WORD, then 'T' or a space, then HH:MM or HH.MM.
// Throws Failure(usage).
LocalTime parse_local_time_word(std::string_view words, Date today, Year without = Year::nearest);

}  // namespace peer::domain

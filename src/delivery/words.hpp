// Days, times, numbers and lists in running text, for messages to clients, put together as the
// grammar of the language has it (locale/grammar.hpp).
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/time.hpp"
#include "peer/domain/words.hpp"
#include "peer/locale/grammar.hpp"

namespace peer::delivery {

using locale::DayCase;

// "pondělí 23. listopadu"; "Monday 23 November".
std::string day_in_words(domain::Date date, std::string_view language,
                         DayCase day_case = DayCase::alone);
// Up to two by name, the month said once: "středa 18. a sobota 21. listopadu"; "Wednesday 18 and
// Saturday 21 November". More are a range: "6.–21. listopadu"; "6–21 November". Any order, each
// once.
std::string days_in_words(std::vector<domain::Date> dates, std::string_view language,
                          DayCase day_case);
// "v pondělí 23. listopadu", "ve čtvrtek 26. listopadu"; "on Monday 23 November".
std::string on_day_in_words(domain::Date date, std::string_view language);
// "každé pondělí", "v sudých týdnech ve čtvrtek"; "every Monday", "on Thursdays of even weeks".
std::string regular_day_in_words(domain::Weekday weekday, domain::Weeks weeks,
                                 std::string_view language);
// "po 23. 11."; "Mon 23 Nov".
std::string short_day_in_words(domain::Date date, std::string_view language);

// "9:00", "18:00"; "09:00".
std::string time_in_words(domain::TimeOfDay time, std::string_view language);
// "v 9:00", "ve 14:00" (ve čtrnáct); "at 09:00".
std::string at_time_in_words(domain::TimeOfDay time, std::string_view language);
// "od 18:00"; "from 18:00".
std::string since_in_words(domain::TimeOfDay start, std::string_view language);
// "od 9:00 do 20:30"; "from 09:00 to 20:30".
std::string hours_in_words(domain::TimeOfDay start, domain::TimeOfDay end,
                           std::string_view language);

// "a", "a, b a c"; "a, b and c".
std::string list_in_words(std::span<const std::string> items, std::string_view language);

// "+420 721 000 386" with no-break spaces; a number of another country as it is written.
std::string phone_in_words(std::string_view number);

// The text with no-break spaces (U+00A0) where a line must not end.
std::string typeset(std::string_view text, std::string_view language);

}  // namespace peer::delivery

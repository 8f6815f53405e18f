// Days and times in words, for messages to clients, in Czech ("cs") and English (any other).
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "peer/domain/time.hpp"
#include "peer/domain/words.hpp"

namespace peer::delivery {

// "pondělí 23. listopadu", "středu 25. listopadu" (after "na"); "Monday 23 November".
std::string day_in_words(domain::Date date, std::string_view language);
// "v pondělí 23. listopadu", "ve čtvrtek 26. listopadu"; "on Monday 23 November".
std::string on_day_in_words(domain::Date date, std::string_view language);
// "každé pondělí", "v sudých týdnech ve čtvrtek"; "every Monday", "on Thursdays of even weeks".
std::string regular_day_in_words(domain::Weekday weekday, domain::Weeks weeks,
                                 std::string_view language);
// "po 23. 11."; "Mon 23 Nov".
std::string short_day_in_words(domain::Date date, std::string_view language);
// "od 18:00"; "from 18:00".
std::string since_in_words(domain::TimeOfDay start, std::string_view language);
// "od 18:00 do 20:30"; "from 18:00 to 20:30".
std::string hours_in_words(domain::TimeOfDay start, domain::TimeOfDay end,
                           std::string_view language);
// "a", "a, b a c"; "a, b and c".
std::string list_in_words(std::span<const std::string> items, std::string_view language);

}  // namespace peer::delivery

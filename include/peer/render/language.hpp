// Numbers, days, months and coded words of reports, in the language of the report.
//
// Numbers follow the language (1,234 and 1 234 with a no-break space), durations are H:MM, days
// 23 Nov 2026 and 23. 11. 2026.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "peer/domain/time.hpp"
#include "peer/domain/words.hpp"
#include "peer/locale/words.hpp"

namespace peer::render {

using locale::CountedWords;
using locale::Words;

std::string number_in(std::string_view language, std::int64_t number);
// "1,5": `digits` is a number with a decimal point, and the point becomes the language's.
std::string decimal_in(std::string_view language, std::string digits);
// "5 klientů"
std::string counted_in(std::string_view language, std::int64_t number, const CountedWords& words);
// 133:40 hours for 8020 minutes; the hours are written as number_in() does.
std::string hours_in(std::string_view language, std::int64_t minutes);
std::string day_in(std::string_view language, domain::Date date);  // "23. 11. 2026"
// "pondělí 23. 11. 2026", "Monday 23 Nov 2026"
std::string weekday_and_day_in(std::string_view language, domain::Date date);
std::string_view weekday_in(std::string_view language, domain::Weekday weekday);  // "pondělí"
// "listopad 2026", "November 2026"
std::string month_in(std::string_view language, int year, int month);
// "2026-11" as domain writes it → the same as above.
std::string month_in(std::string_view language, std::string_view month);

// The closed word lists of the files as people say them: "left early", "odešel dřív".
std::string_view spoken(std::string_view language, domain::AttendanceStatus status);
std::string_view spoken(std::string_view language, domain::SessionStatus status);
std::string_view spoken(std::string_view language, domain::ReplyAnswer answer);
std::string_view spoken(std::string_view language, domain::ClientStatus status);
std::string_view spoken(std::string_view language, domain::IntakeOutcome outcome);
std::string_view spoken(std::string_view language, domain::ActivityKind kind);
std::string_view spoken(std::string_view language, domain::Role role);
std::string_view spoken(std::string_view language, domain::Channel channel);
std::string_view spoken(std::string_view language, domain::ContactPurpose purpose);
std::string_view spoken(std::string_view language, domain::ContactOutcome outcome);

}  // namespace peer::render

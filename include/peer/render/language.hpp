// Words, numbers, days and months of reports in English and Czech.
//
// A text that a report prints stands in its code once in each language (Words); `language` is "en"
// or "cs", and what is neither is written in English. Numbers follow the language (1,234 and 1 234
// with a no-break space), durations are H:MM, days 23 Nov 2026 and 23. 11. 2026.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "peer/domain/time.hpp"
#include "peer/domain/words.hpp"

namespace peer::render {

struct Words {
  std::string_view english;
  std::string_view czech;

  std::string_view in(std::string_view language) const {
    return language == "cs" ? czech : english;
  }
};

// A noun that follows a number: 1 session, 2 sessions; 1 setkání; 1 klient, 2 klienti, 5 klientů.
struct CountedWords {
  Words one;
  Words few;   // 2, 3 and 4 in Czech; English has `many` for them
  Words many;  // also for 0
};

std::string number_in(std::string_view language, std::int64_t number);
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

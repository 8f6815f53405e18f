// Numbers, days and nouns of reports in both languages.
// SPDX-License-Identifier: MIT
#include "peer/render/language.hpp"

#include <doctest/doctest.h>

using namespace peer::render;
namespace domain = peer::domain;

TEST_CASE("numbers are grouped as the language does") {
  struct Row {
    std::int64_t number;
    std::string_view english;
    std::string_view czech;
  };
  const Row rows[] = {{0, "0", "0"},
                      {999, "999", "999"},
                      {1000, "1,000", "1\u00a0000"},
                      {1234567, "1,234,567", "1\u00a0234\u00a0567"},
                      {-1234, "\u22121,234", "\u22121\u00a0234"}};
  for (const Row& row : rows) {
    CHECK(number_in("en", row.number) == row.english);
    CHECK(number_in("cs", row.number) == row.czech);
    CHECK(number_in("xx", row.number) == row.english);
  }
}

TEST_CASE("hours keep their minutes") {
  CHECK(hours_in("en", 0) == "0:00");
  CHECK(hours_in("en", 65) == "1:05");
  CHECK(hours_in("cs", 60 * 1234 + 7) == "1\u00a0234:07");
  CHECK(hours_in("en", -90) == "\u22121:30");
}

TEST_CASE("Czech has three plural forms") {
  constexpr CountedWords days = {"day", "days", peer::locale::Context("number")};
  const std::pair<std::int64_t, std::string_view> czech[] = {
      {0, "0\u00a0dní"}, {1, "1\u00a0den"},   {2, "2\u00a0dny"},    {4, "4\u00a0dny"},
      {5, "5\u00a0dní"}, {22, "22\u00a0dní"}, {101, "101\u00a0dní"}};
  for (const auto& [number, text] : czech) CHECK(counted_in("cs", number, days) == text);
  CHECK(counted_in("en", 0, days) == "0 days");
  CHECK(counted_in("en", 1, days) == "1 day");
  CHECK(counted_in("en", 2, days) == "2 days");
}

TEST_CASE("days, months and days of the week") {
  const domain::Date date = *domain::make_date(2026, 11, 2);
  CHECK(day_in("en", date) == "2\u00a0Nov\u00a02026");
  CHECK(day_in("cs", date) == "2.\u00a011.\u00a02026");
  CHECK(weekday_and_day_in("cs", date) == "pondělí 2.\u00a011.\u00a02026");
  CHECK(weekday_and_day_in("en", date) == "Monday 2\u00a0Nov\u00a02026");
  CHECK(month_in("cs", 2026, 9) == "září 2026");
  CHECK(month_in("en", "2026-12") == "December 2026");
  CHECK(month_in("en", "2026-13") == "2026-13");
  CHECK(month_in("en", "winter") == "winter");
  CHECK(weekday_in("cs", domain::Weekday::sunday) == "neděle");
}

// A word that was added to a list of the files and not here would show as "?".
template <class E>
void every_word_is_spoken() {
  for (const auto& entry : domain::word_table<E>()) {
    CAPTURE(entry.text);
    CHECK(spoken("en", entry.value) != "?");
    CHECK(spoken("cs", entry.value) != "?");
  }
}

TEST_CASE("every coded word is spoken in both languages") {
  every_word_is_spoken<domain::AttendanceStatus>();
  every_word_is_spoken<domain::SessionStatus>();
  every_word_is_spoken<domain::ReplyAnswer>();
  every_word_is_spoken<domain::ClientStatus>();
  every_word_is_spoken<domain::IntakeOutcome>();
  every_word_is_spoken<domain::Role>();
  every_word_is_spoken<domain::Channel>();
  every_word_is_spoken<domain::ContactPurpose>();
  every_word_is_spoken<domain::ContactOutcome>();
  CHECK(spoken("en", domain::AttendanceStatus::sent_away) == "sent away");
  CHECK(spoken("cs", domain::ContactOutcome::no_answer) == "bez odpovědi");
}

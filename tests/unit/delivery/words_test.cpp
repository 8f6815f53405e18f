// Dates in words: every weekday and month, in both languages.
// SPDX-License-Identifier: MIT
#include "words.hpp"

#include <doctest/doctest.h>

#include "support/record_files.hpp"

using peer::delivery::day_in_words;
using peer::delivery::hours_in_words;
using peer::delivery::list_in_words;
using peer::delivery::on_day_in_words;
using peer::test::day;

TEST_CASE("weekdays with their prepositions") {
  struct Row {
    const char* date;
    const char* czech;
    const char* english;
  };
  const std::vector<Row> rows = {
      {"2026-11-23", "v pondělí 23. listopadu", "on Monday 23 November"},
      {"2026-11-24", "v úterý 24. listopadu", "on Tuesday 24 November"},
      {"2026-11-25", "ve středu 25. listopadu", "on Wednesday 25 November"},
      {"2026-11-26", "ve čtvrtek 26. listopadu", "on Thursday 26 November"},
      {"2026-11-27", "v pátek 27. listopadu", "on Friday 27 November"},
      {"2026-11-28", "v sobotu 28. listopadu", "on Saturday 28 November"},
      {"2026-11-29", "v neděli 29. listopadu", "on Sunday 29 November"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.date);
    CHECK(on_day_in_words(day(row.date), "cs") == row.czech);
    CHECK(on_day_in_words(day(row.date), "en") == row.english);
  }
}

TEST_CASE("months in the genitive") {
  const std::vector<std::string> months = {"ledna",  "února",  "března",    "dubna",
                                           "května", "června", "července",  "srpna",
                                           "září",   "října",  "listopadu", "prosince"};
  for (int month = 1; month <= 12; ++month) {
    const std::string words = day_in_words(*peer::domain::make_date(2026, month, 1), "cs");
    CHECK(words.ends_with(" 1. " + months[static_cast<std::size_t>(month) - 1]));
  }
  CHECK(day_in_words(day("2027-01-01"), "en") == "Friday 1 January");
}

TEST_CASE("hours and lists") {
  const auto start = peer::domain::time_of_day(18, 0);
  const auto end = peer::domain::time_of_day(20, 30);
  CHECK(hours_in_words(start, end, "cs") == "od 18:00 do 20:30");
  CHECK(hours_in_words(start, end, "en") == "from 18:00 to 20:30");
  const std::vector<std::string> three = {"a", "b", "c"};
  CHECK(list_in_words(three, "cs") == "a, b a c");
  CHECK(list_in_words(std::span(three).first(2), "en") == "a and b");
  CHECK(list_in_words(std::span(three).first(1), "en") == "a");
  CHECK(list_in_words({}, "en").empty());
}

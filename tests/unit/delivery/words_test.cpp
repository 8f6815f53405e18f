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

TEST_CASE("a day on its own, and after na") {
  using peer::delivery::DayCase;
  CHECK(day_in_words(day("2026-11-25"), "cs") == "středa 25. listopadu");
  CHECK(day_in_words(day("2026-11-25"), "cs", DayCase::after_on) == "středu 25. listopadu");
  CHECK(day_in_words(day("2026-11-28"), "cs") == "sobota 28. listopadu");
  CHECK(day_in_words(day("2026-11-29"), "cs") == "neděle 29. listopadu");
  CHECK(day_in_words(day("2026-11-29"), "en", DayCase::after_on) == "Sunday 29 November");
}

TEST_CASE("several days: the month once, many as a range") {
  using peer::delivery::DayCase;
  using peer::delivery::days_in_words;
  const auto wednesday = day("2026-11-18");
  const auto saturday = day("2026-11-21");
  CHECK(days_in_words({saturday, wednesday}, "cs", DayCase::alone) ==
        "středa 18. a sobota 21. listopadu");
  CHECK(days_in_words({wednesday, saturday}, "cs", DayCase::after_on) ==
        "středu 18. a sobotu 21. listopadu");
  CHECK(days_in_words({wednesday, saturday}, "en", DayCase::alone) ==
        "Wednesday 18 and Saturday 21 November");
  CHECK(days_in_words({day("2026-11-30"), day("2026-12-02")}, "cs", DayCase::alone) ==
        "pondělí 30. listopadu a středa 2. prosince");
  CHECK(days_in_words({saturday, saturday}, "cs", DayCase::alone) == "sobota 21. listopadu");
  CHECK(days_in_words({day("2026-11-06"), wednesday, saturday}, "cs", DayCase::alone) ==
        "6.–21. listopadu");
  CHECK(days_in_words({day("2026-11-06"), wednesday, saturday}, "en", DayCase::alone) ==
        "6–21 November");
  CHECK(days_in_words({wednesday, saturday, day("2026-12-03")}, "cs", DayCase::alone) ==
        "18. listopadu – 3. prosince");
  CHECK(days_in_words({}, "cs", DayCase::alone).empty());
}

TEST_CASE("the preposition of an hour is that of its numeral") {
  const std::string_view czech[] = {"v", "v", "ve", "ve", "ve", "v",  "v",  "v",
                                    "v", "v", "v",  "v",  "ve", "ve", "ve", "v",
                                    "v", "v", "v",  "v",  "ve", "ve", "ve", "ve"};
  for (int hour = 0; hour < 24; ++hour) {
    CAPTURE(hour);
    const auto time = peer::domain::time_of_day(hour, 5);
    const std::string digits = std::to_string(hour) + ":05";
    CHECK(peer::delivery::at_time_in_words(time, "cs") == std::string(czech[hour]) + " " + digits);
    CHECK(peer::delivery::at_time_in_words(time, "en") == "at " + peer::domain::format(time));
  }
}

TEST_CASE("no line ends after a preposition or within a number") {
  using peer::delivery::typeset;
  struct Row {
    const char* text;
    const char* czech;  // ~ stands for a no-break space
  };
  for (const Row& row : std::initializer_list<Row>{
           {"v pondělí 23. listopadu od 18:00", "v~pondělí 23.~listopadu od 18:00"},
           {"Praha 4, Lipová 12", "Praha~4, Lipová~12"},
           {"a k tomu i s někým", "a~k~tomu i~s~někým"},
           {"O tom (v klidu) \"s tebou\"", "O~tom (v~klidu) \"s~tebou\""},
           {"po 23. 11. 18:00", "po 23.~11.~18:00"},
           {"+420 721 000 386", "+420~721~000~386"},
           {"20 000 lidí", "20~000 lidí"},
           {"čtvrtek 26. a pátek 27. Řekněte", "čtvrtek 26.~a~pátek 27. Řekněte"},
           {"Šárka 3", "Šárka~3"},
           {"v\nčem", "v\nčem"},
           {"ještě v ", "ještě v "},
           {"https://example.org/a v", "https://example.org/a v"},
           {" a", " a"},
           {"", ""}}) {
    std::string expected;
    for (const char c : std::string_view(row.czech)) {
      if (c == '~') {
        expected += "\u00a0";
      } else {
        expected += c;
      }
    }
    CAPTURE(row.text);
    CHECK(typeset(row.text, "cs") == expected);
    CHECK(typeset(row.text, "en") == row.text);
  }
}

TEST_CASE("telephone numbers are grouped") {
  CHECK(peer::delivery::phone_in_words("+420721000386") == "+420\u00a0721\u00a0000\u00a0386");
  CHECK(peer::delivery::phone_in_words("+44 20 7946 0000") == "+44 20 7946 0000");
  CHECK(peer::delivery::phone_in_words("") == "");
}

TEST_CASE("hours and lists") {
  const auto start = peer::domain::time_of_day(18, 0);
  const auto end = peer::domain::time_of_day(20, 30);
  CHECK(hours_in_words(start, end, "cs") == "od 18:00 do 20:30");
  CHECK(hours_in_words(start, end, "en") == "from 18:00 to 20:30");
  const auto morning = peer::domain::time_of_day(9, 0);
  CHECK(hours_in_words(morning, start, "cs") == "od 9:00 do 18:00");
  CHECK(hours_in_words(morning, start, "en") == "from 09:00 to 18:00");
  const std::vector<std::string> three = {"a", "b", "c"};
  CHECK(list_in_words(three, "cs") == "a, b a c");
  CHECK(list_in_words(std::span(three).first(2), "en") == "a and b");
  CHECK(list_in_words(std::span(three).first(1), "en") == "a");
  CHECK(list_in_words({}, "en").empty());
}

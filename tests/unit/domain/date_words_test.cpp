// The words for days and times on the command line, and the exact refusals of everything else.
// SPDX-License-Identifier: MIT
#include "peer/domain/date_words.hpp"

#include <doctest/doctest.h>

#include "support/refusal.hpp"

using namespace peer::domain;
using peer::test::usage_refusal;

namespace {

const Date monday = *make_date(2026, 11, 23);

std::string refused_date(std::string_view word) {
  return usage_refusal([&] { parse_date_word(word, monday); });
}

constexpr const char* accepted =
    "a date is YYYY-MM-DD, 30.1.2027, 30.1., today, tomorrow, yesterday, a weekday like monday, +3d "
    "or -1w";

}  // namespace

TEST_CASE("the words of design §3") {
  struct Row {
    const char* word;
    const char* date;
  };
  const Row rows[] = {
      {"2026-11-30", "2026-11-30"}, {"today", "2026-11-23"},      {"tomorrow", "2026-11-24"},
      {"yesterday", "2026-11-22"},  {"monday", "2026-11-30"},     {"tuesday", "2026-11-24"},
      {"sunday", "2026-11-29"},     {"Friday", "2026-11-27"},     {"TODAY", "2026-11-23"},
      {"+3d", "2026-11-26"},        {"-1w", "2026-11-16"},        {"+0d", "2026-11-23"},
      {"+2W", "2026-12-07"},        {"-30d", "2026-10-24"},       {"+007d", "2026-11-30"},
      {"2037-12-31", "2037-12-31"}, {"1900-01-01", "1900-01-01"}, {"2024-02-29", "2024-02-29"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.word);
    CHECK(format(parse_date_word(row.word, monday)) == row.date);
  }
}

TEST_CASE("days as Czech writes and calls them") {
  struct Row {
    const char* word;
    const char* date;
  };
  const Row rows[] = {
      {"30.1.2027", "2027-01-30"},
      {"30. 1. 2027", "2027-01-30"},
      {"1.12.2026", "2026-12-01"},
      {"01.12.2026", "2026-12-01"},
      {"30.\u00A01.\u00A02027", "2027-01-30"},
      {"dnes", "2026-11-23"},
      {"Zítra", "2026-11-24"},
      {"zitra", "2026-11-24"},
      {"včera", "2026-11-22"},
      {"pondělí", "2026-11-30"},
      {"středu", "2026-11-25"},
      {"NEDĚLE", "2026-11-29"},
      {"sobotu", "2026-11-28"},
      {"utery", "2026-11-24"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.word);
    CHECK(format(parse_date_word(row.word, monday)) == row.date);
  }
  CHECK(refused_date("31.4.2027") ==
        "'31.4.2027' is a day that does not exist | the last day of that month is 2027-04-30");
  CHECK(refused_date("1.13.2027") ==
        "'1.13.2027' is a day that does not exist | a year has the months 01 to 12");
  CHECK(refused_date("1.1.2050") ==
        "'1.1.2050' is too far ahead | dates are kept from 1900-01-01 to 2037-12-31");
}

TEST_CASE("a day without its year is the nearest, the coming or the past one") {
  const auto day = [](const char* word, Year without) {
    return format(parse_date_word(word, monday, without));
  };
  CHECK(day("1.12.", Year::nearest) == "2026-12-01");
  CHECK(day("30. 1.", Year::nearest) == "2027-01-30");
  CHECK(day("1.7.", Year::nearest) == "2026-07-01");
  CHECK(day("1.7.", Year::coming) == "2027-07-01");
  CHECK(day("30.1.", Year::past) == "2026-01-30");
  for (const Year without : {Year::nearest, Year::coming, Year::past}) {
    CHECK(day("23.11.", without) == "2026-11-23");
  }
  CHECK(day("29.2.", Year::coming) == "2028-02-29");
  CHECK(day("29.2.", Year::past) == "2024-02-29");
  CHECK(refused_date("31. 2.") ==
        "'31. 2.' is a day that does not exist | the last day of that month is 2026-02-28");
}

TEST_CASE("hours with a full stop") {
  CHECK(parse_time_word("17.30") == time_of_day(17, 30));
  CHECK(format(parse_local_time_word("zítra 17.30", monday).date) == "2026-11-24");
  CHECK(parse_local_time_word("30. 1. 17:30", monday).time == time_of_day(17, 30));
  CHECK(usage_refusal([] {
          parse_local_time_word("30. 1.", monday);
        }).starts_with("'30. 1.' is not a date and a time"));
}

TEST_CASE("a weekday is the coming one, from every day of the week") {
  for (int offset = 0; offset < 7; ++offset) {
    const Date today = monday + offset;
    for (int day = 1; day <= 7; ++day) {
      const auto wanted = static_cast<Weekday>(day);
      const Date date = parse_date_word(weekday_word(wanted), today);
      CHECK(weekday(date) == wanted);
      CHECK(date - today >= 1);
      CHECK(date - today <= 7);
    }
  }
}

TEST_CASE("nothing else is a date") {
  for (const char* word : {"",
                           " ",
                           "next monday",
                           "3d",
                           "+d",
                           "+",
                           "-",
                           "d",
                           "+3m",
                           "+3",
                           "+-3d",
                           "++3d",
                           "+3dd",
                           "26-02-03",
                           "2026-2-3",
                           "2026-11-23 ",
                           "23.11",
                           "23.11.26",
                           "23/11/2026",
                           "23.11.2026.",
                           ".11.2026",
                           "123.11.2026",
                           "2026/11/23",
                           "now",
                           "pond",
                           "v pondělí",
                           "20261123",
                           "2026-11",
                           "monday 18:00",
                           "+3 d",
                           "2026-11-23T18:00",
                           "０1",
                           "\xFF"}) {
    CAPTURE(word);
    const std::string refused = refused_date(word);
    CHECK(refused.find(" is not a date | ") != std::string::npos);
    CHECK(refused.ends_with(accepted));
  }
}

TEST_CASE("refusals say what was meant, or what is wrong") {
  CHECK(refused_date("next monday") == std::string("'next monday' is not a date | ") + accepted);
  CHECK(refused_date("monda") ==
        std::string("'monda' is not a date | did you mean 'monday'? ") + accepted);
  CHECK(refused_date("Tusday") ==
        std::string("'Tusday' is not a date | did you mean 'tuesday'? ") + accepted);
  CHECK(refused_date("mon") ==
        std::string("'mon' is not a date | did you mean 'monday'? ") + accepted);
  CHECK(refused_date("tomorow") ==
        std::string("'tomorow' is not a date | did you mean 'tomorrow'? ") + accepted);
  CHECK(refused_date("2026-02-30") ==
        "'2026-02-30' is a day that does not exist | the last day of that month is 2026-02-28");
  CHECK(refused_date("2026-13-01") ==
        "'2026-13-01' is a day that does not exist | a year has the months 01 to 12");
  const char* kept = " | dates are kept from 1900-01-01 to 2037-12-31";
  for (const char* word : {"2038-01-01", "2050-01-01", "2200-01-01", "+99999999999d", "+99999d",
                           "+999999w", "+99999999999999999999999999w"}) {
    CAPTURE(word);
    CHECK(refused_date(word) == "'" + std::string(word) + "' is too far ahead" + kept);
  }
  for (const char* word : {"1899-12-31", "0000-00-00", "-99999d", "-999999d", "-9999999d"}) {
    CAPTURE(word);
    CHECK(refused_date(word) == "'" + std::string(word) + "' is too long ago" + kept);
  }
}

TEST_CASE("the edges of the calendar hold for words too") {
  const Date last = *make_date(2037, 12, 31);
  CHECK(usage_refusal([&] { parse_date_word("tomorrow", last); }) != "accepted");
  CHECK(usage_refusal([&] { parse_date_word("tuesday", last); }) != "accepted");
  CHECK(usage_refusal([&] { parse_date_word("yesterday", *make_date(1900, 1, 1)); }) != "accepted");
}

TEST_CASE("hostile words are shown harmlessly and cut") {
  CHECK(refused_date("\x1B[2J").starts_with("'\\u{1B}[2J' is not a date"));
  CHECK(refused_date(std::string(100'000, 'x')).size() < 300);
}

TEST_CASE("times") {
  CHECK(parse_time_word("18:00") == time_of_day(18, 0));
  CHECK(parse_time_word("00:00") == time_of_day(0, 0));
  for (const char* word : {"", "9:00", "18", "18:00:00", "24:00", "18:60", "6pm", "18:00 "}) {
    CAPTURE(word);
    CHECK(usage_refusal([&] { parse_time_word(word); }) ==
          "'" + std::string(word) + "' is not a time | a time is HH:MM, from 00:00 to 23:59");
  }
}

TEST_CASE("moments are a date word and a time") {
  struct Row {
    const char* words;
    const char* moment;
  };
  const Row rows[] = {
      {"2026-11-12T16:00", "2026-11-12 16:00"}, {"2026-11-12 16:00", "2026-11-12 16:00"},
      {"tomorrow 18:30", "2026-11-24 18:30"},   {"todayT00:00", "2026-11-23 00:00"},
      {"TODAY 09:05", "2026-11-23 09:05"},      {"TUESDAYT18:00", "2026-11-24 18:00"},
      {"-1w 10:00", "2026-11-16 10:00"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.words);
    CHECK(format(parse_local_time_word(row.words, monday)) == row.moment);
  }
  const auto refused = [](std::string_view words) {
    return usage_refusal([&] { parse_local_time_word(words, monday); });
  };
  for (const char* words : {"", "today", "18:00", "2026-11-12", "TODAY", "T18:00", " 18:00",
                            "2026-11-12T", "2026-11-12t16:00"}) {
    CAPTURE(words);
    CHECK(refused(words) == "'" + std::string(words) +
                                "' is not a date and a time | write a date and a time, for "
                                "example 2026-11-23T18:00 or 'tomorrow 18:00'");
  }
  CHECK(refused("monda 18:00").starts_with("'monda' is not a date | did you mean 'monday'?"));
  CHECK(refused("tomorrow 9:00").starts_with("'9:00' is not a time"));
  CHECK(refused("2026-02-30T18:00").starts_with("'2026-02-30' is a day that does not exist"));
  CHECK(refused("today  18:00").starts_with("'today ' is not a date"));
  CHECK(refused("2026-11-12T16:00+01:00").starts_with("'16:00+01:00' is not a time"));
}

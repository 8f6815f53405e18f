// What a cell of a spreadsheet says: days, telephone numbers, words.
// SPDX-License-Identifier: MIT
#include "importing/cells.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "importing/columns.hpp"
#include "importing/people.hpp"

using namespace peer;
using namespace peer::actions::importing;

namespace {

sheets::Cell text(std::string_view text) {
  sheets::Cell cell;
  cell.kind = sheets::Cell::Kind::text;
  cell.text = std::string(text);
  return cell;
}

sheets::Cell number(double number) {
  sheets::Cell cell;
  cell.kind = sheets::Cell::Kind::number;
  cell.number = number;
  return cell;
}

std::string day(const sheets::Cell& cell) {
  const Reading<domain::Date> reading = read_day(cell);
  return reading.value ? domain::format(*reading.value) : reading.problem;
}

std::string phone(std::string_view typed) {
  const Reading<std::string> reading = read_number(text(typed));
  return reading.value.value_or(reading.problem);
}

}  // namespace

TEST_SUITE("importing: cells") {
  TEST_CASE("days as they are written") {
    for (const char* typed :
         {"3. 11. 2026", "3.11.2026", "03.11.2026", "3.11.26", "3. 11. 26", "2026-11-03",
          "3/11/2026", "3-11-2026", "3. 11. 2026 0:00", "2026-11-03 00:00:00", "2026.11.3"}) {
      CAPTURE(typed);
      CHECK(day(text(typed)) == "2026-11-03");
    }
    CHECK(day(text("11/25/2026")) == "2026-11-25");
    CHECK(day(text("1.1.98")) == "1998-01-01");
    CHECK(day(number(46329)) == "2026-11-03");
    CHECK(day(number(46329.75)) == "2026-11-03");
    CHECK(day(text("46329")) == "2026-11-03");
  }

  TEST_CASE("what is no day, or none of these years") {
    CHECK(day(text("31. 2. 2026")) == "is a day that does not exist");
    CHECK(day(text("3. 11.")) == "has no year");
    CHECK(day(text("podzim")) == "is not a day");
    CHECK(day(text("2026")) == "is not a day");
    CHECK(day(text("1. 1. 1949")) == "is before 1950");
    CHECK(day(text("1. 1. 1950")) == "1950-01-01");
    CHECK(day(text("31. 12. 2037")) == "2037-12-31");
    CHECK(day(text("1. 1. 2038")) == "is after 2037");
    CHECK(day(text("1. 1. 99999")) == "is after 2037");
    CHECK(day(number(7)) == "is a number, not a day");
    CHECK(day(number(1e300)) == "is a number, not a day");
    CHECK(day(text("3. 11. 2026 a 4. 11. 2026")) == "is not a day");
  }

  TEST_CASE("telephone numbers in fifteen spellings") {
    for (const char* typed :
         {"700000001", "700 000 001", "700-000-001", "700.000.001", "700/000001", "+420700000001",
          "+420 700 000 001", "00420700000001", "00420 700 000 001", "420700000001",
          "420 700 000 001", "(+420) 700 000 001", "+420/700/000/001", "tel. 700 000 001",
          "mobil: 700000001", "tel.: +420 700 00 00 01"}) {
      CAPTURE(typed);
      CHECK(phone(typed) == "+420700000001");
    }
    CHECK(phone("+421 900 000 001") == "+421900000001");
    CHECK(phone("421900000001") == "+421900000001");
  }

  TEST_CASE("what is no telephone number, or two") {
    for (const char* typed : {"7000", "700 000 001, 700 000 002", "700 000 00I", "máma 700000001",
                              "7E+08", "nemá", "+"}) {
      CAPTURE(typed);
      CHECK(phone(typed) == "is not a telephone number");
    }
  }

  TEST_CASE("words of cells in English and Czech") {
    const std::vector<std::string> marks{"present", "late", "left-early", "excused", "absent"};
    const auto mark = [&](std::string_view typed) {
      return word_of_cell(typed, marks).value_or("?");
    };
    for (const char* typed : {"x", "X", "1", "ano", "A", "+", "present", "✓"})
      CHECK(mark(typed) == "present");
    for (const char* typed : {"o", "om", "Omluven", "omluvena"}) CHECK(mark(typed) == "excused");
    for (const char* typed : {"n", "-", "0", "–", "ne"}) CHECK(mark(typed) == "absent");
    CHECK(mark("p") == "late");
    CHECK(mark("P") == "late");
    CHECK(mark("q") == "?");
    CHECK(mark("") == "?");
    CHECK(read_flag(text("Ano")).value == true);
    CHECK(read_flag(text("ne")).value == false);
    CHECK(!read_flag(text("asi")).value);
  }

  TEST_CASE("headers in English and Czech") {
    const auto key = [](std::string_view header) {
      return key_of_header(header, Columns::clients).value_or("?");
    };
    CHECK(key("Jméno a příjmení") == "name");
    CHECK(key("TELEFON:") == "phone");
    CHECK(key("E-mail (povinné)") == "email");
    CHECK(key("Člen od") == "since");
    CHECK(key("jak psát") == "channel");
    CHECK(key("Celkem") == "sum");
    CHECK(key("Poznámka") == "?");
    CHECK(key("") == "?");
    CHECK(key_of_header("Datum", Columns::attendance) == "date");
    CHECK(!key_of_header("Psychiatr", Columns::attendance));
  }

  TEST_CASE("a name is the same one in any order and without diacritics") {
    CHECK(name_key("Nováková Jana") == name_key("jana NOVAKOVA"));
    CHECK(name_key("Nováková, Jana") == name_key("Jana Nováková"));
    CHECK(name_key("Jana Nová") != name_key("Jana Nováková"));
  }
}

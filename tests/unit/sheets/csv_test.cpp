// CSV as spreadsheets save it: separators, quotes, encodings, formulas, limits.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>

#include "peer/base/encoding.hpp"
#include "peer/base/failure.hpp"
#include "peer/sheets/workbook.hpp"

using namespace peer;
using sheets::Cell;

namespace {

sheets::Workbook read(std::string_view bytes) {
  return sheets::read_workbook("t.csv", bytes, std::nullopt);
}

// "a|b/c|d": the texts of the cells.
std::string cells(const sheets::Workbook& workbook) {
  std::string text;
  for (const std::vector<Cell>& row : workbook.sheets.front().rows) {
    if (!text.empty()) text += '/';
    for (std::size_t i = 0; i < row.size(); ++i) text += (i > 0 ? "|" : "") + row[i].text;
  }
  return text;
}

std::string why_not(std::string_view bytes, const std::string& file = "t.csv") {
  try {
    sheets::read_workbook(file, bytes, std::nullopt);
  } catch (const base::Failure& failure) {
    return failure.what();
  }
  return "read";
}

}  // namespace

TEST_SUITE("csv") {
  TEST_CASE("each separator is found, also where a comma stands in the texts") {
    CHECK(cells(read("a;b\n1,5;2\n")) == "a|b/1,5|2");
    CHECK(cells(read("a,b\r\n1;5,2\r\n")) == "a|b/1;5|2");
    CHECK(cells(read("a\tb\n1, 2\t3")) == "a|b/1, 2|3");
    CHECK(cells(read("sep=;\na;b,c,d\nx;y,z,w\n")) == "a|b,c,d/x|y,z,w");
    CHECK(read("a;b\n").form == "CSV, UTF-8, separated by ';'");
    CHECK(read("a\tb\n").form == "CSV, UTF-8, separated by tabs");
  }

  TEST_CASE("a text in quotes holds separators, quotes and line breaks") {
    CHECK(cells(read("a;\"b;\"\"c\"\"\nd\"\n1;2\n")) == "a|b;\"c\"\nd/1|2");
    CHECK(cells(read("a;\"never closed\n1;2\n")) == "a|never closed\n1;2");
  }

  TEST_CASE("a formula is none of our texts, and the apostrophe of an export goes") {
    const sheets::Workbook workbook = read("a;b\n=1+1;'=1+1\n'+420;'text\n");
    CHECK(workbook.sheets[0].at(1, 0).kind == Cell::Kind::formula);
    CHECK(workbook.sheets[0].at(1, 1).kind == Cell::Kind::text);
    CHECK(workbook.sheets[0].at(1, 1).text == "=1+1");
    CHECK(workbook.sheets[0].at(2, 0).text == "+420");
    CHECK(workbook.sheets[0].at(2, 1).text == "'text");
  }

  TEST_CASE("the Czech code pages are told apart by the letters that differ") {
    const std::string windows =
        "Jm\xE9no;Mesto\n\x8A\x9D"
        "astn\xE1;\x8E"
        "atec\n";
    const std::string latin =
        "Jm\xE9no;Mesto\n\xA9\xBB"
        "astn\xE1;\xAE"
        "atec\n";
    CHECK(read(windows).form.starts_with("CSV, windows-1250"));
    CHECK(read(latin).form.starts_with("CSV, ISO-8859-2"));
    CHECK(cells(read(windows)) == "Jméno|Mesto/Šťastná|Žatec");
    CHECK(cells(read(latin)) == cells(read(windows)));
  }

  TEST_CASE("UTF-8 and UTF-16, with and without a mark") {
    CHECK(cells(read("\xEF\xBB\xBFJméno;b\n")) == "Jméno|b");
    const std::string wide("J\0m\0;\0b\0\n\0", 10);
    CHECK(cells(read(wide)) == "Jm|b");
    CHECK(cells(read("\xFF\xFE" + wide)) == "Jm|b");
    CHECK(read("\xFF\xFE" + wide).form.starts_with("CSV, UTF-16LE"));
  }

  TEST_CASE("an encoding that is named is taken, or refused") {
    CHECK(base::decode_text("\xA9", "ISO-8859-2")->text == "Š");
    CHECK(!base::decode_text("\xFF", "UTF-8"));
    CHECK(!base::decode_text("a", "no-such-code"));
  }

  TEST_CASE("what is no table is told") {
    CHECK(why_not("\xFF\xD8\xFF\xE0") == "'t.csv' is a photo, not a table");
    CHECK(why_not("%PDF-1.7").ends_with("is a PDF, which holds no cells, not a table"));
    CHECK(why_not("\xD0\xCF\x11\xE0 old").ends_with("is a workbook of an older form (.xls)"));
    CHECK(why_not("PK\x03\x04 cut").ends_with("is a damaged or unfinished workbook"));
  }

  TEST_CASE("rows, columns and cells are bounded") {
    CHECK(why_not(std::string(sheets::most_rows + 1, '\n')) ==
          "'t.csv' holds more than 100000 rows");
    CHECK(why_not("a" + std::string(sheets::most_columns, ';') + "b") ==
          "'t.csv' holds more than 2000 columns");
  }

  TEST_CASE("places are told as people count") {
    CHECK(sheets::column_name(0) == "A");
    CHECK(sheets::column_name(25) == "Z");
    CHECK(sheets::column_name(26) == "AA");
    CHECK(sheets::column_name(701) == "ZZ");
    CHECK(sheets::column_name(702) == "AAA");
    const sheets::Workbook workbook = read("a\n");
    CHECK(sheets::place_text(workbook.sheets[0], {2, 3}) == "row 3, column D");
  }
}

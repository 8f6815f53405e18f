// One listing, three forms: aligned text, JSON (an array of objects) and CSV.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/render/node.hpp"

namespace peer::render {

struct Column {
  // Of JSON and CSV: lower case with hyphens, a promise. "follow-up.by" is `by` of the object
  // `follow-up` in JSON, null when all of it is null, and follow-up-by in CSV.
  std::string key;
  std::string heading;  // of text; "" leaves the column out of the text form
  bool right_aligned = false;
};

struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<Node>> rows;  // one Node a column
  std::string empty;                    // text form when there are no rows ("no clients")
};

// Aligned by display width, a list joined by ", ", null as "", no trailing spaces.
std::string table_to_text(const Table& table, bool color);
Node table_to_node(const Table& table);  // a list of objects
// RFC 4180 with CRLF; a text cell that a spreadsheet would run as a formula (= + - @ TAB CR first)
// gets a leading apostrophe, and so does one that begins with an apostrophe: whoever reads the cell
// takes one away and has the text.
std::string table_to_csv(const Table& table);

// What the user wants to see of a listing: the keys of columns as CSV has them.
struct Choice {
  std::vector<std::string> columns{};  // only these, in this order; empty: all
  std::vector<std::string> sort{};     // by these; "-key": from the last

  bool is_all() const { return columns.empty() && sort.empty(); }
};
// Failure (usage) for a column that the table does not have.
Table chosen(const Table& table, const Choice& choice);

// text/tab-separated-values: a line a row, tabs and line breaks in a cell become blanks. A cell
// that a spreadsheet would run gets its apostrophe here, too.
std::string table_to_tsv(const Table& table);

// excel: as a spreadsheet with Central European settings opens it without a question. The file
// begins with a byte order mark, `;` separates, decimals have a comma.
enum class CsvForm { plain, excel };
std::string_view csv_begin(CsvForm form);
// One record of CSV with its CRLF, for a listing that is too long to be kept.
std::string csv_line(const std::vector<Node>& cells, CsvForm form = CsvForm::plain);

}  // namespace peer::render

// Makes the manual page peer-export(7) from the declarations of the tables.
// SPDX-License-Identifier: MIT
#include "export_page.hpp"

#include <fmt/format.h>

#include "peer/export/tables.hpp"
#include "roff.hpp"

namespace peer::man {
namespace {

using exports::ExportColumn;
using exports::ExportTable;

constexpr std::string_view introduction =
    ".SH NAME\n"
    "peer\\-export \\- what stands in the tables that peer exports\n"
    ".SH DESCRIPTION\n"
    ".B peer export\n"
    "writes one table a kind of record, each as NAME.csv and NAME.jsonl, and beside them "
    "README.txt "
    "and columns.json, which say what stands here.\n"
    ".PP\n"
    "CSV is as in RFC 4180, in UTF\\-8: a missing value is an empty cell, and a text that a "
    "spreadsheet would take for a formula, or that begins with an apostrophe, has an apostrophe "
    "before it; whoever takes one away from the beginning of a text has it as it is. JSON Lines "
    "has "
    "one object a line, each value exactly as it is, a missing one as null. What is missing was "
    "not "
    "said: it is not a no.\n"
    ".PP\n"
    "Rows are in the order of ids; rows of one file in the order of the file. An id may name a "
    "record "
    "that is not there any more.\n";

std::string table_section(const exports::ExportTable& table) {
  std::string text = heading("SS", table.name) + escaped(table.meaning) + "\n";
  for (const exports::ExportColumn& column : table.columns) {
    text += fmt::format(".TP\n.BR {} \" ({})\"\n{}\n", escaped(column.key), escaped(column.type),
                        escaped(column.meaning));
  }
  return text;
}

}  // namespace

std::string export_page() {
  std::string text = title("the declarations of the tables", "PEER-EXPORT", 7);
  text += introduction;
  text += ".SH TYPES\n";
  for (const exports::ExportType& type : exports::export_types()) {
    text += fmt::format(".TP\n.B {}\n{}\n", escaped(type.type), escaped(type.meaning));
  }
  text += ".SH TABLES OF THE WHOLE EXPORT\n";
  for (const exports::ExportTable& table : exports::export_tables()) text += table_section(table);
  if (!exports::deidentified_tables().empty()) {
    text += ".SH TABLES OF THE DE\\-IDENTIFIED EXPORT\n";
    for (const exports::ExportTable& table : exports::deidentified_tables())
      text += table_section(table);
  }
  return text + ".SH SEE ALSO\n.BR peer (1),\n.BR peer\\-format (5)\n";
}

}  // namespace peer::man

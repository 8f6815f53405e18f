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
    "peer\\-export \\- the tables that peer exports\n"
    ".SH DESCRIPTION\n"
    ".B peer export\n"
    "writes one table per kind of record, each as NAME.csv and NAME.jsonl, and beside them "
    "README.txt and columns.json, which say the same as this page.\n"
    ".PP\n"
    "CSV follows RFC 4180, in UTF\\-8. A missing value is an empty cell. A text that a spreadsheet "
    "would take for a formula, or that begins with an apostrophe, gets an apostrophe before it; "
    "remove one apostrophe from the beginning of a text to get the original. JSON Lines has one "
    "object per line, with exact values and null for a missing one. A missing value is unknown: it "
    "is not a no.\n"
    ".PP\n"
    "Rows are ordered by id; rows from one file are in the order of the file. An id may refer to a "
    "record that no longer exists.\n";

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

// The list of tables that `peer export` writes, and how values are spelled in them.
// SPDX-License-Identifier: MIT
#include "peer/export/tables.hpp"

#include "column.hpp"

namespace peer::exports {

const std::vector<ExportTable>& export_tables() {
  static const std::vector<ExportTable> tables = [] {
    std::vector<ExportTable> list;
    add_setting_tables(list);
    add_record_tables(list);
    return list;
  }();
  return tables;
}

std::vector<ExportType> export_types() {
  return {
      {"id",
       "The name of a record, as other tables refer to it: a-z, 0-9 and '-'. It may name one "
       "that is not there any more."},
      {"word", "One of a short list of words, as in the files."},
      {"text", "Free text of one line; what a client expects may have several."},
      {"number", "A whole number."},
      {"true/false", "true or false; where nobody said, nothing."},
      {"date", "A day: 2026-11-23."},
      {"time", "A time of day at the place of the program: 18:00:00."},
      {"local time", "A day and a time of day at the place of the program: 2026-11-12T16:00:00."},
      {"instant", "A moment with its offset from UTC: 2026-11-23T21:10:00+01:00."},
      {"count", "A whole number, or * where it is not shown."},
      {"class", "A word, or * where it is not shown."},
      {"list of ids", "Ids separated by ', ' in CSV, an array in JSON Lines."},
      {"list of words", "Words separated by ', ' in CSV, an array in JSON Lines."}};
}

}  // namespace peer::exports

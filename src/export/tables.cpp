// The list of tables that `peer export` writes, and how values are spelled in them.
// SPDX-License-Identifier: MIT
#include "peer/export/tables.hpp"

#include <fmt/format.h>

#include "peer/export/column.hpp"

namespace peer::exports {

std::string iso(domain::Date date) {
  return domain::format(date);
}

std::string iso(domain::TimeOfDay time) {
  return fmt::format("{:02}:{:02}:{:02}", time.seconds / 3600, time.seconds / 60 % 60,
                     time.seconds % 60);
}

std::string iso(const domain::LocalTime& time) {
  return iso(time.date) + "T" + iso(time.time);
}

std::string iso(const domain::Instant& instant) {
  return domain::format(instant);
}

const std::vector<ExportTable>& export_tables() {
  static const std::vector<ExportTable> tables = [] {
    std::vector<ExportTable> list;
    add_program_tables(list);
    add_client_tables(list);
    add_staff_tables(list);
    add_session_tables(list);
    add_contact_tables(list);
    add_message_tables(list);
    add_departure_tables(list);
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

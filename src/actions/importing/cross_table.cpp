// People across days, with sums at the margins; see attendance_table.hpp.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "attendance_table.hpp"
#include "cells.hpp"
#include "columns.hpp"
#include "peer/base/text.hpp"

namespace peer::actions::importing {

namespace {

const sheets::MergedCells* merged_at(const sheets::Sheet& sheet, sheets::Place at) {
  const auto found = std::ranges::find_if(sheet.merged, [&](const sheets::MergedCells& merged) {
    return at.row >= merged.first.row && at.row <= merged.last.row &&
           at.column >= merged.first.column && at.column <= merged.last.column;
  });
  return found == sheet.merged.end() ? nullptr : &*found;
}

}  // namespace

void TableReader::refuse(sheets::Place at, std::string what, std::string help) {
  plan_.bad.push_back({at, std::move(what), std::move(help)});
}

std::optional<domain::AttendanceStatus> TableReader::mark_of(const sheets::Cell& cell,
                                                             sheets::Place at) {
  if (cell.is_empty()) return std::nullopt;
  const std::string text = base::truncate(base::printable(cell.text), 40);
  if (cell.kind == sheets::Cell::Kind::formula) {
    refuse(at, fmt::format("'{}' is a formula without a result", text),
           "put the value in its place, or save the file in the spreadsheet once more");
    return std::nullopt;
  }
  static const std::vector<std::string> words = domain::all_words<domain::AttendanceStatus>();
  const auto answered = answers_.cells.find(base::fold(cell.text));
  std::optional<std::string> word;
  if (answered != answers_.cells.end()) {
    if (answered->second == "unmarked") return std::nullopt;
    word = word_of_cell(answered->second, words);
  } else if (cell.kind != sheets::Cell::Kind::flag || cell.number != 0) {
    word = word_of_cell(cell.text, words);
  }
  if (word == "sent-away") {
    refuse(at, fmt::format("'{}': who was sent away needs a reason", text),
           "empty the cell, and mark that person by hand: peer attendance mark SESSION "
           "CLIENT=sent-away --reason REASON");
    return std::nullopt;
  }
  if (word) return domain::parse<domain::AttendanceStatus>(*word);
  if (std::ranges::find(plan_.open_words, cell.text) == plan_.open_words.end()) {
    plan_.open_words.push_back(cell.text);
  }
  refuse(at, fmt::format("'{}' is no mark of attendance", text),
         fmt::format("say what it means: --cell '{}=STATUS'; one of: {}, unmarked", text,
                     base::join(words, ", ")));
  return std::nullopt;
}

// What stands in the columns that say who it is. An id may stand in that of the name, as exports
// have it.
std::optional<RowPerson> TableReader::person_of(std::size_t row) {
  RowPerson person;
  std::string first;
  std::string last;
  for (const ImportColumn& column : plan_.columns) {
    const sheets::Cell& cell = plan_.sheet->at(row, column.column);
    if (cell.is_empty()) continue;
    if (column.key == "name") person.name = base::printable(cell.text);
    if (column.key == "first-name") first = base::printable(cell.text);
    if (column.key == "last-name") last = base::printable(cell.text);
    if (column.key == "id") person.id = cell.text;
    if (column.key == "email") person.email = base::printable(cell.text);
    if (column.key == "phone") person.phone = read_number(cell).value.value_or("");
  }
  if (!first.empty() || !last.empty()) person.name = base::trim(first + " " + last);
  if (person.id.empty() && domain::is_id(person.name)) person.id = person.name;
  if (person.name.empty() && person.id.empty() && person.email.empty() && person.phone.empty()) {
    return std::nullopt;
  }
  return person;
}

// What stands in the header itself, below it, or above it, where one cell may reach over several
// days.
std::string TableReader::activity_word(std::size_t header, std::size_t column,
                                       std::string_view rest) const {
  const auto named = [&](const std::string& text) {
    return !text.empty() && !activities_named(text).empty();
  };
  if (const std::string own(rest); named(own)) return own;
  const std::string& below = plan_.sheet->at(header + 1, column).text;
  const bool is_second_header = !person_row(header + 1);
  if (is_second_header && named(below)) return below;
  if (header == 0) return {};
  sheets::Place above{header - 1, column};
  if (const auto* merged = merged_at(*plan_.sheet, above)) above = merged->first;
  const std::string& text = plan_.sheet->at(above.row, above.column).text;
  return named(text) ? text : std::string();
}

bool TableReader::person_row(std::size_t row) const {
  return std::ranges::any_of(plan_.columns, [&](const ImportColumn& column) {
    const bool who = column.key == "name" || column.key == "last-name" || column.key == "id";
    return who && !plan_.sheet->at(row, column.column).is_empty();
  });
}

void TableReader::read_evenings(std::size_t header, std::vector<std::size_t>& columns,
                                AttendanceTable& table) {
  for (std::size_t column = 0; column < plan_.sheet->rows[header].size(); ++column) {
    const sheets::Cell& cell = plan_.sheet->at(header, column);
    if (!is_day(cell)) continue;
    const sheets::Place at{header, column};
    Evening evening;
    evening.place = at;
    const std::optional<domain::Date> date = date_of(cell, at);
    if (!date) continue;
    evening.date = *date;
    evening.activity =
        activity_of(*date, activity_word(header, column, split_day(cell.text).rest), at);
    if (evening.activity == nullptr) continue;
    const auto twice = std::ranges::find_if(table.evenings, [&](const Evening& other) {
      return other.date == evening.date && other.activity == evening.activity;
    });
    if (twice != table.evenings.end()) {
      refuse(at,
             fmt::format("{} of '{}' stands in the columns {} and {}",
                         domain::with_weekday(evening.date), evening.activity->id,
                         sheets::column_name(twice->place.column), sheets::column_name(column)),
             "correct the day, or make one column of the two");
      continue;
    }
    table.evenings.push_back(std::move(evening));
    columns.push_back(column);
  }
}

// The row of sums below the people.
void TableReader::read_sums(std::size_t row, const std::vector<std::size_t>& columns,
                            AttendanceTable& table) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const sheets::Cell& cell = plan_.sheet->at(row, columns[i]);
    const std::optional<double> said = number_in(cell);
    if (!said) continue;
    MarginSum sum{{row, columns[i]}, *said};
    for (const TableMark& mark : table.evenings[i].marks) count(mark.status, sum);
    table.sums.push_back(sum);
  }
}

// The sum at the end of a person's row.
void TableReader::count_row(std::size_t row, std::size_t person, AttendanceTable& table) {
  for (const ImportColumn& column : plan_.columns) {
    if (column.key != "sum") continue;
    const std::optional<double> said = number_in(plan_.sheet->at(row, column.column));
    if (!said) continue;
    MarginSum sum{{row, column.column}, *said};
    for (const Evening& evening : table.evenings) {
      for (const TableMark& mark : evening.marks) {
        if (mark.person == person) count(mark.status, sum);
      }
    }
    table.sums.push_back(sum);
  }
}

AttendanceTable TableReader::read_cross(std::size_t header) {
  AttendanceTable table;
  year_ = answers_.year ? answers_.year : year_told(header);
  std::vector<std::size_t> columns;
  read_evenings(header, columns, table);
  std::size_t first = header + 1;
  if (!person_row(first)) ++first;  // a second header
  for (std::size_t row = first; row < plan_.sheet->rows.size(); ++row) {
    if (plan_.sheet->is_blank(row)) continue;
    const std::optional<RowPerson> person = person_of(row);
    if (!person || is_sum_header(person->name)) {
      read_sums(row, columns, table);
      continue;
    }
    table.people.push_back({row, *person});
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const sheets::Place at{row, columns[i]};
      const auto status = mark_of(plan_.sheet->at(row, columns[i]), at);
      if (status) table.evenings[i].marks.push_back({table.people.size() - 1, *status, at});
    }
    count_row(row, table.people.size() - 1, table);
  }
  return table;
}

}  // namespace peer::actions::importing

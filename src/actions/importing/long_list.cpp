// A list with a line a visit: who, when, what, and how they came; see attendance_table.hpp.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "attendance_table.hpp"
#include "cells.hpp"
#include "columns.hpp"
#include "peer/base/text.hpp"

namespace peer::actions::importing {

namespace {

const sheets::Cell& cell_of(const ImportPlan& plan, std::size_t row, std::string_view key,
                            sheets::Place& at) {
  static const sheets::Cell nothing;
  const auto column = std::ranges::find(plan.columns, key, &ImportColumn::key);
  if (column == plan.columns.end()) return nothing;
  at = {row, column->column};
  return plan.sheet->at(row, column->column);
}

bool has_column(const ImportPlan& plan, std::string_view key) {
  return std::ranges::find(plan.columns, key, &ImportColumn::key) != plan.columns.end();
}

Evening& evening_of(AttendanceTable& table, const Evening& wanted) {
  const auto found = std::ranges::find_if(table.evenings, [&](const Evening& evening) {
    return evening.date == wanted.date && evening.activity == wanted.activity &&
           evening.session == wanted.session;
  });
  if (found != table.evenings.end()) return *found;
  table.evenings.push_back(wanted);
  return table.evenings.back();
}

// "2026-11-23-group", with the time of a second one that day.
const domain::Activity* activity_in(const domain::Program& program, std::string_view id) {
  constexpr std::size_t date = 11;
  if (id.size() <= date) return nullptr;
  std::string_view name = id.substr(date);
  if (const auto* activity = program.activity(domain::ActivityId(name))) return activity;
  const std::size_t dash = name.rfind('-');
  if (dash == std::string_view::npos) return nullptr;
  return program.activity(domain::ActivityId(name.substr(0, dash)));
}

}  // namespace

std::size_t TableReader::number_of(const RowPerson& person, std::size_t row,
                                   AttendanceTable& table) {
  const std::string key =
      person.id + "\n" + person.name + "\n" + person.email + "\n" + person.phone;
  const auto [known, is_new] = numbers_.emplace(key, table.people.size());
  if (is_new) table.people.push_back({row, person});
  return known->second;
}

void TableReader::read_line(std::size_t row, AttendanceTable& table) {
  const std::optional<RowPerson> person = person_of(row);
  if (!person || is_sum_header(person->name)) return;
  Evening evening;
  sheets::Place at{row, 0};
  const sheets::Cell& session = cell_of(plan_, row, "session", at);
  if (!session.is_empty()) {
    const std::optional<domain::Date> date = domain::date_of_session_id(session.text);
    evening.activity = activity_in(workspace_.program(), session.text);
    if (!date || evening.activity == nullptr) {
      return refuse(at, fmt::format("'{}' is no id of a session", base::printable(session.text)),
                    "an id is DATE-ACTIVITY; or give the day in a column of its own");
    }
    evening.date = *date;
    evening.session = domain::SessionId(session.text);
  } else {
    const sheets::Cell& day = cell_of(plan_, row, "date", at);
    if (day.is_empty()) return refuse(at, "the day is missing", "write it into the table");
    const std::optional<domain::Date> date = date_of(day, at);
    if (!date) return;
    sheets::Place activity_at = at;
    evening.date = *date;
    evening.activity =
        activity_of(*date, cell_of(plan_, row, "activity", activity_at).text, activity_at);
    if (evening.activity == nullptr) return;
  }
  evening.place = at;
  sheets::Place mark_at = at;
  const sheets::Cell& mark = cell_of(plan_, row, "status", mark_at);
  std::optional<domain::AttendanceStatus> status = domain::AttendanceStatus::present;
  if (has_column(plan_, "status")) status = mark_of(mark, mark_at);
  if (!status) return;
  const std::size_t who = number_of(*person, row, table);
  evening_of(table, evening).marks.push_back({who, *status, mark_at});
}

AttendanceTable TableReader::read_list(std::size_t header) {
  AttendanceTable table;
  year_ = answers_.year ? answers_.year : year_told(header);
  for (std::size_t row = header + 1; row < plan_.sheet->rows.size(); ++row) {
    if (!plan_.sheet->is_blank(row)) read_line(row, table);
  }
  return table;
}

}  // namespace peer::actions::importing

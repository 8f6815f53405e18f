// Reads the rows of clients; see client_row.hpp.
// SPDX-License-Identifier: MIT
#include "client_row.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "client_row_reader.hpp"
#include "columns.hpp"
#include "peer/actions/input.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/fields.hpp"
#include "peer/domain/reason.hpp"

namespace peer::actions::importing {

namespace {

// "Total", in the language of the table: a row of sums, not of a person.
bool is_sum(const std::vector<sheets::Cell>& row) {
  const auto first =
      std::ranges::find_if(row, [](const sheets::Cell& cell) { return !cell.is_empty(); });
  return first != row.end() && is_sum_header(first->text);
}

}  // namespace

ClientRow ClientRowReader::read() {
  for (const ImportColumn& column : plan_.columns) {
    const sheets::Cell& cell = plan_.sheet->at(row_.row, column.column);
    if (cell.is_empty() || column.key.empty() || column.key == "ignore" || column.key == "sum") {
      continue;
    }
    at_ = {row_.row, column.column};
    if (cell.kind == sheets::Cell::Kind::formula) {
      refuse(fmt::format("'{}' is a formula without a result", shown_cell(cell.text)),
             "put the value in its place, or save the file in the spreadsheet once more");
      continue;
    }
    try {
      take(column.key, cell);
    } catch (const base::Failure& failure) {
      refuse(failure.what(), failure.hint());
    }
  }
  finish_name();
  return std::move(row_);
}

void ClientRowReader::refuse(std::string what, std::string help) {
  plan_.bad.push_back({at_, std::move(what), std::move(help)});
  row_.is_bad = true;
}

void ClientRowReader::take(const std::string& key, const sheets::Cell& cell) {
  if (key == "id") {
    row_.person.id = cell.text;
  } else if (key == "first-name") {
    first_ = cell.text;
  } else if (key == "last-name") {
    last_ = cell.text;
  } else if (key == "name") {
    row_.person.name = cell.text;
    name_at_ = at_;
  } else if (key == "interview") {
    row_.interview = past(cell);
  } else if (key == "since") {
    row_.since = past(cell);
  } else if (key == "until") {
    row_.until = value_of(cell, read_day(cell));
  } else if (key == "end-reason") {
    row_.end_reason =
        word(cell, "why they left",
             domain::reason_codes(program_, domain::reason_bit(domain::ReasonPlace::end)));
  } else if (key.starts_with("consent:")) {
    take_consent(key.substr(8), cell);
  } else if (!take_answer(key, cell)) {
    take_field(key, cell);
  }
}

// "Nováková, Jana" is Jana Nováková; a surname in a column of its own stands behind.
void ClientRowReader::finish_name() {
  std::string& name = row_.person.name;
  if (!first_.empty() || !last_.empty()) name = base::trim(first_ + " " + last_);
  const std::size_t comma = name.find(", ");
  if (comma != std::string::npos && name.find(',', comma + 1) == std::string::npos) {
    name = base::trim(name.substr(comma + 2)) + " " + base::trim(name.substr(0, comma));
  }
  // Exports name clients by their ids.
  if (name.starts_with("c-") && domain::is_id(name) && row_.person.id.empty()) {
    row_.person.id = std::exchange(name, {});
  }
  if (name.empty()) return;
  at_ = name_at_;
  const bool odd = std::ranges::any_of(
      name, [](char c) { return base::is_digit(c) || c == '=' || c == '@' || c == '\n'; });
  if (odd) {
    refuse(fmt::format("'{}' is no name", shown_cell(name)),
           "correct it, or take the row out of the table");
    return;
  }
  try {
    name = read_text("name", name, longest_name);
  } catch (const base::Failure& failure) {
    refuse(failure.what(), failure.hint());
    return;
  }
  add_setting("name", *domain::find_field(domain::person_record, "name"), true, name, name);
  std::rotate(row_.settings.begin(), row_.settings.end() - 1, row_.settings.end());
}

std::vector<ClientRow> read_client_rows(const domain::Program& program, domain::Date today,
                                        ImportPlan& plan) {
  std::vector<ClientRow> rows;
  for (std::size_t row = plan.header_row + 1; row < plan.sheet->rows.size(); ++row) {
    if (plan.sheet->is_blank(row) || is_sum(plan.sheet->rows[row])) continue;
    rows.push_back(ClientRowReader(program, today, plan, row).read());
  }
  return rows;
}

}  // namespace peer::actions::importing

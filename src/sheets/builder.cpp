// Cells into sheets; see builder.hpp.
// SPDX-License-Identifier: MIT
#include "builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "peer/base/text.hpp"

namespace peer::sheets {

namespace {

constexpr std::size_t most_bytes = std::size_t{64} << 20;
constexpr std::size_t most_sheets = 256;
constexpr std::size_t longest_text = 32'767;  // of a cell, in every spreadsheet

}  // namespace

const Cell& Sheet::at(std::size_t row, std::size_t column) const {
  static const Cell nothing;
  if (row >= rows.size() || column >= rows[row].size()) return nothing;
  return rows[row][column];
}

std::size_t Sheet::width() const {
  std::size_t widest = 0;
  for (const std::vector<Cell>& row : rows) widest = std::max(widest, row.size());
  return widest;
}

bool Sheet::is_blank(std::size_t row) const {
  return row >= rows.size() || std::ranges::all_of(rows[row], &Cell::is_empty);
}

bool Sheet::is_empty() const {
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (!is_blank(row)) return false;
  }
  return true;
}

Builder::Builder(Workbook& workbook) : workbook_(workbook) {
  workbook_.sheets.reserve(most_sheets);  // each keeps its address
}

Sheet& Builder::add_sheet(std::string_view name) {
  if (workbook_.sheets.size() >= most_sheets) {
    throw TooMuch{fmt::format("more than {} sheets", most_sheets)};
  }
  Sheet sheet;
  sheet.name = base::printable(name);
  workbook_.sheets.push_back(std::move(sheet));
  return workbook_.sheets.back();
}

void Builder::put(Sheet& sheet, Place place, Cell cell) {
  if (cell.is_empty()) return;
  if (place.row >= most_rows) throw TooMuch{fmt::format("more than {} rows", most_rows)};
  if (place.column >= most_columns) {
    throw TooMuch{fmt::format("more than {} columns", most_columns)};
  }
  if (++cells_ > most_cells) throw TooMuch{fmt::format("more than {} cells", most_cells)};
  bytes_ += cell.text.size();
  if (bytes_ > most_bytes) throw TooMuch{"more than 64 MB of text"};
  if (sheet.rows.size() <= place.row) sheet.rows.resize(place.row + 1);
  std::vector<Cell>& row = sheet.rows[place.row];
  if (row.size() <= place.column) row.resize(place.column + 1);
  row[place.column] = std::move(cell);
}

Cell text_cell(std::string_view text) {
  Cell cell;
  std::string kept = base::trim(text.substr(0, longest_text));
  // A hard space stands where somebody did not want a line to break.
  for (std::size_t at = kept.find("\xC2\xA0"); at != std::string::npos;
       at = kept.find("\xC2\xA0")) {
    kept.replace(at, 2, " ");
  }
  kept = base::trim(kept);
  if (kept.empty()) return cell;
  cell.kind = Cell::Kind::text;
  cell.text = std::move(kept);
  return cell;
}

Cell number_cell(double number) {
  Cell cell;
  cell.kind = Cell::Kind::number;
  cell.number = number;
  constexpr double exact = 9e15;  // whole numbers that a double holds
  const bool whole = std::abs(number) < exact && std::floor(number) == number;
  cell.text = whole ? fmt::to_string(static_cast<std::int64_t>(number)) : fmt::format("{}", number);
  return cell;
}

Cell date_cell(int year, int month, int day) {
  const std::optional<domain::Date> date = domain::make_date(year, month, day);
  if (!date) return text_cell(fmt::format("{:04}-{:02}-{:02}", year, month, day));
  Cell cell;
  cell.kind = Cell::Kind::date;
  cell.day = *date;
  cell.text = domain::format(*date);
  return cell;
}

Cell flag_cell(bool flag) {
  Cell cell;
  cell.kind = Cell::Kind::flag;
  cell.number = flag ? 1 : 0;
  cell.text = flag ? "true" : "false";
  return cell;
}

std::string column_name(std::size_t column) {
  std::string name;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return name;
}

std::string place_text(const Sheet& sheet, Place place) {
  std::string text = fmt::format("row {}, column {}", place.row + 1, column_name(place.column));
  if (!sheet.name.empty()) text = fmt::format("sheet '{}', {}", sheet.name, text);
  return text;
}

}  // namespace peer::sheets

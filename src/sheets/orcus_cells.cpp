// Cells of liborcus; see orcus_cells.hpp.
// SPDX-License-Identifier: MIT
#include "orcus_cells.hpp"

#include "peer/base/text.hpp"

namespace peer::sheets {

namespace {

Place place_of(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column) {
  if (row < 0 || column < 0) return {};
  return {static_cast<std::size_t>(row), static_cast<std::size_t>(column)};
}

}  // namespace

std::size_t Strings::append(std::string_view text) {
  constexpr std::size_t most_bytes = std::size_t{64} << 20;
  bytes_ += text.size();
  if (bytes_ > most_bytes || texts_.size() >= most_cells) throw TooMuch{"more text than is read"};
  texts_.emplace_back(text);
  return texts_.size() - 1;
}

std::size_t Strings::commit_segments() {
  const std::size_t number = append(segments_);
  segments_.clear();
  return number;
}

std::string_view Strings::at(std::size_t number) const {
  return number < texts_.size() ? std::string_view(texts_[number]) : std::string_view();
}

void Formula::set_position(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column) {
  place_ = place_of(row, column);
  text_.clear();
  result_ = Cell{};
}

void Formula::set_formula(orcus::spreadsheet::formula_grammar_t, std::string_view text) {
  text_ = base::truncate(base::printable(text.substr(0, 200)), 60);
}

// Without a result, which only the program that made the file can tell, the cell is a formula.
void Formula::commit() {
  Cell cell = std::move(result_);
  result_ = Cell{};
  if (cell.is_empty()) {
    cell.kind = Cell::Kind::formula;
    cell.text = "=" + text_;
  }
  cell.computed = true;
  builder_.put(sheet_, place_, std::move(cell));
}

void SheetProperties::set_merge_cell_range(const orcus::spreadsheet::range_t& range) {
  constexpr std::size_t most_merged = 10'000;
  if (sheet_.merged.size() >= most_merged) throw TooMuch{"more merged cells than a table has"};
  sheet_.merged.push_back(
      {place_of(range.first.row, range.first.column), place_of(range.last.row, range.last.column)});
}

void SheetCells::set_auto(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                          std::string_view text) {
  builder_.put(sheet_, place_of(row, column), text_cell(text));
}

void SheetCells::set_string(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                            orcus::spreadsheet::string_id_t number) {
  builder_.put(sheet_, place_of(row, column), text_cell(strings_.at(number)));
}

void SheetCells::set_value(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                           double number) {
  builder_.put(sheet_, place_of(row, column), number_cell(number));
}

void SheetCells::set_bool(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                          bool flag) {
  builder_.put(sheet_, place_of(row, column), flag_cell(flag));
}

void SheetCells::set_date_time(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                               int year, int month, int day, int, int, double) {
  builder_.put(sheet_, place_of(row, column), date_cell(year, month, day));
}

void SheetCells::fill_down_cells(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                                 orcus::spreadsheet::row_t count) {
  const Place first = place_of(row, column);
  const Cell cell = sheet_.at(first.row, first.column);
  for (orcus::spreadsheet::row_t i = 1; i <= count && !cell.is_empty(); ++i) {
    builder_.put(sheet_, {first.row + static_cast<std::size_t>(i), first.column}, cell);
  }
}

orcus::spreadsheet::range_size_t SheetCells::get_sheet_size() const {
  orcus::spreadsheet::range_size_t size;
  size.rows = 1'048'576;
  size.columns = 16'384;
  return size;
}

orcus::spreadsheet::src_address_t References::resolve_address(std::string_view address) {
  orcus::spreadsheet::src_address_t place{};
  place.sheet = 0;
  constexpr orcus::spreadsheet::row_t most = 100'000'000;
  std::size_t at = address.rfind('!') == std::string_view::npos ? 0 : address.rfind('!') + 1;
  orcus::spreadsheet::col_t column = 0;
  orcus::spreadsheet::row_t row = 0;
  for (; at < address.size(); ++at) {
    const char c = address[at];
    if (c >= 'A' && c <= 'Z' && column < most / 26) column = column * 26 + (c - 'A' + 1);
    if (base::is_digit(c) && row < most / 10) row = row * 10 + (c - '0');
  }
  place.column = column > 0 ? column - 1 : 0;
  place.row = row > 0 ? row - 1 : 0;
  return place;
}

orcus::spreadsheet::src_range_t References::resolve_range(std::string_view range) {
  const std::size_t colon = range.find(':');
  orcus::spreadsheet::src_range_t found{};
  found.first = resolve_address(range.substr(0, colon));
  found.last =
      colon == std::string_view::npos ? found.first : resolve_address(range.substr(colon + 1));
  return found;
}

iface::import_sheet* Factory::append_sheet(orcus::spreadsheet::sheet_t, std::string_view name) {
  Sheet& sheet = builder_.add_sheet(name);
  sheets_.push_back(std::make_unique<SheetCells>(builder_, sheet, strings_));
  return sheets_.back().get();
}

iface::import_sheet* Factory::get_sheet(std::string_view name) {
  for (const std::unique_ptr<SheetCells>& sheet : sheets_) {
    if (sheet->name() == name) return sheet.get();
  }
  return nullptr;
}

iface::import_sheet* Factory::get_sheet(orcus::spreadsheet::sheet_t number) {
  const auto at = static_cast<std::size_t>(number);
  return at < sheets_.size() ? sheets_[at].get() : nullptr;
}

}  // namespace peer::sheets

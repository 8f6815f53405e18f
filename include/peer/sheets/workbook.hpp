// Tables that people have: CSV as spreadsheets save it, XLSX, ODS. What is read is cells and where
// they stand; what they mean is the matter of actions/importing_*.hpp.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/time.hpp"

namespace peer::sheets {

// What a file may hold: more is refused, so that no file fills the memory.
inline constexpr std::size_t largest_file = std::size_t{64} << 20;
inline constexpr std::size_t largest_unpacked = std::size_t{96} << 20;
inline constexpr std::size_t most_rows = 100'000;
inline constexpr std::size_t most_columns = 2'000;
inline constexpr std::size_t most_cells = 1'000'000;

struct Cell {
  // formula: one whose result the file does not hold, or that a CSV file was to run.
  enum class Kind { empty, text, number, date, flag, formula };
  Kind kind = Kind::empty;
  std::string text{};  // as it reads: a number spelled, a day as YYYY-MM-DD
  double number = 0;
  domain::Date day{};
  bool computed = false;  // the result of a formula, as it was saved

  bool is_empty() const { return kind == Kind::empty; }
};

// From 0, as rows and columns are counted in code; people count from 1 and A.
struct Place {
  std::size_t row = 0;
  std::size_t column = 0;
  auto operator<=>(const Place&) const = default;
};

struct MergedCells {
  Place first;
  Place last;
};

struct Sheet {
  std::string name{};  // empty: the one table of a CSV file
  bool hidden = false;
  std::vector<std::vector<Cell>> rows{};  // each as long as its last cell
  std::vector<MergedCells> merged{};

  const Cell& at(std::size_t row, std::size_t column) const;
  std::size_t width() const;  // of the longest row
  bool is_empty() const;
  bool is_blank(std::size_t row) const;
};

struct Workbook {
  std::string form{};  // "CSV, windows-1250, separated by ';'", "XLSX"
  std::vector<Sheet> sheets{};
  std::vector<std::string> remarks{};  // what is in the file and is not read: macros
};

// Failure (exit 3) for what cannot be read as a table, with what to do about it: no file, a photo,
// a workbook with a password, more than the limits above. `encoding`: of a CSV file, as somebody
// named it.
Workbook read_workbook(const std::string& file, const std::optional<std::string>& encoding);
// The same of bytes that came from `file`.
Workbook read_workbook(const std::string& file, std::string_view bytes,
                       const std::optional<std::string>& encoding);

// "A", "B", …, "Z", "AA".
std::string column_name(std::size_t column);
// "row 3, column D", with the sheet where a file may have several.
std::string place_text(const Sheet& sheet, Place place);

}  // namespace peer::sheets

// Fills a sheet cell by cell, within the limits of workbook.hpp. Used by the readers of all forms.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "peer/sheets/workbook.hpp"

namespace peer::sheets {

// Thrown through the reader of a file that holds too much.
struct TooMuch {
  std::string what;
};

// Thrown for a file that is none of the forms that are read.
struct NoTable {
  std::string why;   // "is protected by a password"
  std::string help;  // empty: save it as one that is read
};

class Builder {
 public:
  explicit Builder(Workbook& workbook);

  Sheet& add_sheet(std::string_view name);
  // Cells may come in any order.
  void put(Sheet& sheet, Place place, Cell cell);

 private:
  Workbook& workbook_;
  std::size_t cells_ = 0;
  std::size_t bytes_ = 0;
};

Cell text_cell(std::string_view text);
Cell number_cell(double number);
Cell date_cell(int year, int month, int day);
Cell flag_cell(bool flag);

// The readers. XLSX and ODS are read by liborcus, which is loaded by the first of them.
void read_csv(std::string_view text, Workbook& workbook);
void read_package(std::string_view bytes, Workbook& workbook);
void read_xlsx(std::string_view package, Workbook& workbook);
void read_ods(std::string_view package, Workbook& workbook);
// One file of the package; "" for none.
std::string unpack(std::string_view package, std::string_view name);

}  // namespace peer::sheets

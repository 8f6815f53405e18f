// What a cell says: days as Czech spreadsheets write them, telephone numbers in all their
// spellings, yes and no. Each reader gives the value, or in `problem` why there is none.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "peer/domain/time.hpp"
#include "peer/domain/words.hpp"
#include "peer/sheets/workbook.hpp"

namespace peer::actions::importing {

template <class T>
struct Reading {
  std::optional<T> value{};
  std::string problem{};  // "is a day that does not exist"
  std::string help{};
};

// 3. 11. 2026, 3.11.26, 2026-11-03, 3/11/2026, the number of a spreadsheet. From 1950 to 2037.
Reading<domain::Date> read_day(const sheets::Cell& cell);
// A day without a year, "3. 11.", is a reading without a year.
struct DayOfYear {
  std::optional<int> year{};
  int month = 0;
  int day = 0;
};
std::optional<DayOfYear> read_day_of_year(std::string_view text);
// The day, within 1950 to 2037; else why not.
Reading<domain::Date> day_within(int year, int month, int day);

// "+420…", as people/ keeps it.
Reading<std::string> read_number(const sheets::Cell& cell);

// The one of the words of a file that a cell means: by its English spelling, or by what the
// catalogues list for it (context `cell`). nullopt for none.
std::optional<std::string> word_of_cell(std::string_view text, std::span<const std::string> words);
Reading<bool> read_flag(const sheets::Cell& cell);

}  // namespace peer::actions::importing

// Columns of a report's section that are made from one kind of figures: each with its key, its
// words in both languages and the function that takes its cell out of the figures.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "peer/documents/writer.hpp"

namespace peer::documents {

template <class Figures>
struct FigureColumn {
  std::string_view key;
  render::Words heading;  // "" is only in the machine forms
  render::Words meaning;
  render::ReportCell (*cell)(const Figures& figures);
  render::Measure measure = render::Measure::count;
};

// The cell of a member that is a figure: cell_of<&Figures::held>.
template <auto member, class Figures>
render::ReportCell cell_of(const Figures& figures) {
  return figure_cell(figures.*member);
}

// The columns of a section, from any words that have key, heading, measure and meaning.
template <class Column>
std::vector<render::ReportColumn> columns_in(const std::string& language,
                                             std::span<const Column> columns) {
  std::vector<render::ReportColumn> all;
  for (const Column& column : columns) {
    all.push_back({std::string(column.key), std::string(column.heading.in(language)),
                   column.measure, std::string(column.meaning.in(language))});
  }
  return all;
}

template <class Figures>
std::vector<render::ReportCell> cells_of(const Figures& figures,
                                         std::span<const FigureColumn<Figures>> columns) {
  std::vector<render::ReportCell> cells;
  for (const FigureColumn<Figures>& column : columns) cells.push_back(column.cell(figures));
  return cells;
}

// A row of a table: the cell that names it, then its figures.
template <class Figures>
render::ReportRow row_of(std::string key, render::ReportCell name, const Figures& figures,
                         std::span<const FigureColumn<Figures>> columns) {
  render::ReportRow row{.key = std::move(key), .cells = cells_of(figures, columns)};
  row.cells.insert(row.cells.begin(), std::move(name));
  return row;
}

// The last row of a table: its key and its value are "total".
template <class Figures>
render::ReportRow total_of(const std::string& language, const Figures& figures,
                           std::span<const FigureColumn<Figures>> columns) {
  constexpr render::Words total = {"in all"};
  render::ReportRow row = row_of(
      "total", {.value = "total", .text = std::string(total.in(language))}, figures, columns);
  row.is_total = true;
  return row;
}

}  // namespace peer::documents

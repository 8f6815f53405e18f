// Tables of `peer export` whose rows are no records: each column with the function that makes its
// cell. SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "peer/export/tables.hpp"

namespace peer::exports {

using render::Node;

template <class Row>
struct ColumnOf {
  std::string_view key;
  std::string_view type;
  std::string_view meaning;
  Node (*cell)(const Row& row);
};

template <class Row, std::size_t N>
std::vector<ExportColumn> described(const ColumnOf<Row> (&columns)[N]) {
  std::vector<ExportColumn> list;
  for (const ColumnOf<Row>& column : columns) {
    list.push_back({std::string(column.key), column.type, column.meaning});
  }
  return list;
}

template <class Row, std::size_t N>
void send(const ColumnOf<Row> (&columns)[N], const Row& row, const ExportSink& sink) {
  ExportRow cells;
  cells.reserve(N);
  for (const ColumnOf<Row>& column : columns) cells.push_back(column.cell(row));
  sink(cells);
}

// In the order in which they are documented: settings.cpp, record_tables.cpp.
void add_setting_tables(std::vector<ExportTable>& tables);
void add_record_tables(std::vector<ExportTable>& tables);

}  // namespace peer::exports

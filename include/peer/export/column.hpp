// How the tables of `peer export` are declared: each column with the function that makes its cell.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/words.hpp"
#include "peer/export/tables.hpp"

namespace peer::exports {

using domain::Field;
using render::Node;

template <class Row>
struct ColumnOf {
  std::string_view key;
  std::string_view type;
  std::string_view meaning;
  Node (*cell)(const Row& row);
};

// A record within a record: an interview of a client, a message of a run.
template <class Whole, class Item>
struct Part {
  const Whole& of;
  const Item& item;
  std::int64_t number;  // from 1, in the order of the file
};

template <class Row, std::size_t N>
std::vector<ExportColumn> described(const ColumnOf<Row> (&columns)[N]) {
  std::vector<ExportColumn> list;
  for (const ColumnOf<Row>& column : columns) {
    list.push_back({column.key, column.type, column.meaning});
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

template <class Whole, class Item, std::size_t N>
void send_parts(const ColumnOf<Part<Whole, Item>> (&columns)[N], const Whole& of,
                const std::vector<Item>& items, const ExportSink& sink) {
  std::int64_t number = 0;
  for (const Item& item : items) send(columns, Part<Whole, Item>{of, item, ++number}, sink);
}

// Values of records, as ISO 8601 writes them; null when there is none.
std::string iso(domain::Date date);
std::string iso(domain::TimeOfDay time);          // 18:00:00
std::string iso(const domain::LocalTime& time);   // 2026-11-12T16:00:00
std::string iso(const domain::Instant& instant);  // with its offset

inline Node cell(const Field<std::string>& field) {
  return field ? Node(*field) : Node();
}
template <class Tag>
Node cell(const Field<domain::Id<Tag>>& field) {
  return field ? Node(*field) : Node();
}
inline Node cell(const Field<bool>& field) {
  return field ? Node(*field) : Node();
}
inline Node cell(const Field<std::int64_t>& field) {
  return field ? Node(*field) : Node();
}
inline Node cell(const Field<domain::Date>& field) {
  return field ? Node(iso(*field)) : Node();
}
inline Node cell(const Field<domain::TimeOfDay>& field) {
  return field ? Node(iso(*field)) : Node();
}
inline Node cell(const Field<domain::LocalTime>& field) {
  return field ? Node(iso(*field)) : Node();
}
inline Node cell(const Field<domain::Instant>& field) {
  return field ? Node(iso(*field)) : Node();
}
template <class E>
Node cell(const Field<E>& field) {
  return field ? Node(domain::word(*field)) : Node();
}
template <class T>
Node cell(const std::vector<Field<T>>& fields) {
  render::NodeList list;
  for (const Field<T>& field : fields) {
    if (field) list.push_back(cell(field));
  }
  return list;
}

// The tables of each part of the directory (export_*.cpp).
void add_program_tables(std::vector<ExportTable>& tables);
void add_client_tables(std::vector<ExportTable>& tables);
void add_staff_tables(std::vector<ExportTable>& tables);
void add_session_tables(std::vector<ExportTable>& tables);
void add_contact_tables(std::vector<ExportTable>& tables);
void add_message_tables(std::vector<ExportTable>& tables);
void add_departure_tables(std::vector<ExportTable>& tables);

}  // namespace peer::exports

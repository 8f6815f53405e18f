// Columns and rows from the tables of fields; see record_columns.hpp.
// SPDX-License-Identifier: MIT
#include "record_columns.hpp"

#include <algorithm>

#include "peer/render/record_node.hpp"

namespace peer::exports {
namespace {

using domain::FieldInfo;
using domain::FieldKind;
using domain::FileRecords;
using domain::RecordInfo;
using render::Node;

const FileRecords& files_of(const RecordInfo& file) {
  return *std::ranges::find(domain::file_records(), &file, &FileRecords::info);
}

// One row while it is made.
struct Row {
  domain::Date today;
  std::string_view id;
  std::size_t outer = 0;
  std::size_t number = 0;
  const RecordInfo* info = nullptr;
  const void* record = nullptr;
  const FieldInfo* list = nullptr;  // of an element of a list
};

struct Column {
  ExportColumn head;
  std::function<Node(const Row& row)> cell;
};

using Columns = std::vector<Column>;

Node value_of(const FieldInfo& field, const void* record) {
  Node node = render::field_node(field, record, render::iso_cell);
  if (auto* list = std::get_if<render::NodeList>(&node.data)) {
    std::erase_if(*list, [](const Node& item) { return item.data.index() == 0; });
  }
  return node;
}

// A list of texts, which may hold commas, has a table of its own, and so have lists of tables.
bool is_column(const FieldInfo& field) {
  return field.get != nullptr ||
         (field.count != nullptr && field.rows == nullptr && field.kind != FieldKind::texts);
}

ExportColumn head_of(const RecordTable& table, std::string key, const FieldInfo& field) {
  const auto found = std::ranges::find(table.renamed, key, &Renamed::key);
  if (found == table.renamed.end()) return {std::move(key), type_name(field), field.meaning};
  if (found->type.empty()) return {std::string(found->column), type_name(field), field.meaning};
  return {std::string(found->column), found->type, found->meaning};
}

void add_extra(Columns& columns, const RecordTable& table, std::string_view before) {
  for (const Extra& extra : table.extra) {
    if (extra.before != before || extra.type.empty()) continue;
    columns.push_back({{std::string(extra.key), extra.type, extra.meaning},
                       [&extra](const Row& row) { return extra.cell(row.record, row.today); }});
  }
}

std::function<Node(const Row& row)> cell_of(const RecordTable& table, const FieldInfo& field) {
  for (const Extra& extra : table.extra) {
    if (extra.before == field.key && extra.type.empty()) {
      return [&extra](const Row& row) { return extra.cell(row.record, row.today); };
    }
  }
  return [&field](const Row& row) { return value_of(field, row.record); };
}

// The keys of one table within the record stand as "referral-to".
void add_inner(Columns& columns, const RecordTable& table, const FieldInfo& outer) {
  for (const FieldInfo& inner : outer.rows->fields) {
    const std::string key = std::string(outer.key) + '-' + std::string(inner.key);
    add_extra(columns, table, key);
    columns.push_back({head_of(table, key, inner), [&outer, &inner](const Row& row) {
                         if (outer.count(row.record) == 0) return Node();
                         return value_of(inner, outer.row(row.record, 0));
                       }});
  }
}

void add_keys(Columns& columns, const RecordTable& table, const RecordInfo& info) {
  for (const FieldInfo& field : info.fields) {
    add_extra(columns, table, field.key);
    if (field.kind == FieldKind::table && field.rows != nullptr) {
      add_inner(columns, table, field);
    } else if (is_column(field)) {
      columns.push_back({head_of(table, std::string(field.key), field), cell_of(table, field)});
    }
  }
}

void add_head(Columns& columns, const Head& head, std::string_view type,
              std::function<Node(const Row& row)> cell) {
  if (!head.name.empty()) {
    columns.push_back({{std::string(head.name), type, head.meaning}, std::move(cell)});
  }
}

// The table within `info` to which a path leads, and that in which it stands.
std::vector<const FieldInfo*> fields_of(const RecordInfo& info, std::string_view path) {
  std::vector<const FieldInfo*> fields;
  const RecordInfo* in = &info;
  while (!path.empty()) {
    const std::size_t dot = std::min(path.find('.'), path.size());
    fields.push_back(find_field(*in, path.substr(0, dot)));
    in = fields.back()->rows;
    path.remove_prefix(std::min(dot + 1, path.size()));
  }
  return fields;
}

Columns columns_of(const RecordTable& table, const RecordInfo& file) {
  Columns columns;
  add_head(columns, table.id, "id", [](const Row& row) { return Node(row.id); });
  add_head(columns, table.outer, "number", [](const Row& row) { return Node(row.outer); });
  add_head(columns, table.number, "number", [](const Row& row) { return Node(row.number); });
  add_head(columns, table.own_id, "id",
           [](const Row& row) { return Node(row.info->id(row.record)); });
  add_extra(columns, table, "");
  const std::vector<const FieldInfo*> path = fields_of(file, table.path);
  if (path.empty()) {
    add_keys(columns, table, file);
  } else if (path.back()->rows != nullptr) {
    add_keys(columns, table, *path.back()->rows);
  } else {  // a list of texts
    columns.push_back(
        {head_of(table, std::string(path.back()->key), *path.back()), [](const Row& row) {
           return render::iso_cell(*row.list, row.list->element(row.record, row.number - 1));
         }});
  }
  return columns;
}

// Calls `send` for each row that a record of a file has.
// NOLINTNEXTLINE(misc-no-recursion): as deep as the path
void each_row(std::span<const FieldInfo* const> path, Row row,
              const std::function<void(const Row& row)>& send) {
  if (path.empty()) return send(row);
  const FieldInfo& field = *path.front();
  const void* record = row.record;
  row.outer = row.number;
  for (std::size_t i = 0; i < field.count(record); ++i) {
    row.number = i + 1;
    if (field.rows == nullptr) {
      row.list = &field;
    } else {
      row.info = field.rows;
      row.record = field.row(record, i);
    }
    each_row(path.subspan(1), row, send);
  }
}

void each_record(const RecordInfo& file, std::string_view path, const ExportSource& source,
                 const std::function<void(const Row& row)>& send) {
  const std::vector<const FieldInfo*> fields = fields_of(file, path);
  const FileRecords& files = files_of(file);
  for (std::size_t i = 0; i < files.count(source.records); ++i) {
    const void* record = files.at(source.records, i);
    Row row{.today = source.today, .id = {}, .info = &file, .record = record};
    if (file.id != nullptr) row.id = file.id(record);
    each_row(fields, row, send);
  }
}

ExportRow cells_of(const Columns& columns, const Row& row) {
  ExportRow cells;
  cells.reserve(columns.size());
  for (const Column& column : columns) cells.push_back(column.cell(row));
  return cells;
}

std::vector<ExportColumn> heads_of(const Columns& columns) {
  std::vector<ExportColumn> heads;
  for (const Column& column : columns) heads.push_back(column.head);
  return heads;
}

}  // namespace

ExportTable table_of(const RecordTable& table) {
  Columns columns = columns_of(table, *table.file);
  std::vector<ExportColumn> heads = heads_of(columns);
  return {
      table.name, table.row, std::move(heads),
      [&table, columns = std::move(columns)](const ExportSource& source, const ExportSink& sink) {
        each_record(*table.file, table.path, source,
                    [&](const Row& row) { sink(cells_of(columns, row)); });
      },
      table.has_names};
}

ExportTable departures_table() {
  static const RecordTable table{
      .name = "anyway",
      .row = "One row per finding that somebody has answered for with a reason.",
      .path = "anyway",
      .id = {"record", "The record."},
      .number = {"number", "Place in the record's file, from 1."}};
  static constexpr std::pair<std::string_view, const RecordInfo*> kinds[] = {
      {"clients", &domain::client_record},   {"staff", &domain::staff_record},
      {"sessions", &domain::session_record}, {"contacts", &domain::contact_record},
      {"runs", &domain::message_run_record}, {"on-call", &domain::on_call_record},
      {"inbox", &domain::inbox_record}};
  Columns columns = columns_of(table, domain::client_record);
  std::vector<ExportColumn> heads = heads_of(columns);
  heads.insert(
      heads.begin(),
      {"table", "word",
       "Table of the record: clients, staff, sessions, contacts, runs, on-call or inbox."});
  return {table.name, table.row, std::move(heads),
          [columns = std::move(columns)](const ExportSource& source, const ExportSink& sink) {
            for (const auto& kind : kinds) {
              each_record(*kind.second, table.path, source, [&](const Row& row) {
                ExportRow cells = cells_of(columns, row);
                cells.emplace(cells.begin(), kind.first);
                sink(cells);
              });
            }
          }};
}

}  // namespace peer::exports

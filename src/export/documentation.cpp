// What stands in the tables of `peer export`, column by column: as an answer, and as files of the
// export itself.
// SPDX-License-Identifier: MIT
#include "peer/export/documentation.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/base/text.hpp"
#include "peer/render/table.hpp"

namespace peer::exports {
namespace {

using render::Node;
using render::NodeList;
using render::NodeObject;

constexpr std::size_t width = 98;

// Lines of at most `width` columns, each after `indent` blanks.
std::string wrapped(std::string_view text, std::size_t indent) {
  const std::string margin(indent, ' ');
  std::string result;
  std::string line = margin;
  for (const std::string& word : base::split(text, ' ')) {
    const bool is_full =
        base::display_width(line) + 1 + base::display_width(word) > width && line != margin;
    if (is_full) {
      result += line + '\n';
      line = margin;
    }
    line += (line == margin ? "" : " ") + word;
  }
  return result + line + '\n';
}

std::string table_text(const ExportTable& table, const std::string& behind) {
  std::string text = fmt::format("{}{}\n", table.name, behind) + wrapped(table.meaning, 2) + '\n';
  for (const ExportColumn& column : table.columns) {
    text += fmt::format("  {} ({})\n", column.key, column.type) + wrapped(column.meaning, 6);
  }
  return text + '\n';
}

Node table_node(const ExportTable& table) {
  NodeList columns;
  for (const ExportColumn& column : table.columns) {
    columns.emplace_back(
        NodeObject{{"column", column.key}, {"type", column.type}, {"meaning", column.meaning}});
  }
  return NodeObject{{"table", table.name},
                    {"meaning", table.meaning},
                    {"only-with-names", table.has_names},
                    {"columns", std::move(columns)}};
}

std::string types_text(const std::vector<const ExportTable*>& tables) {
  std::string text = "Types\n\n";
  for (const ExportType& type : export_types()) {
    const bool is_used = std::ranges::any_of(tables, [&](const ExportTable* table) {
      return std::ranges::any_of(
          table->columns, [&](const ExportColumn& column) { return column.type == type.type; });
    });
    if (is_used) text += fmt::format("  {}\n", type.type) + wrapped(type.meaning, 6);
  }
  return text + '\n';
}

constexpr std::string_view forms =
    "Each table is there twice. The .csv file is for spreadsheets (RFC 4180, UTF-8): a missing "
    "value is an empty cell, and a text that a spreadsheet would take for a formula has an "
    "apostrophe before it; take one apostrophe away from the beginning of a text to have it as it "
    "is. The .jsonl file has one JSON object a line, each value exactly as it is, a missing one as "
    "null. What is missing was not said: it is not a no.";

}  // namespace

std::string columns_text(const std::vector<ExportTable>& tables) {
  std::string text;
  for (const ExportTable& table : tables) {
    text += table_text(table, table.has_names ? " (only with --names)" : "");
  }
  text.pop_back();
  return text;
}

Node columns_node(const std::vector<ExportTable>& tables) {
  NodeList list;
  for (const ExportTable& table : tables) list.push_back(table_node(table));
  return list;
}

void write_documentation(ExportFolder& folder, const std::string& head,
                         const std::vector<ExportCount>& counts) {
  std::vector<const ExportTable*> tables;
  NodeList list;
  std::string text;
  for (const ExportCount& count : counts) {
    tables.push_back(count.table);
    list.push_back(table_node(*count.table));
    text += table_text(*count.table, ": " + base::counted(count.rows, "row", "rows"));
  }
  folder.begin("README.txt");
  for (const std::string& paragraph : base::split(head, '\n')) {
    folder.add(wrapped(paragraph, 0) + '\n');
  }
  folder.add(wrapped(forms, 0) + '\n');
  text.pop_back();
  folder.add(types_text(tables) + text);
  folder.begin("columns.json");
  folder.add(render::to_json(Node(std::move(list))));
}

std::size_t write_table(ExportFolder& folder, const ExportTable& table,
                        const std::function<void(const ExportSink& sink)>& fill) {
  std::size_t rows = 0;
  ExportRow keys;
  for (const ExportColumn& column : table.columns) keys.emplace_back(column.key);
  folder.begin(std::string(table.name) + ".csv");
  folder.add(render::csv_begin(folder.csv_form));
  folder.add(render::csv_line(keys, folder.csv_form));
  fill([&](const ExportRow& row) {
    folder.add(render::csv_line(row, folder.csv_form));
    ++rows;
  });
  folder.begin(std::string(table.name) + ".jsonl");
  fill([&](const ExportRow& row) {
    NodeObject object;
    for (std::size_t i = 0; i < row.size(); ++i) {
      object.emplace_back(std::string(table.columns[i].key), row[i]);
    }
    folder.add(render::to_json_line(Node(std::move(object))));
  });
  return rows;
}

}  // namespace peer::exports

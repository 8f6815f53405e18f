// A listing as CSV: RFC 4180, safe to open in a spreadsheet.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string_view>

#include "cell.hpp"
#include "peer/render/table.hpp"

namespace peer::render {
namespace {

// A spreadsheet runs such a text as a formula; the apostrophe tells it that it is text. Numbers of
// ours are no text: -3 stays a number. The wide signs are formulas in East Asian spreadsheets. A
// text with an apostrophe of its own gets a second one, so that taking one away is always right.
bool needs_apostrophe(std::string_view text) {
  constexpr std::string_view wide[] = {"＝", "＋", "－", "＠"};
  if (text.empty()) return false;
  if (std::string_view("=+-@\t\r\n'").find(text.front()) != std::string_view::npos) return true;
  return std::ranges::any_of(wide, [&](std::string_view sign) { return text.starts_with(sign); });
}

bool is_text(const Node& node) {
  return std::holds_alternative<std::string>(node.data) ||
         std::holds_alternative<NodeList>(node.data) ||
         std::holds_alternative<NodeObject>(node.data);
}

std::string quoted(std::string_view text, std::string_view special = ",\"\r\n") {
  if (text.find_first_of(special) == std::string_view::npos) return std::string(text);
  std::string result = "\"";
  for (const char character : text) {
    if (character == '"') result += '"';
    result += character;
  }
  return result + '"';
}

std::string csv_cell(const Node& node) {
  std::string text = cell_text(node);
  if (is_text(node) && needs_apostrophe(text)) text.insert(0, 1, '\'');
  return quoted(text);
}

std::string excel_cell(const Node& node) {
  std::string text = cell_text(node);
  if (std::holds_alternative<double>(node.data)) std::ranges::replace(text, '.', ',');
  if (is_text(node) && needs_apostrophe(text)) text.insert(0, 1, '\'');
  return quoted(text, ";\"\r\n");
}

}  // namespace

std::string_view csv_begin(CsvForm form) {
  return form == CsvForm::excel ? "\xEF\xBB\xBF" : "";
}

std::string csv_line(const std::vector<Node>& cells, CsvForm form) {
  std::string text;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) text += form == CsvForm::excel ? ';' : ',';
    text += form == CsvForm::excel ? excel_cell(cells[i]) : csv_cell(cells[i]);
  }
  return text + "\r\n";
}

std::string table_to_csv(const Table& table) {
  std::string text;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (i > 0) text += ',';
    std::string key = table.columns[i].key;
    std::ranges::replace(key, '.', '-');
    text += quoted(key);
  }
  text += "\r\n";
  for (const std::vector<Node>& row : table.rows) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (i > 0) text += ',';
      if (i < row.size()) text += csv_cell(row[i]);
    }
    text += "\r\n";
  }
  return text;
}

std::string table_to_tsv(const Table& table) {
  const auto add = [](std::string& text, std::size_t at, std::string cell) {
    std::ranges::replace_if(
        cell, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    if (at > 0) text += '\t';
    text += cell;
  };
  std::string text;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    std::string key = table.columns[i].key;
    std::ranges::replace(key, '.', '-');
    add(text, i, std::move(key));
  }
  text += '\n';
  for (const std::vector<Node>& row : table.rows) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      std::string cell = i < row.size() ? cell_text(row[i]) : std::string();
      if (i < row.size() && is_text(row[i]) && needs_apostrophe(cell)) cell.insert(0, 1, '\'');
      add(text, i, std::move(cell));
    }
    text += '\n';
  }
  return text;
}

}  // namespace peer::render

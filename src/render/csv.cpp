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

std::string quoted(std::string_view text, std::string_view special) {
  if (text.find_first_of(special) == std::string_view::npos) return std::string(text);
  std::string result = "\"";
  for (const char character : text) {
    if (character == '"') result += '"';
    result += character;
  }
  return result + '"';
}

// The text of a cell that no spreadsheet runs.
std::string safe_text(const Node& node) {
  std::string text = cell_text(node);
  if (is_text(node) && needs_apostrophe(text)) text.insert(0, 1, '\'');
  return text;
}

std::string csv_cell(const Node& node) {
  return quoted(safe_text(node), ",\"\r\n");
}

std::string excel_cell(const Node& node) {
  std::string text = safe_text(node);
  if (std::holds_alternative<double>(node.data)) std::ranges::replace(text, '.', ',');
  return quoted(text, ";\"\r\n");
}

std::string tsv_cell(const Node& node) {
  std::string text = safe_text(node);
  std::ranges::replace_if(
      text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  return text;
}

struct Separated {
  char separator;
  std::string_view end;
  std::string (*cell)(const Node& node);
};
constexpr Separated csv{',', "\r\n", csv_cell};
constexpr Separated excel{';', "\r\n", excel_cell};
constexpr Separated tsv{'\t', "\n", tsv_cell};

// As many cells as there are columns: what a row lacks is empty.
std::string line_of(const std::vector<Node>& cells, std::size_t columns, const Separated& form) {
  std::string text;
  for (std::size_t i = 0; i < columns; ++i) {
    if (i > 0) text += form.separator;
    if (i < cells.size()) text += form.cell(cells[i]);
  }
  text += form.end;
  return text;
}

std::string lines_of(const Table& table, const Separated& form) {
  std::vector<Node> keys;
  for (const Column& column : table.columns) keys.emplace_back(csv_key(column.key));
  std::string text = line_of(keys, keys.size(), form);
  for (const std::vector<Node>& row : table.rows) text += line_of(row, keys.size(), form);
  return text;
}

}  // namespace

std::string csv_key(std::string key) {
  std::ranges::replace(key, '.', '-');
  return key;
}

std::string_view csv_begin(CsvForm form) {
  return form == CsvForm::excel ? "\xEF\xBB\xBF" : "";
}

std::string csv_line(const std::vector<Node>& cells, CsvForm form) {
  return line_of(cells, cells.size(), form == CsvForm::excel ? excel : csv);
}

std::string table_to_csv(const Table& table) {
  return lines_of(table, csv);
}

std::string table_to_tsv(const Table& table) {
  return lines_of(table, tsv);
}

}  // namespace peer::render

// A listing with the columns and in the order that somebody chose.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "cell.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/render/table.hpp"

namespace peer::render {

namespace {

// The alphabet of the lists: it puts English words in their order, too, but for ch.
constexpr std::string_view alphabet = "cs";

std::size_t column_named(const Table& table, const std::string& name) {
  std::vector<std::string> known;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    known.push_back(csv_key(table.columns[i].key));
    if (known.back() == name || table.columns[i].key == name) return i;
  }
  const std::string hint = base::did_you_mean(name, known);
  base::fail_usage("no column '" + base::printable(name) + "'",
                   hint.empty() ? "columns are " + base::join(known, ", ") : hint);
}

bool is_unknown(const Node& node) {
  return std::holds_alternative<std::monostate>(node.data);
}

// Numbers by their value, words by the alphabet.
int compare(const Node& left, const Node& right) {
  const auto* left_number = std::get_if<std::int64_t>(&left.data);
  const auto* right_number = std::get_if<std::int64_t>(&right.data);
  if (left_number != nullptr && right_number != nullptr) {
    return *left_number < *right_number ? -1 : static_cast<int>(*left_number > *right_number);
  }
  const std::string one = cell_text(left);
  const std::string other = cell_text(right);
  if (base::collate_less(alphabet, one, other)) return -1;
  return static_cast<int>(base::collate_less(alphabet, other, one));
}

void sort_rows(Table& table, const Choice& choice) {
  for (auto name = choice.sort.rbegin(); name != choice.sort.rend(); ++name) {
    const bool from_last = name->starts_with('-');
    const std::size_t column = column_named(table, from_last ? name->substr(1) : *name);
    std::ranges::stable_sort(table.rows, [&](const auto& left, const auto& right) {
      if (is_unknown(left.at(column)) || is_unknown(right.at(column))) {  // behind all others
        return is_unknown(right.at(column)) && !is_unknown(left.at(column));
      }
      const int order = compare(left.at(column), right.at(column));
      return from_last ? order > 0 : order < 0;
    });
  }
}

}  // namespace

Table chosen(const Table& table, const Choice& choice) {
  Table sorted = table;
  for (auto& row : sorted.rows) row.resize(table.columns.size());
  sort_rows(sorted, choice);
  if (choice.columns.empty()) return sorted;
  Table result;
  result.empty = sorted.empty;
  std::vector<std::size_t> places;
  for (const std::string& name : choice.columns) {
    places.push_back(column_named(sorted, name));
    Column column = sorted.columns[places.back()];
    if (column.heading.empty()) column.heading = csv_key(column.key);
    result.columns.push_back(std::move(column));
  }
  for (const auto& row : sorted.rows) {
    std::vector<Node>& kept = result.rows.emplace_back();
    for (const std::size_t place : places) kept.push_back(row[place]);
  }
  return result;
}

}  // namespace peer::render

// A listing as text aligned for a terminal, and as JSON.
// SPDX-License-Identifier: MIT
#include "peer/render/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "cell.hpp"
#include "peer/base/text.hpp"

namespace peer::render {
namespace {

constexpr std::string_view kGap = "  ";

struct CellWriter {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(bool value) const { return value ? "true" : "false"; }
  std::string operator()(std::int64_t value) const { return fmt::to_string(value); }
  std::string operator()(double value) const { return fmt::to_string(value); }
  std::string operator()(const std::string& value) const { return value; }
  std::string operator()(const NodeList& list) const {
    std::string text;
    for (const Node& node : list) {
      if (!text.empty()) text += ", ";
      text += cell_text(node);
    }
    return text;
  }
  std::string operator()(const NodeObject& object) const {
    std::string text;
    for (const auto& [key, node] : object) {
      if (!text.empty()) text += ", ";
      text += key + " " + cell_text(node);
    }
    return text;
  }
};

// The columns that the text form shows.
std::vector<std::size_t> shown_columns(const Table& table) {
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (!table.columns[i].heading.empty()) shown.push_back(i);
  }
  return shown;
}

using Line = std::vector<std::string>;

Line cells_of(const std::vector<Node>& row, const std::vector<std::size_t>& shown) {
  Line line;
  for (const std::size_t column : shown) {
    line.push_back(column < row.size() ? base::printable(cell_text(row[column])) : std::string());
  }
  return line;
}

// "follow-up.by" goes into the object "follow-up", which its first part has made.
void put(NodeObject& object, std::string_view key, const Node& value) {
  const std::size_t dot = key.find('.');
  if (dot == std::string_view::npos) {
    object.emplace_back(key, value);
    return;
  }
  const std::string_view outer = key.substr(0, dot);
  if (object.empty() || object.back().first != outer) object.emplace_back(outer, NodeObject{});
  std::get<NodeObject>(object.back().second.data).emplace_back(key.substr(dot + 1), value);
}

void drop_if_nothing(Node& node) {
  const auto* object = std::get_if<NodeObject>(&node.data);
  if (object == nullptr || object->empty()) return;
  const bool nothing = std::ranges::all_of(*object, [](const NodeEntry& entry) {
    return std::holds_alternative<std::monostate>(entry.second.data);
  });
  if (nothing) node = Node();
}

std::string aligned(const Table& table, const std::vector<std::size_t>& shown, const Line& line,
                    const std::vector<std::size_t>& widths) {
  std::string text;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (i > 0) text += kGap;
    text += base::pad(line[i], widths[i], table.columns[shown[i]].right_aligned);
  }
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

}  // namespace

std::string cell_text(const Node& node) {
  return std::visit(CellWriter{}, node.data);
}

std::string table_to_text(const Table& table, bool color) {
  if (table.rows.empty()) return table.empty.empty() ? std::string() : table.empty + "\n";
  const std::vector<std::size_t> shown = shown_columns(table);
  Line headings;
  for (const std::size_t column : shown) headings.push_back(table.columns[column].heading);
  std::vector<Line> lines{headings};
  for (const std::vector<Node>& row : table.rows) lines.push_back(cells_of(row, shown));

  std::vector<std::size_t> widths(shown.size(), 0);
  for (const Line& line : lines) {
    for (std::size_t i = 0; i < line.size(); ++i) {
      widths[i] = std::max(widths[i], base::display_width(line[i]));
    }
  }
  std::string text;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string line = aligned(table, shown, lines[i], widths);
    text += i == 0 && color ? "\x1b[1m" + line + "\x1b[0m" : line;
    text += '\n';
  }
  return text;
}

Node table_to_node(const Table& table) {
  NodeList list;
  for (const std::vector<Node>& row : table.rows) {
    NodeObject object;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      put(object, table.columns[i].key, i < row.size() ? row[i] : Node());
    }
    for (NodeEntry& entry : object) drop_if_nothing(entry.second);
    list.emplace_back(std::move(object));
  }
  return list;
}

}  // namespace peer::render

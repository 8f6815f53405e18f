// A report for programs: JSON and CSV. Values stand as they are, under keys that no language
// changes. SPDX-License-Identifier: MIT
#include "peer/render/report.hpp"
#include "peer/render/table.hpp"

namespace peer::render {
namespace {

Node row_node(const ReportSection& section, const ReportRow& row) {
  NodeObject object;
  for (std::size_t i = 0; i < section.columns.size(); ++i) {
    object.emplace_back(section.columns[i].key, i < row.cells.size() ? row.cells[i].value : Node());
  }
  return object;
}

Node section_node(const ReportSection& section) {
  if (section.layout == ReportSection::Layout::facts) {
    return section.rows.empty() ? Node() : row_node(section, section.rows.front());
  }
  NodeList list;
  for (const ReportRow& row : section.rows) list.push_back(row_node(section, row));
  return list;
}

// The first column names the row, under a key that differs ("activity", "month").
bool have_same_figures(const ReportSection& left, const ReportSection& right) {
  if (left.layout != right.layout || left.columns.size() != right.columns.size()) return false;
  for (std::size_t i = 1; i < left.columns.size(); ++i) {
    if (left.columns[i].key != right.columns[i].key) return false;
  }
  return left.layout == ReportSection::Layout::table || &left == &right;
}

}  // namespace

Node report_to_node(const ReportDocument& document) {
  NodeList notes;
  for (const ReportNote& note : document.notes) notes.emplace_back(note.text);
  NodeObject object = {{"report", document.name},
                       {"program", document.program},
                       {"period", NodeObject{{"words", document.period},
                                             {"from", domain::format(document.from)},
                                             {"until", domain::format(document.until)}}},
                       {"today", domain::format(document.today)},
                       {"revision", document.commit.empty() ? Node() : Node(document.commit)},
                       {"notes", std::move(notes)}};
  for (const ReportSection& section : document.sections) {
    object.emplace_back(section.key, section_node(section));
  }
  return object;
}

std::string report_to_csv(const ReportDocument& document, const std::string& key) {
  const ReportSection* chosen = document.section(key);
  if (chosen == nullptr) return {};
  const bool is_table = chosen->layout == ReportSection::Layout::table;
  Table table{.columns = {{"section", ""}}, .rows = {}, .empty = {}};
  for (std::size_t i = 0; i < chosen->columns.size(); ++i) {
    table.columns.push_back({is_table && i == 0 ? "row" : chosen->columns[i].key, ""});
  }
  for (const ReportSection& section : document.sections) {
    if (!have_same_figures(*chosen, section)) continue;
    for (const ReportRow& row : section.rows) {
      std::vector<Node> cells{section.key};
      for (const ReportCell& cell : row.cells) cells.push_back(cell.value);
      table.rows.push_back(std::move(cells));
    }
  }
  return table_to_csv(table);
}

}  // namespace peer::render

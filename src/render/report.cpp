// What all forms of a report share: values as people see them, and the addresses of figures.
// SPDX-License-Identifier: MIT
#include "peer/render/report.hpp"

#include <algorithm>

#include "cell.hpp"
#include "peer/base/text.hpp"
#include "peer/render/language.hpp"

namespace peer::render {
namespace {

// Calls `take` for every cell that can be explained.
template <class Take>
void for_each_figure(const ReportDocument& document, const Take& take) {
  for (const ReportSection& section : document.sections) {
    for (const ReportRow& row : section.rows) {
      for (std::size_t i = 0; i < row.cells.size() && i < section.columns.size(); ++i) {
        if (section.layout == ReportSection::Layout::table && i == 0) continue;
        take(ReportAddress{&section, &row, &section.columns[i], &row.cells[i]});
      }
    }
  }
}

// All parts of the address stand in the whole, in their order, and both end with the figure.
bool is_meant(const std::string& whole, const std::vector<std::string>& parts) {
  const std::vector<std::string> all = base::split(whole, '/');
  if (all.back() != parts.back()) return false;
  auto next = all.begin();
  for (const std::string& part : parts) {
    next = std::find(next, all.end(), part);
    if (next == all.end()) return false;
    ++next;
  }
  return next == all.end();
}

bool is_nothing(const ReportCell& cell) {
  if (!cell.text.empty() || !cell.course.empty()) return false;
  const auto* number = std::get_if<std::int64_t>(&cell.value.data);
  return number != nullptr && *number == 0;
}

bool holds_only_zeros(const ReportSection& section, std::size_t column) {
  return std::ranges::all_of(section.rows, [&](const ReportRow& row) {
    return column < row.cells.size() && is_nothing(row.cells[column]);
  });
}

}  // namespace

std::vector<std::size_t> shown_columns(const ReportSection& section) {
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < section.columns.size(); ++i) {
    const bool is_table = section.layout == ReportSection::Layout::table && !section.rows.empty();
    if (section.columns[i].heading.empty() || (is_table && holds_only_zeros(section, i))) continue;
    shown.push_back(i);
  }
  return shown;
}

const ReportSection* ReportDocument::section(std::string_view key) const {
  for (const ReportSection& section : sections) {
    if (section.key == key) return &section;
  }
  return nullptr;
}

std::string ReportAddress::words() const {
  std::string words = section->key + "/";
  if (!row->key.empty()) words += row->key + "/";
  return words + column->key;
}

std::vector<ReportAddress> all_figures(const ReportDocument& document) {
  std::vector<ReportAddress> figures;
  for_each_figure(document, [&](const ReportAddress& figure) {
    if (!figure.cell->sources.empty()) figures.push_back(figure);
  });
  return figures;
}

std::vector<ReportAddress> find_figures(const ReportDocument& document, std::string_view address) {
  const std::vector<std::string> parts = base::split(address, '/');
  std::vector<ReportAddress> found;
  std::vector<ReportAddress> facts;  // a bare name means a fact before a column of many rows
  for_each_figure(document, [&](const ReportAddress& figure) {
    if (!is_meant(figure.words(), parts)) return;
    found.push_back(figure);
    if (figure.row->key.empty()) facts.push_back(figure);
  });
  return facts.empty() ? found : facts;
}

std::string shown_in(const ReportDocument& document, const ReportColumn& column,
                     const ReportCell& cell) {
  if (!cell.text.empty()) return base::printable(cell.text);
  if (const auto* number = std::get_if<std::int64_t>(&cell.value.data)) {
    return column.measure == Measure::minutes ? hours_in(document.language, *number)
                                              : number_in(document.language, *number);
  }
  if (column.measure == Measure::date) {
    const auto date = domain::parse_iso_date(cell_text(cell.value));
    if (date) return day_in(document.language, *date);
  }
  return base::printable(cell_text(cell.value));
}

}  // namespace peer::render

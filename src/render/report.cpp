// What all forms of a report share: values as people see them, and the addresses of figures.
// SPDX-License-Identifier: MIT
#include "peer/render/report.hpp"

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

bool ends_with_address(std::string_view whole, std::string_view address) {
  if (!whole.ends_with(address)) return false;
  return whole.size() == address.size() || whole[whole.size() - address.size() - 1] == '/';
}

}  // namespace

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
  std::vector<ReportAddress> found;
  std::vector<ReportAddress> facts;  // a bare name means a fact before a column of many rows
  for_each_figure(document, [&](const ReportAddress& figure) {
    const std::string words = figure.words();
    if (!ends_with_address(words, address)) return;
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

// Tables and facts of a section.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "html_parts.hpp"
#include "html_text.hpp"
#include "peer/render/language.hpp"
#include "svg_chart.hpp"

namespace peer::render {
namespace {

constexpr std::size_t longest_figure = 9;  // characters of a tile in large letters
constexpr std::size_t widest_words = 30;   // characters; longer words are wrapped
constexpr std::size_t longest_in_line = 24;
constexpr std::size_t space_of_column = 2;
constexpr std::size_t rows_kept_together = 14;  // on one page of paper
constexpr std::size_t columns_of_dense = 11;

std::string course_words(const SectionPlace& place, const ReportColumn& column,
                         const ReportCell& cell) {
  constexpr Words over_time = {"over time"};
  std::string text = std::string(over_time.in(place.document.language)) + ":";
  for (const std::int64_t value : cell.course) {
    text += " " + (column.measure == Measure::minutes ? hours_in(place.document.language, value)
                                                      : number_in(place.document.language, value));
    text += ";";
  }
  text.pop_back();
  return text;
}

// The heading of a column; a term leads to its definition.
std::string heading_html(const SectionPlace& place, const ReportColumn& column) {
  const std::string anchor = place.terms.anchor(column);
  if (anchor.empty()) return html_text(column.heading);
  return fmt::format("<a href=\"#{}\">{}</a>", anchor, html_text(column.heading));
}

const ReportCell* cell_at(const ReportRow& row, std::size_t column) {
  return column < row.cells.size() ? &row.cells[column] : nullptr;
}

bool is_zero(const ReportCell* cell) {
  const auto* number = cell == nullptr ? nullptr : std::get_if<std::int64_t>(&cell->value.data);
  return number != nullptr && *number == 0;
}

std::string cell_class(Measure measure, const ReportCell* cell, std::string_view text) {
  if (measure == Measure::words) {
    return base::count_code_points(text) > longest_in_line ? " class=\"prose\"" : "";
  }
  if (measure == Measure::date) return " class=\"date\"";
  return is_zero(cell) ? " class=\"number zero\"" : " class=\"number\"";
}

std::string row_html(const SectionPlace& place, const std::vector<std::size_t>& columns,
                     const ReportRow& row) {
  std::string html = row.is_total ? "<tr class=\"total\">" : "<tr>";
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::string content = cell_html(place, row, columns[i]);
    if (i == 0) {
      html += fmt::format("<th scope=\"row\">{}</th>", content);
      continue;
    }
    const Measure measure = place.section.columns[columns[i]].measure;
    html += fmt::format("<td{}>{}</td>", cell_class(measure, cell_at(row, columns[i]), content),
                        content);
  }
  return html + "</tr>\n";
}

std::string head_html(const SectionPlace& place, const std::vector<std::size_t>& columns) {
  std::string html = "<thead>\n<tr>";
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const ReportColumn& column = place.section.columns[columns[i]];
    html += fmt::format("<th scope=\"col\"{}>{}</th>",
                        i > 0 && is_number(column.measure) ? " class=\"number\"" : "",
                        heading_html(place, column));
  }
  return html + "</tr>\n</thead>\n";
}

// Totals at the end are the foot of the table.
std::size_t rows_of_body(const ReportSection& section) {
  std::size_t rows = section.rows.size();
  while (rows > 0 && section.rows[rows - 1].is_total) --rows;
  return rows;
}

}  // namespace

std::string cell_html(const SectionPlace& place, const ReportRow& row, std::size_t column) {
  const ReportCell* cell = cell_at(row, column);
  if (cell == nullptr) return {};
  const ReportColumn& from = place.section.columns[column];
  std::string html = escaped_html(shown_in(place.document, from, *cell));
  if (cell->course.empty()) return html;
  if (!html.empty()) html += ' ';
  return html + svg_sparkline(cell->course, course_words(place, from, *cell));
}

std::string facts_html(const SectionPlace& place) {
  const ReportRow& row = place.section.rows.front();
  std::string html;
  std::string open;  // the kind of list that is being written
  for (const std::size_t column : shown_columns(place.section)) {
    const ReportColumn& from = place.section.columns[column];
    const std::string content = cell_html(place, row, column);
    if (content.empty()) continue;
    const std::size_t width =
        base::count_code_points(shown_in(place.document, from, row.cells[column]));
    const std::string kind = is_number(from.measure) ? "figures" : "facts";
    if (kind != open) {
      html += fmt::format("{}<dl class=\"{}\">\n", open.empty() ? "" : "</dl>\n", kind);
      open = kind;
    }
    html += fmt::format("<div{}><dt>{}</dt><dd>{}</dd></div>\n",
                        kind == "figures" && width > longest_figure ? " class=\"long\"" : "",
                        heading_html(place, from), content);
  }
  return open.empty() ? html : html + "</dl>\n";
}

std::string table_html(const SectionPlace& place) {
  const std::vector<std::size_t> columns = shown_columns(place.section);
  const std::size_t body = rows_of_body(place.section);
  const std::string name = html_text(place.section.heading);
  std::string html = fmt::format(
      "<div class=\"scroll{}\" role=\"region\" aria-label=\"{}\" tabindex=\"0\">\n<table{}>\n"
      "<caption>{}</caption>\n{}<tbody>\n",
      body <= rows_kept_together ? " short" : "", name,
      columns.size() > columns_of_dense ? " class=\"dense\"" : "", name, head_html(place, columns));
  for (std::size_t i = 0; i < body; ++i) html += row_html(place, columns, place.section.rows[i]);
  html += "</tbody>\n";
  if (body < place.section.rows.size()) {
    html += "<tfoot>\n";
    for (std::size_t i = body; i < place.section.rows.size(); ++i) {
      html += row_html(place, columns, place.section.rows[i]);
    }
    html += "</tfoot>\n";
  }
  return html + "</table>\n</div>\n";
}

std::size_t table_width(const ReportDocument& document, const ReportSection& section) {
  std::size_t sum = 0;
  for (const std::size_t column : shown_columns(section)) {
    const ReportColumn& from = section.columns[column];
    std::size_t width = base::display_width(from.heading);
    for (const ReportRow& row : section.rows) {
      const ReportCell* cell = cell_at(row, column);
      if (cell == nullptr) continue;
      width = std::max(
          width, base::display_width(shown_in(document, from, *cell)) + cell->course.size() / 2);
    }
    sum +=
        (from.measure == Measure::words ? std::min(width, widest_words) : width) + space_of_column;
  }
  return sum;
}

}  // namespace peer::render

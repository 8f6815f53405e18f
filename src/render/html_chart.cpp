// A chart of a section: its numbers, its title, its legend.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "html_parts.hpp"
#include "html_text.hpp"
#include "peer/render/language.hpp"
#include "svg_chart.hpp"

namespace peer::render {
namespace {

std::optional<double> number_of(const ReportRow& row, std::size_t column) {
  if (column >= row.cells.size()) return std::nullopt;
  const Node& value = row.cells[column].value;
  if (const auto* whole = std::get_if<std::int64_t>(&value.data)) {
    return static_cast<double>(*whole);
  }
  if (const auto* part = std::get_if<double>(&value.data)) return *part;
  return std::nullopt;
}

std::optional<std::size_t> find_column(const ReportSection& section, const std::string& key) {
  for (std::size_t i = 0; i < section.columns.size(); ++i) {
    if (section.columns[i].key == key) return i;
  }
  return std::nullopt;
}

ChartSeries series_of(const ReportSection& section, std::size_t column) {
  const ReportColumn& from = section.columns[column];
  ChartSeries series{from.heading.empty() ? from.key : from.heading, {}};
  for (const ReportRow& row : section.rows) {
    if (!row.is_total) series.values.push_back(number_of(row, column));
  }
  return series;
}

// A part of the bars that is nowhere needs no place in the legend. The first one stays.
void drop_empty_parts(ChartData& data) {
  if (data.kind != ReportChart::Kind::bars || data.series.empty()) return;
  const auto is_nowhere = [](const ChartSeries& series) {
    return std::ranges::all_of(series.values,
                               [](const auto& value) { return value.value_or(0) == 0; });
  };
  data.series.erase(std::remove_if(data.series.begin() + 1, data.series.end(), is_nowhere),
                    data.series.end());
}

ChartData data_of(const SectionPlace& place, const ReportChart& chart) {
  const ReportSection& section = place.section;
  ChartData data;
  data.kind = chart.kind;
  data.language = place.document.language;
  data.title = chart.title;
  for (const std::string& key : chart.columns) {
    const auto column = find_column(section, key);
    if (!column) continue;
    if (data.series.empty()) data.measure = section.columns[*column].measure;
    data.series.push_back(series_of(section, *column));
  }
  drop_empty_parts(data);
  const bool is_table = section.layout == ReportSection::Layout::table;
  for (const ReportRow& row : section.rows) {
    if (row.is_total) continue;
    data.labels.push_back(is_table && !row.cells.empty()
                              ? shown_in(place.document, section.columns[0], row.cells[0])
                              : std::string());
  }
  return data;
}

// The numbers themselves are in the table; this says what kind of picture it is.
std::string summary_of(const ChartData& chart) {
  constexpr Words bars = {"Horizontal bars; the numbers are in the table."};
  constexpr Words stacked = {"Horizontal bars made of parts; the numbers are in the table."};
  constexpr Words lines = {"Lines over time; the numbers are in the table."};
  const bool is_bars = chart.kind == ReportChart::Kind::bars;
  std::string text;
  for (const ChartSeries& series : chart.series) {
    text += (text.empty() ? "" : ", ") + series.name;
  }
  const Words& kind = !is_bars ? lines : chart.series.size() > 1 ? stacked : bars;
  return text + ". " + std::string(kind.in(chart.language));
}

std::string legend_html(const ChartData& chart) {
  if (chart.series.size() < 2) return {};
  std::string html = "<ul class=\"legend\">";
  for (std::size_t i = 0; i < chart.series.size(); ++i) {
    html +=
        fmt::format("<li>{} {}</li>", svg_swatch(chart.kind, i), html_text(chart.series[i].name));
  }
  return html + "</ul>\n";
}

}  // namespace

std::string chart_html(const SectionPlace& place, const ReportChart& chart, std::size_t number) {
  ChartData data = data_of(place, chart);
  if (data.series.empty() || data.labels.empty()) return {};
  if (data.title.empty()) data.title = place.section.heading;
  data.id = fmt::format("{}-chart-{}", place.id, number);
  data.summary = summary_of(data);
  const std::string pictures =
      data.kind == ReportChart::Kind::bars ? svg_bars(data) : svg_lines(data);
  const bool is_long =
      pictures.find("<svg class=\"chart\"") != pictures.rfind("<svg class=\"chart\"");
  return fmt::format("<figure{}>\n<figcaption>{}</figcaption>\n{}{}</figure>\n",
                     is_long ? " class=\"long\"" : "", html_text(data.title), legend_html(data),
                     pictures);
}

}  // namespace peer::render

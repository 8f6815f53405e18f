// Charts as inline SVG.
//
// A chart is as wide as the place it stands in and its letters never shrink: what lies along the
// width is given in per cent, what lies along the height in pixels, and labels stand in the padding
// of the picture. Colours, patterns and letters come from the style of the page (html_style.cpp).
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "peer/render/report.hpp"

namespace peer::render {

struct ChartSeries {
  std::string name;
  std::vector<std::optional<double>> values{};  // one a label; nullopt is not drawn
};

struct ChartData {
  ReportChart::Kind kind = ReportChart::Kind::bars;
  std::string language;
  Measure measure = Measure::count;
  std::string title;
  std::string summary;                // the description of the picture, for whoever does not see it
  std::string id;                     // unique in the page; of letters, digits and hyphens
  std::vector<std::string> labels{};  // one a row or moment
  std::vector<ChartSeries> series{};
};

// As many different patterns and marks as there are; the next series begin anew.
constexpr std::size_t series_looks = 6;

// What a series looks like, beside its name in the legend.
std::string svg_swatch(ReportChart::Kind kind, std::size_t series);

// Long ones come as several pictures, each of which fits on a page of paper.
std::string svg_bars(const ChartData& chart);
std::string svg_lines(const ChartData& chart);

// `<svg …><title>…</title><desc>…</desc>`; the next of several pictures say which they are.
struct ChartFrame {
  double height = 0;
  double left = 0;  // room for labels
  double right = 0;
  std::size_t part = 1;
  std::size_t parts = 1;
};
std::string svg_open(const ChartData& chart, const ChartFrame& frame);
// About how many pixels a label takes.
double label_width(std::string_view text);
// The widest of the values along an axis.
double widest_tick(const ChartData& chart, const std::vector<double>& ticks);

// A part of a bar, in the colour and pattern of its series.
struct BarPlace {
  double from = 0;
  double to = 0;
  std::string unit = "%";  // of the two above
  double top = 0;
  double height = 0;
};
std::string svg_bar(std::size_t series, const BarPlace& place);
// A mark of a line.
std::string svg_mark(std::size_t series, const std::string& x, const std::string& y);

// A small picture of a course beside a number.
std::string svg_sparkline(const std::vector<std::int64_t>& course, std::string_view description);

}  // namespace peer::render

// What all charts share: the frame, the patterns, the marks, the sparkline.
// SPDX-License-Identifier: MIT
#include "svg_chart.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "html_text.hpp"
#include "peer/render/language.hpp"
#include "svg_scale.hpp"

namespace peer::render {
namespace {

constexpr double pixels_of_character = 8.2;  // of a wide font in a chart

// Lines along a bar, one in its middle or two so far from there; the style dashes them into stripes
// and dots. A pattern of SVG would do the same, but makes the printing of some hundred bars take
// half a minute.
struct Hatch {
  std::size_t lines = 0;
  double off = 0;
};
constexpr std::array<Hatch, series_looks> hatches = {
    {{0}, {1, 0}, {2, 3.5}, {2, 3}, {1, 0}, {1, 0}}};

constexpr std::array<std::string_view, series_looks> marks = {
    "M-4,0A4,4 0 1 0 4,0A4,4 0 1 0 -4,0Z",                 // circle
    "M-4,-4H4V4H-4Z",                                      // square
    "M0,-5L5,4H-5Z",                                       // triangle
    "M0,-5.5L5.5,0L0,5.5L-5.5,0Z",                         // diamond
    "M0,5L5,-4H-5Z",                                       // triangle on its point
    "M-4,-1.5H-1.5V-4H1.5V-1.5H4V1.5H1.5V4H-1.5V1.5H-4Z",  // cross
};

}  // namespace

std::string svg_bar(std::size_t series, const BarPlace& place) {
  const std::size_t look = series % series_looks;
  const std::string from = coordinate(place.from) + place.unit;
  std::string html =
      fmt::format("<rect class=\"bar color-{}\" x=\"{}\" y=\"{}\" width=\"{}{}\" height=\"{}\"/>",
                  look + 1, from, coordinate(place.top), coordinate(place.to - place.from),
                  place.unit, coordinate(place.height));
  for (std::size_t i = 0; i < hatches[look].lines; ++i) {
    const double off = i == 0 ? -hatches[look].off : hatches[look].off;
    const std::string y = coordinate(place.top + place.height / 2 + off);
    html +=
        fmt::format("<line class=\"hatch hatch-{}\" x1=\"{}\" x2=\"{}{}\" y1=\"{}\" y2=\"{}\"/>",
                    look + 1, from, coordinate(place.to), place.unit, y, y);
  }
  return html;
}

std::string svg_swatch(ReportChart::Kind kind, std::size_t series) {
  if (kind == ReportChart::Kind::bars) {
    return fmt::format(
        "<svg class=\"swatch\" width=\"24\" height=\"14\" aria-hidden=\"true\">{}</svg>",
        svg_bar(series, {0, 24, "", 0, 14}));
  }
  return fmt::format(
      "<svg class=\"swatch\" width=\"36\" height=\"14\" aria-hidden=\"true\">"
      "<path class=\"line line-{}\" d=\"M0,7H36\"/>{}</svg>",
      series % series_looks + 1, svg_mark(series, "18", "7"));
}

std::string svg_open(const ChartData& chart, const ChartFrame& frame) {
  const std::string id = fmt::format("{}-{}", chart.id, frame.part);
  std::string title = html_text(chart.title);
  if (frame.parts > 1) title += fmt::format(" ({}/{})", frame.part, frame.parts);
  return fmt::format(
      "<svg class=\"chart\" role=\"img\" aria-labelledby=\"{0}-title {0}-desc\" height=\"{1}\" "
      "style=\"padding:0 {2}px 0 {3}px\">\n"
      "<title id=\"{0}-title\">{4}</title>\n<desc id=\"{0}-desc\">{5}</desc>\n",
      id, coordinate(frame.height), coordinate(frame.right), coordinate(frame.left), title,
      html_text(chart.summary));
}

double label_width(std::string_view text) {
  return static_cast<double>(base::display_width(text)) * pixels_of_character;
}

double widest_tick(const ChartData& chart, const std::vector<double>& ticks) {
  double widest = 0;
  for (const double tick : ticks) {
    widest = std::max(widest, label_width(scale_text(chart.language, chart.measure, tick)));
  }
  return widest;
}

std::string svg_mark(std::size_t series, const std::string& x, const std::string& y) {
  const std::size_t look = series % series_looks;
  return fmt::format(
      "<svg class=\"mark\" x=\"{}\" y=\"{}\"><path class=\"color-{}\" d=\"{}\"/></svg>", x, y,
      look + 1, marks[look]);
}

std::string svg_sparkline(const std::vector<std::int64_t>& course, std::string_view description) {
  constexpr double height = 18;
  constexpr double pitch = 5;  // of which one is the gap
  constexpr double most_width = 180;
  std::int64_t largest = 1;
  for (const std::int64_t value : course) largest = std::max(largest, value);
  const double width = static_cast<double>(course.size()) * pitch;
  std::string html = fmt::format(
      "<svg class=\"spark\" role=\"img\" aria-label=\"{}\" width=\"{}\" height=\"{}\" "
      "viewBox=\"0 0 {} {}\" preserveAspectRatio=\"none\">",
      html_text(description), coordinate(std::min(width, most_width)), coordinate(height),
      coordinate(width), coordinate(height));
  for (std::size_t i = 0; i < course.size(); ++i) {
    const bool is_something = course[i] > 0;
    const double part = static_cast<double>(course[i]) / static_cast<double>(largest);
    const double size = is_something ? std::max(2.0, part * height) : 1.0;
    html += fmt::format("<rect{} x=\"{}\" y=\"{}\" width=\"4\" height=\"{}\"/>",
                        is_something ? "" : " class=\"none\"",
                        coordinate(static_cast<double>(i) * pitch), coordinate(height - size),
                        coordinate(size));
  }
  return html + "</svg>";
}

}  // namespace peer::render

// Bars, one a row from left to right, several figures stacked.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "html_text.hpp"
#include "svg_chart.hpp"
#include "svg_scale.hpp"

namespace peer::render {
namespace {

constexpr std::size_t rows_of_picture = 22;  // more would not fit on a page
constexpr std::size_t longest_beside = 18;   // a longer label stands above its bar
constexpr std::size_t longest_above = 42;    // what a telephone is wide
constexpr double narrowest = 320;            // pixels
constexpr double axis_height = 22;
constexpr double bar_height = 16;
constexpr double gap = 8;
constexpr double label_height = 18;  // above the bar
constexpr double thinnest = 0.6;     // per cent: whatever is not nothing can be seen

class BarsPicture {
 public:
  explicit BarsPicture(const ChartData& chart) : chart_(chart) {
    std::size_t longest = 0;
    for (const std::string& label : chart.labels) {
      longest = std::max(longest, base::display_width(label));
      widest_label_ = std::max(widest_label_, label_width(label));
    }
    is_beside_ = longest <= longest_beside;
    pitch_ = bar_height + gap + (is_beside_ ? 0 : label_height);
    const double first_tick = label_width(scale_text(chart.language, chart.measure, 0));
    left_ = std::max(is_beside_ ? widest_label_ + 8 : 0, first_tick / 2);
    find_scale();
  }

  std::string text() const {
    const std::size_t rows = chart_.labels.size();
    const std::size_t parts = (rows + rows_of_picture - 1) / rows_of_picture;
    std::string html;
    for (std::size_t part = 0; part < parts; ++part) {
      // Of equal length, so that the last one is no remnant.
      const std::size_t first = rows * part / parts;
      const std::size_t end = rows * (part + 1) / parts;
      const double height = axis_height + static_cast<double>(end - first) * pitch_;
      html += svg_open(chart_, {height, left_, right_, part + 1, parts}) + axis(height);
      for (std::size_t row = first; row < end; ++row) {
        html += bar(row, axis_height + static_cast<double>(row - first) * pitch_);
      }
      html += "</svg>\n";
    }
    return html;
  }

 private:
  double total(std::size_t row) const {
    double sum = 0;
    for (const ChartSeries& series : chart_.series) sum += value(series, row);
    return sum;
  }

  static double value(const ChartSeries& series, std::size_t row) {
    return std::max(0.0, row < series.values.size() ? series.values[row].value_or(0) : 0);
  }

  bool is_known(std::size_t row) const {
    return std::any_of(chart_.series.begin(), chart_.series.end(), [&](const ChartSeries& series) {
      return row < series.values.size() && series.values[row].has_value();
    });
  }

  void find_scale() {
    double largest = 0;
    double widest = 0;
    for (std::size_t row = 0; row < chart_.labels.size(); ++row) {
      largest = std::max(largest, total(row));
      widest =
          std::max(widest, label_width(scale_text(chart_.language, chart_.measure, total(row))));
    }
    right_ = widest + 10;
    const double room = std::max(narrowest - left_ - right_, 80.0);
    const auto steps = static_cast<std::size_t>(std::clamp(room / (widest + 18), 1.0, 5.0));
    scale_ = scale_for(0, largest, chart_.measure, steps);
    right_ = std::max(right_, widest_tick(chart_, scale_.ticks) / 2);
  }

  std::string axis(double height) const {
    std::string html;
    for (const double tick : scale_.ticks) {
      const std::string x = coordinate(scale_.percent(tick)) + "%";
      html += fmt::format(
          "<line class=\"{}\" x1=\"{}\" x2=\"{}\" y1=\"{}\" y2=\"{}\"/>"
          "<text class=\"tick\" x=\"{}\" y=\"12\" text-anchor=\"middle\">{}</text>\n",
          tick == 0 ? "axis" : "grid", x, x, coordinate(axis_height - 4), coordinate(height), x,
          escaped_html(scale_text(chart_.language, chart_.measure, tick)));
    }
    return html;
  }

  std::string label(std::size_t row, double y) const {
    const std::string text =
        html_text(base::truncate(chart_.labels[row], is_beside_ ? longest_beside : longest_above));
    if (!is_beside_)
      return fmt::format("<text x=\"2\" y=\"{}\">{}</text>", coordinate(y + 14), text);
    return fmt::format("<text x=\"-8\" y=\"{}\" text-anchor=\"end\">{}</text>",
                       coordinate(y + gap / 2 + 12.5), text);
  }

  std::string bar(std::size_t row, double y) const {
    std::string html = label(row, y);
    const double top = y + (is_beside_ ? gap / 2 : label_height + 2);
    double from = 0;
    for (std::size_t i = 0; i < chart_.series.size(); ++i) {
      const double part = value(chart_.series[i], row);
      if (part <= 0) continue;
      const double x = scale_.percent(from);
      const double width = std::max(scale_.percent(from + part) - x, thinnest);
      html += svg_bar(i, {x, x + width, "%", top, bar_height});
      from += part;
    }
    if (!is_known(row)) return html + "\n";
    return html + fmt::format("<text class=\"value\" x=\"{}%\" y=\"{}\" dx=\"6\">{}</text>\n",
                              coordinate(scale_.percent(from)), coordinate(top + 12.5),
                              escaped_html(scale_text(chart_.language, chart_.measure, from)));
  }

  const ChartData& chart_;
  bool is_beside_ = true;
  double widest_label_ = 0;
  double pitch_ = 0;
  double left_ = 0;
  double right_ = 0;
  Scale scale_{};
};

}  // namespace

std::string svg_bars(const ChartData& chart) {
  return BarsPicture(chart).text();
}

}  // namespace peer::render

// Lines over moments in order.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "html_text.hpp"
#include "svg_chart.hpp"
#include "svg_scale.hpp"

namespace peer::render {
namespace {

constexpr double narrowest_screen = 300;  // pixels of a telephone
constexpr double usual = 620;             // of a screen, and of paper
constexpr double top = 10;
constexpr double plot_height = 200;
constexpr double labels_height = 26;
constexpr std::size_t most_steps = 5;
constexpr std::size_t most_marks = 40;  // of one line: more would hide it
constexpr std::size_t longest_label = 16;

class LinesPicture {
 public:
  explicit LinesPicture(const ChartData& chart) : chart_(chart) {
    double lowest = 0;
    double highest = 0;
    for (const ChartSeries& series : chart.series) {
      for (const std::optional<double>& value : series.values) {
        lowest = std::min(lowest, value.value_or(0));
        highest = std::max(highest, value.value_or(0));
      }
    }
    scale_ = scale_for(lowest, highest, chart.measure, most_steps);
    left_ = widest_tick(chart, scale_.ticks) + 10;
    // The first and the last label stand half beside the plot.
    const double overhang =
        widest_label() / 2 -
        narrowest_screen / 2 / static_cast<double>(std::max<std::size_t>(1, chart.labels.size()));
    left_ = std::max(left_, overhang);
    right_ = std::max(right_, overhang);
  }

  std::string text() const {
    std::string html =
        svg_open(chart_, {top + plot_height + labels_height, left_, right_}) + axis();
    // The lines are drawn in a square of 100 by 100, which is stretched to the plot.
    html += fmt::format(
        "<svg y=\"{}\" width=\"100%\" height=\"{}\" viewBox=\"0 0 100 100\" "
        "preserveAspectRatio=\"none\">\n",
        coordinate(top), coordinate(plot_height));
    for (std::size_t i = 0; i < chart_.series.size(); ++i) html += line(i);
    html += "</svg>\n";
    for (std::size_t i = 0; i < chart_.series.size(); ++i) html += marks(i);
    return html + "</svg>\n";
  }

 private:
  double x(std::size_t moment) const {
    return (static_cast<double>(moment) + 0.5) * 100 / static_cast<double>(chart_.labels.size());
  }
  double y(double value) const { return 100 - scale_.percent(value); }

  std::optional<double> value(std::size_t series, std::size_t moment) const {
    const auto& values = chart_.series[series].values;
    return moment < values.size() ? values[moment] : std::nullopt;
  }

  double widest_label() const {
    double widest = 0;
    for (const std::string& label : chart_.labels) {
      widest = std::max(widest, label_width(base::truncate(label, longest_label)));
    }
    return widest;
  }

  // Every how many-th label has room where the plot is `width` wide.
  std::size_t every(double width) const {
    const double room = (width - left_ - right_) / (widest_label() + 14);
    const auto most = static_cast<std::size_t>(std::max(room, 1.0));
    return (chart_.labels.size() + most - 1) / most;
  }

  std::string axis() const {
    std::string html;
    for (const double tick : scale_.ticks) {
      const double at = top + y(tick) * plot_height / 100;
      html += fmt::format(
          "<line class=\"{}\" x1=\"0\" x2=\"100%\" y1=\"{}\" y2=\"{}\"/>"
          "<text class=\"tick\" x=\"-8\" y=\"{}\" text-anchor=\"end\">{}</text>\n",
          tick == 0 ? "axis" : "grid", coordinate(at), coordinate(at), coordinate(at + 4),
          escaped_html(scale_text(chart_.language, chart_.measure, tick)));
    }
    const std::size_t step = every(usual);
    const std::size_t narrow =
        std::max<std::size_t>(1, (every(narrowest_screen) + step - 1) / step) * step;
    for (std::size_t i = 0; i < chart_.labels.size(); i += step) {
      html += fmt::format(
          "<text class=\"tick{}\" x=\"{}%\" y=\"{}\" text-anchor=\"middle\">{}</text>\n",
          i % narrow == 0 ? "" : " wide", coordinate(x(i)), coordinate(top + plot_height + 18),
          html_text(base::truncate(chart_.labels[i], longest_label)));
    }
    return html;
  }

  std::string line(std::size_t series) const {
    std::string path;
    bool is_drawing = false;
    for (std::size_t i = 0; i < chart_.labels.size(); ++i) {
      const std::optional<double> here = value(series, i);
      if (here) {
        path +=
            fmt::format("{}{},{}", is_drawing ? "L" : "M", coordinate(x(i)), coordinate(y(*here)));
      }
      is_drawing = here.has_value();
    }
    return fmt::format("<path class=\"line line-{}\" d=\"{}\"/>\n", series % series_looks + 1,
                       path);
  }

  bool is_alone(std::size_t series, std::size_t moment) const {
    return !(moment > 0 && value(series, moment - 1)) && !value(series, moment + 1);
  }

  std::string marks(std::size_t series) const {
    std::string html;
    for (std::size_t i = 0; i < chart_.labels.size(); ++i) {
      const std::optional<double> here = value(series, i);
      if (!here || (chart_.labels.size() > most_marks && !is_alone(series, i))) continue;
      html +=
          svg_mark(series, coordinate(x(i)) + "%", coordinate(top + y(*here) * plot_height / 100)) +
          "\n";
    }
    return html;
  }

  const ChartData& chart_;
  double left_ = 0;
  double right_ = 10;
  Scale scale_{};
};

}  // namespace

std::string svg_lines(const ChartData& chart) {
  return LinesPicture(chart).text();
}

}  // namespace peer::render

// Round steps for axes.
// SPDX-License-Identifier: MIT
#include "svg_scale.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "peer/render/language.hpp"

namespace peer::render {
namespace {

constexpr double minutes_of_hour = 60;
constexpr double most_of_int64 = 9.2e18;

// 1, 2 or 5 times a power of ten, not smaller than `least`.
double round_step(double least) {
  const double power = std::pow(10.0, std::floor(std::log10(least)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (factor * power >= least * (1 - 1e-9)) return factor * power;
  }
  return 10 * power;
}

double step_of(double range, Measure measure, std::size_t most_steps) {
  const double least = range / static_cast<double>(most_steps);
  if (measure == Measure::minutes) {
    for (const double step : std::array{5.0, 10.0, 15.0, 30.0}) {
      if (step >= least) return step;
    }
    return std::max(1.0, round_step(least / minutes_of_hour)) * minutes_of_hour;
  }
  const double step = round_step(least);
  return range >= 1 ? std::max(step, 1.0) : step;
}

}  // namespace

double Scale::percent(double value) const {
  return std::clamp((value - low) / (high - low), 0.0, 1.0) * 100;
}

Scale scale_for(double lowest, double highest, Measure measure, std::size_t most_steps) {
  lowest = std::min(lowest, 0.0);
  highest = std::max(highest, 0.0);
  if (highest - lowest <= 0) highest = measure == Measure::minutes ? minutes_of_hour : 1;
  most_steps = std::max<std::size_t>(most_steps, 1);
  // With nothing below zero one rounding is enough; with both sides each end may need a step more.
  if (lowest < 0) most_steps = std::max<std::size_t>(most_steps, 3) - 1;
  const double step = step_of(highest - lowest, measure, most_steps);
  const auto first = static_cast<std::int64_t>(std::floor(lowest / step + 1e-9));
  const auto last = static_cast<std::int64_t>(std::ceil(highest / step - 1e-9));
  Scale scale{static_cast<double>(first) * step, static_cast<double>(last) * step, {}};
  for (std::int64_t i = first; i <= last; ++i) scale.ticks.push_back(static_cast<double>(i) * step);
  return scale;
}

std::string scale_text(std::string_view language, Measure measure, double value) {
  if (std::abs(value) >= most_of_int64) return fmt::format("{:.3g}", value);
  const double whole = std::round(value);
  if (measure != Measure::minutes && std::abs(whole - value) > 1e-9) {
    return decimal_in(language, fmt::format("{:.4g}", value));
  }
  const auto number = static_cast<std::int64_t>(whole);
  return measure == Measure::minutes ? hours_in(language, number) : number_in(language, number);
}

std::string coordinate(double value) {
  std::string text = fmt::format("{:.2f}", value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

}  // namespace peer::render

// A small report, and what its page holds.
// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "peer/render/html.hpp"
#include "peer/render/report.hpp"

namespace peer::render {

inline ReportDocument document(const std::string& language, std::vector<ReportSection> sections) {
  ReportDocument document{.name = "sample", .language = language, .title = "Sample"};
  document.program = "Mosty";
  document.period = "2026-11";
  document.from = *peer::domain::make_date(2026, 11, 1);
  document.until = *peer::domain::make_date(2026, 11, 30);
  document.today = *peer::domain::make_date(2026, 12, 1);
  document.sections = std::move(sections);
  return document;
}

inline ReportRow row(const std::string& name, Node value, bool is_total = false) {
  return {name, {{.value = name}, {.value = std::move(value)}}, is_total};
}

inline ReportSection table(std::vector<ReportRow> rows, std::vector<ReportChart> charts = {},
                           Measure measure = Measure::count) {
  return {.key = "by-month",
          .heading = "By month",
          .columns = {{"month", "month", Measure::words}, {"came", "came", measure, "presences"}},
          .rows = std::move(rows),
          .charts = std::move(charts),
          .empty = "nothing"};
}

inline std::string page(std::vector<ReportSection> sections, const std::string& language = "en") {
  return report_to_html(document(language, std::move(sections)));
}

inline std::size_t count(const std::string& text, std::string_view part) {
  std::size_t number = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++number;
  }
  return number;
}

inline bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace peer::render

// Whether a figure's sources explain it: their amounts add up to its count, or their people are its
// people. For every report's tests.
//
//   check_traced(report.totals, {&AttendanceFigures::held, …}, {&AttendanceFigures::clients});
//   check_traced(document);        // every cell of a report as it is shown
// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include <initializer_list>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "peer/render/report.hpp"
#include "peer/reports/figure.hpp"

namespace peer::test {

inline std::int64_t sum_of(const std::vector<reports::Source>& sources) {
  std::int64_t sum = 0;
  for (const reports::Source& source : sources) sum += source.amount;
  return sum;
}

inline std::vector<std::string> people_of(const std::vector<reports::Source>& sources) {
  std::set<std::string> people;
  for (const reports::Source& source : sources) people.emplace(source.who);
  return {people.begin(), people.end()};
}

// Each stands somewhere and adds something.
inline void check_places(const std::vector<reports::Source>& sources) {
  for (const reports::Source& source : sources) {
    CAPTURE(std::string(source.file));
    CHECK(source.file.ends_with(".toml"));
    CHECK(source.line >= 1);
    CHECK(source.amount != 0);
  }
}

inline void check_traced(const reports::Figure& figure) {
  CHECK(sum_of(figure.sources) == figure.count);
  check_places(figure.sources);
}

inline void check_traced(const reports::PeopleFigure& figure) {
  CHECK(people_of(figure.sources) == texts_of(figure.people));
  check_places(figure.sources);
}

template <class Figures>
void check_traced(const Figures& figures, std::initializer_list<reports::Figure Figures::*> counts,
                  std::initializer_list<reports::PeopleFigure Figures::*> people) {
  for (const auto member : counts) check_traced(figures.*member);
  for (const auto member : people) check_traced(figures.*member);
}

// A cell with sources is the sum of their amounts or the number of their people.
inline void check_traced(const render::ReportDocument& document) {
  for (const render::ReportSection& section : document.sections) {
    for (const render::ReportRow& row : section.rows) {
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto& sources = row.cells[i].sources;
        if (sources.empty()) continue;
        CAPTURE(section.key + "/" + row.key + "/" + section.columns.at(i).key);
        check_places(sources);
        const auto* value = std::get_if<std::int64_t>(&row.cells[i].value.data);
        if (value == nullptr) continue;  // a day
        const bool is_explained = *value == sum_of(sources) ||
                                  *value == static_cast<std::int64_t>(people_of(sources).size());
        CHECK(is_explained);
      }
    }
  }
}

// "sessions/2026/2026-11-23-group.toml:6", in the order of counting.
inline std::vector<std::string> places_of(const std::vector<reports::Source>& sources) {
  std::vector<std::string> places;
  for (const reports::Source& source : sources) {
    places.push_back(std::string(source.file) + ":" + std::to_string(source.line));
  }
  return places;
}

}  // namespace peer::test

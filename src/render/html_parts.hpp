// The parts of a report's page.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/render/report.hpp"

namespace peer::render {

// The whole style sheet. `is_wide`: a table needs paper that lies on its long side.
std::string page_style(bool is_wide);

// One definition of "How it is counted", with the anchor that the headings lead to.
struct Term {
  std::string heading;
  std::string meaning;
  std::string section;  // the heading of the first section that needs it
};

// All definitions of a document, each once, in the order in which they are met.
class Terms {
 public:
  explicit Terms(const ReportDocument& document);
  // "term-3"; "" when the column needs no explanation.
  std::string anchor(const ReportColumn& column) const;
  // The heading, with its section where another figure has the same heading.
  std::string name(const Term& term) const;
  const std::vector<Term>& all() const { return terms_; }

 private:
  std::vector<Term> terms_{};
};

// Where a section stands in the page.
struct SectionPlace {
  const ReportDocument& document;
  const ReportSection& section;
  const Terms& terms;
  std::string id;  // "section-2"
};

inline bool is_number(Measure measure) {
  return measure == Measure::count || measure == Measure::minutes;
}

std::string facts_html(const SectionPlace& place);
std::string table_html(const SectionPlace& place);
// "" when there is nothing to draw.
std::string chart_html(const SectionPlace& place, const ReportChart& chart, std::size_t number);

// What stands in a cell: the value, and its course.
std::string cell_html(const SectionPlace& place, const ReportRow& row, std::size_t column);
// How many characters wide the table is.
std::size_t table_width(const ReportDocument& document, const ReportSection& section);

}  // namespace peer::render

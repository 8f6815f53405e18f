// A report as it is shown: sections of figures with headings in one language, and the four forms of
// it. A report's command fills it from the figures; nothing here knows what is counted.
//
//   ReportDocument document{.name = "attendance", .language = "cs", …};
//   document.sections.push_back({.key = "by-month", .heading = "Po měsících", .columns = …});
//   std::string page = report_to_html(document);
//
// Keys (of sections, columns, rows) are a promise: JSON, CSV and `--why` are made of them, and they
// do not depend on the language. Texts may hold anything: every form escapes for itself.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "peer/domain/time.hpp"
#include "peer/render/node.hpp"
#include "peer/reports/figure.hpp"

namespace peer::render {

// How the forms for people write a value. The machine forms write the value as it is.
enum class Measure {
  words,    // text: left-aligned
  count,    // a whole number
  minutes,  // shown as hours, 133:40
  date      // "2026-11-23" in the machine forms
};

struct ReportColumn {
  std::string key;      // "came"
  std::string heading;  // "" leaves it out of the forms for people
  Measure measure = Measure::count;
  std::string meaning = {};  // a sentence that defines the figure; "" where the heading says it all
};

struct ReportCell {
  Node value{};                        // null: not known, or nothing to say
  std::string text{};                  // what people see instead (a title, a coded word, a name)
  std::vector<std::int64_t> course{};  // the figure over time, oldest first: a sparkline beside it
  std::vector<reports::Source> sources{};
};

struct ReportRow {
  std::string key;                // "group", "2026-11", "c-7k3f"; "" in a section of facts
  std::vector<ReportCell> cells;  // one a column
  bool is_total = false;
};

// A picture of some columns over the rows (totals left out).
struct ReportChart {
  enum class Kind {
    bars,  // one bar a row; several columns are stacked: they must be parts of a whole
    lines  // rows are moments in order; one line a column
  } kind = Kind::bars;
  std::string title;
  std::vector<std::string> columns;  // keys
};

struct ReportSection {
  enum class Layout {
    table,
    facts  // one row, shown as a list of headings and values; an object in JSON
  } layout = Layout::table;
  std::string key;      // "by-month"
  std::string heading;  // "" only for a first section of facts
  std::string intro = {};
  std::vector<ReportColumn> columns;  // of a table the first one names the row
  std::vector<ReportRow> rows;
  std::vector<ReportChart> charts = {};
  std::string empty = {};  // said when there are no rows
};

struct ReportNote {
  std::string text;
  bool is_warning = false;  // must be seen: UNCONFIRMED
};

struct ReportDocument {
  std::string name;      // "attendance"
  std::string language;  // "cs", "en"
  std::string title;
  std::string program = {};  // its name
  std::string period = {};   // as it was asked for: "2026-11"; "" when the report has none
  domain::Date from{};
  domain::Date until{};  // inclusive
  domain::Date today{};
  std::string revision = {};  // of git, when the report is about one: for people
  std::string commit = {};    // the same for programs: its full hash
  std::vector<ReportNote> notes = {};
  std::vector<ReportSection> sections = {};

  const ReportSection* section(std::string_view key) const;
};

struct ReportTextOptions {
  bool color = false;
  bool pictures = false;  // bars and sparklines: of a terminal, not of a pipe
};

// Sections one after the other, aligned by display width, no trailing spaces.
std::string report_to_text(const ReportDocument& document, const ReportTextOptions& options);
// {"report", "program", "period": {"words", "from", "until"}, "today", "revision", "notes", then
// each section by its key: an array of rows, or an object of facts}.
Node report_to_node(const ReportDocument& document);
// One table, RFC 4180: the section `key`, together with all that have the same columns; the first
// column says which section a row is from.
std::string report_to_csv(const ReportDocument& document, const std::string& key);
// One self-contained page: inline style and SVG, no script, nothing from the network.
std::string report_to_html(const ReportDocument& document);

// A cell that an address of `--why` may mean: SECTION/ROW/FIGURE; parts but the last may be left
// out. FIGURE alone means the fact of that name where there is one.
struct ReportAddress {
  const ReportSection* section = nullptr;
  const ReportRow* row = nullptr;
  const ReportColumn* column = nullptr;
  const ReportCell* cell = nullptr;
  std::string words() const;  // "by-activity/group/came"
};
std::vector<ReportAddress> find_figures(const ReportDocument& document, std::string_view address);
// All addresses that have sources, for a message that lists them.
std::vector<ReportAddress> all_figures(const ReportDocument& document);

// The columns that the forms for people show: those with a heading; of a table not those that hold
// nothing but zeros (its facts say so already).
std::vector<std::size_t> shown_columns(const ReportSection& section);

// The value of a cell as people see it.
std::string shown_in(const ReportDocument& document, const ReportColumn& column,
                     const ReportCell& cell);

}  // namespace peer::render

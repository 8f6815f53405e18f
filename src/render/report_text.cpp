// A report for a terminal: headings, tables aligned by display width, and – only on a terminal –
// bars and sparklines.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "peer/base/text.hpp"
#include "peer/render/language.hpp"
#include "peer/render/report.hpp"

namespace peer::render {
namespace {

constexpr std::string_view column_gap = "  ";
constexpr std::int64_t bar_columns = 24;
constexpr std::array<std::string_view, 8> eighths = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
constexpr std::array<std::string_view, 8> heights = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

using Line = std::vector<std::string>;

// A bar of eighths of a column; whatever is not nothing can be seen.
std::string bar(std::int64_t value, std::int64_t largest) {
  if (value <= 0 || largest <= 0) return {};
  const std::int64_t parts = std::max<std::int64_t>(1, value * bar_columns * 8 / largest);
  std::string text;
  for (std::int64_t i = 0; i < parts / 8; ++i) text += "█";
  return text + std::string(eighths[static_cast<std::size_t>(parts % 8)]);
}

std::string sparkline(const std::vector<std::int64_t>& course) {
  std::int64_t largest = 0;
  for (const std::int64_t value : course) largest = std::max(largest, value);
  std::string text;
  for (const std::int64_t value : course) {
    if (value <= 0 || largest == 0) {
      text += "·";
      continue;
    }
    const auto height = static_cast<std::size_t>((value * 8 - 1) / largest);
    text += heights[std::min<std::size_t>(height, heights.size() - 1)];
  }
  return text;
}

class SectionText {
 public:
  SectionText(const ReportDocument& document, const ReportSection& section,
              const ReportTextOptions& options)
      : document_(document), section_(section), options_(options), shown_(shown_columns(section)) {}

  std::string text() const {
    if (section_.rows.empty()) return section_.empty.empty() ? "" : section_.empty + "\n";
    return section_.layout == ReportSection::Layout::facts ? facts() : table();
  }

 private:
  std::string cell(const ReportRow& row, std::size_t column) const {
    if (column >= row.cells.size()) return {};
    const ReportCell& found = row.cells[column];
    std::string text = shown_in(document_, section_.columns[column], found);
    if (options_.pictures && !found.course.empty()) {
      text += (text.empty() ? "" : " ") + sparkline(found.course);
    }
    return text;
  }

  std::string facts() const {
    std::size_t width = 0;
    for (const std::size_t column : shown_) {
      width = std::max(width, base::display_width(section_.columns[column].heading));
    }
    std::string text;
    for (const std::size_t column : shown_) {
      const std::string value = cell(section_.rows.front(), column);
      if (value.empty()) continue;
      text += fmt::format("{}  {}\n", base::pad(section_.columns[column].heading, width), value);
    }
    return text;
  }

  // The first column of the first chart of bars: beside digits only the one that says most.
  std::size_t column_of_bars() const {
    if (!options_.pictures) return section_.columns.size();
    for (const ReportChart& chart : section_.charts) {
      for (std::size_t i = 0; i < section_.columns.size(); ++i) {
        if (!chart.columns.empty() && section_.columns[i].key == chart.columns.front()) return i;
      }
    }
    return section_.columns.size();
  }

  std::int64_t number(const ReportRow& row, std::size_t column) const {
    if (row.is_total || column >= row.cells.size()) return 0;
    const auto* value = std::get_if<std::int64_t>(&row.cells[column].value.data);
    return value == nullptr ? 0 : *value;
  }

  std::vector<Line> lines() const {
    const std::size_t bars = column_of_bars();
    std::int64_t largest = 0;
    for (const ReportRow& row : section_.rows) largest = std::max(largest, number(row, bars));
    std::vector<Line> lines(1);
    for (const std::size_t column : shown_) lines[0].push_back(section_.columns[column].heading);
    for (const ReportRow& row : section_.rows) {
      Line line;
      for (const std::size_t column : shown_) line.push_back(cell(row, column));
      if (largest > 0) line.push_back(bar(number(row, bars), largest));
      lines.push_back(std::move(line));
    }
    return lines;
  }

  std::string aligned(const Line& line, const std::vector<std::size_t>& widths) const {
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
      const bool is_bar = i >= shown_.size();
      const bool is_number = !is_bar && (section_.columns[shown_[i]].measure == Measure::count ||
                                         section_.columns[shown_[i]].measure == Measure::minutes);
      if (i > 0) text += column_gap;
      text += base::pad(line[i], widths[i], is_number);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
  }

  std::string table() const {
    const std::vector<Line> all = lines();
    std::vector<std::size_t> widths;
    for (const Line& line : all) {
      widths.resize(std::max(widths.size(), line.size()));
      for (std::size_t i = 0; i < line.size(); ++i) {
        widths[i] = std::max(widths[i], base::display_width(line[i]));
      }
    }
    std::string text;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const bool is_bold = i == 0 || section_.rows[i - 1].is_total;
      const std::string line = aligned(all[i], widths);
      text += is_bold && options_.color ? "\x1b[1m" + line + "\x1b[0m\n" : line + "\n";
    }
    return text;
  }

  const ReportDocument& document_;
  const ReportSection& section_;
  const ReportTextOptions& options_;
  std::vector<std::size_t> shown_;
};

// Lines are not wrapped here, and whoever searches a text types plain spaces.
std::string with_plain_spaces(std::string text) {
  constexpr std::string_view no_break = "\u00a0";
  for (std::size_t at = text.find(no_break); at != std::string::npos;
       at = text.find(no_break, at)) {
    text.replace(at, no_break.size(), " ");
  }
  return text;
}

std::string head(const ReportDocument& document, const ReportTextOptions& options) {
  constexpr Words until = {"to"};
  constexpr Words revision = {"as of revision"};
  std::string text = base::printable(document.title);
  if (options.color) text = "\x1b[1m" + text + "\x1b[0m";
  text += '\n';
  if (!document.period.empty()) {
    text += fmt::format("{} {} {}\n", weekday_and_day_in(document.language, document.from),
                        until.in(document.language),
                        weekday_and_day_in(document.language, document.until));
  }
  if (!document.revision.empty()) {
    text += fmt::format("{} {}\n", revision.in(document.language), document.revision);
  }
  return text;
}

}  // namespace

std::string report_to_text(const ReportDocument& document, const ReportTextOptions& options) {
  std::string text = head(document, options);
  for (const ReportNote& note : document.notes) {
    if (note.is_warning) text += base::printable(note.text) + "\n";
  }
  for (const ReportSection& section : document.sections) {
    const std::string body = SectionText(document, section, options).text();
    if (body.empty()) continue;
    text += '\n';
    if (!section.heading.empty()) text += base::printable(section.heading) + "\n";
    if (!section.intro.empty()) text += base::printable(section.intro) + "\n";
    text += body;
  }
  bool is_first = true;
  for (const ReportNote& note : document.notes) {
    if (note.is_warning) continue;
    text += (is_first ? "\n" : "") + base::printable(note.text) + "\n";
    is_first = false;
  }
  return with_plain_spaces(std::move(text));
}

}  // namespace peer::render

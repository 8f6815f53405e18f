// The pictures of a report and their edges: bars, lines, a course in a cell.
// SPDX-License-Identifier: MIT
#include <cstdint>
#include <limits>

#include "report_html_support.hpp"

using namespace peer::render;
using Kind = ReportChart::Kind;

namespace {

// What the chart of one column over these values looks like.
std::string chart(Kind kind, const std::vector<Node>& values, Measure measure = Measure::count) {
  std::vector<ReportRow> rows;
  for (const Node& value : values) rows.push_back(row("r" + std::to_string(rows.size()), value));
  const std::string html = page({table(rows, {{kind, "Presences", {"came"}}}, measure)});
  const std::size_t begin = html.find("<figure");
  if (begin == std::string::npos) return {};
  return html.substr(begin, html.find("</figure>") - begin);
}

// The labels of an axis, parted by blanks.
std::string ticks(const std::string& html) {
  std::string words;
  const std::string_view mark = "<text class=\"tick\"";
  for (std::size_t at = html.find(mark); at != std::string::npos; at = html.find(mark, at + 1)) {
    const std::size_t begin = html.find('>', at) + 1;
    words += (words.empty() ? "" : " ") + html.substr(begin, html.find('<', begin) - begin);
  }
  return words;
}

}  // namespace

TEST_CASE("bars: round steps that hold the largest value") {
  struct Case {
    std::vector<Node> values;
    std::string_view ticks;
    Measure measure = Measure::count;
  };
  for (const Case& at : {
           Case{{4, 9}, "0 2 4 6 8 10"},
           Case{{1}, "0 1"},
           Case{{2}, "0 1 2"},
           Case{{0, 0}, "0 1"},
           Case{{11}, "0 5 10 15"},
           Case{{1000}, "0 500 1,000"},
           Case{{999999}, "0 500,000 1,000,000"},
           Case{{90}, "0:00 0:30 1:00 1:30", Measure::minutes},
           Case{{8020}, "0:00 50:00 100:00 150:00", Measure::minutes},
           Case{{4}, "0:00 0:05", Measure::minutes},
           Case{{0}, "0:00 0:15 0:30 0:45 1:00", Measure::minutes},
       }) {
    CHECK(ticks(chart(Kind::bars, at.values, at.measure)) == at.ticks);
  }
}

TEST_CASE("bars: nothing has no bar, little has a thin one, unknown has no number") {
  const std::string html = chart(Kind::bars, {0, 1, 100000, Node()});
  CHECK(count(html, "<rect class=\"bar") == 2);
  CHECK(holds(html, "width=\"0.6%\""));
  CHECK(count(html, "class=\"value\"") == 3);
  CHECK(holds(html,
              "role=\"img\" aria-labelledby=\"section-1-chart-1-1-title "
              "section-1-chart-1-1-desc\""));
  CHECK(holds(html, "<title id=\"section-1-chart-1-1-title\">Presences</title>"));
  CHECK(holds(html, "came. Horizontal bars; the numbers are in the table.</desc>"));
}

TEST_CASE("bars: many rows come in pictures that fit on a page") {
  const std::string html = chart(Kind::bars, std::vector<Node>(60, Node(3)));
  CHECK(count(html, "<svg class=\"chart\"") == 3);
  CHECK(holds(html, "Presences (3/3)</title>"));
  CHECK(count(html, "<rect class=\"bar") == 60);
}

TEST_CASE("bars: parts of a whole are stacked without a gap, each with its pattern") {
  ReportSection section = table({row("2026-11", 4)}, {{Kind::bars, "All", {"came", "late"}}});
  section.columns.push_back({"late", "late"});
  section.rows[0].cells.push_back({.value = 6});
  const std::string html = page({section});
  CHECK(holds(html, "<rect class=\"bar color-1\" x=\"0%\" y=\"26\" width=\"40%\" height=\"16\"/>"));
  CHECK(holds(html,
              "<rect class=\"bar color-2\" x=\"40%\" y=\"26\" width=\"60%\" height=\"16\"/>"
              "<line class=\"hatch hatch-2\" x1=\"40%\" x2=\"100%\""));
  CHECK(holds(html, "<ul class=\"legend\"><li><svg"));
  CHECK(holds(html, ">10</text>"));
}

TEST_CASE("bars: a part that is nowhere is not in the legend; the first one stays") {
  ReportSection section =
      table({row("2026-11", 0)}, {{Kind::bars, "All", {"came", "late", "absent"}}});
  section.columns.push_back({"late", "late"});
  section.columns.push_back({"absent", "absent"});
  section.rows[0].cells.push_back({.value = 0});
  section.rows[0].cells.push_back({.value = 2});
  const std::string html = page({section});
  CHECK(holds(html, "came, absent. Horizontal bars made of parts"));
  CHECK(count(html, "<li><svg") == 2);
}

TEST_CASE("a total is no bar, and a chart of unknown columns is none") {
  const std::string html = page(
      {table({row("2026-11", 4), row("total", 4, true)}, {{Kind::bars, "Presences", {"came"}}})});
  CHECK(count(html, "<rect class=\"bar") == 1);
  CHECK_FALSE(
      holds(page({table({row("2026-11", 4)}, {{Kind::bars, "No", {"other"}}})}), "<figure"));
}

TEST_CASE("lines: one point is a mark, a gap parts a line, the middle of one is in the middle") {
  const std::string one = chart(Kind::lines, {7});
  CHECK(holds(one, "d=\"M50,12.5\""));
  CHECK(holds(one, "<svg class=\"mark\" x=\"50%\""));
  const std::string gap = chart(Kind::lines, {1, 2, Node(), 4});
  CHECK(holds(gap, "d=\"M12.5,75L37.5,50M87.5,0\""));
  CHECK(count(gap, "class=\"mark\"") == 3);
  CHECK(count(chart(Kind::lines, std::vector<Node>(100, Node(3))), "class=\"mark\"") == 0);
}

TEST_CASE("lines: below zero the axis begins below zero") {
  CHECK(ticks(chart(Kind::lines, {-3, 4})).starts_with("\u22124 \u22122 0 2 4"));
}

TEST_CASE("huge values are drawn") {
  constexpr std::int64_t huge = std::numeric_limits<std::int64_t>::max();
  for (const Kind kind : {Kind::bars, Kind::lines}) {
    for (const Measure measure : {Measure::count, Measure::minutes}) {
      const std::string html = chart(kind, {huge, huge, 1}, measure);
      CHECK(holds(html, "<svg class=\"chart\""));
      CHECK_FALSE(holds(html, "nan"));
      CHECK_FALSE(holds(html, "inf"));
    }
  }
}

TEST_CASE("a course is a small picture that says its numbers") {
  ReportSection section = table({row("2026-11", 4)});
  section.rows[0].cells[1].course = {0, 3, 1};
  const std::string html = page({section}, "cs");
  CHECK(holds(html, "4 <svg class=\"spark\" role=\"img\" aria-label=\"v čase: 0; 3; 1\""));
  CHECK(count(html, "<rect class=\"none\"") == 1);
}

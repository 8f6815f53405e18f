// The page of a report: its structure, what it leaves out, and the edges of its pictures.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <cstdint>
#include <limits>

#include "peer/render/html.hpp"
#include "peer/render/report.hpp"

using namespace peer::render;
using Kind = ReportChart::Kind;
using Layout = ReportSection::Layout;

namespace {

ReportDocument document(const std::string& language, std::vector<ReportSection> sections) {
  ReportDocument document{.name = "sample", .language = language, .title = "Sample"};
  document.program = "Mosty";
  document.period = "2026-11";
  document.from = *peer::domain::make_date(2026, 11, 1);
  document.until = *peer::domain::make_date(2026, 11, 30);
  document.today = *peer::domain::make_date(2026, 12, 1);
  document.sections = std::move(sections);
  return document;
}

ReportRow row(const std::string& name, Node value, bool is_total = false) {
  return {name, {{.value = name}, {.value = std::move(value)}}, is_total};
}

ReportSection table(std::vector<ReportRow> rows, std::vector<ReportChart> charts = {},
                    Measure measure = Measure::count) {
  return {.key = "by-month",
          .heading = "By month",
          .columns = {{"month", "month", Measure::words}, {"came", "came", measure, "presences"}},
          .rows = std::move(rows),
          .charts = std::move(charts),
          .empty = "nothing"};
}

std::string page(std::vector<ReportSection> sections, const std::string& language = "en") {
  return report_to_html(document(language, std::move(sections)));
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t number = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++number;
  }
  return number;
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

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

TEST_CASE("the five characters of HTML are escaped, all others stay") {
  CHECK(escaped_html("a & b < c > d \" e ' f Žofie") ==
        "a &amp; b &lt; c &gt; d &quot; e &#39; f Žofie");
}

TEST_CASE("a page stands alone: no script, no address, a strict policy") {
  const std::string html =
      page({table({row("2026-11", 4)}, {{Kind::bars, "Presences", {"came"}}})});
  CHECK(
      html.starts_with("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"));
  CHECK(holds(html,
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
              "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">"));
  CHECK(holds(html, "<title>Sample – November 2026 – Mosty</title>"));
  for (const std::string_view part : {"<script", "<link", "<img", "http://", "https://", "@import",
                                      "url(", "javascript", " onload", "<iframe", "title=\""}) {
    CAPTURE(part);
    CHECK_FALSE(holds(html, part));
  }
  CHECK(html == page({table({row("2026-11", 4)}, {{Kind::bars, "Presences", {"came"}}})}));
}

TEST_CASE("the head says what it is about, in words of the language") {
  struct Case {
    int from_month, from_day, until_month, until_day;
    std::string_view english, czech;
  };
  constexpr std::string_view nb = "\u00a0";
  for (const Case& at : {
           Case{11, 1, 11, 30, "November 2026 (1", "listopad 2026 (1."},
           Case{10, 1, 12, 31, "quarter 4 of 2026 (1", "4. čtvrtletí 2026 (1."},
           Case{1, 1, 12, 31, "year 2026 (1", "rok 2026 (1."},
           Case{11, 1, 12, 31, "\"period\">1", "\"period\">1."},
           Case{11, 1, 11, 29, "\"period\">1", "\"period\">1."},
           Case{11, 2, 11, 30, "\"period\">2", "\"period\">2."},
           Case{2, 1, 4, 30, "\"period\">1", "\"period\">1."},
       }) {
    for (const std::string language : {"en", "cs"}) {
      ReportDocument made = document(language, {});
      made.from = *peer::domain::make_date(2026, at.from_month, at.from_day);
      made.until = *peer::domain::make_date(2026, at.until_month, at.until_day);
      const std::string html = report_to_html(made);
      CAPTURE(html.substr(html.find("<header>")));
      CHECK(holds(html, language == "en" ? at.english : at.czech));
    }
  }
  ReportDocument made = document("cs", {});
  made.revision = "4f2c9e1";
  const std::string day = std::string("1.") + std::string(nb) + "12." + std::string(nb) + "2026";
  CHECK(
      holds(report_to_html(made), "<p class=\"made\">Stav ke dni " + day + ", revize 4f2c9e1</p>"));
  made.period.clear();
  CHECK_FALSE(holds(report_to_html(made), "class=\"period\""));
}

TEST_CASE("a warning stands in the head, a note behind the sections") {
  ReportDocument made = document("cs", {table({row("2026-11", 4)})});
  made.notes = {{"counted by hand", false}, {"UNCONFIRMED", true}};
  const std::string html = report_to_html(made);
  const std::size_t warning =
      html.find("<p class=\"warning\"><strong>Pozor:</strong> UNCONFIRMED</p>");
  CHECK(warning < html.find("<main>"));
  CHECK(html.find("<li>counted by hand</li>") > html.find("</table>"));
}

TEST_CASE("a table has a caption, headings of columns and rows, and its totals in the foot") {
  const std::string html =
      page({table({row("2026-11", 1234), row("2026-12", 0), row("total", 1234, true)})});
  CHECK(holds(html,
              "<div class=\"scroll short\" role=\"region\" aria-label=\"By month\" "
              "tabindex=\"0\">\n<table>\n<caption>By month</caption>\n<thead>\n"
              "<tr><th scope=\"col\">month</th><th scope=\"col\" class=\"number\">"
              "<a href=\"#term-1\">came</a></th></tr>\n</thead>\n<tbody>\n"
              "<tr><th scope=\"row\">2026-11</th><td class=\"number\">1,234</td></tr>\n"
              "<tr><th scope=\"row\">2026-12</th><td class=\"number zero\">0</td></tr>\n"
              "</tbody>\n<tfoot>\n<tr class=\"total\"><th scope=\"row\">total</th>"
              "<td class=\"number\">1,234</td></tr>\n</tfoot>\n</table>\n</div>\n"));
  CHECK(holds(html, "<div id=\"term-1\"><dt>came</dt><dd>presences</dd></div>"));
}

TEST_CASE("a section without rows says so, or is left out") {
  CHECK(holds(page({table({})}), "<p class=\"empty\">nothing</p>"));
  ReportSection silent = table({});
  silent.empty.clear();
  CHECK_FALSE(holds(page({silent}), "<section"));
}

TEST_CASE("columns without a heading are not shown, nor explained") {
  ReportSection section = table({row("2026-11", 4)});
  section.columns[1].heading.clear();
  const std::string html = page({section});
  CHECK(count(html, "<th scope=\"col\"") == 1);
  CHECK_FALSE(holds(html, "presences"));
}

TEST_CASE("facts are figures and words; what is empty is left out") {
  const std::string html = page({{.layout = Layout::facts,
                                  .key = "totals",
                                  .heading = "",
                                  .columns = {{"came", "came"},
                                              {"hours", "hours", Measure::minutes},
                                              {"many", "many"},
                                              {"since", "since", Measure::date},
                                              {"none", "none"}},
                                  .rows = {{"",
                                            {{.value = 4},
                                             {.value = 615},
                                             {.value = std::int64_t{1234567890}},
                                             {.value = "2026-11-02"},
                                             {}}}}}});
  CHECK(holds(html,
              "<section id=\"section-1\">\n<dl class=\"figures\">\n"
              "<div><dt>came</dt><dd>4</dd></div>\n<div><dt>hours</dt><dd>10:15</dd></div>\n"
              "<div class=\"long\"><dt>many</dt><dd>1,234,567,890</dd></div>\n</dl>\n"
              "<dl class=\"facts\">\n<div><dt>since</dt><dd>2\u00a0Nov\u00a02026</dd></div>\n"
              "</dl>\n</section>"));
}

TEST_CASE("each definition stands once; equal headings are told apart by their sections") {
  ReportSection other = table({row("2026-12", 3)});
  other.heading = "Elsewhere";
  other.columns[1].meaning = "something else";
  const std::string html = page({table({row("2026-11", 4)}), table({row("2026-11", 4)}), other});
  CHECK(count(html, "<dt>came – By month</dt><dd>presences</dd>") == 1);
  CHECK(count(html, "<dt>came – Elsewhere</dt><dd>something else</dd>") == 1);
  CHECK(count(html, "<div id=\"term-") == 2);
}

TEST_CASE("more than three sections have contents") {
  const ReportSection section = table({row("2026-11", 4)});
  CHECK_FALSE(holds(page({section, section, section}), "<nav"));
  const std::string html = page({section, section, section, section}, "cs");
  CHECK(holds(html, "<nav aria-label=\"Obsah\">"));
  CHECK(holds(html, "<li><a href=\"#section-4\">By month</a></li>"));
}

TEST_CASE("a table too wide for upright paper lays it on its side") {
  ReportSection wide = table({row("2026-11", 4)});
  CHECK(holds(page({wide}), "@page{size:A4;margin"));
  for (int i = 0; i < 20; ++i) {
    wide.columns.push_back({"more", "another"});
    wide.rows[0].cells.push_back({.value = 1});
  }
  CHECK(holds(page({wide}), "@page{size:A4 landscape;margin"));
}

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

TEST_CASE("texts are escaped and hostile characters shown, wherever they stand") {
  const std::string hostile = "<b>\"'&\u202e\x01\xff";
  const std::string shown = "&lt;b&gt;&quot;&#39;&amp;\\u{202E}\\u{1}\\x{FF}";
  ReportDocument made =
      document(hostile, {table({row(hostile, 4)}, {{Kind::bars, hostile, {"came"}}})});
  made.title = made.program = made.revision = hostile;
  made.notes = {{hostile, true}, {hostile, false}};
  made.sections[0].heading = made.sections[0].intro = hostile;
  made.sections[0].columns[1].heading = made.sections[0].columns[1].meaning = hostile;
  const std::string html = report_to_html(made);
  CHECK_FALSE(holds(html, "<b>"));
  CHECK_FALSE(holds(html, "\u202e"));
  CHECK_FALSE(holds(html, "\xff"));
  for (const std::string& place :
       {"<html lang=\"" + shown + "\"", "<h1>" + shown + "</h1>", "<h2>" + shown + "</h2>",
        "<p class=\"intro\">" + shown + "</p>", "<caption>" + shown + "</caption>",
        "<figcaption>" + shown + "</figcaption>", ">" + shown + "</text>",
        "<th scope=\"row\">" + shown + "</th>", "aria-label=\"" + shown + "\"", "revision " + shown,
        "</strong> " + shown, "<li>" + shown + "</li>",
        "<dt>" + shown + "</dt><dd>" + shown + "</dd>", "<title>" + shown}) {
    CAPTURE(place);
    CHECK(holds(html, place));
  }
}

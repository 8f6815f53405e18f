// The page of a report: its structure, and what it leaves out.
// SPDX-License-Identifier: MIT
#include <cstdint>

#include "report_html_support.hpp"

using namespace peer::render;
using Kind = ReportChart::Kind;
using Layout = ReportSection::Layout;

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

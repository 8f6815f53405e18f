// One document in text, JSON and CSV, and the addresses of its figures.
// SPDX-License-Identifier: MIT
#include "peer/render/report.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace peer::render;
using peer::reports::Source;

namespace {

ReportSection table(const std::string& key, const std::string& row_key,
                    std::vector<ReportRow> rows) {
  return {.key = key,
          .heading = "By " + row_key,
          .columns = {{row_key, row_key, Measure::words, ""},
                      {"came", "came", Measure::count, "presences"},
                      {"minutes", "hours", Measure::minutes, ""},
                      {"late", "", Measure::count, ""}},
          .rows = std::move(rows),
          .charts = {{ReportChart::Kind::bars, "Presences", {"came"}}},
          .empty = "nothing"};
}

ReportRow row(const std::string& key, std::int64_t came, std::int64_t minutes) {
  return {key,
          {{.value = key, .text = "=" + key},
           {.value = came, .course = {0, came, 1}, .sources = {Source{"a.toml", 3}}},
           {.value = minutes},
           {.value = 0}}};
}

ReportDocument document(const std::string& language = "en") {
  ReportDocument document{.name = "sample", .language = language, .title = "Sample"};
  document.program = "Mosty";
  document.period = "2026-11";
  document.from = *peer::domain::make_date(2026, 11, 1);
  document.until = *peer::domain::make_date(2026, 11, 30);
  document.today = *peer::domain::make_date(2026, 12, 1);
  document.notes = {{"counted by hand", false}, {"UNCONFIRMED", true}};
  document.sections = {
      {.layout = ReportSection::Layout::facts,
       .key = "totals",
       .heading = "In all",
       .columns = {{"came", "came"}, {"since", "since", Measure::date}},
       .rows = {{"",
                 {{.value = 1234, .sources = {Source{"b.toml", 1}}}, {.value = "2026-11-02"}}}}},
      table("by-activity", "activity", {row("group", 4, 65), row("club", 8, 600)}),
      table("by-month", "month", {row("2026-11", 12, 665)}),
      table("by-nothing", "nothing", {})};
  return document;
}

}  // namespace

TEST_CASE("text: warnings first, facts, tables, notes last") {
  CHECK(report_to_text(document(), {}) == R"(Sample
Sunday 1 Nov 2026 to Monday 30 Nov 2026
UNCONFIRMED

In all
came   1,234
since  2 Nov 2026

By activity
activity  came  hours
=group       4   1:05
=club        8  10:00

By month
month     came  hours
=2026-11    12  11:05

By nothing
nothing

counted by hand
)");
}

TEST_CASE("a column of zeros is left out of tables, not of facts") {
  ReportDocument sample = document();
  sample.sections[0].rows[0].cells[0].value = 0;
  sample.sections[1].rows[1].cells[2].value = 0;
  sample.sections[2].rows[0].cells[2].value = 0;
  const std::string text = report_to_text(sample, {});
  CHECK(text.find("came   0\n") != std::string::npos);
  CHECK(text.find("activity  came  hours\n=group       4   1:05\n=club        8   0:00\n") !=
        std::string::npos);
  CHECK(text.find("month     came\n=2026-11    12\n") != std::string::npos);
}

TEST_CASE("bars and sparklines only where pictures are asked for") {
  const std::string text = report_to_text(document(), {.color = false, .pictures = true});
  CHECK(text.find("=group    4 ·█▂   1:05  ████████████\n") != std::string::npos);
  CHECK(text.find("=club     8 ·█▁  10:00  ████████████████████████\n") != std::string::npos);
}

TEST_CASE("the forms for programs do not depend on the language") {
  CHECK(report_to_csv(document("cs"), "by-activity") ==
        "section,row,came,minutes,late\r\n"
        "by-activity,group,4,65,0\r\n"
        "by-activity,club,8,600,0\r\n"
        "by-month,2026-11,12,665,0\r\n");
  CHECK(report_to_csv(document(), "totals") == "section,came,since\r\ntotals,1234,2026-11-02\r\n");
  CHECK(report_to_csv(document(), "no-such") == "");
  CHECK(to_json(report_to_node(document())) == to_json(report_to_node(document("cs"))));
  const Node node = report_to_node(document());
  const auto& object = std::get<NodeObject>(node.data);
  std::vector<std::string> keys;
  for (const auto& [key, value] : object) keys.push_back(key);
  CHECK(keys == std::vector<std::string>{"report", "program", "period", "today", "revision",
                                         "notes", "totals", "by-activity", "by-month",
                                         "by-nothing"});
}

TEST_CASE("an address may leave out the section; a bare name means a fact first") {
  const ReportDocument sample = document();
  const auto words = [&](std::string_view address) {
    std::vector<std::string> found;
    for (const ReportAddress& figure : find_figures(sample, address)) {
      found.push_back(figure.words());
    }
    return found;
  };
  using Found = std::vector<std::string>;
  CHECK(words("came") == Found{"totals/came"});
  CHECK(words("group/came") == Found{"by-activity/group/came"});
  CHECK(words("by-activity/group/came") == Found{"by-activity/group/came"});
  CHECK(words("minutes") ==
        Found{"by-activity/group/minutes", "by-activity/club/minutes", "by-month/2026-11/minutes"});
  CHECK(words("by-activity/came") == Found{"by-activity/group/came", "by-activity/club/came"});
  CHECK(words("club/group/came").empty());
  CHECK(words("group").empty());
  CHECK(words("ame").empty());
  CHECK(words("").empty());
  CHECK(words("activity").empty());  // the column that names the rows is no figure
  CHECK(all_figures(sample).size() == 4);
}

TEST_CASE("what a terminal would obey is shown, not sent") {
  ReportDocument hostile = document();
  hostile.title = "\x1b]0;x\x07";
  hostile.sections[1].rows[0].cells[0].text = "a\u202Eb\n\x1b[2J";
  const std::string text = report_to_text(hostile, {});
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("\u202E") == std::string::npos);
  const auto lines = std::count(text.begin(), text.end(), '\n');
  const std::string plain = report_to_text(document(), {});
  CHECK(lines == std::count(plain.begin(), plain.end(), '\n'));
}

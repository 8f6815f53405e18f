// Prints the page of a made-up report, for the tests that look at pages.
//
//   made_pages everything [en|cs]   all that a report can hold
//   made_pages edges [en|cs]        long, wide, huge, empty and single things
//   made_pages text TEXT            TEXT in the place of every text, id and key
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "peer/render/report.hpp"

namespace {

using namespace peer::render;
using Kind = ReportChart::Kind;
using Layout = ReportSection::Layout;

ReportDocument empty_document(const std::string& language) {
  ReportDocument document{.name = "sample", .language = language, .title = "Výkaz programu"};
  document.program = "Mosty";
  document.period = "2026-4";
  document.from = *peer::domain::make_date(2026, 10, 1);
  document.until = *peer::domain::make_date(2026, 12, 31);
  document.today = *peer::domain::make_date(2027, 1, 25);
  document.revision = "4f2c9e1";
  return document;
}

std::vector<std::int64_t> course(std::size_t length, std::int64_t seed) {
  std::vector<std::int64_t> values;
  for (std::size_t i = 0; i < length; ++i) {
    seed = (seed * 37 + 11) % 101;
    values.push_back(seed % 4 == 0 ? 0 : seed % 13);
  }
  return values;
}

ReportSection facts() {
  return {.layout = Layout::facts,
          .key = "totals",
          .heading = "Celkem",
          .intro = "Co bylo za tři měsíce.",
          .columns = {{"held", "konalo se", Measure::count, "i s jedním člověkem"},
                      {"people", "lidí", Measure::count, "různí lidé"},
                      {"minutes", "hodin podpory", Measure::minutes, "jak to opravdu bylo"},
                      {"hidden", "", Measure::count},
                      {"big", "velké číslo", Measure::count},
                      {"since", "od", Measure::date},
                      {"threshold", "práh financujícího", Measure::words, "podle zadání výzvy"}},
          .rows = {{"",
                    {{.value = 25, .course = course(13, 7)},
                     {.value = 11},
                     {.value = 15900},
                     {.value = 999},
                     {.value = std::int64_t{123456789012}},
                     {.value = "2026-11-02"},
                     {.value = "40 hodin po 60 minutách, nepotvrzeno; platí, dokud program neřekne "
                               "něco jiného"}}}}};
}

// Parts of a whole, with lines over time beside.
ReportSection months(std::size_t columns, std::size_t rows) {
  constexpr std::array<std::string_view, 7> names = {"konalo se", "zrušeno",  "přesunuto", "bude",
                                                     "nezapsáno", "s jedním", "jinak"};
  ReportSection section{.key = "by-month",
                        .heading = fmt::format("Po měsících ({})", columns),
                        .columns = {{"month", "měsíc", Measure::words}},
                        .rows = {},
                        .charts = {{Kind::bars, "Setkání", {}}, {Kind::lines, "V čase", {}}}};
  for (std::size_t i = 0; i < columns; ++i) {
    const std::string key = fmt::format("figure-{}", i);
    section.columns.push_back({key, std::string(names[i]), Measure::count,
                               i < 2 ? "druh setkání číslo " + key : std::string()});
    for (ReportChart& chart : section.charts) chart.columns.push_back(key);
  }
  ReportRow total{"total", {{.value = "total", .text = "celkem"}}, true};
  for (std::size_t row = 0; row < rows; ++row) {
    section.rows.push_back(
        {fmt::format("2026-{:02}", row), {{.value = fmt::format("{}. měsíc 2026", row + 1)}}});
    for (const std::int64_t value : course(columns, static_cast<std::int64_t>(row) + 3)) {
      section.rows.back().cells.push_back({.value = value});
    }
  }
  for (std::size_t i = 0; i < columns; ++i) total.cells.push_back({.value = 77});
  section.rows.push_back(total);
  return section;
}

ReportSection people(std::size_t rows) {
  ReportSection section{.key = "people",
                        .heading = "Lidé",
                        .columns = {{"client", "kdo", Measure::words},
                                    {"came", "přišlo", Measure::count, "účasti"},
                                    {"minutes", "hodin", Measure::minutes, "skutečný čas"},
                                    {"last", "naposledy", Measure::date},
                                    {"remark", "co čeká", Measure::words}},
                        .rows = {},
                        .charts = {{Kind::bars, "Hodiny podpory", {"minutes"}}}};
  for (std::size_t row = 0; row < rows; ++row) {
    const auto value = static_cast<std::int64_t>(row * row % 31);
    section.rows.push_back(
        {fmt::format("c-{:04}", row),
         {{.value = fmt::format("c-{:04}", row)},
          {.value = value, .course = course(12, value)},
          {.value = value * 50},
          {.value = "2026-11-23"},
          {.value = row % 3 == 0 ? Node("pozvat, a pak se zeptat na souhlas s fotografiemi")
                                 : Node()}}});
  }
  return section;
}

// Rows of several lines, of words that stand nowhere else, and a chart with labels of its own.
ReportSection tall_rows() {
  ReportSection section{.key = "tall",
                        .heading = "Vysoké řádky",
                        .columns = {{"row", "řádek", Measure::words},
                                    {"value", "hodnota"},
                                    {"words", "slova", Measure::words}},
                        .rows = {},
                        .charts = {{Kind::bars, "Graf", {"value"}}}};
  for (int row = 0; row < 40; ++row) {
    std::string words;
    for (int word = 0; word < 26; ++word) words += fmt::format("slovo-{}-{} ", row, word);
    section.rows.push_back(
        {fmt::format("{}", row),
         {{.value = fmt::format("graf-{}", row)}, {.value = row % 7 + 1}, {.value = words}}});
  }
  return section;
}

ReportDocument everything(const std::string& language) {
  ReportDocument document = empty_document(language);
  document.notes = {{"Hranici 40 hodin nikdo nepotvrdil: NEPOTVRZENO.", true},
                    {"Jeden večer není zapsán.", true},
                    {"Počítáno ze souborů programu.", false}};
  document.sections = {facts(), months(4, 6), people(9)};
  document.sections.push_back({.key = "none",
                               .heading = "Návraty",
                               .columns = {{"client", "kdo", Measure::words}},
                               .rows = {},
                               .empty = "Nikdo se nevrátil."});
  return document;
}

ReportSection chart_of(const std::string& heading, Measure measure, Kind kind,
                       const std::vector<std::int64_t>& values, const std::string& label) {
  ReportSection section{
      .key = "edge",
      .heading = heading,
      .columns = {{"row", "řádek", Measure::words}, {"value", "hodnota", measure}},
      .rows = {},
      .charts = {{kind, heading, {"value"}}}};
  for (std::size_t i = 0; i < values.size(); ++i) {
    section.rows.push_back({fmt::format("{}", i),
                            {{.value = fmt::format("{} {}", label, i + 1)}, {.value = values[i]}}});
  }
  return section;
}

ReportDocument edges(const std::string& language) {
  constexpr std::int64_t huge = 9'000'000'000'000'000'000;
  const std::string long_label =
      "Velmi dlouhý název tematické skupiny o vztazích, práci a bydlení v komunitě, číslo";
  ReportDocument document = empty_document(language);
  document.sections = {
      months(7, 60),
      people(60),
      chart_of("Jeden řádek", Measure::count, Kind::bars, {3}, "klub"),
      chart_of("Samé nuly", Measure::count, Kind::bars, {0, 0, 0}, "klub"),
      chart_of("Nuly v čase", Measure::count, Kind::lines, {0, 0, 0}, "týden"),
      chart_of("Jeden bod", Measure::minutes, Kind::lines, {95}, "týden"),
      chart_of("Dva body", Measure::minutes, Kind::lines, {95, 4000}, "týden"),
      chart_of("Obrovská čísla", Measure::count, Kind::bars, {huge, huge / 3, 1}, "rok"),
      chart_of("Obrovské hodiny", Measure::minutes, Kind::lines, {huge, huge / 3, 1}, "rok"),
      chart_of("Dlouhé názvy", Measure::minutes, Kind::bars, {700, 65, 1}, long_label),
      chart_of("Dlouhé názvy v čase", Measure::count, Kind::lines, {2, 7, 3, 9}, long_label),
      chart_of("Stovka bodů", Measure::count, Kind::lines, course(100, 5), "den")};
  ReportSection wide = months(7, 3);
  for (std::size_t i = 0; i < 14; ++i) {
    wide.columns.push_back({fmt::format("more-{}", i), fmt::format("další sloupec {}", i)});
    for (ReportRow& row : wide.rows) row.cells.push_back({.value = 1000 + row.cells.size()});
  }
  document.sections.push_back(std::move(wide));
  document.sections.push_back(tall_rows());
  return document;
}

ReportDocument only(const std::string& text) {
  ReportDocument document = empty_document(text);
  document.name = document.title = document.program = document.period = document.revision = text;
  document.notes = {{text, true}, {text, false}};
  const std::vector<ReportColumn> columns = {{text, text, Measure::words, text},
                                             {text + "1", text, Measure::count, text},
                                             {text + "2", text + "2", Measure::date, text},
                                             {text + "3", text, Measure::minutes, ""}};
  const ReportRow row{text,
                      {{.value = text, .text = text},
                       {.value = 3, .text = text, .course = {1, 2}},
                       {.value = text},
                       {.value = 5}}};
  ReportRow total = row;
  total.is_total = true;
  document.sections = {{.layout = Layout::facts,
                        .key = text,
                        .heading = text,
                        .intro = text,
                        .columns = columns,
                        .rows = {row}}};
  for (const Kind kind : {Kind::bars, Kind::lines}) {
    document.sections.push_back({.key = text,
                                 .heading = text,
                                 .intro = text,
                                 .columns = columns,
                                 .rows = {row, row, total},
                                 .charts = {{kind, text, {text + "1", text + "3"}}}});
  }
  document.sections.push_back(
      {.key = text, .heading = text, .columns = columns, .rows = {}, .empty = text});
  return document;
}

}  // namespace

int main(int count, char** words) {
  const std::string_view what = count > 1 ? words[1] : "";
  const std::string word = count > 2 ? words[2] : "cs";
  std::string html;
  if (what == "everything") html = report_to_html(everything(word));
  if (what == "edges") html = report_to_html(edges(word));
  if (what == "text") html = report_to_html(only(word));
  if (html.empty()) return 2;
  return std::fwrite(html.data(), 1, html.size(), stdout) == html.size() ? 0 : 1;
}

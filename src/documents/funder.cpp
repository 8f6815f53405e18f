// Totals and persons of the report to the funder, and how many people are left out.
// SPDX-License-Identifier: MIT
#include "funder.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "parts.hpp"

namespace peer::documents {
namespace {

using render::Measure;
using render::Node;
using render::ReportCell;
using render::ReportColumn;
using render::ReportDocument;
using render::ReportSection;
using render::Words;
using reports::FunderPerson;
using reports::FunderReport;

constexpr std::int64_t hundredths = 100;

// What the cells of all rows depend on.
class Cells {
 public:
  Cells(const std::string& language, const domain::Program& program, const FunderReport& report)
      : language_(language), program_(program), report_(report) {}

  // The funder's hours with two decimals; null while their length is not known.
  ReportCell hours(std::optional<std::int64_t> count) const {
    if (!count) return {};
    return {.value = static_cast<double>(*count) / static_cast<double>(hundredths),
            .text = render::number_in(language_, *count / hundredths) +
                    render::decimal_in(language_, fmt::format(".{:02}", *count % hundredths))};
  }
  ReportCell hours_of(const reports::Figure& minutes) const {
    return hours(reports::funder_hours(program_, minutes.count));
  }
  // Of all persons: when each one's hours are rounded down, what they make together.
  ReportCell hours_of_all(reports::Figure FunderPerson::*minutes) const {
    if (!reports::funder_hours(program_, 0)) return {};
    const auto rounding = program_.funder->rounding.value_or({});
    std::int64_t all = 0;
    std::int64_t rounded = 0;
    for (const FunderPerson& person : report_.persons) {
      all += (person.*minutes).count;
      rounded += *reports::funder_hours(program_, (person.*minutes).count);
    }
    return hours(rounding == domain::Rounding::down ? rounded
                                                    : reports::funder_hours(program_, all));
  }

  ReportCell day(const reports::ToldDay& told) const {
    return {.value = told.date ? Node(domain::format(*told.date)) : Node(),
            .text = {},
            .course = {},
            .sources = told.sources};
  }

  ReportCell reached(const FunderPerson& person) const {
    constexpr Words yes = {"yes"};
    constexpr Words no = {"no"};
    if (!report_.threshold) return {};
    const bool is_reached = person.to_date.count >= *report_.threshold;
    return {.value = is_reached, .text = std::string((is_reached ? yes : no).in(language_))};
  }

  ReportCell missing(const FunderPerson& person) const {
    if (!report_.threshold) return {};
    return {.value = std::max<std::int64_t>(0, *report_.threshold - person.to_date.count)};
  }

  std::string_view rules() const {
    if (!program_.funder) return "not-set";
    return program_.funder->confirmed_by_day(report_.today) ? "confirmed" : "UNCONFIRMED";
  }

 private:
  const std::string& language_;
  const domain::Program& program_;
  const FunderReport& report_;
};

struct Column {
  std::string_view key;
  Words heading;
  Measure measure = Measure::count;
  Words meaning = {};
};

std::vector<ReportColumn> columns_of(const std::string& language, std::span<const Column> columns) {
  std::vector<ReportColumn> all;
  for (const Column& column : columns) {
    all.push_back({std::string(column.key), std::string(column.heading.in(language)),
                   column.measure, std::string(column.meaning.in(language))});
  }
  return all;
}

constexpr Column visits_column = {"visits",
                                  {"visits"},
                                  Measure::count,
                                  {"at activities that count, also late, left early or sent away"}};
constexpr Column other_visits_column = {
    "other-visits", {"other visits"}, Measure::count, {"at activities that do not count"}};
constexpr Column minutes_column = {
    "minutes", {"time"}, Measure::minutes, {"of the visits, as it really was"}};
constexpr Column hours_column = {
    "hours", {"hours"}, Measure::count, {"the same in hours of the funder's length"}};
constexpr Column to_date_column = {"to-date",
                                   {"time to date"},
                                   Measure::minutes,
                                   {"that counts, from the very beginning until the last day"}};
constexpr Column to_date_hours_column = {"to-date-hours",
                                         {"hours to date"},
                                         Measure::count,
                                         {"the same in hours of the funder's length"}};

// People are spared columns that say nothing: to date what the period says already, hours of a
// length that is not known, a threshold that there is not.
void hide_empty(std::vector<ReportColumn>& columns, const FunderReport& report,
                const domain::Program& program) {
  const bool has_past = report.to_date.count != report.minutes.count;
  const bool has_hours = reports::funder_hours(program, 0).has_value();
  for (ReportColumn& column : columns) {
    const bool is_to_date = column.key.starts_with("to-date");
    const bool is_hours = column.key.ends_with("hours");
    const bool is_threshold = column.key == "reached" || column.key == "missing";
    if ((is_to_date && !has_past) || (is_hours && !has_hours) ||
        (is_threshold && !report.threshold)) {
      column.heading.clear();
    }
  }
}

ReportSection totals(const std::string& language, const domain::Program& program,
                     const FunderReport& report, const Cells& cells) {
  constexpr Words heading = {"In all"};
  constexpr std::array<Column, 9> columns = {
      {{"persons",
        {"persons"},
        Measure::count,
        {"who came in the period and have agreed that the funder is told"}},
       {"over-threshold",
        {"over the threshold"},
        Measure::count,
        {"who have reached it by all their hours until the last day"}},
       visits_column,
       other_visits_column,
       minutes_column,
       hours_column,
       to_date_column,
       to_date_hours_column,
       {"left-out",
        {"people left out"},
        Measure::count,
        {"who came, but are in no other figure of this report"}}}};
  reports::PeopleFigure left_out;
  for (const reports::PeopleFigure& figure : report.left_out) {
    for (const domain::PersonId& who : figure.people) {
      left_out.add({.file = {}, .who = who}, reports::Tracing::off);
    }
    left_out.sources.insert(left_out.sources.end(), figure.sources.begin(), figure.sources.end());
  }
  ReportSection section{
      .layout = ReportSection::Layout::facts,
      .key = "totals",
      .heading = std::string(heading.in(language)),
      .columns = columns_of(language, columns),
      .rows = {{"",
                {figure_cell(report.all),
                 report.threshold ? figure_cell(report.over_threshold) : ReportCell{},
                 figure_cell(report.visits), figure_cell(report.other_visits),
                 figure_cell(report.minutes), cells.hours_of_all(&FunderPerson::minutes),
                 figure_cell(report.to_date), cells.hours_of_all(&FunderPerson::to_date),
                 figure_cell(left_out)}}}};
  hide_empty(section.columns, report, program);
  return section;
}

ReportSection persons(const Writer& writer, const FunderReport& report, const Cells& cells) {
  constexpr Words heading = {"Persons"};
  constexpr Words empty = {"nobody who may be told"};
  constexpr std::array<Column, 13> columns = {
      {{"client", {"person"}, Measure::words},
       {"name", {}, Measure::words},
       {"entry",
        {"entry"},
        Measure::date,
        {"the first membership ever; it stays when somebody comes back"}},
       {"exit", {"exit"}, Measure::date, {"the end of the last membership, when it is over"}},
       visits_column,
       other_visits_column,
       minutes_column,
       hours_column,
       to_date_column,
       to_date_hours_column,
       {"reached", {"threshold reached"}, Measure::words, {"by all hours until the last day"}},
       {"missing", {"missing"}, Measure::minutes, {"time up to the threshold"}},
       {"rules", {}, Measure::words}}};
  const std::string& language = writer.language();
  ReportSection section{.key = "persons",
                        .heading = std::string(heading.in(language)),
                        .columns = columns_of(language, columns),
                        .rows = {},
                        .empty = std::string(empty.in(language))};
  hide_empty(section.columns, report, writer.program());
  for (const FunderPerson& person : report.persons) {
    section.rows.push_back({.key = person.id.text(),
                            .cells = {writer.person(person.id),
                                      name_cell(writer, person.id),
                                      cells.day(person.entry),
                                      cells.day(person.exit),
                                      figure_cell(person.visits),
                                      figure_cell(person.other_visits),
                                      figure_cell(person.minutes),
                                      cells.hours_of(person.minutes),
                                      figure_cell(person.to_date),
                                      cells.hours_of(person.to_date),
                                      cells.reached(person),
                                      cells.missing(person),
                                      {.value = cells.rules()}}});
  }
  return section;
}

}  // namespace

ReportDocument funder_document(const Writer& writer, const FunderReport& report,
                               const FunderScope& scope) {
  constexpr Words title = {"Report to the funder"};
  const std::string& language = writer.language();
  const domain::Program& program = writer.program();
  const Cells cells(language, program, report);
  ReportDocument document = writer.document("funder", title.in(language), scope.period);
  document.sections = {funder_rules(language, program, report.today),
                       totals(language, program, report, cells), persons(writer, report, cells),
                       funder_left_out(language, report)};
  add_funder_notes(document, report, program, scope);
  return document;
}

}  // namespace peer::documents

// The report on the team as a document.
// SPDX-License-Identifier: MIT
#include "peer/documents/reports.hpp"
#include "team_sections.hpp"

namespace peer::documents {
namespace {

using render::Measure;
using render::ReportCell;
using render::ReportSection;
using render::Words;
using reports::StaffActivity;
using reports::SupervisionMonth;
using reports::TeamReport;
using Layout = ReportSection::Layout;

constexpr std::array<ColumnWords, 7> activity_columns = {{
    {"activity", {"activity"}, Measure::words},
    {"sessions", {"sessions"}},
    {"held", {"held"}},
    {"cancelled", {"cancelled"}},
    {"planned", {"ahead"}, Measure::count, {"from today on"}},
    {"unmarked", {"unmarked"}, Measure::count, {"before today, and nobody has said what happened"}},
    {"minutes", {"hours"}, Measure::minutes, {"of those held"}},
}};

constexpr std::array<ColumnWords, 4> task_columns = {{
    {"given", {"given"}, Measure::count, {"in team meetings of the period"}},
    {"done", {"done"}},
    {"dropped", {"dropped"}},
    {"open", {"open"}},
}};

ReportSection supervision_section(const Writer& writer, const TeamReport& report) {
  constexpr SectionWords words = {
      "supervision",
      {"Supervision by month"},
      {"Individual supervisions that each worker attended, and those of the team that were held; "
       "a dash: not employed in that month."},
      {"the period lies ahead"}};
  constexpr std::array<ColumnWords, 2> columns = {
      {{"month", {"month"}, Measure::words}, {"team", {"team"}}}};
  const std::string& language = writer.language();
  ReportSection section = make_section(language, words, columns, Layout::table);
  const std::vector<std::size_t> order = order_of(writer, report);
  for (const std::size_t i : order) {
    const domain::PersonId& id = report.workers[i].worker->id;
    const ReportCell who = writer.person(id);
    section.columns.push_back({id.text(), who.text.empty() ? id.text() : who.text, Measure::count});
  }
  for (const SupervisionMonth& month : report.months) {
    std::vector<ReportCell> cells = {
        {.value = month.month, .text = render::month_in(language, month.month)},
        always_shown(language, month.team)};
    for (const std::size_t i : order) {
      const reports::WorkerMonth& worker = month.workers[i];
      cells.push_back(worker.is_employed ? always_shown(language, worker.individual)
                                         : ReportCell{.text = "–"});
    }
    section.rows.push_back({month.month, std::move(cells)});
  }
  return section;
}

ReportSection activities_section(const Writer& writer, const TeamReport& report) {
  constexpr SectionWords words = {
      "activities", {"Meetings and supervision"}, {}, {"no meeting, no supervision"}};
  ReportSection section = make_section(writer.language(), words, activity_columns, Layout::table);
  for (const StaffActivity& row : report.activities) {
    section.rows.push_back({row.activity.text(),
                            {{.value = row.activity, .text = writer.activity(row.activity)},
                             figure_cell(row.sessions),
                             figure_cell(row.held),
                             figure_cell(row.cancelled),
                             figure_cell(row.planned),
                             figure_cell(row.unmarked),
                             figure_cell(row.minutes)}});
  }
  return section;
}

ReportSection tasks_section(const std::string& language, const reports::TaskFigures& tasks) {
  constexpr SectionWords words = {"tasks", {"Tasks of team meetings"}};
  ReportSection section = make_section(language, words, task_columns, Layout::facts);
  section.rows.push_back({"",
                          {figure_cell(tasks.given), figure_cell(tasks.done),
                           figure_cell(tasks.dropped), figure_cell(tasks.open)}});
  return section;
}

}  // namespace

render::ReportDocument team_document(const Writer& writer, const TeamReport& report,
                                     const Period& period) {
  constexpr Words title = {"Team"};
  render::ReportDocument document = writer.document("team", title.in(writer.language()), period);
  document.sections.push_back(workers_section(writer, report));
  document.sections.push_back(employment_section(writer, report));
  document.sections.push_back(supervision_section(writer, report));
  document.sections.push_back(activities_section(writer, report));
  document.sections.push_back(tasks_section(writer.language(), report.tasks));
  return document;
}

}  // namespace peer::documents

// `peer report team`: what the team did in a period, for the coordinator and the funder.
// SPDX-License-Identifier: MIT
#include "report_team_sections.hpp"

namespace peer::commands {
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
    {"activity", {"activity", "aktivita"}, Measure::words},
    {"sessions", {"sessions", "setkání"}},
    {"held", {"held", "konalo se"}},
    {"cancelled", {"cancelled", "zrušeno"}},
    {"planned", {"ahead", "bude"}, Measure::count, {"from today on", "ode dneška dál"}},
    {"unmarked",
     {"unmarked", "nezapsáno"},
     Measure::count,
     {"before today, and nobody has said what happened",
      "byla před dneškem a nikdo nezapsal, co se stalo"}},
    {"minutes", {"hours", "hodin"}, Measure::minutes, {"of those held", "těch, která se konala"}},
}};

constexpr std::array<ColumnWords, 4> task_columns = {{
    {"given",
     {"given", "zadáno"},
     Measure::count,
     {"in team meetings of the period", "na poradách období"}},
    {"done", {"done", "hotovo"}},
    {"dropped", {"dropped", "upuštěno"}},
    {"open", {"open", "zbývá"}},
}};

ReportSection supervision_section(Reporting& reporting, const TeamReport& report) {
  constexpr SectionWords words = {
      "supervision",
      {"Supervision by month", "Supervize po měsících"},
      {"Individual supervisions that each worker attended, and those of the team that were held; "
       "a dash: not employed in that month.",
       "Kolik individuálních supervizí kdo absolvoval a kolik týmových se konalo; pomlčka: ten "
       "měsíc mimo tým."},
      {"the period lies ahead", "období teprve přijde"}};
  constexpr std::array<ColumnWords, 2> columns = {
      {{"month", {"month", "měsíc"}, Measure::words}, {"team", {"team", "týmová"}}}};
  const std::string& language = reporting.language();
  ReportSection section = make_section(language, words, columns, Layout::table);
  const std::vector<std::size_t> order = order_of(reporting, report);
  for (const std::size_t i : order) {
    const domain::PersonId& id = report.workers[i].worker->id;
    const ReportCell who = reporting.person(id);
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

ReportSection activities_section(Reporting& reporting, const TeamReport& report) {
  constexpr SectionWords words = {"activities",
                                  {"Meetings and supervision", "Porady a supervize"},
                                  {"", ""},
                                  {"no meeting, no supervision", "žádná porada ani supervize"}};
  ReportSection section =
      make_section(reporting.language(), words, activity_columns, Layout::table);
  for (const StaffActivity& row : report.activities) {
    section.rows.push_back({row.activity.text(),
                            {{.value = row.activity, .text = reporting.activity(row.activity)},
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
  constexpr SectionWords words = {"tasks", {"Tasks of team meetings", "Úkoly z porad"}};
  ReportSection section = make_section(language, words, task_columns, Layout::facts);
  section.rows.push_back({"",
                          {figure_cell(tasks.given), figure_cell(tasks.done),
                           figure_cell(tasks.dropped), figure_cell(tasks.open)}});
  return section;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Reporting reporting(context, arguments);
  const Period period = reporting.period(DefaultPeriod::year);
  workspace::Workspace& workspace = reporting.workspace();
  workspace.load_staff();
  workspace.load_sessions(period.from, period.until);
  workspace.load_contacts(period.from, period.until);
  const TeamReport report = reports::team(workspace.records(), period.from, period.until,
                                          workspace.today(), reporting.tracing());
  constexpr Words title = {"Team", "Tým"};
  render::ReportDocument document =
      reporting.document("team", title.in(reporting.language()), period);
  document.sections.push_back(workers_section(reporting, report));
  document.sections.push_back(employment_section(reporting, report));
  document.sections.push_back(supervision_section(reporting, report));
  document.sections.push_back(activities_section(reporting, report));
  document.sections.push_back(tasks_section(reporting.language(), report.tasks));
  return reporting.answer(std::move(document));
}

}  // namespace

extern const Command report_team{
    .name = "report team",
    .theme = "Reports",
    .summary = "show who led what, supervision by month, team meetings and their tasks",
    .details =
        "Without a period, of the current year. A row for each worker employed in the period, by "
        "name or id: nobody is ranked. Led and sessions are client sessions that were held, as "
        "facilitator and in the session's staff; hours are as long as these really were. Months "
        "are those with at least one day of employment, until today; beside them, those in which "
        "the worker attended individual and team supervision (program §3.5: each consultant once "
        "a month, and the team once a month). Attended is what the marks of staff say. Contacts "
        "are those outside sessions, made or taken, also with people whom nobody knows. Who stands "
        "in a session's staff and is marked there as excused or absent was not there.\n\n"
        "In supervision by month a dash (null in JSON) means that the worker was not employed "
        "then; 0 that there was none. Tasks are those given in the team meetings of the period.",
    .examples =
        "peer report team\n"
        "peer report team --year 2026 --language en\n"
        "peer report team --quarter 2026-4 --why supervision/2026-12/s-ada\n"
        "peer report team --year 2026 --why s-ada/minutes\n"
        "peer report team --year 2026 --format csv --section workers --names",
    .arguments = {},
    .options = report_options,
    .formats = Formats::report,
    .run = run};

}  // namespace peer::commands

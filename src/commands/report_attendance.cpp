// `peer report attendance`: sessions, attendance and newcomers of a period.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/commands/command.hpp"
#include "peer/commands/period.hpp"
#include "peer/reports/attendance.hpp"

namespace peer::commands {
namespace {

using domain::AttendanceStatus;
using render::Column;
using render::Node;
using render::NodeList;
using render::NodeObject;
using reports::AttendanceFigures;
using reports::AttendanceReport;

struct FigureColumn {
  std::string_view key;
  std::string_view heading;
  std::int64_t (*value)(const AttendanceFigures& figures);
};

template <AttendanceStatus status>
std::int64_t marked(const AttendanceFigures& figures) {
  return figures.marked(status).count;
}

// The figures of one row, in the order of every format.
constexpr std::array<FigureColumn, 17> figure_columns = {{
    {"sessions", "sessions", [](const AttendanceFigures& f) { return f.sessions.count; }},
    {"held", "held", [](const AttendanceFigures& f) { return f.held.count; }},
    {"cancelled", "cancelled", [](const AttendanceFigures& f) { return f.cancelled.count; }},
    {"planned", "ahead", [](const AttendanceFigures& f) { return f.planned.count; }},
    {"unmarked", "unmarked", [](const AttendanceFigures& f) { return f.unmarked.count; }},
    {"one-person", "one-person", [](const AttendanceFigures& f) { return f.one_person.count; }},
    {"came", "came", [](const AttendanceFigures& f) { return f.came.count; }},
    {"clients", "clients", [](const AttendanceFigures& f) { return f.clients.count(); }},
    {"newcomers", "newcomers", [](const AttendanceFigures& f) { return f.newcomers.count(); }},
    {"minutes", "", [](const AttendanceFigures& f) { return f.minutes.count; }},
    {"guests", "guests", [](const AttendanceFigures& f) { return f.guests.count; }},
    {"present", "", marked<AttendanceStatus::present>},
    {"late", "", marked<AttendanceStatus::late>},
    {"left-early", "", marked<AttendanceStatus::left_early>},
    {"excused", "", marked<AttendanceStatus::excused>},
    {"absent", "", marked<AttendanceStatus::absent>},
    {"sent-away", "", marked<AttendanceStatus::sent_away>},
}};

// 1:05 for 65 minutes.
std::string hours(std::int64_t minutes) {
  return fmt::format("{}:{:02}", minutes / 60, minutes % 60);
}

NodeList id_list(const std::vector<std::string>& ids) {
  NodeList list;
  for (const std::string& id : ids) list.emplace_back(id);
  return list;
}

// What is behind the figures that people ask about.
NodeObject traces(const AttendanceFigures& figures) {
  return {{"sessions", id_list(figures.sessions.sessions)},
          {"held", id_list(figures.held.sessions)},
          {"cancelled", id_list(figures.cancelled.sessions)},
          {"planned", id_list(figures.planned.sessions)},
          {"unmarked", id_list(figures.unmarked.sessions)},
          {"one-person", id_list(figures.one_person.sessions)},
          {"clients", id_list(figures.clients.people)},
          {"newcomers", id_list(figures.newcomers.people)}};
}

Node figures_node(std::string_view label_key, const AttendanceFigures& figures) {
  NodeObject object;
  if (!label_key.empty()) object.emplace_back(std::string(label_key), figures.label);
  for (const FigureColumn& column : figure_columns) {
    object.emplace_back(std::string(column.key), column.value(figures));
  }
  object.emplace_back("from-records", traces(figures));
  return object;
}

NodeList rows_node(std::string_view key, const std::vector<AttendanceFigures>& rows) {
  NodeList list;
  for (const AttendanceFigures& figures : rows) list.push_back(figures_node(key, figures));
  return list;
}

Node report_node(const AttendanceReport& report, const Period& period) {
  return NodeObject{{"period", NodeObject{{"words", period.words},
                                          {"from", domain::format(report.from)},
                                          {"until", domain::format(report.until)},
                                          {"today", domain::format(report.today)}}},
                    {"totals", figures_node("", report.totals)},
                    {"by-activity", rows_node("activity", report.activities)},
                    {"by-month", rows_node("month", report.months)}};
}

std::vector<Node> table_row(std::string_view by, std::string label,
                            const AttendanceFigures& figures) {
  std::vector<Node> row{by, std::move(label)};
  for (const FigureColumn& column : figure_columns) row.emplace_back(column.value(figures));
  row.emplace_back(hours(figures.minutes.count));
  return row;
}

render::Table report_table(const AttendanceReport& report, const domain::Program& program,
                           bool is_text) {
  render::Table table{.columns = {{"by", ""}, {"label", " "}}, .rows = {}, .empty = {}};
  for (const FigureColumn& column : figure_columns) {
    table.columns.push_back({std::string(column.key), std::string(column.heading), true});
  }
  table.columns.push_back({"hours", "hours", true});
  for (const AttendanceFigures& figures : report.activities) {
    const domain::Activity* activity = program.activity(figures.label);
    const bool has_title = is_text && activity != nullptr;
    table.rows.push_back(table_row(
        "activity", has_title ? activity->title_in(program.language) : figures.label, figures));
  }
  for (const AttendanceFigures& figures : report.months) {
    table.rows.push_back(table_row("month", figures.label, figures));
  }
  table.rows.push_back(table_row("total", is_text ? "in all" : "", report.totals));
  return table;
}

// The marks that the table has no room for.
std::string marks_line(const AttendanceFigures& totals) {
  std::string line;
  for (const auto& entry : domain::word_table<AttendanceStatus>()) {
    const std::int64_t count = totals.marked(entry.value).count;
    if (count == 0) continue;
    line += fmt::format("{}{} {}", line.empty() ? "" : ", ", entry.text, count);
  }
  return line.empty() ? "no marks" : "marks: " + line;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::read);
  const Period period = read_period(arguments, workspace.today());
  // All sessions from the beginning on: only they tell a first presence from a later one. It costs
  // one small file for each session that ever was.
  workspace.load_staff();
  workspace.load_sessions(std::nullopt, period.until);
  const AttendanceReport report =
      reports::attendance(workspace.records(), period.from, period.until, workspace.today());
  if (context.format == Format::json) {
    context.print(report_node(report, period));
    return answered(context, workspace);
  }
  if (context.format == Format::text) {
    context.out += fmt::format("Attendance from {} to {}\n\n", domain::with_weekday(report.from),
                               domain::with_weekday(report.until));
  }
  context.print(report_table(report, workspace.program(), context.format == Format::text));
  if (context.format == Format::text) {
    context.out += fmt::format("\n{}\n", marks_line(report.totals));
  }
  return answered(context, workspace);
}

}  // namespace

extern const Command report_attendance;
const Command report_attendance{
    .name = "report attendance",
    .theme = "Reports",
    .summary = "count sessions, attendance, hours and newcomers of a period",
    .details =
        "By activity, by month, and in all; without a period, of the current quarter. "
        "Activities of staff are left out. Who is not listed in a session is unmarked and is "
        "counted nowhere; sent away counts as having come. A session with one client counts as "
        "held. Hours are as they really were. A newcomer is a client whose first presence ever "
        "falls into the period. Guests of workshops are counted apart from clients.\n\n"
        "The JSON form also names the records behind the figures.",
    .examples =
        "peer report attendance\n"
        "peer report attendance --quarter 2026-4\n"
        "peer report attendance --from 2026-11-01 --until 2027-01-31 --format json",
    .arguments = {},
    .options = period_options,
    .formats = Formats::json_and_csv,
    .run = run};

}  // namespace peer::commands

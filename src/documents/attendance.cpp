// The report on attendance as a document.
// SPDX-License-Identifier: MIT
#include "peer/reports/attendance.hpp"

#include "columns.hpp"
#include "peer/documents/reports.hpp"

namespace peer::documents {
namespace {

using domain::AttendanceStatus;
using render::Measure;
using render::ReportCell;
using render::ReportDocument;
using render::ReportSection;
using render::Words;
using reports::AttendanceFigures;
using reports::AttendanceReport;

template <AttendanceStatus status>
ReportCell marked(const AttendanceFigures& figures) {
  return figure_cell(figures.marked(status));
}

// The figures of one row, in the order of every form.
constexpr std::array<FigureColumn<AttendanceFigures>, 18> figure_array = {{
    {"sessions",
     {"sessions"},
     {"all sessions of the period, also cancelled ones and those ahead"},
     cell_of<&AttendanceFigures::sessions>},
    {"held",
     {"held"},
     {"also with one client, and when nobody came"},
     cell_of<&AttendanceFigures::held>},
    {"cancelled", {"cancelled"}, {}, cell_of<&AttendanceFigures::cancelled>},
    {"planned", {"ahead"}, {"from today on"}, cell_of<&AttendanceFigures::planned>},
    {"unmarked",
     {"unmarked"},
     {"before today, and nobody has said what happened"},
     cell_of<&AttendanceFigures::unmarked>},
    {"one-person",
     {"one person"},
     {"held with exactly one client and no guest"},
     cell_of<&AttendanceFigures::one_person>},
    {"expected",
     {"expected"},
     {"answers \"yes\" to sessions that were held"},
     cell_of<&AttendanceFigures::expected>},
    {"came",
     {"came"},
     {"presences of clients: present, late, left early, sent away"},
     cell_of<&AttendanceFigures::came>},
    {"excused", {"excused", locale::Context("how many")}, {}, marked<AttendanceStatus::excused>},
    {"absent",
     {"absent", locale::Context("how many")},
     {"marked as absent; who has no mark is counted nowhere"},
     marked<AttendanceStatus::absent>},
    {"clients",
     {"clients"},
     {"different people who came at least once"},
     cell_of<&AttendanceFigures::clients>},
    {"newcomers",
     {"newcomers"},
     {"of them, those whose first membership began in the period"},
     cell_of<&AttendanceFigures::newcomers>},
    {"guests",
     {"guests"},
     {"of workshops: a count, apart from clients"},
     cell_of<&AttendanceFigures::guests>},
    {"minutes",
     {"hours"},
     {"spent by all who came, as they really were"},
     cell_of<&AttendanceFigures::minutes>,
     Measure::minutes},
    {"present", {}, {}, marked<AttendanceStatus::present>},
    {"late", {}, {}, marked<AttendanceStatus::late>},
    {"left-early", {}, {}, marked<AttendanceStatus::left_early>},
    {"sent-away", {}, {}, marked<AttendanceStatus::sent_away>},
}};

constexpr std::span<const FigureColumn<AttendanceFigures>> figure_columns = figure_array;

// What a kind of rows is called, and how its labels are shown.
struct RowKind {
  std::string_view section;
  std::string_view column;
  Words heading;
  Words column_heading;
};

constexpr RowKind by_activity = {"by-activity", "activity", {"By activity"}, {"activity"}};
constexpr RowKind by_month = {"by-month", "month", {"By month"}, {"month"}};
constexpr RowKind by_weekday = {"by-weekday", "weekday", {"By day of the week"}, {"day"}};

std::string shown_label(const Writer& writer, const RowKind& kind, const std::string& label) {
  if (kind.section == by_activity.section) return writer.activity(domain::ActivityId(label));
  if (kind.section == by_month.section) return render::month_in(writer.language(), label);
  const auto weekday = domain::parse_weekday(label);
  return weekday ? std::string(render::weekday_in(writer.language(), *weekday)) : label;
}

ReportSection table(const Writer& writer, const RowKind& kind,
                    const std::vector<AttendanceFigures>& rows) {
  const std::string& language = writer.language();
  ReportSection section{.key = std::string(kind.section),
                        .heading = std::string(kind.heading.in(language)),
                        .columns = columns_in(language, figure_columns),
                        .rows = {}};
  section.columns.insert(section.columns.begin(),
                         {std::string(kind.column), std::string(kind.column_heading.in(language)),
                          Measure::words, ""});
  for (const AttendanceFigures& figures : rows) {
    section.rows.push_back(row_of(
        figures.label, {.value = figures.label, .text = shown_label(writer, kind, figures.label)},
        figures, figure_columns));
  }
  constexpr Words marks = {"What the marks say"};
  section.charts.push_back({render::ReportChart::Kind::bars,
                            std::string(marks.in(language)),
                            {"came", "excused", "absent"}});
  return section;
}

}  // namespace

ReportDocument attendance_document(const Writer& writer, const AttendanceReport& report,
                                   const Period& period) {
  constexpr Words title = {"Attendance"};
  constexpr Words totals = {"In all"};
  const std::string& language = writer.language();
  ReportDocument document = writer.document("attendance", title.in(language), period);
  document.sections.push_back({.layout = ReportSection::Layout::facts,
                               .key = "totals",
                               .heading = std::string(totals.in(language)),
                               .columns = columns_in(language, figure_columns),
                               .rows = {{"", cells_of(report.totals, figure_columns)}}});
  document.sections.push_back(table(writer, by_activity, report.activities));
  document.sections.push_back(table(writer, by_month, report.months));
  document.sections.push_back(table(writer, by_weekday, report.weekdays));
  return document;
}

}  // namespace peer::documents

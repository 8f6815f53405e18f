// `peer report attendance`: sessions, answers, marks and hours of a period.
// SPDX-License-Identifier: MIT
#include "peer/documents/reports.hpp"
#include "reporting.hpp"

namespace peer::commands::report_attendance {
namespace {

base::ExitCode run(Context& context, const Arguments& arguments) {
  Reporting reporting(context, arguments);
  const documents::Period period = reporting.period();
  workspace::Workspace& workspace = reporting.workspace();
  workspace.load_staff();
  workspace.load_clients();
  workspace.load_sessions(period.from, period.until);
  const reports::AttendanceReport report = reports::attendance(
      workspace.records(), period.from, period.until, workspace.today(), reporting.tracing());
  return reporting.answer(documents::attendance_document(reporting.writer(), report, period));
}

}  // namespace

extern const Command command{
    .name = "report attendance",
    .theme = "Reports",
    .summary = "count sessions, answers, attendance and hours in a period",
    .details =
        "Totals, by activity, by month and by day of the week; default period: the current "
        "quarter. Staff activities are left out. A person not marked in a session is not "
        "counted; sent away counts as having come. A session with one client counts as held. "
        "\"Expected\" counts the answers \"yes\" to sessions that were held. Hours are actual "
        "hours. A newcomer is a client whose first membership began in the period. Workshop "
        "guests are counted apart from clients.\n\n"
        "Reads only the sessions of the period, and those that may have been moved into it.",
    .examples =
        "peer report attendance\n"
        "peer report attendance --quarter 2026-4 --language en\n"
        "peer report attendance --month 2026-11 --why group/came\n"
        "peer report attendance --year 2026 --format html > attendance.html\n"
        "peer report attendance --from 2026-11-01 --until 2027-01-31 --format json",
    .arguments = {},
    .options = report_options,
    .formats = Formats::report,
    .run = run};

}  // namespace peer::commands::report_attendance

// `peer report team`: what the team did in a period, for the coordinator and the funder.
// SPDX-License-Identifier: MIT
#include "peer/documents/reports.hpp"
#include "reporting.hpp"

namespace peer::commands::report_team {
namespace {

base::ExitCode run(Context& context, const Arguments& arguments) {
  Reporting reporting(context, arguments);
  const documents::Period period = reporting.period(DefaultPeriod::year);
  workspace::Workspace& workspace = reporting.workspace();
  workspace.load_staff();
  workspace.load_sessions(period.from, period.until);
  workspace.load_contacts(period.from, period.until);
  const reports::TeamReport report = reports::team(workspace.records(), period.from, period.until,
                                                   workspace.today(), reporting.tracing());
  return reporting.answer(documents::team_document(reporting.writer(), report, period));
}

}  // namespace

extern const Command command{
    .name = "report team",
    .theme = "Reports",
    .summary = "show who led what, supervision by month, team meetings and tasks",
    .details =
        "Default period: the current year. One row for each worker employed in the period, by "
        "name or id: nobody is ranked. \"Led\" and \"sessions\" count client sessions that were "
        "held, as facilitator and on the session's staff; hours are their actual length. Months "
        "are those with at least one day of employment, up to today; beside them stand those in "
        "which the worker attended individual and team supervision (program §3.5: each "
        "consultant once a month, and the team once a month). Attendance follows the marks of "
        "staff. Contacts are those outside sessions, incoming or outgoing, also with unknown "
        "callers. A worker on a session's staff who is marked as excused or absent was not "
        "there.\n\n"
        "In supervision by month a dash (null in JSON) means that the worker was not employed "
        "then; 0 means there was none. Tasks are those given in the team meetings of the period.",
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

}  // namespace peer::commands::report_team

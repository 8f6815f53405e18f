// `peer report program`: the program over a year, as the organization asks for it.
// SPDX-License-Identifier: MIT
#include "peer/documents/reports.hpp"
#include "reporting.hpp"

namespace peer::commands::report_program {
namespace {

base::ExitCode run(Context& context, const Arguments& arguments) {
  Reporting reporting(context, arguments);
  const documents::Period period = reporting.period(DefaultPeriod::year);
  workspace::Workspace& workspace = reporting.workspace();
  workspace.load_staff();
  workspace.load_clients();
  workspace.load_sessions(period.from, period.until);
  workspace.load_contacts(period.from, period.until);
  const reports::ProgramReport report = reports::program(
      workspace.records(), period.from, period.until, workspace.today(), reporting.tracing());
  return reporting.answer(documents::program_document(reporting.writer(), report, period));
}

}  // namespace

extern const Command command{
    .name = "report program",
    .theme = "Reports",
    .summary = "sum up a year: people, sessions, hours, contacts",
    .details =
        "Without a period, of the current year. Memberships that begin or end after today are not "
        "counted yet; sessions, interviews and contacts are counted as they are written. Months "
        "ahead are left out while nothing is in them.\n\n"
        "Members at the start are those who were members on the day before the period and stayed "
        "on; members at the end are those who are members on its last day and stay on. A newcomer "
        "began a first membership in the period, a return is a later one that began in it, a "
        "leaver had the last day of one in it. So the members at the start with the newcomers and "
        "the returns, without the leavers, are the members at the end. Memberships with no day "
        "between them are one. Served are the different clients who came at least once. Applicants "
        "and the waiting list are those of the last day; an applicant whose record does not say "
        "whether they had asked by then is counted apart.\n\n"
        "A session with one client, or none, counts as held. Reasons stand as they were written; "
        "where none is, the row is called not-told. Hours are as they really were: a session that "
        "ended early, a visit with minutes of its own. A late or early-leaving client without "
        "minutes counts for the whole session, and the report says how many there were. Expected "
        "are the answers \"yes\" to sessions that were held; kept are those of them who came.\n\n"
        "Contacts outside sessions are counts only, each of the day that is written in it. Reached "
        "is also who asked not to be contacted. It reads the sessions and contacts of the period "
        "alone, and those that may have been moved into it.",
    .examples =
        "peer report program\n"
        "peer report program --year 2026 --language en\n"
        "peer report program --year 2026 --why people/leavers\n"
        "peer report program --quarter 2026-4 --section hours --format csv\n"
        "peer report program --year 2026 --format html > program.html",
    .arguments = {},
    .options = report_options,
    .formats = Formats::report,
    .run = run};

}  // namespace peer::commands::report_program

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
        "Default period: the current year. Memberships that begin or end after today are not "
        "counted yet; sessions, interviews and contacts are counted as recorded. Months ahead "
        "are left out as long as they are empty.\n\n"
        "Members at the start were members on the day before the period and stayed on; members "
        "at the end are members on its last day and stay on. A newcomer's first membership "
        "began in the period; for a return, a later membership began in it; for a leaver, the "
        "last day of a membership was in it. So members at the start, plus newcomers and "
        "returns, minus leavers, are the members at the end. Memberships with no day between "
        "them count as one. \"Served\" counts the different clients who came at least once. "
        "Applicants and the waiting list are those of the last day; an applicant whose record "
        "does not say whether they had applied by then is counted apart.\n\n"
        "A session with one client, or none, counts as held. Reasons appear as written; where "
        "there is none, the row is called not-told. Hours are actual hours: a session may end "
        "early, a visit may have its own minutes. A client who was late or left early without "
        "minutes counts for the whole session, and the report says how many there were. "
        "\"Expected\" counts the answers \"yes\" to sessions that were held; \"kept\" counts "
        "those who then came.\n\n"
        "Contacts outside sessions are only counted, on their recorded day. A person who asked "
        "not to be contacted also counts as reached. Reads only the sessions and contacts of "
        "the period, and those that may have been moved into it.",
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

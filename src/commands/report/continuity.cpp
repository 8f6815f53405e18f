// `peer report continuity`: whom each client is used to meeting, and what a departure would mean.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "peer/documents/reports.hpp"
#include "reporting.hpp"

namespace peer::commands::report_continuity {
namespace {

constexpr int days_looked_at = 180;

documents::Period period_of(Reporting& reporting, const Arguments& arguments) {
  if (has_period(arguments)) return reporting.period();
  const domain::Date today = reporting.workspace().today();
  const domain::Date from = today - (days_looked_at - 1);
  return {from, today, domain::format(from) + " to " + domain::format(today)};
}

// The pairs behind the lists are for programs, and for who asks for them.
bool shows_meetings(const Context& context, const Arguments& arguments) {
  const bool is_for_people = context.format == Format::text || context.format == Format::html;
  return !is_for_people || arguments.has("--section") || arguments.has("--why");
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Reporting reporting(context, arguments);
  const documents::Period period = period_of(reporting, arguments);
  workspace::Workspace& workspace = reporting.workspace();
  workspace.load_staff();
  workspace.load_clients();
  workspace.load_sessions(period.from, std::max(period.until, workspace.today()));
  reports::ContinuityReport report = reports::continuity(
      workspace.records(), period.from, period.until, workspace.today(), reporting.tracing());
  return reporting.answer(documents::continuity_document(reporting.writer(), report, period,
                                                         shows_meetings(context, arguments)));
}

}  // namespace

extern const Command command{
    .name = "report continuity",
    .theme = "Reports",
    .summary = "show whom each client is used to, and whom to prepare for a departure",
    .details =
        "Default period: the 180 days up to today, long enough for somebody who comes now and "
        "then, short enough to describe the present. A client is used to a worker if they were "
        "together at as many held sessions of the period as policy familiar-sessions says: the "
        "client came, and the worker was on the session's staff and not marked as excused or "
        "absent. The threshold is ours (program §1.3 gives none), and nobody is scored.\n\n"
        "For each client who is active or paused today and came: whom on today's team they are "
        "used to, and whom they met most. For each of today's workers: the clients who are used "
        "to them, and which of those would be left with nobody they are used to. Then active "
        "clients who are used to nobody now. Then workers who left in the period and had "
        "clients used to them: who has come since, up to today, and who has not (program §3.7). "
        "JSON, and '--section meetings', also give each pair of client and worker.",
    .examples =
        "peer report continuity\n"
        "peer report continuity --year 2026 --language en\n"
        "peer report continuity --why clients/c-7k3f/used-to\n"
        "peer report continuity --why departures/s-ada/to-prepare\n"
        "peer report continuity --section meetings --format csv",
    .arguments = {},
    .options = report_options,
    .formats = Formats::report,
    .run = run};

}  // namespace peer::commands::report_continuity

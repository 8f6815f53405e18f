// `peer report funder`: who took part, how often and for how long, of people who have agreed to it.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "peer/documents/reports.hpp"
#include "reporting.hpp"

namespace peer::commands::report_funder {
namespace {

using domain::Date;

// A [funder] with a fault in it is not half believed.
void need_whole_rules(const workspace::Workspace& workspace) {
  const domain::Program& program = workspace.program();
  if (!program.funder || program.funder->is_whole) return;
  workspace::Broken broken;
  for (const base::Finding& finding : workspace.findings().list()) {
    if (finding.file == program.file) broken.findings.add(finding);
  }
  broken.texts[program.file] = workspace.text_of(program.file);
  broken.findings.settle();
  throw broken;
}

// From the first session of all until today.
documents::Period whole_time(const domain::Records& records, Date today) {
  Date first = today;
  for (const domain::Session& session : records.sessions) {
    if (session.date) first = std::min(first, *session.date);
  }
  return {first, today, fmt::format("{} to {}", domain::format(first), domain::format(today))};
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Reporting reporting(context, arguments);
  const bool is_part = has_period(arguments);
  workspace::Workspace& workspace = reporting.workspace();
  const Date today = workspace.today();
  const documents::Period asked =
      is_part ? reporting.period() : documents::Period{today, today, ""};
  need_whole_rules(workspace);
  workspace.load_staff();
  workspace.load_clients();
  workspace.load_sessions(std::nullopt, asked.until);
  const documents::Period period = is_part ? asked : whole_time(workspace.records(), today);
  const reports::FunderReport report =
      reports::funder(workspace.records(), period.from, period.until, today, reporting.tracing());
  return reporting.answer(
      documents::funder_document(reporting.writer(), report, {period, is_part}));
}

}  // namespace

extern const Command command{
    .name = "report funder",
    .theme = "Reports",
    .summary = "show the funder who took part, how often and for how long",
    .details =
        "Default period: from the first session up to today. With a period, visits and hours "
        "are those of the period alone, and the report says so. Whether a person has reached "
        "the threshold is always judged by all hours from the beginning to the last day.\n\n"
        "[funder] in program.toml says what the funder counts: the threshold, the length of an "
        "hour in minutes, the kinds of activities that count, the source of each, and when "
        "somebody confirmed it. peer assumes none of it. Until confirmed-on is set, every form "
        "says UNCONFIRMED (in CSV, the 'rules' column). Without [funder] the report still gives "
        "each person's hours.\n\n"
        "Persons are clients who came at least once and whose consent for 'funder' is given, on "
        "the last day of the period and today. Everybody else who came appears only as a count "
        "by reason and in no other figure. Staff and guests are never persons. Entry is the "
        "start of the first membership, even if somebody came back; exit is the end of the last "
        "one, once it is over. Minutes are actual minutes, breaks included. Hours are rounded "
        "to hundredths, or down to whole hours if [funder] says so; the threshold is judged by "
        "minutes. Only sessions recorded as held give hours. Sessions count as they are "
        "recorded, while consent, exit and the threshold are those of the last day, or of today "
        "if that is earlier.",
    .examples =
        "peer report funder\n"
        "peer report funder --year 2026 --language en\n"
        "peer report funder --names --format csv > persons.csv\n"
        "peer report funder --why c-7k3f/to-date\n"
        "peer report funder --section totals --format json",
    .arguments = {},
    .options = report_options,
    .formats = Formats::report,
    .run = run};

}  // namespace peer::commands::report_funder

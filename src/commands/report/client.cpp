// `peer report client`: one client on one page.
// SPDX-License-Identifier: MIT
#include "peer/documents/reports.hpp"
#include "peer/reports/client_card.hpp"
#include "peer/workspace/names.hpp"
#include "reporting.hpp"

namespace peer::commands::report_client {
namespace {

using reports::ClientCard;

// Without a period the card is about all the time that the client has been with the program.
std::optional<reports::Days> days_of(Reporting& reporting, const Arguments& arguments) {
  if (!has_period(arguments)) return std::nullopt;
  const documents::Period period = reporting.period();
  return reports::Days{period.from, period.until};
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Reporting reporting(context, arguments);
  workspace::Workspace& workspace = reporting.workspace();
  const domain::PersonId id = workspace::resolve_client(workspace, arguments.need("CLIENT"));
  const std::optional<reports::Days> days = days_of(reporting, arguments);
  workspace.load_contacts(std::nullopt, std::nullopt);
  workspace.load_sessions(std::nullopt, std::nullopt);
  const ClientCard card =
      reports::client_card(workspace.records(), id, workspace.today(), days, reporting.tracing());
  const documents::Period period =
      days ? reporting.period() : documents::Period{card.days.from, card.days.until, std::string()};
  return reporting.answer(documents::client_document(reporting.writer(), card, period));
}

constexpr std::array<Argument, 1> arguments_taken = {
    {{.name = "CLIENT", .help = "id, name, phone number or e-mail address", .ask = "Client"}}};

}  // namespace

extern const Command command{
    .name = "report client",
    .theme = "Reports",
    .summary = "show one client's membership, attendance over time, contacts and open matters",
    .details =
        "Covers all time, or one period. A session without a mark is unmarked, not absent; sent "
        "away counts as having come. Contacts outside sessions are listed by day, channel and "
        "outcome; what was said is not recorded. Nobody is scored.\n\n"
        "The last contact is the newest of: attendance or calling off, a dated answer, an "
        "interview, or a contact outside sessions that reached the client, came from them or "
        "says they were seen. Open matters do not depend on the period: an interview booked and "
        "without outcome, a follow-up not done, and a silence longer than policy silent-days "
        "(program §7.4) of an active client who has not asked to be left in peace; pauses do "
        "not count towards it.",
    .examples =
        "peer report client c-7k3f\n"
        "peer report client alena --year 2026 --format json\n"
        "peer report client c-7k3f --why last-contact\n"
        "peer report client c-7k3f --why presence/2026-11/came\n"
        "peer report client c-7k3f --format html > card.html",
    .arguments = arguments_taken,
    .options = report_options,
    .formats = Formats::report,
    .run = run};

}  // namespace peer::commands::report_client

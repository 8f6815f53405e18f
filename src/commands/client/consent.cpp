// `peer client consent`: what a client agreed to, purpose by purpose; each statement is kept.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "change_record.hpp"
#include "peer/actions/consenting.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands::client_consent {

namespace {

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "id, name, number or address", .ask = "Client"},
    {.name = "PURPOSE=STATE",
     .help = "photos, funder, statistics, referral or a purpose of your own = given, refused, "
             "withdrawn or not-asked; leave it out to list the consents",
     .required = false,
     .repeated = true}};

constexpr Option options_taken[] = {{"--on", "DATE", "day the client said so; default: today"}};

domain::Date read_day(const Arguments& arguments, domain::Date today) {
  const domain::Date on = day_option_or_today(arguments, "--on", today);
  if (on > today) {
    base::fail_usage(fmt::format("nobody can have said so on {} yet", domain::with_weekday(on)),
                     "give the day on which the client said so");
  }
  return on;
}

base::ExitCode list(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::read);
  read_day(arguments, workspace.today());
  const domain::PersonId id = workspace::resolve_client(workspace, arguments.need("CLIENT"));
  render::Table table{.columns = {{"purpose", "purpose"}, {"state", "state"}, {"on", "on"}},
                      .rows = {},
                      .empty = "no consents"};
  for (const domain::Consent& consent : workspace.need_client(id).consents) {
    table.rows.push_back(
        {consent.purpose ? render::Node(*consent.purpose) : render::Node(),
         consent.state ? render::Node(domain::word(*consent.state)) : render::Node(),
         consent.on ? render::Node(domain::format(*consent.on)) : render::Node()});
  }
  context.print(table);
  return answered(context, workspace);
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  const auto statements = actions::read_statements(arguments.all("PURPOSE=STATE"));
  if (statements.empty()) return list(context, arguments);
  return change_client(context, arguments, workspace::Nature::fact,
                       [&](workspace::Workspace& workspace, const domain::Client& client) {
                         actions::ConsentDecision decided = actions::record_consents(
                             client, statements, read_day(arguments, workspace.today()));
                         for (const std::string& remark : decided.remarks) context.note(remark);
                         return std::move(decided.decision);
                       });
}

}  // namespace

extern const Command command{
    .name = "client consent",
    .theme = "People",
    .summary = "record or list a client's consents",
    .details =
        "Each statement is kept with its day; for each purpose, the newest one applies. If "
        "nobody asked, the state is not-asked, never refused.",
    .examples =
        "peer client consent alena photos=given statistics=refused\n"
        "peer client consent alena photos=withdrawn --on yesterday\n"
        "peer client consent alena",
    .arguments = arguments_taken,
    .options = options_taken,
    .formats = Formats::json_and_csv,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands::client_consent

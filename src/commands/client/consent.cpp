// `peer client consent`: what a client agreed to, purpose by purpose; each statement is kept.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/input.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"
#include "persons.hpp"
#include "session_input.hpp"

namespace peer::commands::client_consent {

namespace {

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "id, name, number or address", .ask = "Client"},
    {.name = "PURPOSE=STATE",
     .help = "photos, funder, statistics, referral or a purpose of your own = given, refused, "
             "withdrawn or not-asked; without one the consents are listed",
     .required = false,
     .repeated = true}};

constexpr Option options_taken[] = {
    {"--on", "DATE", "day on which the client said so; otherwise today"}};

struct Statement {
  std::string purpose;
  domain::ConsentState state = domain::ConsentState::not_asked;
};

const std::vector<std::string>& usual_purposes() {
  static const std::vector<std::string> purposes = {"photos", "funder", "statistics", "referral"};
  return purposes;
}

Statement read_statement(const actions::Assignment& pair) {
  if (pair.value.empty()) {
    base::fail_usage(fmt::format("'{}=' tells no state", base::printable(pair.key)),
                     "a consent is never removed; record it as withdrawn or not-asked");
  }
  return {actions::read_id("purpose of a consent", pair.key),
          actions::read_word<domain::ConsentState>("state of a consent", pair.value)};
}

base::ExitCode list(Context& context, workspace::Workspace& workspace,
                    const domain::Client& client) {
  render::Table table{.columns = {{"purpose", "purpose"}, {"state", "state"}, {"on", "on"}},
                      .rows = {},
                      .empty = "no consents"};
  for (const domain::Consent& consent : client.consents) {
    table.rows.push_back(
        {consent.purpose ? render::Node(*consent.purpose) : render::Node(),
         consent.state ? render::Node(domain::word(*consent.state)) : render::Node(),
         consent.on ? render::Node(domain::format(*consent.on)) : render::Node()});
  }
  context.print(table);
  return answered(context, workspace);
}

bool is_recorded(const domain::Client& client, const Statement& statement, domain::Date on) {
  return std::ranges::any_of(client.consents, [&](const domain::Consent& consent) {
    return consent.purpose && *consent.purpose == statement.purpose && consent.on &&
           *consent.on == on &&
           domain::consent_on(client, statement.purpose, on) == statement.state;
  });
}

void note_own_purpose(Context& context, const Statement& statement) {
  const std::vector<std::string>& usual = usual_purposes();
  if (std::ranges::find(usual, statement.purpose) != usual.end()) return;
  context.note(fmt::format("'{}' is a purpose of your own; usual ones: {}", statement.purpose,
                           base::join(usual, ", ")));
}

domain::Date read_day(const Arguments& arguments, domain::Date today) {
  const domain::Date on = day_option_or_today(arguments, "--on", today);
  if (on > today) {
    base::fail_usage(fmt::format("nobody can have said so on {} yet", domain::with_weekday(on)),
                     "give the day on which the client said so");
  }
  return on;
}

base::ExitCode record(Context& context, workspace::Workspace& workspace,
                      const domain::Client& client, const std::vector<Statement>& statements,
                      domain::Date on) {
  std::vector<store::Operation> operations;
  std::vector<std::string> told;
  for (const Statement& statement : statements) {
    if (is_recorded(client, statement, on)) continue;
    note_own_purpose(context, statement);
    operations.push_back(store::append(
        {"consent"},
        {{"purpose", statement.purpose}, {"state", domain::word(statement.state)}, {"on", on}}));
    told.push_back(statement.purpose + ' ' + std::string(domain::word(statement.state)));
  }
  if (operations.empty()) return nothing_to_do(context, "it is recorded already");
  const domain::PersonId id = client.id;
  workspace::Proposal proposal;
  proposal.edit(store::client_path(id), std::move(operations));
  return commit(context, workspace, proposal, workspace::Nature::fact,
                fmt::format("{}  {} on {}", introduce(workspace, id), base::join(told, ", "),
                            domain::with_weekday(on)));
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  std::vector<Statement> statements;
  for (const actions::Assignment& pair :
       actions::read_assignments(arguments.all("PURPOSE=STATE"))) {
    statements.push_back(read_statement(pair));
  }
  const bool writes = !statements.empty();
  workspace::Workspace workspace =
      context.open(writes ? workspace::Access::write : workspace::Access::read);
  const domain::Date on = read_day(arguments, workspace.today());
  const domain::PersonId id = workspace::resolve_client(workspace, arguments.need("CLIENT"));
  const domain::Client& client = workspace.need_client(id);
  if (!writes) return list(context, workspace, client);
  return record(context, workspace, client, statements, on);
}

}  // namespace

extern const Command command{
    .name = "client consent",
    .theme = "People",
    .summary = "record or list what a client agreed to",
    .details =
        "Each statement is kept with its day, and the newest one of a purpose holds. What "
        "nobody asked about is not-asked, never refused.",
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

// `peer client companion`: an older member comes with a newcomer, since both have agreed (program
// §1.2).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/companionship.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/commands/command.hpp"
#include "peer/domain/date_words.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"
#include "persons.hpp"
#include "session_input.hpp"

namespace peer::commands::client_companion {

namespace {

using domain::Date;

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "the newcomer: id, name, number or address", .ask = "Newcomer"},
    {.name = "OLDER", .help = "the older member who comes with them", .required = false}};

constexpr Option options_taken[] = {{"--agreed", "DATE", "day by which both had agreed"},
                                    {"--end", "", "the one that runs is over"},
                                    {"--on", "DATE", "with --end: its last day; otherwise today"}};

void require_one_purpose(const Arguments& arguments) {
  if (arguments.has("--end")) {
    if (!arguments.has("OLDER") && !arguments.has("--agreed")) return;
    base::fail_usage("--end ends the company that runs, and names nobody",
                     "its last day is --on DATE");
  }
  if (arguments.has("--on")) {
    base::fail_usage("--on is the last day of a company that ends", "give --end too");
  }
  if (!arguments.has("OLDER")) {
    base::fail_usage("missing: OLDER",
                     "name the older member, or end the company that runs with --end");
  }
  if (!arguments.has("--agreed")) {
    base::fail_usage("missing: --agreed DATE",
                     "both are asked first; then give the day by which both had agreed");
  }
}

// Somebody who works here is a professional, and no companion (program §3.6).
domain::PersonId resolve_older(workspace::Workspace& workspace, const std::string& typed) {
  const domain::PersonId id = workspace::resolve_anyone(workspace, typed);
  if (workspace.worker(id) == nullptr) return id;
  throw base::Failure(base::ExitCode::findings, fmt::format("'{}' works here", id),
                      "a companion is an older member");
}

void load_companions(workspace::Workspace& workspace, const domain::PersonId& id) {
  std::vector<domain::PersonId> named;
  for (const domain::Companion& companion : workspace.need_client(id).companions) {
    if (companion.client) named.push_back(*companion.client);
  }
  for (const domain::PersonId& older : named) workspace.client(older);
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  require_one_purpose(arguments);
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const Date today = workspace.today();
  const domain::PersonId id = workspace::resolve_client(workspace, arguments.need("CLIENT"));
  load_companions(workspace, id);
  actions::Decision decision;
  if (arguments.has("--end")) {
    const Date last = day_option_or_today(arguments, "--on", today);
    decision = actions::end_company(workspace.records(), workspace.need_client(id), last);
  } else {
    const Date agreed = domain::parse_date_word(arguments.need("--agreed"), today);
    const domain::PersonId older = resolve_older(workspace, arguments.need("OLDER"));
    workspace.need_client(older);
    decision = actions::agree_company(workspace.records(), workspace.need_client(id),
                                      workspace.need_client(older), agreed, today);
    if (!decision.nothing()) {
      decision.told = fmt::format("comes with {} from {}", actions::name_of(workspace, older),
                                  domain::with_weekday(agreed));
    }
  }
  if (decision.nothing()) return nothing_to_do(context, decision.told);
  workspace::Proposal proposal;
  proposal.edit(store::client_path(id), std::move(decision.operations));
  return commit(context, workspace, proposal, workspace::Nature::plan,
                fmt::format("{}  {}", introduce(workspace, id), decision.told));
}

}  // namespace

extern const Command command{
    .name = "client companion",
    .theme = "People",
    .summary = "record that an older member comes with a newcomer",
    .details =
        "Both are asked, and both have agreed, before it is recorded. It stands in the newcomer's "
        "record and is shown to the staff where either of them is expected: 'session show', "
        "'session agenda', 'attendance show'. No message tells of it.\n\n"
        "The older member has been one for longer; somebody who works here is none. A newcomer has "
        "one companion at a time. It is over when it is ended, or when either of them leaves.",
    .examples =
        "peer client companion barbora zofie --agreed yesterday\n"
        "peer client companion barbora --end\n"
        "peer client companion barbora --end --on 2027-02-28",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .run = run};

}  // namespace peer::commands::client_companion

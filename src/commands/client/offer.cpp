// `peer client offer`: a place for somebody on the waiting list, and their answer.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "change_client.hpp"
#include "peer/actions/input.hpp"
#include "peer/actions/offering.hpp"
#include "peer/commands/command.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"
#include "persons.hpp"
#include "session_input.hpp"

namespace peer::commands::client_offer {

namespace {

using domain::Date;
using domain::OfferAnswer;

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "id, name, number or address", .ask = "Client"}};

constexpr Option options_taken[] = {
    {"--until", "DATE", "last day on which the place can be taken; otherwise offer-days (7) on"},
    {"--answer", "ANSWER", "what they said to the offer that runs: accepted or declined"},
    {"--on", "DATE", "day of the answer; otherwise today"}};

void require_one_purpose(const Arguments& arguments) {
  if (arguments.has("--answer") && arguments.has("--until")) {
    base::fail_usage("--until is of an offer, and --answer is an answer",
                     "record the answer alone; a day on which they answered is --on DATE");
  }
  if (arguments.has("--on") && !arguments.has("--answer")) {
    base::fail_usage("--on is the day of an answer",
                     "say which one: --answer accepted or declined");
  }
}

actions::Decision decide(const Arguments& arguments, const domain::Client& client,
                         std::optional<OfferAnswer> answer, const workspace::Workspace& workspace) {
  const Date today = workspace.today();
  if (answer) {
    const Date on = day_option_or_today(arguments, "--on", today);
    return actions::answer_offer(client, *answer, on, today);
  }
  const std::optional<Date> until = day_option(arguments, "--until", today);
  const auto days = static_cast<int>(workspace.program().policy.offer_days);
  return actions::offer_place(client, until.value_or(today + days), until.has_value(), today);
}

std::string next_of(const domain::PersonId& id, std::optional<OfferAnswer> answer) {
  if (!answer) return next_step(fmt::format("peer client offer {} --answer accepted", id));
  if (*answer == OfferAnswer::declined) return "";
  return next_step(fmt::format("peer client consent {} PURPOSE=STATE", id));
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  require_one_purpose(arguments);
  const std::optional<OfferAnswer> answer =
      read_option(arguments, "--answer", [](std::string_view typed) {
        return actions::read_word<OfferAnswer>("answer to an offer", typed);
      });
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const domain::PersonId id = workspace::resolve_client(workspace, arguments.need("CLIENT"));
  actions::Decision decision = decide(arguments, workspace.need_client(id), answer, workspace);
  if (decision.nothing()) return nothing_to_do(context, decision.told);
  workspace::Proposal proposal;
  proposal.edit(store::client_path(id), std::move(decision.operations));
  const auto nature = answer ? workspace::Nature::fact : workspace::Nature::plan;
  return commit(
      context, workspace, proposal, nature,
      fmt::format("{}  {}{}", introduce(workspace, id), decision.told, next_of(id, answer)));
}

}  // namespace

extern const Command command{
    .name = "client offer",
    .theme = "People",
    .summary = "offer a place to somebody who waits for one, or record the answer",
    .details =
        "A place can be taken until a day; after it the offer has expired, the person still waits, "
        "and it can be offered again. An accepted one opens a membership from that day; the "
        "interview that put the person on the list must then have settled all that an accepted "
        "one does.\n\n"
        "Who declines a place is off the list and may come back freely: another offer puts them "
        "on it again. Whom the program declined comes back by a new interview only. Who left a "
        "membership needs no offer: 'client resume'.",
    .examples =
        "peer client offer tomas\n"
        "peer client offer tomas --until 2027-02-15\n"
        "peer client offer tomas --answer accepted\n"
        "peer client offer tomas --answer declined --on yesterday",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands::client_offer

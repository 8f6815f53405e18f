// `peer client companion`: an older member comes with a newcomer, since both have agreed (program
// §1.2).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "change_record.hpp"
#include "peer/actions/companionship.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/domain/date_words.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands::client_companion {

namespace {

using domain::Date;

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "the newcomer: id, name, number or address", .ask = "Newcomer"},
    {.name = "OLDER", .help = "the older member who accompanies them", .required = false}};

constexpr Option options_taken[] = {
    {"--agreed", "DATE", "day by which both had agreed"},
    {.name = "--stop", .value = "", .help = "end the current arrangement", .former = "--end"},
    {"--on", "DATE", "with --stop: its last day; default: today"}};

void require_one_purpose(const Arguments& arguments) {
  if (arguments.has("--stop")) {
    if (!arguments.has("OLDER") && !arguments.has("--agreed")) return;
    base::fail_usage("--stop ends the current arrangement and takes no name",
                     "its last day is --on DATE");
  }
  if (arguments.has("--on")) {
    base::fail_usage("--on is the last day of an arrangement that ends", "give --stop too");
  }
  if (!arguments.has("OLDER")) {
    base::fail_usage("missing: OLDER",
                     "name the older member, or end the current arrangement with --stop");
  }
  if (!arguments.has("--agreed")) {
    base::fail_usage("missing: --agreed DATE",
                     "both are asked first; then give the day by which both had agreed");
  }
}

actions::Decision decide(const Arguments& arguments, workspace::Workspace& workspace,
                         const domain::Client& newcomer) {
  const Date today = workspace.today();
  actions::load_companions(workspace, newcomer);
  if (arguments.has("--stop")) {
    const Date last = day_option_or_today(arguments, "--on", today);
    return actions::end_company(workspace.records(), newcomer, last);
  }
  const Date agreed = domain::parse_date_word(arguments.need("--agreed"), today);
  const domain::Client& older =
      actions::need_older(workspace, workspace::resolve_anyone(workspace, arguments.need("OLDER")));
  actions::Decision decision =
      actions::agree_company(workspace.records(), newcomer, older, agreed, today);
  if (!decision.nothing()) {
    decision.told = fmt::format("comes with {} from {}", actions::name_of(workspace, older.id),
                                domain::with_weekday(agreed));
  }
  return decision;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  require_one_purpose(arguments);
  return change_client(context, arguments, workspace::Nature::plan,
                       [&](workspace::Workspace& workspace, const domain::Client& newcomer) {
                         return decide(arguments, workspace, newcomer);
                       });
}

}  // namespace

extern const Command command{
    .name = "client companion",
    .theme = "People",
    .summary = "record that an older member accompanies a newcomer",
    .details =
        "Ask both and get their agreement before you record it. It is kept in the newcomer's "
        "record, and staff see it wherever either of them is expected: 'session show', 'session "
        "agenda', 'attendance show'. No message mentions it.\n\n"
        "The older member must have been a member for longer than the newcomer and must not "
        "work here. A newcomer has one companion at a time. The arrangement lasts until you end "
        "it or one of them leaves.",
    .examples =
        "peer client companion barbora zofie --agreed yesterday\n"
        "peer client companion barbora --stop\n"
        "peer client companion barbora --stop --on 2027-02-28",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .run = run};

}  // namespace peer::commands::client_companion

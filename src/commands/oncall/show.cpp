// `peer oncall`: who has the service phone at a moment, until when, and which file says so.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/rota_turns.hpp"
#include "peer/commands/command.hpp"
#include "peer/documents/on_call.hpp"
#include "peer/domain/date_words.hpp"

namespace peer::commands::oncall_show {

namespace {

using workspace::Workspace;

constexpr Argument arguments_taken[] = {
    {.name = "DATE", .help = "the day; default: now", .required = false},
    {.name = "TIME", .help = "HH:MM; default: the current time", .required = false}};

domain::Instant asked_moment(const Workspace& workspace, const Arguments& arguments) {
  if (!arguments.has("DATE")) return workspace.now();
  domain::LocalTime local = workspace.now().local;
  local.date = domain::parse_date_word(arguments.need("DATE"), workspace.today());
  if (arguments.has("TIME")) local.time = domain::parse_time_word(arguments.need("TIME"));
  // The hour that comes twice: `now` says which one is meant.
  return local == workspace.now().local ? workspace.now() : workspace.zone().at(local);
}

void tell_nobody(Context& context, const domain::Instant& moment, const actions::WholeTurn& whole) {
  const std::string until = whole.has_end
                                ? fmt::format(" until {}", actions::moment_text(whole.turn.until))
                                : std::string();
  context.say(fmt::format("{}: nobody has the phone{}", actions::moment_text(moment), until));
  if (whole.turn.source != nullptr) context.say("it is so in " + whole.turn.source->file);
  context.say("take it over now: peer oncall set STAFF --from now --reason REASON");
  if (whole.turn.source == nullptr) {
    context.say("take turns: peer oncall set STAFF,STAFF --from DATE --turn DAYS");
  }
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Workspace workspace = context.open(workspace::Access::read);
  const domain::Instant moment = asked_moment(workspace, arguments);
  actions::load_rota(workspace);
  const domain::Rota rota(workspace.records(), workspace.zone());
  const actions::WholeTurn whole = actions::whole_turn(rota, moment);
  if (context.format == Format::json) {
    domain::Turn instant = whole.turn;
    instant.from = moment;
    instant.until = workspace.zone().at(moment.unix_seconds() + 1);
    context.print(render::Node(
        documents::phone_node(workspace, moment, whole, actions::faults(rota, instant))));
    return answered(context, workspace);
  }
  if (whole.turn.staff.empty()) {
    tell_nobody(context, moment, whole);
    return answered(context, workspace);
  }
  const std::string advice = documents::phone_remedy(rota, moment, workspace.zone());
  const std::string until = whole.has_end
                                ? fmt::format(" until {}", actions::moment_text(whole.turn.until))
                                : std::string();
  context.say(fmt::format("{}: {} has the phone{}", actions::moment_text(moment),
                          documents::name_and_id(workspace, whole.turn.staff), until));
  print_card(context, documents::phone_card(workspace, whole), "oncall");
  if (!advice.empty()) context.say(advice);
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "oncall",
    .theme = "Service phone",
    .summary = "show who has the service phone",
    .details =
        "Shows who has the phone now, or on DATE at TIME: until when, the number (if people/ is "
        "there), the backup, and the file in oncall/ that says so, with the reason for an "
        "exception. If nobody has it, says so and how to fix that; the exit status is 0.\n"
        "The handover keeps its time when the clocks change. Where exceptions overlap, the one "
        "that began last counts.",
    .examples =
        "peer oncall\n"
        "peer oncall 2026-12-24 03:00\n"
        "peer oncall friday 22:00 --format json",
    .arguments = arguments_taken,
    .options = {},
    .formats = Formats::json,
    .run = run};

}  // namespace peer::commands::oncall_show

// `peer oncall set`: a new rotation, an exception, or taking the service phone over now.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <utility>

#include "peer/actions/rota_setting.hpp"
#include "peer/actions/rota_turns.hpp"
#include "peer/commands/command.hpp"
#include "session_input.hpp"

namespace peer::commands::oncall_set {

namespace {

using workspace::Workspace;

constexpr Argument arguments_taken[] = {
    {.name = "STAFF",
     .help = "who has the phone; for a rotation, all workers in the order of their turns: ada,ema",
     .ask = "Who"}};

constexpr Option options_taken[] = {
    {"--from", "DATE", "first day, DATEThh:mm, or now; default time: the handover"},
    {"--until", "DATE", "end of an exception; default with --from now: the next handover"},
    {"--turn", "DAYS", "start a new rotation with turns of this many days"},
    {"--backup", "STAFF[,STAFF]", "who is the backup; for a rotation, one for each turn: ema,ada"},
    {.name = "--reason",
     .value = "REASON",
     .help = "reason for an exception",
     .reasons = domain::reason_bit(domain::ReasonPlace::rota)}};

void refuse_options(const Arguments& arguments, std::initializer_list<std::string_view> options,
                    std::string_view of) {
  for (const std::string_view option : options) {
    if (!arguments.has(option)) continue;
    base::fail_usage(fmt::format("{} does not belong to {}", option, of),
                     "a rotation has --from and --turn, an exception --from, --until and --reason");
  }
}

actions::OnCallWords read_words(const Arguments& arguments, std::optional<std::string> anyway) {
  return {.staff = arguments.need("STAFF"),
          .from = arguments.need("--from"),
          .until = arguments.get("--until"),
          .backup = arguments.get("--backup"),
          .reason = arguments.get("--reason"),
          .anyway = std::move(anyway)};
}

actions::RotaDecision decide(Workspace& workspace, const Arguments& arguments,
                             const actions::OnCallWords& words) {
  if (!arguments.has("--turn")) return actions::set_exception(workspace, words);
  refuse_options(arguments, {"--until", "--reason"}, "a rotation");
  return actions::set_rotation(workspace, words,
                               actions::read_number("--turn", arguments.need("--turn"), 1, 366));
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  if (!arguments.has("--from")) {
    base::fail_usage("--from is missing", "--from now takes the phone over this minute");
  }
  Workspace workspace = context.open(workspace::Access::write);
  actions::load_rota(workspace);
  const actions::RotaDecision decision =
      decide(workspace, arguments, read_words(arguments, context.anyway));
  if (decision.proposal.empty()) return nothing_to_do(context, decision.told);
  // Its reason is kept in the file: the frame looks for no rule that it excuses.
  const std::optional<std::string> anyway = std::exchange(context.anyway, std::nullopt);
  const base::ExitCode code =
      commit(context, workspace, decision.proposal, workspace::Nature::plan, decision.told);
  context.anyway = anyway;  // a dry run may be run again
  return code;
}

}  // namespace

extern const Command command{
    .name = "oncall set",
    .theme = "Service phone",
    .summary = "set an on-call rotation or an exception to it",
    .details =
        "--turn sets a new rotation, which applies from --from until the next rotation begins. "
        "Without it, sets an exception from --from until --until, with its --reason, which "
        "overrides the rotation. With --from now, somebody takes over the phone this minute, "
        "until --until or the next handover.\n\n"
        "Without a time, the handover time applies, 08:00 at first. Two workers in a rotation "
        "are each other's backup. The backup for an exception is the planned backup, or else "
        "the worker who was to have the phone, if they work here and have a service phone. "
        "--backup names others.\n\n"
        "Each change is a new file in oncall/, named after the day it begins: earlier files "
        "stay as they are. A change that begins in the past is refused; to correct the record "
        "of the past, give --anyway REASON, which is kept as the reason.",
    .examples =
        "peer oncall set ada,ema --from 2026-12-28 --turn 7\n"
        "peer oncall set eva --from 2026-12-24 --until 2026-12-27 --reason relief\n"
        "peer oncall set ema --from now --reason absence",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands::oncall_set

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
     .help = "who has it; of a rotation all, in the order of their turns: ada,ema",
     .ask = "Who"}};

constexpr Option options_taken[] = {
    {"--from", "WHEN", "DATE, DATEThh:mm or now; without a time at the hour of the handover"},
    {"--until", "WHEN", "end of an exception; with --from now otherwise the next handover"},
    {"--turn", "DAYS", "a new rotation with turns of so many days"},
    {"--backup", "STAFF", "who stands in; of a rotation one for each turn: ema,ada"},
    {"--reason", "REASON", "why, of an exception: illness, holiday, swap, …"}};

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
                               whole_number("--turn", arguments.need("--turn"), 1, 366));
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
    .summary = "set a rotation or an exception of the service phone",
    .details =
        "With --turn a new rotation, which holds from --from until another one begins. Without it an "
        "exception from --from until --until, which lies over the rotation, with its --reason. With "
        "--from now somebody takes the phone over this minute, until the next handover or --until.\n\n"
        "A time that is not given is the hour of the handover, at first 08:00. Of two in a rotation "
        "each stands in for the other. Behind an exception stands who would have stood in, or else "
        "whoever had the phone, when they work here and have a service phone. --backup names "
        "others.\n\n"
        "Each change is a new file of oncall/, named after the day on which it begins: what was "
        "before stays as it was. One that begins in the past is refused; to correct what is written "
        "about it, --anyway REASON, which is kept as the reason.",
    .examples =
        "peer oncall set ada,ema --from 2026-12-28 --turn 7\n"
        "peer oncall set eva --from 2026-12-24 --until 2026-12-27 --reason christmas\n"
        "peer oncall set ema --from now --reason illness",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands::oncall_set

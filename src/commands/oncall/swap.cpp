// `peer oncall swap`: two turns of the service phone change their workers.
// SPDX-License-Identifier: MIT
#include "peer/actions/input.hpp"
#include "peer/actions/rota_change.hpp"
#include "peer/actions/rota_turns.hpp"
#include "peer/commands/command.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands::oncall_swap {

namespace {

using workspace::Workspace;

constexpr Argument arguments_taken[] = {
    {.name = "DATE", .help = "a day in one turn", .ask = "A day in one turn"},
    {.name = "DATE2", .help = "a day in the other turn", .required = false}};

constexpr Option options_taken[] = {{.name = "--turn-of",
                                     .value = "STAFF",
                                     .help = "instead of DATE2: this worker's next turn",
                                     .former = "--for"},
                                    {.name = "--reason",
                                     .value = "REASON",
                                     .help = "why they swap",
                                     .required = true,
                                     .ask = "Why",
                                     .reasons = domain::reason_bit(domain::ReasonPlace::rota)}};

base::ExitCode run(Context& context, const Arguments& arguments) {
  if (arguments.has("DATE2") == arguments.has("--turn-of")) {
    base::fail_usage("the other turn is missing or named twice",
                     "give two days, or one day and --turn-of STAFF");
  }
  const std::string reason = arguments.need("--reason");
  Workspace workspace = context.open(workspace::Access::write);
  actions::TurnsWords words{.day = arguments.need("DATE"),
                            .other_day = arguments.get("DATE2").value_or("")};
  if (const auto typed = arguments.get("--turn-of")) {
    words.worker = workspace::resolve_staff(workspace, *typed);
  }
  actions::load_rota(workspace);
  workspace::Proposal proposal;
  const std::string done = actions::swap_turns(workspace, proposal, words, reason);
  return commit(context, workspace, proposal, workspace::Nature::plan, done);
}

}  // namespace

extern const Command command{
    .name = "oncall swap",
    .theme = "Service phone",
    .summary = "let two workers swap on-call turns",
    .details =
        "Swaps the turns that are running at handover time on the two days. Writes two "
        "exceptions together, with the same reason. With --turn-of one day is enough: its turn is "
        "swapped for that worker's next one. If a turn has begun, only the rest of it is "
        "swapped. Anybody may do this, also on behalf of somebody who is ill.",
    .examples =
        "peer oncall swap 2026-12-07 2026-12-14 --reason swap\n"
        "peer oncall swap today --turn-of ema --reason absence",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .run = run};

}  // namespace peer::commands::oncall_swap

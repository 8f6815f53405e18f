// `peer oncall swap`: two turns of the service phone change their workers.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/rota_turns.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/commands/command.hpp"
#include "peer/commands/session_input.hpp"
#include "peer/workspace/names.hpp"
#include "rota_change.hpp"

namespace peer::commands {

namespace {

using domain::Turn;
using workspace::Workspace;

constexpr Argument arguments_taken[] = {
    {.name = "DATE", .help = "a day of the one turn", .ask = "A day of the one turn"},
    {.name = "DATE2", .help = "a day of the other turn", .required = false}};

constexpr Option options_taken[] = {
    {"--for", "STAFF", "instead of DATE2: the next turn of that worker"},
    {.name = "--reason",
     .value = "REASON",
     .help = "why: illness, exam, …",
     .required = true,
     .ask = "Why"}};

std::string told(const Turn& turn) {
  return fmt::format("the turn from {} until {}", actions::moment_text(turn.from),
                     actions::moment_text(turn.until));
}

Turn need_turn(const domain::Rota& rota, const Workspace& workspace, std::string_view day) {
  const domain::LocalTime moment = read_moment(workspace, day);
  const actions::WholeTurn whole = actions::whole_turn(rota, workspace.zone().at(moment));
  if (whole.turn.staff.empty()) {
    actions::refuse(
        fmt::format("nobody has the phone on {}", actions::moment_text(moment)),
        "set who has it: peer oncall set STAFF --from WHEN --until WHEN --reason REASON");
  }
  if (!whole.has_end || !whole.has_begin) {
    actions::refuse(
        fmt::format("{} has the phone on {} without a handover", whole.turn.staff,
                    actions::moment_text(moment)),
        "set an exception: peer oncall set STAFF --from WHEN --until WHEN --reason REASON");
  }
  if (whole.turn.until <= workspace.now()) {
    actions::refuse(told(whole.turn) + " is over", "only turns that are not over can be swapped");
  }
  return whole.turn;
}

Turn next_turn(const domain::Rota& rota, Workspace& workspace, const domain::PersonId& worker,
               const Turn& first) {
  const domain::Instant& now = workspace.now();
  const domain::Instant end =
      workspace.zone().at(now.unix_seconds() + std::int64_t{domain::farthest_change_days} * 86'400);
  for (const Turn& turn : actions::whole_turns(rota, first.until < now ? now : first.until, end)) {
    if (turn.staff == worker) return turn;
  }
  actions::refuse(fmt::format("{} has no turn after that one", actions::name_of(workspace, worker)),
                  "peer oncall list shows the turns ahead");
}

// `turn` by whoever has the other one; what is over of it stays as it was.
RotaException given_to(const Turn& turn, const Turn& other, const Workspace& workspace,
                       const std::string& reason) {
  RotaException exception;
  const bool runs = turn.from < workspace.now();
  exception.start = runs ? this_minute(workspace) : turn.from.local;
  exception.until = turn.until.local;
  exception.staff = other.staff;
  exception.backup = turn.backup == other.staff ? turn.staff : turn.backup;
  exception.reason = reason;
  return exception;
}

void refuse_same(Workspace& workspace, const Turn& one, const Turn& other) {
  if (one.from == other.from) actions::refuse(told(one) + " cannot be swapped with itself", "");
  if (one.staff == other.staff) {
    actions::refuse(fmt::format("{} has both turns", actions::name_of(workspace, one.staff)),
                    "peer oncall list shows the turns ahead");
  }
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  if (arguments.has("DATE2") == arguments.has("--for")) {
    base::fail_usage("the other turn is missing or named twice",
                     "give two days, or one day and --for STAFF");
  }
  const std::string reason = actions::read_reason("reason", arguments.need("--reason"));
  Workspace workspace = context.open(workspace::Access::write);
  domain::PersonId worker{};
  if (const auto words = arguments.get("--for")) {
    worker = workspace::resolve_staff(workspace, *words);
  }
  actions::load_rota(workspace);
  const domain::Rota rota(workspace.records(), workspace.zone());
  const Turn one = need_turn(rota, workspace, arguments.need("DATE"));
  const Turn other = worker.empty() ? need_turn(rota, workspace, arguments.need("DATE2"))
                                    : next_turn(rota, workspace, worker, one);
  refuse_same(workspace, one, other);
  workspace::Proposal proposal;
  std::set<domain::OnCallId> taken;
  std::string done;
  for (const auto& [turn, to] : {std::pair(&one, &other), std::pair(&other, &one)}) {
    const RotaException exception = given_to(*turn, *to, workspace, reason);
    write_exception(workspace, proposal, exception, taken);
    done += (done.empty() ? "" : "\n") +
            exception_text(workspace, exception, actions::name_of(workspace, turn->staff));
  }
  return commit(context, workspace, proposal, workspace::Nature::plan, done);
}

}  // namespace

extern const Command oncall_swap{
    .name = "oncall swap",
    .theme = "Service phone",
    .summary = "let two workers change their turns at the service phone",
    .details =
        "The turns that are running on the two days at the hour of the handover change their "
        "workers, by two exceptions with the same reason, written together. With --for one day is "
        "enough: its turn is changed for the next one of that worker. Of a turn that has begun the "
        "rest is changed. Anybody may do it, also on behalf of somebody who is ill.",
    .examples =
        "peer oncall swap 2026-12-07 2026-12-14 --reason exam\n"
        "peer oncall swap today --for ema --reason illness",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .run = run};

}  // namespace peer::commands

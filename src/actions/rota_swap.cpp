// Two turns of the service phone change their workers; see rota_change.hpp.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/rota_change.hpp"
#include "peer/actions/rota_turns.hpp"
#include "peer/actions/session_text.hpp"

namespace peer::actions {

using domain::Turn;
using workspace::Workspace;

namespace {

std::string told(const Turn& turn) {
  return fmt::format("the turn from {} until {}", moment_text(turn.from), moment_text(turn.until));
}

Turn need_whole_turn(const domain::Rota& rota, const Workspace& workspace, std::string_view day) {
  const domain::LocalTime moment = read_moment(workspace, day);
  const WholeTurn whole = whole_turn(rota, workspace.zone().at(moment));
  if (whole.turn.staff.empty()) {
    refuse(fmt::format("nobody has the phone on {}", moment_text(moment)),
           "set who has it: peer oncall set STAFF --from WHEN --until WHEN --reason REASON");
  }
  if (!whole.has_end || !whole.has_begin) {
    refuse(fmt::format("{} has the phone on {} without a handover", whole.turn.staff,
                       moment_text(moment)),
           "set an exception: peer oncall set STAFF --from WHEN --until WHEN --reason REASON");
  }
  if (whole.turn.until <= workspace.now()) {
    refuse(told(whole.turn) + " is over", "only turns that are not over can be swapped");
  }
  return whole.turn;
}

Turn next_turn(const domain::Rota& rota, Workspace& workspace, const domain::PersonId& worker,
               const Turn& first) {
  const domain::Instant& now = workspace.now();
  const domain::Instant end =
      workspace.zone().at(now.unix_seconds() + std::int64_t{domain::farthest_change_days} * 86'400);
  for (const Turn& turn : whole_turns(rota, first.until < now ? now : first.until, end)) {
    if (turn.staff == worker) return turn;
  }
  refuse(fmt::format("{} has no turn after that one", name_of(workspace, worker)),
         "peer oncall list shows the turns ahead");
}

// `turn` by whoever has the other one; what is over of it stays as it was.
RotaException given_to_other(const Turn& turn, const Turn& other, const Workspace& workspace,
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

void refuse_same_turn(Workspace& workspace, const Turn& one, const Turn& other) {
  if (one.from == other.from) refuse(told(one) + " cannot be swapped with itself", "");
  if (one.staff == other.staff) {
    refuse(fmt::format("{} has both turns", name_of(workspace, one.staff)),
           "peer oncall list shows the turns ahead");
  }
}

}  // namespace

std::string swap_turns(Workspace& workspace, workspace::Proposal& proposal, const TurnsWords& words,
                       const std::string& reason) {
  const domain::Rota rota(workspace.records(), workspace.zone());
  const Turn one = need_whole_turn(rota, workspace, words.day);
  const Turn other = words.worker.empty() ? need_whole_turn(rota, workspace, words.other_day)
                                          : next_turn(rota, workspace, words.worker, one);
  refuse_same_turn(workspace, one, other);
  std::set<domain::OnCallId> taken;
  std::string done;
  for (const auto& [turn, to] : {std::pair(&one, &other), std::pair(&other, &one)}) {
    const RotaException exception = given_to_other(*turn, *to, workspace, reason);
    write_exception(workspace, proposal, exception, taken);
    done += (done.empty() ? "" : "\n") +
            exception_text(workspace, exception, name_of(workspace, turn->staff));
  }
  return done;
}

}  // namespace peer::actions

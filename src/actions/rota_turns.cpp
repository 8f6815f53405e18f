// Turns of the service phone, told whole; see rota_turns.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/rota_turns.hpp"

#include <algorithm>

namespace peer::actions {

namespace {

constexpr std::int64_t reach = std::int64_t{domain::farthest_change_days} * 86'400;

}  // namespace

void load_rota(workspace::Workspace& workspace) {
  workspace.load_staff();
  workspace.load_on_call();
}

WholeTurn whole_turn(const domain::Rota& rota, const domain::Instant& moment) {
  WholeTurn whole{rota.at(moment)};
  const std::int64_t now = moment.unix_seconds();
  whole.has_begin = whole.turn.from.unix_seconds() > now - reach;
  whole.has_end = whole.turn.until.unix_seconds() < now + reach;
  return whole;
}

std::vector<domain::Turn> whole_turns(const domain::Rota& rota, const domain::Instant& from,
                                      const domain::Instant& until) {
  std::vector<domain::Turn> turns = rota.between(from, until);
  if (turns.empty()) return turns;
  if (const WholeTurn first = whole_turn(rota, turns.front().from);
      first.has_begin && !first.turn.staff.empty()) {
    turns.front().from = first.turn.from;
  }
  if (const WholeTurn last = whole_turn(rota, turns.back().from);
      last.has_end && !last.turn.staff.empty()) {
    turns.back().until = last.turn.until;
  }
  return turns;
}

std::string moment_text(domain::LocalTime moment) {
  return domain::with_weekday(moment.date) + ' ' + domain::format(moment.time);
}

std::string moment_text(const domain::Instant& moment) {
  return domain::with_weekday(moment.local.date) + ' ' + domain::format(moment.local.time);
}

std::string_view gap_word(domain::RotaGap kind) {
  switch (kind) {
    case domain::RotaGap::nobody:
      return "nobody";
    case domain::RotaGap::not_employed:
      return "not-employed";
    case domain::RotaGap::no_phone:
      return "no-phone";
    case domain::RotaGap::no_backup:
      return "no-backup";
  }
  return {};
}

std::vector<domain::RotaGap> faults(const domain::Rota& rota, const domain::Turn& turn) {
  std::vector<domain::RotaGap> kinds;
  for (const domain::Gap& gap : rota.gaps(turn.from, turn.until)) {
    if (std::ranges::find(kinds, gap.kind) == kinds.end()) kinds.push_back(gap.kind);
  }
  return kinds;
}

render::Node id_node(const domain::PersonId& id) {
  return id.empty() ? render::Node() : render::Node(id);
}

render::Node known_name(workspace::Workspace& workspace, const domain::PersonId& id) {
  const domain::Person* person = id.empty() ? nullptr : workspace.person(id);
  return person != nullptr && person->name ? render::Node(*person->name) : render::Node();
}

}  // namespace peer::actions

// The turns of the service phone as `oncall` and `oncall list` tell them.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/domain/rota.hpp"
#include "peer/render/node.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// oncall/ and staff/, which all that is told about turns needs.
void load_rota(workspace::Workspace& workspace);

// The turns of Rota::between, not cut where they begin before `from` or go on after `until`; one
// that knows no end (a rotation of one worker), or where nobody has the phone, stays cut.
std::vector<domain::Turn> whole_turns(const domain::Rota& rota, const domain::Instant& from,
                                      const domain::Instant& until);

// The same of the turn at one moment; absent ends are not known.
struct WholeTurn {
  domain::Turn turn{};
  bool has_begin = true;
  bool has_end = true;
};
WholeTurn whole_turn(const domain::Rota& rota, const domain::Instant& moment);

std::string moment_text(domain::LocalTime moment);
std::string moment_text(const domain::Instant& moment);  // "Monday 2026-11-23 08:00"
std::string_view gap_word(domain::RotaGap kind);         // "not-employed"
// What is wrong somewhere in the turn, each once, in the order of time.
std::vector<domain::RotaGap> faults(const domain::Rota& rota, const domain::Turn& turn);

// Null for nobody.
render::Node id_node(const domain::PersonId& id);
// Null where people/ does not know the name.
render::Node known_name(workspace::Workspace& workspace, const domain::PersonId& id);

}  // namespace peer::actions

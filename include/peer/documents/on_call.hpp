// The service phone as it is shown: at one moment, and the turns of some days.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/actions/rota_turns.hpp"
#include "peer/render/node.hpp"
#include "peer/render/table.hpp"

namespace peer::documents {

// "Ada Malá (ada)", the id alone where people/ does not know the name.
std::string name_and_id(workspace::Workspace& workspace, const domain::PersonId& id);
// What is wrong at that moment, and the command that mends it; "" for nothing.
std::string phone_remedy(const domain::Rota& rota, const domain::Instant& moment,
                         const domain::Zone& zone);
render::NodeObject phone_node(workspace::Workspace& workspace, const domain::Instant& moment,
                              const actions::WholeTurn& whole,
                              const std::vector<domain::RotaGap>& faults);
// The lines below the one that says who has it.
render::NodeObject phone_card(workspace::Workspace& workspace, const actions::WholeTurn& whole);

// The turns of these days; of a worker, those that they have or stand behind.
std::vector<domain::Turn> turns_of(const domain::Rota& rota, const workspace::Workspace& workspace,
                                   domain::Date from, domain::Date until,
                                   const domain::PersonId& worker);
render::Table turns_to_read(workspace::Workspace& workspace, const domain::Rota& rota,
                            const std::vector<domain::Turn>& turns);
render::Table turns_as_data(workspace::Workspace& workspace, const domain::Rota& rota,
                            const std::vector<domain::Turn>& turns);
// As iCalendar: an event each, "on call" and nothing more.
std::string turns_calendar(const workspace::Workspace& workspace,
                           const std::vector<domain::Turn>& turns, const domain::PersonId& worker);

}  // namespace peer::documents

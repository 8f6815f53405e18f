// What the staff of a session ahead are told about who comes: with whom (program §1.2), and who is
// back again after having been sent away (§6.4). Names only: neither a reason nor a story.
// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/render/node.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::documents {

struct Accompanied {
  domain::PersonId newcomer{};
  domain::PersonId companion{};
  bool comes_without = false;  // the older member has called off, or is paused
};

struct Ahead {
  std::vector<Accompanied> companies{};
  std::vector<domain::PersonId> back_again{};  // ids
};

// Planned, and not before `today`.
bool is_ahead(const domain::Session& session, domain::Date today);

// Loads what it needs: clients and staff, and sessions as far back as policy horizon-days. Nothing
// for a session that is not ahead. `expected`: who comes; empty: those who answered to come, else
// all active clients to whom the activity is open.
Ahead look_ahead(workspace::Workspace& workspace, const domain::Session& session,
                 std::set<domain::PersonId> expected = {});

// "Barbora Zelenková comes with Žofie Dvorská"
std::string company_line(workspace::Workspace& workspace, const Accompanied& accompanied);
// "Radek Čermák, Alena Říhová"; "" for nobody.
std::string back_again_names(workspace::Workspace& workspace, const Ahead& ahead);

render::NodeList companies_node(workspace::Workspace& workspace, const Ahead& ahead);
render::NodeList back_again_node(workspace::Workspace& workspace, const Ahead& ahead);

}  // namespace peer::documents

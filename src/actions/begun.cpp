// Who was tried to be reached; see marking.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/marking.hpp"
#include "peer/reports/follow_up.hpp"

namespace peer::actions {

using workspace::Workspace;

void find_begun(Workspace& workspace, const domain::Session& session, MarkRequest& request) {
  std::set<domain::PersonId> asked;
  for (const MarkLine& line : request.lines) {
    const domain::Mark* mark = session.mark_of(line.who);
    if (mark != nullptr && mark->follow_up && mark->follow_up->is_open()) asked.insert(line.who);
  }
  if (asked.empty()) return;
  workspace.load_contacts_with(asked);
  for (const domain::PersonId& who : asked) {
    if (reports::has_begun(workspace.records(), session, who)) request.begun.insert(who);
  }
}

}  // namespace peer::actions

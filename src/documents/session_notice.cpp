// The list of people who must hear of a cancelled, moved or changed session, with their channels.
// SPDX-License-Identifier: MIT
#include "peer/documents/session_notice.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/delivery/plan.hpp"

namespace peer::documents {
namespace {

// The ledger as far back as an invitation to this session can lie.
void load_invitations(workspace::Workspace& workspace, const domain::Session& session) {
  const domain::Policy& policy = workspace.program().policy;
  const auto days = std::max(policy.invite_window_days, policy.trip_window_days) + policy.move_days;
  const domain::Date planned =
      domain::date_of_session_id(session.id).value_or(actions::date_of(session));
  workspace.load_messages(planned - static_cast<int>(days), workspace.today());
}

bool is_for_staff(const domain::Program& program, const domain::Session& session) {
  const domain::Activity* activity = program.activity(session.activity.value_or({}));
  return activity != nullptr && activity->kind && domain::is_for_staff(*activity->kind);
}

// A meeting or supervision is no matter of clients.
std::string staff_to_tell(workspace::Workspace& workspace, const domain::Session& session) {
  std::vector<std::string> names;
  for (const base ::Field<domain::PersonId>& id : session.staff) {
    if (id) names.push_back(actions::name_of(workspace, *id));
  }
  if (names.empty()) return "nobody needs to be told";
  return fmt::format("tell {}: {}", base::counted(names.size(), "worker", "workers"),
                     base::join(names, ", "));
}

}  // namespace

Notice whom_to_tell(workspace::Workspace& workspace, const domain::Session& session) {
  if (actions::date_of(session) < workspace.today())
    return {"its day is over: nobody needs to be told", {}};
  if (is_for_staff(workspace.program(), session)) return {staff_to_tell(workspace, session), {}};
  workspace.load_clients();
  workspace.load_staff();
  load_invitations(workspace, session);
  const std::vector<domain::PersonId> people =
      delivery::people_to_tell(workspace.records(), session);
  if (people.empty()) return {"nobody needs to be told", {}};
  std::vector<std::string> words;
  for (const domain::PersonId& id : people) {
    const domain::Client* client = workspace.client(id);
    const bool known = client != nullptr && client->channel;
    const std::string channel =
        known ? fmt::format(" ({})", domain::word(*client->channel)) : std::string();
    words.push_back(actions::name_of(workspace, id) + channel);
  }
  Notice notice{fmt::format("tell {}: {}", base::counted(people.size(), "person", "people"),
                            base::join(words, ", ")),
                {}};
  if (const auto& sender = workspace.program().sender.value) {
    notice.next = {fmt::format("peer invite {} --send", session.id)};
    notice.text +=
        fmt::format("\nat once: '{}' on '{}' writes to whom it can and names whom to call",
                    notice.next.front(), *sender);
  }
  return notice;
}

}  // namespace peer::documents

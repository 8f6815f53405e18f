// Changes and cancellations that somebody has not been told of yet: as much due as anything else,
// and the only one that `peer remind` knows of and the records alone do not.
// SPDX-License-Identifier: MIT
#include "due_notices.hpp"

#include "peer/delivery/plan.hpp"

namespace peer::documents {

using reports::DueKind;
using reports::DueMatter;

std::vector<DueMatter> unsaid_notices(workspace::Workspace& workspace) {
  const domain::Records& records = workspace.records();
  const domain::LocalTime now = workspace.now().local;
  std::vector<DueMatter> matters;
  const delivery::Sessions sessions = delivery::sessions_to_notify_of(records, now);
  // Of people/ only those are read whom one concerns: usually nobody.
  for (const delivery::Entry& entry : delivery::plan_notices(records, {}, now, sessions)) {
    workspace.person(entry.client);
  }
  for (const delivery::Entry& entry : delivery::plan_notices(records, {}, now, sessions)) {
    for (const domain::Session* session : entry.about) {
      DueMatter matter;
      matter.kind = DueKind::notice;
      matter.subject = entry.client + "/" + session->id;
      matter.due = now.date;
      matter.owners = reports::coordinators_on(records, now.date);
      matter.client = entry.client;
      matter.session = session->id;
      matter.detail = delivery::action_word(entry.action);
      matter.source = reports::source_at(session->file, session->status.at);
      matters.push_back(std::move(matter));
    }
  }
  return matters;
}

}  // namespace peer::documents

// What several checks ask of the records.
// SPDX-License-Identifier: MIT
#include "shared.hpp"

namespace peer::rules {

const domain::Activity* activity_of(const domain::Records& records,
                                    const domain::Session& session) {
  return session.activity ? records.program.activity(*session.activity) : nullptr;
}

Audience audience_of(const domain::Records& records, const domain::Session& session) {
  const domain::Activity* activity = activity_of(records, session);
  if (activity == nullptr || !activity->kind) return Audience::unknown;
  return domain::is_for_staff(*activity->kind) ? Audience::staff : Audience::clients;
}

bool is_of_kind(const domain::Records& records, const domain::Session& session,
                domain::ActivityKind kind) {
  const domain::Activity* activity = activity_of(records, session);
  return activity != nullptr && activity->kind && *activity->kind == kind;
}

bool has_status(const domain::Session& session, domain::SessionStatus status) {
  return session.status && *session.status == status;
}

}  // namespace peer::rules

// Who of the staff was there when a client session was held.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "peer/domain/session.hpp"

namespace peer::reports {

// Listed in the session's staff, and not marked there as excused or absent.
inline bool was_there(const domain::Session& session, const domain::PersonId& worker) {
  const domain::Mark* mark = session.mark_of(worker);
  return mark == nullptr || !mark->status || domain::came(*mark->status);
}

}  // namespace peer::reports

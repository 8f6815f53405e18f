// A planned session on another day, under the same id, or one that does not take place. Pure.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "peer/actions/membership.hpp"
#include "peer/domain/program.hpp"
#include "peer/domain/session.hpp"
#include "peer/store/edit.hpp"

namespace peer::actions {

struct Move {
  domain::Date to{};
  domain::TimeOfDay start{};
  domain::TimeOfDay end{};
  std::optional<std::string> place{};  // absent: stays
  std::string reason{};
};

// Refuses (exit 1) one that was held or is cancelled.
void need_movable(const domain::Session& session);

// None when the session stands there already. Refuses a day further from the one in the id than
// policy move-days, since the id would mislead (design §2), and a start that is over for one that
// is not; Failure(usage) for other hours or another place on the same day.
std::vector<store::Operation> move_session(const domain::Program& program,
                                           const domain::Session& session, const Move& change,
                                           const domain::Instant& now);

// Nobody can come to what is over before they hear of it: a session still to begin does not change
// into the past (exit 1). One that has begun may: that corrects what was written down.
void refuse_past(const domain::Session& session, domain::LocalTime to, domain::LocalTime now);

// Before the start changes: answers that do not tell what they answered, told what it was.
std::vector<store::Operation> keep_answered(const domain::Session& session);

// Of one that is cancelled already, the reason changes. Refuses (exit 1) one that was held.
Decision cancel_session(const domain::Session& session, const std::string& reason);

}  // namespace peer::actions

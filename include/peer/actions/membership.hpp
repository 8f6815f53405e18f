// Decisions about a membership or employment, pure: the record as it stands and what is asked for
// give the edits to make. What makes no sense is a Failure of code 1: nothing is written.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "peer/domain/client.hpp"
#include "peer/domain/staff.hpp"
#include "peer/store/edit.hpp"

namespace peer::actions {

struct Decision {
  std::vector<store::Operation> operations;  // of the record's file; none: nothing is to be done
  std::string told;  // what was decided, or why nothing is to be done; follows the person's name
  std::vector<std::string> next = {};  // commands that `told` names as next
  bool nothing() const { return operations.empty(); }
};

// Agreed silence (program §7.4) within a membership; pauses do not overlap.
Decision pause_client(const domain::Client& client, domain::Date from,
                      std::optional<domain::Date> until,
                      const std::optional<std::string>& reason = {});

// Ends the pause of that day on the day before, or opens a new spell of someone whose membership
// is over: an accepted interview must exist, and the newest one must not have declined the person.
Decision resume_client(const domain::Client& client, domain::Date on);

// Ends the running spell; a pause does not outlast it.
Decision end_client(const domain::Client& client, domain::Date last_day, const std::string& reason);
Decision end_staff(const domain::Staff& staff, domain::Date last_day,
                   const std::optional<std::string>& reason);

// "from Sunday 2026-12-20 until Monday 2027-01-04", "from Sunday 2026-12-20 on".
std::string period_text(domain::Date from, std::optional<domain::Date> until);

}  // namespace peer::actions

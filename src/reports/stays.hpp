// A client's memberships as stays: spells that touch or overlap are one.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "peer/domain/client.hpp"

namespace peer::reports {

struct Stay {
  domain::Date from;
  std::optional<domain::Date> until;  // the last day; absent: still running
  const domain::Spell* first;         // the spell that began it
  const domain::Spell* last;          // the one that ended it, or that is still running

  // A member on `day`, and not only until then.
  bool goes_on_after(domain::Date day) const { return from <= day && (!until || *until > day); }
};

// In order of time. A spell that does not say when it began, or ends before it, is none.
std::vector<Stay> stays_of(const domain::Client& client);

}  // namespace peer::reports

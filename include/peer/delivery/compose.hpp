// From an entry of the plan to what is handed over, and to its line of the ledger.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "peer/delivery/ledger.hpp"
#include "peer/delivery/plan.hpp"
#include "peer/delivery/transport.hpp"
#include "peer/domain/zone.hpp"

namespace peer::delivery {

// What all messages of a run are composed from.
struct Composing {
  const domain::Records& records;
  const Ledger& ledger;
  const domain::Zone& zone;
  domain::Instant now;
};

// A fresh token for a message claimed now: DATE-LETTERS.
std::string new_token(const domain::Instant& now, base::Random& random);

// What `entry` (e-mail or SMS) hands over. The UID of a session is that of the first e-mail about
// it to this person, and a later e-mail answers that one. `problem` says, naming no person, why
// nothing can be composed; then the result is empty.
Outgoing compose(const Composing& composing, const Entry& entry, std::string_view token,
                 std::string& problem);

// One [[message]] of the ledger.
std::string claim_text(const Entry& entry, std::string_view token, const domain::Instant& now);
// One [[outcome]].
std::string outcome_text(std::size_t number, domain::MessageState state, const domain::Instant& now,
                         std::string_view why);

}  // namespace peer::delivery

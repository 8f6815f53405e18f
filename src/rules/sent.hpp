// The ledger as the rules of messages read it: what went out, in the order of time.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "peer/domain/records.hpp"

namespace peer::rules {

struct Sent {
  const domain::MessageRun* run;
  const domain::Message* message;

  domain::Date day() const { return message->at->local.date; }
};

// Messages of all runs that did not fail and have `to`, `kind` and `at`, the oldest first. One of
// which nobody knows what became of it may have gone out, and counts.
std::vector<Sent> messages_sent(const domain::Records& records);

}  // namespace peer::rules

// What follows from a run of messages.
// SPDX-License-Identifier: MIT
#include "peer/domain/contact.hpp"

namespace peer::domain {

std::vector<bool> MessageRun::failures() const {
  std::vector<bool> failed(messages.size(), false);
  for (const MessageOutcome& outcome : outcomes) {
    const std::int64_t number = outcome.of.value_or(0);
    if (number < 1 || number > static_cast<std::int64_t>(failed.size()) || !outcome.state) continue;
    const MessageState state = *outcome.state;
    failed[static_cast<std::size_t>(number - 1)] =
        state != MessageState::sent && state != MessageState::done;
  }
  return failed;
}

}  // namespace peer::domain

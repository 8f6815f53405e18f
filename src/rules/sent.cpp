// Puts the messages of all runs in the order of time.
// SPDX-License-Identifier: MIT
#include "sent.hpp"

#include <algorithm>

namespace peer::rules {

std::vector<Sent> messages_sent(const domain::Records& records) {
  std::vector<Sent> sent;
  for (const domain::MessageRun& run : records.messages) {
    const std::vector<bool> failed = run.failures();
    for (std::size_t i = 0; i < run.messages.size(); ++i) {
      const domain::Message& message = run.messages[i];
      if (!failed[i] && message.to && message.kind && message.at) sent.push_back({&run, &message});
    }
  }
  const auto moment = [](const Sent& one) { return one.message->at->unix_seconds(); };
  std::ranges::stable_sort(sent, {}, moment);
  return sent;
}

}  // namespace peer::rules

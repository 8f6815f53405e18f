// Looks messages up in the ledger.
// SPDX-License-Identifier: MIT
#include "ledger.hpp"

#include <algorithm>

namespace peer::delivery {
namespace {

using domain::MessageKind;
using domain::Records;
using domain::Session;

// The messages that were or may have been sent and for which `wanted` holds.
template <class Wanted>
std::int64_t count_told(const Records& records, Wanted wanted) {
  std::int64_t count = 0;
  for (const domain::MessageRun& run : records.messages) {
    std::optional<std::vector<bool>> failed;
    for (std::size_t i = 0; i < run.messages.size(); ++i) {
      if (!wanted(run.messages[i])) continue;
      if (!failed) failed = run.failures();
      if (!(*failed)[i]) ++count;
    }
  }
  return count;
}

bool is_about(const domain::Message& message, const Session& session) {
  return std::any_of(message.sessions.begin(), message.sessions.end(),
                     [&](const auto& id) { return id.value == session.id; });
}

}  // namespace

std::int64_t version_of(const Session& session) {
  return 1 + static_cast<std::int64_t>(session.moves.size());
}

bool was_told(const Records& records, std::string_view client, const Session& session,
              MessageKind kind) {
  return count_told(records, [&](const domain::Message& message) {
           return message.to.value == client && message.kind.value == kind &&
                  message.version.value_or(1) == version_of(session) && is_about(message, session);
         }) > 0;
}

bool knows_invitation(const Records& records, const Session& session) {
  return count_told(records, [&](const domain::Message& message) {
           return message.kind.value == MessageKind::invite && is_about(message, session);
         }) > 0;
}

bool was_invited(const Records& records, const Session& session, std::string_view client) {
  return count_told(records, [&](const domain::Message& message) {
           return message.kind.value == MessageKind::invite && message.to.value == client &&
                  is_about(message, session);
         }) > 0;
}

std::int64_t messages_this_week(const Records& records, std::string_view client,
                                domain::Date today) {
  return count_told(records, [&](const domain::Message& message) {
    if (message.to.value != client || !message.at || !domain::is_personal(message)) return false;
    const domain::Date day = message.at->local.date;
    return day > today - 7 && day <= today;
  });
}

}  // namespace peer::delivery

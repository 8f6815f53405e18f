// What the ledger (messages/) knows of earlier messages. Private to the delivery layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "peer/domain/records.hpp"

namespace peer::delivery {

// Which telling of a session this is: the first, and one more for each move.
std::int64_t version_of(const domain::Session& session);

// Was this told already? A claim without an outcome counts: it is never repeated silently. A
// failed one does not.
bool was_told(const domain::Records& records, std::string_view client,
              const domain::Session& session, domain::MessageKind kind);

// Does the ledger know that somebody (or `client`) was invited to any version of the session?
bool knows_invitation(const domain::Records& records, const domain::Session& session);
bool was_invited(const domain::Records& records, const domain::Session& session,
                 std::string_view client);

// Personal messages to the client in the seven days that end with `today`; notices and
// announcements apart (rule no-flood).
std::int64_t messages_this_week(const domain::Records& records, std::string_view client,
                                domain::Date today);

}  // namespace peer::delivery

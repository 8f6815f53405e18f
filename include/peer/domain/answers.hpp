// What people answered, and whether that still answers what the session is (design §5).
//
// An answer says which start it answered (`to`). After a change of day or start, and after a
// cancellation was taken back, an older one is *answered before the change*: nobody is expected by
// it, nobody is left out by it, and the person is asked again. What does not say what it answered
// counts as older than a move, unless its moment shows otherwise.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "peer/domain/session.hpp"

namespace peer::domain {

bool is_before_change(const Session& session, const Reply& reply);

// The answer that counts; nullopt for none, and for one from before a change.
std::optional<ReplyAnswer> standing_answer(const Session& session, const Reply& reply);
std::optional<ReplyAnswer> standing_answer(const Session& session, const PersonId& who);

// The moment that an answer recorded now carries: after the moment since which answers count again.
Instant moment_of_answer(const Session& session, const Instant& now);

}  // namespace peer::domain

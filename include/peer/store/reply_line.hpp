// The line of one person in [replies].
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/domain/words.hpp"
#include "peer/store/edit.hpp"

namespace peer::store {

inline Operation set_reply(const domain::PersonId& who, domain::ReplyAnswer answer,
                           const domain::Instant& at) {
  return set_sorted({"replies", who.text()}, Entries{{"answer", domain::word(answer)}, {"at", at}});
}

}  // namespace peer::store

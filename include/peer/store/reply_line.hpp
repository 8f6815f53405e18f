// The line of one person in [replies].
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "peer/domain/words.hpp"
#include "peer/store/edit.hpp"

namespace peer::store {

// `to`: the start that was answered; nullopt when nobody knows.
inline Operation set_reply(const domain::PersonId& who, domain::ReplyAnswer answer,
                           const domain::Instant& at,
                           const std::optional<domain::LocalTime>& to = std::nullopt) {
  Entries line{{"answer", domain::word(answer)}, {"at", at}};
  if (to) line.emplace_back("to", *to);
  return set_sorted({"replies", who.text()}, std::move(line));
}

}  // namespace peer::store

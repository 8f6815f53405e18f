// Since when a client has the status that the record gives.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "peer/domain/client.hpp"

namespace peer::actions {

// The first day of the status on `day`: of the spell, the pause, the day after the last spell, the
// interview that decided, the place on the waiting list, the day of getting in touch; nullopt when
// nobody knows.
std::optional<domain::Date> status_since(const domain::Client& client, domain::Date day);

}  // namespace peer::actions

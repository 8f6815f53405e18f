// The sessions of a set of records in the order in which they took place.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "peer/domain/records.hpp"

namespace peer::reports {

// Those of client activities that have a date and a status; a moved session stands at its new day.
std::vector<const domain::Session*> client_sessions(const domain::Records& records);

}  // namespace peer::reports

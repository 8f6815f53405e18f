// Decisions about a place for somebody on the waiting list, pure: it is offered, and answered.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "peer/actions/membership.hpp"
#include "peer/domain/client.hpp"

namespace peer::actions {

// Offers a place until `until`. A running offer is not doubled: another day becomes its last one.
// Who declined one comes back on the list with it. Refused for everybody else, with what to do.
Decision offer_place(const domain::Client& client, domain::Date until, bool until_is_typed,
                     domain::Date today);

// Accepted: also opens a membership from that day, unless one runs. Declined: off the list.
Decision answer_offer(const domain::Client& client, domain::OfferAnswer answer, domain::Date on,
                      domain::Date today);

}  // namespace peer::actions

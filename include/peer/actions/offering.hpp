// Decisions about a place for somebody on the waiting list, pure: it is offered, and answered.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "peer/actions/membership.hpp"
#include "peer/domain/client.hpp"
#include "peer/domain/policy.hpp"

namespace peer::actions {

// Offers a place until the typed day, else for policy offer-days. A running offer is not doubled:
// another typed day becomes its last one.
// Who declined one comes back on the list with it. Refused for everybody else, with what to do.
Decision offer_place(const domain::Client& client, std::optional<domain::Date> until,
                     const domain::Policy& policy, domain::Date today);

// Accepted: also opens a membership from that day, unless one runs. Declined: off the list.
Decision answer_offer(const domain::Client& client, domain::OfferAnswer answer, domain::Date on,
                      domain::Date today);

}  // namespace peer::actions

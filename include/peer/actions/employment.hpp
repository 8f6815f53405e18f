// Decisions about a worker's record (program §3.3), pure: see membership.hpp for the end of an
// employment. SPDX-License-Identifier: MIT
#pragma once

#include "peer/actions/membership.hpp"

namespace peer::actions {

// A new employment of somebody whose last one is over.
Decision resume_staff(const domain::Staff& staff, domain::Date from);

// `lead`, another worker, confirms that the worker is stabilized: a coordinator of that day.
Decision confirm_stability(const domain::Staff& staff, const domain::Staff& lead, domain::Date day);

// A training or internship; the same one is not written twice.
Decision add_training(const domain::Staff& staff, const domain::Training& training);

}  // namespace peer::actions

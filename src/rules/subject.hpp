// Whom or what of a record a finding is about: a reason stands for one rule and one subject, never
// for the next stranger of that evening (design §1.3).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "peer/base/position.hpp"
#include "peer/domain/fields.hpp"

namespace peer::rules {

// The id of the line, the identity of the table (its day, its id) or the id in a list that stands
// at `at`; "" for the record itself. An edit of other lines does not change it.
std::string subject_at(const domain::RecordView& record, base::Range at);

}  // namespace peer::rules

// The list of sessions with answers and attendance counted.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "peer/domain/records.hpp"
#include "peer/render/table.hpp"

namespace peer::documents {

struct SessionFilter {
  domain::Date from{};
  domain::Date until{};
  std::optional<domain::ActivityId> activity{};
  std::optional<domain::SessionStatus> status{};
};

// `as_text`: the link stands in the column of the place where there is no place.
render::Table sessions_table(const domain::Records& records, const SessionFilter& filter,
                             bool as_text);

}  // namespace peer::documents

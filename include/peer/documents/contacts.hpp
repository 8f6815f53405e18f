// The list of contacts outside sessions.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "peer/domain/records.hpp"
#include "peer/render/table.hpp"

namespace peer::documents {

struct ContactFilter {
  std::optional<domain::PersonId> client{};
  std::optional<domain::PersonId> by{};
  std::optional<domain::ContactPurpose> purpose{};
  std::optional<domain::Date> from{};
  domain::Date until{};
  bool open = false;  // only what waits for somebody
};

// In the order in which they were. What stands once for the eye and in parts for a program.
render::Table contacts_table(const domain::Records& records, const ContactFilter& filter,
                             bool named, bool as_text);

}  // namespace peer::documents

// Who accompanies whom (program §1.2), and who comes back after having been sent away (§6.4).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"

namespace peer::domain {

// An older member (`companion`) and the newcomer whom they accompany.
struct Company {
  const Client* newcomer = nullptr;
  std::string companion{};
  const Companion* agreement = nullptr;
};

// Agreements that hold on `day`: agreed by then, not ended, and both are members (a pause ends
// nothing). Over when either leaves: the end of a membership after `agreed` ends it for good, also
// when the person comes back. In the order of the newcomers' ids.
std::vector<Company> companies_on(const Records& records, Date day);
// The one of a client, in either role; nullptr-like empty vector when there is none.
std::vector<Company> companies_of(const Records& records, std::string_view client, Date day);

// Clients whose newest mark in a client session before `session` is sent-away (program §6.4: for
// that time only). `records` must hold the sessions before it that are to be seen. Sorted ids; the
// reason stays in the file.
std::vector<std::string> back_again(const Records& records, const Session& session);

}  // namespace peer::domain

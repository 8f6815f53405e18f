// Who accompanies whom (program §1.2), and who comes back after having been sent away (§6.4).
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"

namespace peer::domain {

// An older member (`companion`) and the newcomer whom they accompany.
struct Company {
  const Client* newcomer = nullptr;
  PersonId companion{};
  const Companion* agreement = nullptr;
};

// A member for longer than the newcomer, by the first membership of each; somebody from before the
// records was there before one who was not.
bool is_older_member(const Client& older, const Client& newcomer);

// Agreements that hold on `day`: agreed by then, not ended, and both are members (a pause ends
// nothing). Over when either leaves: a membership of either that ends on `agreed` or later ends it
// for good, also when the person comes back. In the order of the newcomers' ids.
std::vector<Company> companies_on(const Records& records, Date day);
// Those of a client, in either role. Empty when there is none.
std::vector<Company> companies_of(const Records& records, const PersonId& client, Date day);
// Its last day: what stands in it, or the day on which one of them left, whichever comes first;
// nullopt while neither is known.
std::optional<Date> last_day_of(const Records& records, const Client& newcomer,
                                const Companion& agreement);

// Clients who are active on the day of `session` and whose newest mark in a client session before
// it is sent-away (program §6.4: for that time only). `records` must hold the sessions before it
// that are to be seen, and the clients in them. Sorted ids; the reason stays in the file.
std::vector<PersonId> back_again(const Records& records, const Session& session);

}  // namespace peer::domain

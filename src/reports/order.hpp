// What the reports share: sessions in the order in which they took place, months, memberships.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "peer/domain/records.hpp"

namespace peer::reports {

// Those of client activities that have a date and a status; a moved session stands at its new day.
std::vector<const domain::Session*> client_sessions(const domain::Records& records);
// The same of the activities of staff.
std::vector<const domain::Session*> staff_sessions(const domain::Records& records);

std::string month_of(domain::Date date);  // "2026-11"
// Every month that has a day in the period.
std::vector<std::string> months_between(domain::Date from, domain::Date until);

// The day on which a client's first spell began; nullopt for who was never a member.
std::optional<domain::Date> first_membership(const domain::Client& client);

}  // namespace peer::reports

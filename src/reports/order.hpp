// What the reports share: the order of sessions and of activities, months, memberships.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "peer/domain/records.hpp"

namespace peer::reports {

// Where a finding about a whole file points.
inline constexpr std::uint32_t first_line = 1;

// Those of client activities that have a date and a status; a moved session stands at its new day.
std::vector<const domain::Session*> client_sessions(const domain::Records& records);
// The same of the activities of staff.
std::vector<const domain::Session*> staff_sessions(const domain::Records& records);

// Rows of activities, whose id is the member `activity`, in the order of program.toml; those that
// it no longer has come last.
template <class Row, class Name>
void sort_by_program(std::vector<Row>& rows, const domain::Program& program, Name Row::*activity) {
  const auto place = [&](const Row& row) {
    const std::string_view name = row.*activity;
    return std::ranges::find_if(program.activities,
                                [&](const domain::Activity& each) { return each.id == name; });
  };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const Row& left, const Row& right) { return place(left) < place(right); });
}

// The day and hour of the session; midnight where the file has no hour.
domain::LocalTime begin_of(const domain::Session& session);

std::string month_of(domain::Date date);  // "2026-11"
// Every month that has a day in the period.
std::vector<std::string> months_between(domain::Date from, domain::Date until);

// The day on which a client's first spell began; nullopt for who was never a member.
std::optional<domain::Date> first_membership(const domain::Client& client);

}  // namespace peer::reports

// The true counts behind a de-identified export, before anything is hidden.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"

namespace peer::reports {

struct QuarterDays {
  std::string name;  // "2026-4"
  domain::Date from;
  domain::Date until;
};
std::vector<QuarterDays> quarters_of(domain::Date from, domain::Date until);

// The marks of one class in one activity and quarter, or in all.
struct TrueCell {
  std::int64_t marks = 0;
  std::int64_t minutes = 0;
  std::set<domain::PersonId> people{};
};

struct TrueCounts {
  std::vector<domain::ActivityId>
      activities{};  // with a session that was held; in the order of ids
  std::vector<QuarterDays> quarters{};
  std::set<domain::PersonId> people{};  // who agreed and came
  std::int64_t others = 0;              // who came and did not agree
  std::map<domain::PersonId, std::int64_t> visits{};
  // Sessions that were held, by activity and quarter; the last of each is their sum.
  std::vector<std::vector<std::int64_t>> sessions{};
  // By class, activity and quarter, with the sums.
  std::array<std::vector<std::vector<TrueCell>>, 3> cells{};
};

TrueCounts count_agreed(const domain::Records& records, domain::Date from, domain::Date until,
                        domain::Date today);

}  // namespace peer::reports

// What may leave the program for research or a board: counts that tell of nobody, and one row a
// person in classes that many share (program §6.1, §8.1).
//
// Only people who agreed to the purpose `statistics` are in it ("no consent, not even in counts"),
// and of them those who came in the period. Three tables of activities and quarters – marks of
// those who came, of the excused, of the absent – are suppressed each with its margins; people and
// hours of a cell are shown only where its marks are. What is known of a cell from elsewhere bounds
// it too: how many sessions there were, how many people are in the rows and what their rows say.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "peer/base/clock.hpp"
#include "peer/domain/records.hpp"
#include "peer/reports/suppression.hpp"

namespace peer::reports {

inline constexpr std::array<std::string_view, 3> mark_classes = {"came", "excused", "absent"};

// One row a person: classes, "*" where even the widest would be shared by too few.
struct PersonClasses {
  std::string person{};      // a fresh number
  std::string membership{};  // member, left: on the last day of the period
  std::string tenure{};      // since the first membership, on that day
  std::string visits{};      // in the period
};

// One activity and quarter, or all of them; nothing where it is suppressed.
struct ActivityQuarter {
  std::string activity{};  // "all"
  std::string quarter{};   // "2026-4", "all"
  std::int64_t sessions = 0;
  std::optional<std::int64_t> people{};
  bool tells_people = true;  // false: a sum of which a part is hidden, and no cell of its own
  std::array<std::optional<std::int64_t>, 3> marks{};
  std::optional<std::int64_t> hours{};  // to the nearest five
  bool tells_hours = true;              // false: a sum
};

struct Deidentified {
  std::int64_t k = 0;
  std::vector<ActivityQuarter> cells{};
  std::vector<PersonClasses> people{};
  std::optional<std::int64_t> left_out{};  // came and did not agree; nothing: fewer than k
  std::vector<std::string> omitted{};      // mark classes that cannot be shown at all
  std::vector<std::string> recovered{};    // what the check could compute: must be empty
};

// Nothing when fewer than k people agreed and came. `records` hold all clients and the sessions of
// the period, which consists of whole quarters that are over.
std::optional<Deidentified> deidentified(const domain::Records& records, domain::Date from,
                                         domain::Date until, domain::Date today,
                                         base::Random& random);

}  // namespace peer::reports

// How long a text may be.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace peer::domain {

// The most code points that a text of each sort may have (program §6.1: short texts only).
struct TextLimit {
  std::size_t most = 0;
  bool several_lines = false;
  // A longer text tells more than a reason: it is kept, and the rule `confidential` says so.
  bool is_reason = false;
  std::size_t most_typed = 0;  // as the value of a KEY= or an option; 0: as many

  constexpr std::size_t typed() const { return most_typed == 0 ? most : most_typed; }
};
inline constexpr TextLimit name_limit{200};
inline constexpr TextLimit reason_limit{120, false, true};
inline constexpr TextLimit place_limit{200};
inline constexpr TextLimit expects_limit{2000, true, false, 1000};

}  // namespace peer::domain

// A number of a report together with the sessions it was counted from: every figure can be traced.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace peer::reports {

struct Figure {
  std::int64_t count = 0;
  std::vector<std::string> sessions{};  // ids, in the order of the calendar, each once

  // `amount` may be 0: the session was looked at and adds nothing, and is not kept.
  void add(std::string_view session, std::int64_t amount = 1);
};

// Different people, each once, with the sessions that brought them into the figure.
struct PeopleFigure {
  std::vector<std::string> people{};  // ids, sorted
  std::vector<std::string> sessions{};

  std::int64_t count() const { return static_cast<std::int64_t>(people.size()); }
  void add(std::string_view person, std::string_view session);
};

}  // namespace peer::reports

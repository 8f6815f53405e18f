// The program's time zone: from instants to local times and back.
//
// Uses the system's zone files through the C library, one file per zone, and so follows the
// rule footer beyond 2037 (the date library does not, and walks every zone file first).
// Not for two threads at once: it sets TZ for the length of a call.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "peer/base/clock.hpp"
#include "peer/domain/time.hpp"

namespace peer::domain {

// The clock goes from one offset to another.
struct OffsetChange {
  base::UnixSeconds moment = 0;  // the first second of the new offset
  int minutes_before = 0;        // east of UTC
  int minutes_after = 0;
};

class Zone {
 public:
  // nullopt when the system has no such zone. Names are checked: letters, digits, + - _ /.
  static std::optional<Zone> find(const std::string& name);

  Instant at(base::UnixSeconds moment) const;

  // The moment of a local time. In the hour that summer time repeats the first one is taken; a
  // local time that the clock skips is moved forward by the length of the gap.
  Instant at(LocalTime local) const;
  bool is_skipped(LocalTime local) const;

  // After `from` and until `to`, in order. Of two within a fortnight one may be missed: no zone has
  // such (Morocco's Ramadan is a month).
  std::vector<OffsetChange> changes(base::UnixSeconds from, base::UnixSeconds to) const;

  const std::string& name() const { return name_; }

 private:
  explicit Zone(std::string name) : name_(std::move(name)) {}
  std::string name_;
};

}  // namespace peer::domain

// Which sessions take place at the same time; see overlaps.hpp.
// SPDX-License-Identifier: MIT
#include "overlaps.hpp"

#include <algorithm>
#include <cstdint>

#include "shared.hpp"

namespace peer::rules {

namespace {

using domain::Records;
using domain::Session;

constexpr std::int64_t seconds_of_a_day = 24 * 60 * 60;

// On the wall clock, from 1970-01-01.
struct Occupied {
  const Session* session = nullptr;
  std::int64_t from = 0;
  std::int64_t until = 0;
};

// An evening that ran on a little disturbs no plan, and one that ended before it began is a slip of
// the pen (rule session-times): `ended` can only make it shorter.
int minutes_of(const Session& session) {
  const int planned = session.planned_minutes();
  if (!has_status(session, domain::SessionStatus::held)) return planned;
  return std::min(planned, session.held_minutes());
}

std::vector<Occupied> occupied_in(const Records& records) {
  std::vector<Occupied> all;
  for (const Session& session : records.sessions) {
    if (has_status(session, domain::SessionStatus::cancelled)) continue;
    if (!session.date || !session.start || !session.end) continue;
    const std::int64_t from = session.date->days * seconds_of_a_day + session.start->seconds;
    all.push_back({&session, from, from + std::int64_t{minutes_of(session)} * 60});
  }
  std::ranges::stable_sort(all, {}, &Occupied::from);  // they come in order of their ids
  return all;
}

}  // namespace

std::vector<Overlap> overlaps_in(const Records& records) {
  const std::vector<Occupied> all = occupied_in(records);
  std::vector<Overlap> overlaps;
  for (std::size_t second = 1; second < all.size(); ++second) {
    // No session lasts longer than a day.
    for (std::size_t first = second; first-- > 0;) {
      if (all[first].from + seconds_of_a_day <= all[second].from) break;
      if (all[first].until <= all[second].from) continue;
      overlaps.push_back({all[first].session, all[second].session});
    }
  }
  return overlaps;
}

}  // namespace peer::rules

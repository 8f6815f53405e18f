// Finds the changes of the clock around an event by asking the zone, and writes each as an
// observance with one onset: no rule has to be guessed, and every program can read it.
// SPDX-License-Identifier: MIT
#include "ical_zone.hpp"

#include <algorithm>
#include <vector>

namespace peer::delivery {
namespace {

using base::UnixSeconds;
using domain::OffsetChange;
using domain::Zone;

constexpr UnixSeconds day = 86'400;
constexpr UnixSeconds reach = 400 * day;  // holds two changes of a yearly rule

// In order: two before the start, so that both summer and winter time stand there, those inside,
// one after the end.
std::vector<OffsetChange> changes_around(const Zone& zone, UnixSeconds start, UnixSeconds end) {
  std::vector<OffsetChange> changes = zone.changes(start - reach, end + reach);
  const auto is_after = [](UnixSeconds moment, const OffsetChange& change) {
    return moment < change.moment;
  };
  auto last = std::upper_bound(changes.begin(), changes.end(), end, is_after);
  if (last != changes.end()) changes.erase(last + 1, changes.end());
  auto first = std::upper_bound(changes.begin(), changes.end(), start, is_after);
  if (first - changes.begin() > 2) changes.erase(changes.begin(), first - 2);
  return changes;
}

icalcomponent* observance(icaltimetype onset, int before, int after) {
  const bool summer = after > before;
  icalcomponent* component =
      icalcomponent_new(summer ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
  icalcomponent_add_property(component, icalproperty_new_dtstart(onset));
  icalcomponent_add_property(component, icalproperty_new_tzoffsetfrom(before * 60));
  icalcomponent_add_property(component, icalproperty_new_tzoffsetto(after * 60));
  return component;
}

// The onset as the clock showed it until then (RFC 5545 §3.6.5).
icaltimetype onset_of(const OffsetChange& change) {
  const UnixSeconds local = change.moment + UnixSeconds{change.minutes_before} * 60;
  const UnixSeconds second = ((local % day) + day) % day;
  return ical_time({domain::Date{static_cast<std::int32_t>((local - second) / day)},
                    domain::TimeOfDay{static_cast<std::int32_t>(second)}});
}

}  // namespace

icaltimetype ical_time(domain::LocalTime local) {
  const domain::CalendarDay date = domain::calendar_day(local.date);
  icaltimetype time = icaltime_null_time();
  time.year = date.year;
  time.month = date.month;
  time.day = date.day;
  time.hour = local.time.seconds / 3600;
  time.minute = local.time.seconds / 60 % 60;
  time.second = local.time.seconds % 60;
  return time;
}

Component zone_component(const Zone& zone, UnixSeconds start, UnixSeconds end) {
  Component component(icalcomponent_new(ICAL_VTIMEZONE_COMPONENT));
  icalcomponent_add_property(component.get(), icalproperty_new_tzid(zone.name().c_str()));
  const std::vector<OffsetChange> changes = changes_around(zone, start, end);
  if (changes.empty() || changes.front().moment > start) {
    const int offset = zone.at(start).offset_minutes;
    icalcomponent_add_component(component.get(), observance(ical_time({}), offset, offset));
  }
  for (const OffsetChange& change : changes) {
    icalcomponent_add_component(
        component.get(), observance(onset_of(change), change.minutes_before, change.minutes_after));
  }
  return component;
}

}  // namespace peer::delivery

// The time zone of an event as a VTIMEZONE (RFC 5545 §3.6.5), written out for the days around it.
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "ical_start.hpp"
#include "peer/base/clock.hpp"
#include "peer/domain/zone.hpp"

namespace peer::delivery {

struct FreeComponent {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype ical_time(domain::LocalTime local);

// Right from `start` to `end` and for the changes next to them. libical's own zones are not used:
// they know no summer time after 2037.
Component zone_component(const domain::Zone& zone, base::UnixSeconds start, base::UnixSeconds end);

}  // namespace peer::delivery

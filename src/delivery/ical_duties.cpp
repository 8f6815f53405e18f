// Builds the calendar of somebody's own duties with libical.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "ical_text.hpp"
#include "mail.hpp"
#include "peer/base/ensure.hpp"
#include "peer/base/text.hpp"
#include "peer/delivery/calendar_object.hpp"

namespace peer::delivery {
namespace {

icalcomponent* event_of(const CalendarDuty& duty, base::UnixSeconds stamp) {
  PEER_ENSURE(is_envelope_address(duty.uid), "the identifier of a duty is of the form A@B");
  PEER_ENSURE(!base::find_forbidden(duty.summary), "the title of a duty is plain text");
  PEER_ENSURE(duty.start < duty.end, "a duty ends after it starts");
  Component event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
  icalcomponent* const to = event.get();
  icalcomponent_add_property(to, icalproperty_new_uid(duty.uid.c_str()));
  icalcomponent_add_property(to, icalproperty_new_dtstamp(utc_time(stamp)));
  icalcomponent_add_property(to, icalproperty_new_dtstart(utc_time(duty.start)));
  icalcomponent_add_property(to, icalproperty_new_dtend(utc_time(duty.end)));
  icalcomponent_add_property(to, icalproperty_new_summary(duty.summary.c_str()));
  icalcomponent_add_property(to, icalproperty_new_class(ICAL_CLASS_PRIVATE));
  icalcomponent_add_property(to, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
  return event.release();
}

}  // namespace

std::string duties_text(const std::vector<CalendarDuty>& duties, base::UnixSeconds stamp) {
  start_ical();
  const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
  icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//peer//EN"));
  icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
  for (const CalendarDuty& duty : duties) {
    icalcomponent_add_component(calendar.get(), event_of(duty, stamp));
  }
  return text_of(calendar);
}

}  // namespace peer::delivery

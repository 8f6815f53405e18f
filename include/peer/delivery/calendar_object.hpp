// iCalendar objects that travel by mail: an invitation (REQUEST) or its cancellation (CANCEL)
// for exactly one attendee (RFC 5545, RFC 5546 §3.2, RFC 6047).
//
// One object holds one event, so that every calendar program understands it; a message about three
// sessions carries three objects. Built with libical; every text is checked before it goes in.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "peer/base/clock.hpp"
#include "peer/domain/time.hpp"
#include "peer/domain/zone.hpp"

namespace peer::delivery {

enum class CalendarMethod { request, cancel };

struct CalendarEvent {
  std::string uid{};          // the same for all that one person is told about one session
  std::int64_t sequence = 0;  // rises with every change that is told (RFC 5545 §3.8.7.4)
  domain::LocalTime start{};
  domain::LocalTime end{};  // after start; the next day for a session past midnight
  std::string summary{};
  std::string location{};     // "" when it follows
  std::string url{};          // "" without a link
  std::string description{};  // may have several lines
};

struct CalendarObject {
  CalendarMethod method = CalendarMethod::request;
  CalendarEvent event{};
  std::string organizer_name{};
  std::string organizer{};      // an addr-spec: answers come there
  std::string attendee_name{};  // "" for none
  std::string attendee{};
  base::UnixSeconds stamp = 0;  // DTSTAMP: when this message was written
};

// The text of a VCALENDAR with METHOD, a VTIMEZONE of the zone that is right for the days of the
// event (the change to and from summer time around it, also after 2037) and the VEVENT: CRLF lines
// of at most 75 octets. nullopt when a text cannot be told without harm (a control character, an
// address that is none); `problem` then says which, in words that name no person.
std::optional<std::string> calendar_text(const CalendarObject& object, const domain::Zone& zone,
                                         std::string& problem);

// A duty of somebody's own, for a calendar that they import: nobody is asked, and the time stays
// free for other things.
struct CalendarDuty {
  std::string uid{};  // of the form A@B; the same as long as the duty begins at the same moment
  base::UnixSeconds start = 0;
  base::UnixSeconds end = 0;  // after start
  std::string summary{};      // discreet: calendars are shown to others
};

// The text of a VCALENDAR without METHOD, its times in UTC. Throws Failure(bug) for a text or an
// identifier that cannot stand there: they are ours.
std::string duties_text(const std::vector<CalendarDuty>& duties, base::UnixSeconds stamp);

}  // namespace peer::delivery

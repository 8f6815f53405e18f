// Reads the events of a calendar that came by mail, with libical.
// SPDX-License-Identifier: MIT
#include "ical_lines.hpp"
#include "ical_zone.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/mailbox.hpp"
#include "reply_parts.hpp"

namespace peer::delivery {
namespace {

std::optional<domain::ReplyAnswer> answer_in(icalproperty* attendee) {
  icalparameter* parameter = icalproperty_get_first_parameter(attendee, ICAL_PARTSTAT_PARAMETER);
  if (parameter == nullptr) return std::nullopt;
  switch (icalparameter_get_partstat(parameter)) {
    case ICAL_PARTSTAT_ACCEPTED:
      return domain::ReplyAnswer::yes;
    case ICAL_PARTSTAT_DECLINED:
      return domain::ReplyAnswer::no;
    case ICAL_PARTSTAT_TENTATIVE:
      return domain::ReplyAnswer::maybe;
    default:
      return std::nullopt;
  }
}

std::string parameter_of(icalproperty* attendee, const char* name) {
  const char* value = icalproperty_get_parameter_as_string(attendee, name);
  return base::trim(value != nullptr ? value : "");
}

// Apple and others name the person by an id of their own, and the address beside it (RFC 7986
// §6.2).
std::string address_of(icalproperty* attendee) {
  const char* value = icalproperty_get_attendee(attendee);
  const std::string address = base::trim(value != nullptr ? value : "");
  if (!domain::mailbox_key(address).empty()) return address;
  const std::string beside = parameter_of(attendee, "EMAIL");
  return domain::mailbox_key(beside).empty() ? std::string() : beside;
}

CalendarParts::Attendee read_attendee(icalproperty* attendee) {
  const std::string guests = parameter_of(attendee, "X-NUM-GUESTS");
  return {.address = address_of(attendee),
          .answer = answer_in(attendee),
          .brings_guests = !guests.empty() && guests != "0"};
}

// DTSTAMP is in UTC (RFC 5545 §3.8.7.2); another one tells no moment.
std::optional<std::int64_t> stamp_in(const icaltimetype& time) {
  const auto date = domain::make_date(time.year, time.month, time.day);
  const bool is_time = time.hour >= 0 && time.hour < 24 && time.minute >= 0 && time.minute < 60 &&
                       time.second >= 0 && time.second <= 60;
  if (!date || !is_time || time.is_date != 0 || icaltime_is_utc(time) == 0) return std::nullopt;
  return std::int64_t{date->days} * 86400 + time.hour * 3600 + time.minute * 60 + time.second;
}

CalendarParts::Event read_event(icalcomponent* component) {
  CalendarParts::Event event;
  for (icalproperty* property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY);
       property != nullptr;
       property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
    switch (icalproperty_isa(property)) {
      case ICAL_UID_PROPERTY: {
        const char* uid = icalproperty_get_uid(property);
        event.uids.push_back(base::trim(uid != nullptr ? uid : ""));
        break;
      }
      case ICAL_ATTENDEE_PROPERTY:
        event.attendees.push_back(read_attendee(property));
        if (!parameter_of(property, "X-RESPONSE-COMMENT").empty()) event.has_comment = true;
        break;
      case ICAL_COMMENT_PROPERTY:
        event.has_comment = true;
        break;
      case ICAL_SEQUENCE_PROPERTY:
        event.sequence = icalproperty_get_sequence(property);
        break;
      case ICAL_DTSTAMP_PROPERTY:
        event.moment = stamp_in(icalproperty_get_dtstamp(property));
        break;
      default:
        break;
    }
  }
  return event;
}

}  // namespace

std::optional<CalendarParts> read_calendar(const CalendarBytes& bytes) {
  const std::optional<CalendarLines> lines = answer_lines(bytes);
  if (!lines) return std::nullopt;
  CalendarParts parts;
  using Method = CalendarParts::Method;
  parts.method = lines->method == "reply"     ? Method::reply
                 : lines->method == "counter" ? Method::counter
                                              : Method::other;
  start_ical();
  icalerror_set_errors_are_fatal(0);
  const Component calendar(icalparser_parse_string(lines->text.c_str()));
  if (calendar == nullptr || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT) {
    return std::nullopt;
  }
  for (icalcomponent* event =
           icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
       event != nullptr;
       event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
    parts.events.push_back(read_event(event));
  }
  return parts;
}

}  // namespace peer::delivery

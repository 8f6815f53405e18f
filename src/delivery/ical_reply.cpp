// Reads the events of a calendar that came by mail, with libical.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "ical_zone.hpp"
#include "peer/base/text.hpp"
#include "reply_parts.hpp"

namespace peer::delivery {
namespace {

// An answer has one event, perhaps with the time zone and the description of the invitation.
constexpr std::size_t largest_calendar = std::size_t{256} << 10U;
constexpr std::ptrdiff_t most_calendar_lines = 4000;
constexpr std::size_t most_components = 100;
constexpr std::ptrdiff_t most_items = 1000;  // parameters or values of one property

// Without the folding of long lines (RFC 5545 §3.1), in lower case.
std::string unfolded(const std::string& text) {
  std::string lines;
  lines.reserve(text.size());
  for (const char c : text) {
    const bool folds = (c == ' ' || c == '\t') && lines.ends_with('\n');
    if (folds) {
      lines.pop_back();
    } else if (c != '\r') {
      lines += c;
    }
  }
  return lower_case(lines);
}

// libical frees components within components by recursion, takes time with the square of a line's
// parameters, and speaks on stderr of an END too many: all are ruled out before it sees any.
bool is_bounded_calendar(const std::string& text) {
  if (text.size() > largest_calendar || std::ranges::count(text, '\n') > most_calendar_lines)
    return false;
  std::size_t components = 0;
  std::size_t open = 0;
  for (const std::string& line : base::split(unfolded(text), '\n')) {
    if (std::ranges::count(line, ';') > most_items || std::ranges::count(line, ',') > most_items) {
      return false;
    }
    const std::string name = line.substr(0, line.find_first_of(":;"));
    if (name == "begin") ++open;
    if (name == "begin" && ++components > most_components) return false;
    if (name == "end" && open-- == 0) return false;
  }
  return true;
}

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

std::string address_of(const char* value) {
  constexpr std::string_view scheme = "mailto:";
  const std::string text = base::trim(value != nullptr ? value : "");
  return lower_case(text).starts_with(scheme) ? text.substr(scheme.size()) : text;
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
        event.uids.emplace_back(uid != nullptr ? uid : "");
        break;
      }
      case ICAL_ATTENDEE_PROPERTY:
        event.attendees.push_back(
            {address_of(icalproperty_get_attendee(property)), answer_in(property)});
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

// nullopt unless there is exactly one.
std::optional<CalendarParts::Method> method_of(icalcomponent* calendar) {
  icalproperty* property = icalcomponent_get_first_property(calendar, ICAL_METHOD_PROPERTY);
  if (property == nullptr) return std::nullopt;
  const icalproperty_method method = icalproperty_get_method(property);
  if (icalcomponent_get_next_property(calendar, ICAL_METHOD_PROPERTY) != nullptr) {
    return std::nullopt;
  }
  if (method == ICAL_METHOD_REPLY) return CalendarParts::Method::reply;
  return method == ICAL_METHOD_COUNTER ? CalendarParts::Method::counter
                                       : CalendarParts::Method::other;
}

}  // namespace

std::optional<CalendarParts> read_calendar(const std::string& text) {
  if (!is_bounded_calendar(text)) return std::nullopt;
  start_ical();
  icalerror_set_errors_are_fatal(0);
  const Component calendar(icalparser_parse_string(text.c_str()));
  if (calendar == nullptr || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT) {
    return std::nullopt;
  }
  const auto method = method_of(calendar.get());
  if (!method) return std::nullopt;
  CalendarParts parts;
  parts.method = *method;
  for (icalcomponent* event =
           icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
       event != nullptr;
       event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
    parts.events.push_back(read_event(event));
  }
  return parts;
}

}  // namespace peer::delivery

// Builds calendar objects with libical, which takes any text: what goes in is checked here first.
// SPDX-License-Identifier: MIT
#include "peer/delivery/calendar_object.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "ical_text.hpp"
#include "ical_zone.hpp"
#include "mail.hpp"
#include "peer/base/text.hpp"

namespace peer::delivery {
namespace {

constexpr std::string_view no_uri_character = "\"<>\\^`{|}";

// Octets above ASCII and those in `also` as %XX (RFC 3987 §3.1).
std::string percent_encoded(std::string_view text, std::string_view also) {
  std::string encoded;
  for (const char c : text) {
    const auto octet = static_cast<unsigned char>(c);
    if (octet > '~' || also.find(c) != std::string_view::npos) {
      encoded += fmt::format("%{:02X}", octet);
    } else {
      encoded += c;
    }
  }
  return encoded;
}

// What has a meaning of its own in a mailto URI (RFC 6068 §2).
std::string mailto(std::string_view address) {
  return "mailto:" + percent_encoded(address, "%/?#&;=^`{|}");
}

bool is_web_link(std::string_view text) {
  const bool scheme = text.starts_with("https://") || text.starts_with("http://");
  return scheme && text.find(' ') == std::string_view::npos && !base::find_forbidden(text);
}

// What is wrong with the object; "" when nothing is.
std::string find_problem(const CalendarObject& object) {
  const CalendarEvent& event = object.event;
  struct Text {
    std::string_view what;
    const std::string& text;
    bool several_lines = false;
  };
  for (const Text& text : {Text{"the title", event.summary}, Text{"the place", event.location},
                           Text{"the description", event.description, true},
                           Text{"the organizer's name", object.organizer_name},
                           Text{"the receiver's name", object.attendee_name}}) {
    if (base::find_forbidden(text.text, text.several_lines)) {
      return fmt::format("{} holds a character that cannot be seen", text.what);
    }
  }
  if (!event.url.empty() && !is_web_link(event.url)) {
    return "the link does not start with https:// or holds a space";
  }
  if (!is_envelope_address(object.organizer)) return "the organizer's address is no e-mail address";
  if (!is_envelope_address(object.attendee)) return "the receiver's address is no e-mail address";
  if (!is_envelope_address(event.uid)) return "the event's identifier is not of the form A@B";
  if (event.sequence < 0 || event.sequence > 1'000'000) return "the event's sequence is no count";
  return "";
}

// A double quote cannot stand in a parameter (RFC 5545 §3.2), and few programs read RFC 6868; some
// take a backslash there for an escape.
icalparameter* name_parameter(std::string name) {
  std::ranges::replace(name, '"', '\'');
  std::ranges::replace(name, '\\', '/');
  return icalparameter_new_cn(name.c_str());
}

icalproperty* organizer_of(const CalendarObject& object) {
  icalproperty* property = icalproperty_new_organizer(mailto(object.organizer).c_str());
  if (!object.organizer_name.empty()) {
    icalproperty_add_parameter(property, name_parameter(object.organizer_name));
  }
  return property;
}

// Who is asked is asked to answer; who is told that nothing takes place is not.
icalproperty* attendee_of(const CalendarObject& object) {
  icalproperty* property = icalproperty_new_attendee(mailto(object.attendee).c_str());
  if (!object.attendee_name.empty()) {
    icalproperty_add_parameter(property, name_parameter(object.attendee_name));
  }
  icalproperty_add_parameter(property, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
  if (object.method == CalendarMethod::request) {
    icalproperty_add_parameter(property, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
    icalproperty_add_parameter(property, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
  }
  return property;
}

icalproperty* in_zone(icalproperty* property, const domain::Zone& zone) {
  icalproperty_add_parameter(property, icalparameter_new_tzid(zone.name().c_str()));
  return property;
}

void add_text(icalcomponent* component, icalproperty* (*make)(const char*),
              const std::string& text) {
  if (!text.empty()) icalcomponent_add_property(component, make(text.c_str()));
}

// `start` and `end` as the clock shows them: a time that it skips is moved by the length of the
// gap.
Component event_component(const CalendarObject& object, const domain::Zone& zone,
                          domain::LocalTime start, domain::LocalTime end) {
  const CalendarEvent& event = object.event;
  Component component(icalcomponent_new(ICAL_VEVENT_COMPONENT));
  icalcomponent* const to = component.get();
  icalcomponent_add_property(to, icalproperty_new_uid(event.uid.c_str()));
  icalcomponent_add_property(to, icalproperty_new_dtstamp(utc_time(object.stamp)));
  icalcomponent_add_property(to, icalproperty_new_sequence(static_cast<int>(event.sequence)));
  icalcomponent_add_property(to, organizer_of(object));
  icalcomponent_add_property(to, attendee_of(object));
  icalcomponent_add_property(to, in_zone(icalproperty_new_dtstart(ical_time(start)), zone));
  icalcomponent_add_property(to, in_zone(icalproperty_new_dtend(ical_time(end)), zone));
  icalcomponent_add_property(to, icalproperty_new_summary(event.summary.c_str()));
  add_text(to, icalproperty_new_location, event.location);
  add_text(to, icalproperty_new_url, percent_encoded(event.url, no_uri_character));
  add_text(to, icalproperty_new_description, event.description);
  const bool cancelled = object.method == CalendarMethod::cancel;
  icalcomponent_add_property(
      to, icalproperty_new_status(cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
  icalcomponent_add_property(to, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
  return component;
}

}  // namespace

std::optional<std::string> calendar_text(const CalendarObject& object, const domain::Zone& zone,
                                         std::string& problem) {
  problem = find_problem(object);
  if (!problem.empty()) return std::nullopt;
  const domain::Instant start = zone.at(object.event.start);
  const domain::Instant end = zone.at(object.event.end);
  if (end <= start) {
    problem = "the event does not end after it starts";
    return std::nullopt;
  }
  start_ical();
  const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
  const bool cancelled = object.method == CalendarMethod::cancel;
  icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//peer//EN"));
  icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
  icalcomponent_add_property(
      calendar.get(),
      icalproperty_new_method(cancelled ? ICAL_METHOD_CANCEL : ICAL_METHOD_REQUEST));
  icalcomponent_add_component(
      calendar.get(), zone_component(zone, start.unix_seconds(), end.unix_seconds()).release());
  icalcomponent_add_component(calendar.get(),
                              event_component(object, zone, start.local, end.local).release());
  return text_of(calendar);
}

}  // namespace peer::delivery

// Calendar objects: exact texts in summer, in winter, on the nights between and after 2037; what is
// refused. Offsets were computed once with Python's zoneinfo.
// SPDX-License-Identifier: MIT
#include "peer/delivery/calendar_object.hpp"

#include <doctest/doctest.h>
#include "support/values.hpp"

using namespace peer::delivery;
using peer::domain::Zone;
using peer::test::with_crlf;

namespace {

CalendarObject object_at(const char* start, const char* end) {
  CalendarObject object;
  object.event.uid = "20261109-abcdefghjkmnpqrstvwx.1@example.org";
  object.event.start = peer::test::local(start);
  object.event.end = peer::test::local(end);
  object.event.summary = "Setkání";
  object.organizer_name = "Mosty";
  object.organizer = "mosty@example.org";
  object.attendee_name = "Alena";
  object.attendee = "alena@example.org";
  object.stamp = 1'794'214'800;  // 2026-11-09T09:00:00Z
  return object;
}

std::string text_of(const CalendarObject& object, const char* zone = "Europe/Prague") {
  std::string problem = "unset";
  const auto text = calendar_text(object, *Zone::find(zone), problem);
  CHECK(problem.empty());
  REQUIRE(text.has_value());
  return *text;
}

std::string problem_of(const CalendarObject& object) {
  std::string problem;
  CHECK_FALSE(calendar_text(object, peer::test::prague(), problem).has_value());
  return problem;
}

// The lines from the first that begins with `begin` to the last that begins with `end`.
std::string between(const std::string& text, const char* begin, const char* end) {
  const std::size_t from = text.find(begin);
  const std::size_t to = text.rfind(end);
  REQUIRE(from < to);
  return text.substr(from, text.find("\r\n", to) - from);
}

// Of a VTIMEZONE: onset, offset before, offset after, of every observance.
std::string observances(const std::string& text) {
  std::string list;
  std::size_t at = 0;
  while ((at = text.find("BEGIN:", at + 1)) < text.find("END:VTIMEZONE")) {
    const std::string_view observance =
        std::string_view(text).substr(at, text.find("END:", at) - at);
    if (observance.starts_with("BEGIN:VTIMEZONE")) continue;
    const auto value = [&](std::string_view name, std::size_t length) {
      return std::string(observance.substr(observance.find(name) + name.size(), length));
    };
    list += observance.substr(6, 3);
    list += " " + value("DTSTART:", 15) + " " + value("TZOFFSETFROM:", 5) + " " +
            value("TZOFFSETTO:", 5) + "; ";
  }
  return list;
}

}  // namespace

TEST_CASE("an invitation in winter, whole") {
  CalendarObject object = object_at("2026-11-23T18:00", "2026-11-23T20:00");
  object.event.location = "Dlouhá 1, Praha";
  object.event.url = "https://meet.example.org/mosty";
  object.event.description = "Přijďte;\ntěšíme se.";
  CHECK(text_of(object) == with_crlf(R"(BEGIN:VCALENDAR
PRODID:-//peer//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Prague
BEGIN:DAYLIGHT
DTSTART:20260329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20261025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:20261109-abcdefghjkmnpqrstvwx.1@example.org
DTSTAMP:20261109T090000Z
SEQUENCE:0
ORGANIZER;CN=Mosty:mailto:mosty@example.org
ATTENDEE;CN=Alena;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mail
 to:alena@example.org
DTSTART;TZID=Europe/Prague:20261123T180000
DTEND;TZID=Europe/Prague:20261123T200000
SUMMARY:Setkání
LOCATION:Dlouhá 1\, Praha
URL:https://meet.example.org/mosty
DESCRIPTION:Přijďte\;\ntěšíme se.
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
)"));
}

TEST_CASE("a cancellation asks for no answer") {
  CalendarObject object = object_at("2026-11-23T18:00", "2026-11-23T20:00");
  object.method = CalendarMethod::cancel;
  object.event.sequence = 2;
  object.attendee_name.clear();
  const std::string text = text_of(object);
  CHECK(text.find("\r\nMETHOD:CANCEL\r\n") != std::string::npos);
  CHECK(between(text, "SEQUENCE", "TRANSP") == with_crlf(R"(SEQUENCE:2
ORGANIZER;CN=Mosty:mailto:mosty@example.org
ATTENDEE;ROLE=REQ-PARTICIPANT:mailto:alena@example.org
DTSTART;TZID=Europe/Prague:20261123T180000
DTEND;TZID=Europe/Prague:20261123T200000
SUMMARY:Setkání
STATUS:CANCELLED
TRANSP:OPAQUE)"));
}

TEST_CASE("the time zone around the event") {
  struct Row {
    const char* zone;
    const char* start;
    const char* end;
    const char* event;
    const char* observances;
  };
  const Row rows[] = {
      {"Europe/Prague", "2026-07-01T18:00", "2026-07-01T20:00", "20260701T180000 20260701T200000",
       "STA 20251026T030000 +0200 +0100; DAY 20260329T020000 +0100 +0200; "
       "STA 20261025T030000 +0200 +0100; "},
      // Past midnight.
      {"Europe/Prague", "2026-11-23T22:00", "2026-11-24T00:30", "20261123T220000 20261124T003000",
       "DAY 20260329T020000 +0100 +0200; STA 20261025T030000 +0200 +0100; "
       "DAY 20270328T020000 +0100 +0200; "},
      // The clock goes forward during the event: that change stands there too.
      {"Europe/Prague", "2026-03-28T23:00", "2026-03-29T04:00", "20260328T230000 20260329T040000",
       "DAY 20250330T020000 +0100 +0200; STA 20251026T030000 +0200 +0100; "
       "DAY 20260329T020000 +0100 +0200; STA 20261025T030000 +0200 +0100; "},
      // 02:30 is skipped: it is 03:30 then.
      {"Europe/Prague", "2026-03-29T02:30", "2026-03-29T04:30", "20260329T033000 20260329T043000",
       "STA 20251026T030000 +0200 +0100; DAY 20260329T020000 +0100 +0200; "
       "STA 20261025T030000 +0200 +0100; "},
      // Of the repeated hour, the first is meant.
      {"Europe/Prague", "2026-10-25T02:30", "2026-10-25T04:00", "20261025T023000 20261025T040000",
       "STA 20251026T030000 +0200 +0100; DAY 20260329T020000 +0100 +0200; "
       "STA 20261025T030000 +0200 +0100; DAY 20270328T020000 +0100 +0200; "},
      // After the last year that zone files list one by one.
      {"Europe/Prague", "2041-07-01T18:00", "2041-07-01T20:00", "20410701T180000 20410701T200000",
       "STA 20401028T030000 +0200 +0100; DAY 20410331T020000 +0100 +0200; "
       "STA 20411027T030000 +0200 +0100; "},
      {"America/New_York", "2026-07-01T18:00", "2026-07-01T20:00",
       "20260701T180000 20260701T200000",
       "STA 20251102T020000 -0400 -0500; DAY 20260308T020000 -0500 -0400; "
       "STA 20261101T020000 -0400 -0500; "},
      // No change for years.
      {"Asia/Kathmandu", "2026-07-01T18:00", "2026-07-01T20:00", "20260701T180000 20260701T200000",
       "STA 19700101T000000 +0545 +0545; "},
  };
  for (const Row& row : rows) {
    CAPTURE(row.zone);
    CAPTURE(row.start);
    const std::string text = text_of(object_at(row.start, row.end), row.zone);
    CHECK(observances(text) == row.observances);
    const std::string zone = row.zone;
    const std::string start = std::string(row.event).substr(0, 15);
    const std::string end = std::string(row.event).substr(16);
    CHECK(between(text, "DTSTART;", "DTEND;") ==
          "DTSTART;TZID=" + zone + ":" + start + "\r\nDTEND;TZID=" + zone + ":" + end);
  }
}

TEST_CASE("lines have at most 75 octets and no letter is cut") {
  CalendarObject object = object_at("2026-11-23T18:00", "2026-11-23T20:00");
  for (std::size_t before = 0; before < 4; ++before) {
    object.event.summary = std::string(before, 'x');
    for (int i = 0; i < 60; ++i) object.event.summary += "ž日";
    std::string text = text_of(object);
    std::string unfolded;
    while (!text.empty()) {
      const std::size_t end = text.find("\r\n");
      REQUIRE(end != std::string::npos);
      CHECK(end <= 75);
      CHECK((static_cast<unsigned char>(text[1]) & 0xC0U) != 0x80U);  // after the blank
      unfolded += text.starts_with(' ') ? text.substr(1, end - 1) : "\n" + text.substr(0, end);
      text.erase(0, end + 2);
    }
    CHECK(unfolded.find("\nSUMMARY:" + object.event.summary + "\n") != std::string::npos);
  }
}

TEST_CASE("lines of every length, also those that libical folds inside a line end") {
  CalendarObject object = object_at("2026-11-23T18:00", "2026-11-23T20:00");
  for (std::size_t length = 1; length < 300; ++length) {
    object.event.description = std::string(length, 'x');
    const std::string text = text_of(object);
    const std::size_t begin = text.find("DESCRIPTION:");
    std::string value = text.substr(begin, text.find("STATUS:") - begin);
    for (std::size_t at = 0; (at = value.find("\r\n ")) != std::string::npos;) value.erase(at, 3);
    CHECK(value == "DESCRIPTION:" + object.event.description + "\r\n");
  }
}

TEST_CASE("names and addresses in parameters and links") {
  CalendarObject object = object_at("2026-11-23T18:00", "2026-11-23T20:00");
  object.organizer_name = "Mosty: \"peer\", z. s.";
  object.organizer = "a?b&c@example.org";
  object.attendee_name = "Alena \\ x";
  object.event.url = "https://example.org/schůzka?a=1&b=\"2\"";
  const std::string text = text_of(object);
  CHECK(text.find("ORGANIZER;CN=\"Mosty: 'peer', z. s.\":mailto:a%3Fb%26c@example.org\r\n") !=
        std::string::npos);
  CHECK(text.find("ATTENDEE;CN=Alena / x;") != std::string::npos);
  CHECK(text.find("\r\nURL:https://example.org/sch%C5%AFzka?a=1&b=%222%22\r\n") !=
        std::string::npos);
}

TEST_CASE("what cannot be told without harm is refused, and the problem names nobody") {
  struct Row {
    void (*spoil)(CalendarObject&);
    const char* problem;
  };
  const Row rows[] = {
      {[](CalendarObject& o) { o.event.summary = "a\nb"; },
       "the title holds a character that cannot be seen"},
      {[](CalendarObject& o) { o.event.location = "a\r"; },
       "the place holds a character that cannot be seen"},
      {[](CalendarObject& o) { o.event.description = "a\r\nb"; },
       "the description holds a character that cannot be seen"},
      {[](CalendarObject& o) { o.organizer_name = "a\u2028"; },
       "the organizer's name holds a character that cannot be seen"},
      {[](CalendarObject& o) { o.attendee_name = "\u202Ea"; },
       "the receiver's name holds a character that cannot be seen"},
      {[](CalendarObject& o) { o.attendee_name = "\xFF"; },
       "the receiver's name holds a character that cannot be seen"},
      {[](CalendarObject& o) { o.event.url = "javascript:alert(1)"; },
       "the link does not start with https:// or holds a space"},
      {[](CalendarObject& o) { o.event.url = "https://a b"; },
       "the link does not start with https:// or holds a space"},
      {[](CalendarObject& o) { o.event.url = "https://a\nb"; },
       "the link does not start with https:// or holds a space"},
      {[](CalendarObject& o) { o.organizer.clear(); },
       "the organizer's address is no e-mail address"},
      {[](CalendarObject& o) { o.attendee = "a@b@c"; },
       "the receiver's address is no e-mail address"},
      {[](CalendarObject& o) { o.event.uid = "a\n@b"; },
       "the event's identifier is not of the form A@B"},
      {[](CalendarObject& o) { o.event.sequence = -1; }, "the event's sequence is no count"},
      {[](CalendarObject& o) { o.event.end = o.event.start; },
       "the event does not end after it starts"},
  };
  for (const Row& row : rows) {
    CalendarObject object = object_at("2026-11-23T18:00", "2026-11-23T20:00");
    row.spoil(object);
    CHECK(problem_of(object) == row.problem);
  }
  // 02:30 is 03:30 that day.
  CHECK(problem_of(object_at("2026-03-29T02:30", "2026-03-29T03:15")) ==
        "the event does not end after it starts");
}

TEST_CASE("a description may have several lines, and indented ones") {
  CalendarObject object = object_at("2026-11-23T18:00", "2026-11-23T20:00");
  object.event.description = "a\n\n\tb\\n;,\n";
  CHECK(text_of(object).find("\r\nDESCRIPTION:a\\n\\n\tb\\\\n\\;\\,\\n\r\n") != std::string::npos);
}

TEST_CASE("duties of one's own: no METHOD, nobody asked, times in UTC") {
  const CalendarDuty duty{"oncall-1794808800@example.org", 1'774'764'000, 1'774'764'000 + 3600,
                          "on call"};
  CHECK(duties_text({duty}, 1'794'214'800) == with_crlf("BEGIN:VCALENDAR\n"
                                                        "PRODID:-//peer//EN\n"
                                                        "VERSION:2.0\n"
                                                        "BEGIN:VEVENT\n"
                                                        "UID:oncall-1794808800@example.org\n"
                                                        "DTSTAMP:20261109T090000Z\n"
                                                        "DTSTART:20260329T060000Z\n"
                                                        "DTEND:20260329T070000Z\n"
                                                        "SUMMARY:on call\n"
                                                        "CLASS:PRIVATE\n"
                                                        "TRANSP:TRANSPARENT\n"
                                                        "END:VEVENT\n"
                                                        "END:VCALENDAR\n"));
  CHECK(duties_text({}, 1'794'214'800) ==
        with_crlf("BEGIN:VCALENDAR\nPRODID:-//peer//EN\nVERSION:2.0\nEND:VCALENDAR\n"));
}

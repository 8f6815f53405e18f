// Answers of calendar programs: what is one, and what only looks like it.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "mails.hpp"

using namespace peer::test;

namespace {

const std::string yes = "calendar yes token.1 of alena@example.org at 1794826800";

struct Case {
  const char* what;
  std::string event;
  std::string expected;
};

std::string with(const std::string& from, const std::string& to) {
  return replaced(accepted(), from, to);
}

std::string second_attendee() {
  return accepted() + "ATTENDEE;PARTSTAT=DECLINED:mailto:jan@example.org\n";
}

}  // namespace

TEST_SUITE("answers of calendars") {
  TEST_CASE("an event is answered by its one attendee") {
    const Case cases[] = {
        {"accepted", accepted(), yes},
        {"declined", with("ACCEPTED", "DECLINED"),
         "calendar no token.1 of alena@example.org at 1794826800"},
        {"tentative", with("ACCEPTED", "TENTATIVE"),
         "calendar maybe token.1 of alena@example.org at 1794826800"},
        {"lower case", with("PARTSTAT=ACCEPTED:mailto", "partstat=accepted:MAILTO"), yes},
        {"other parameters",
         with("PARTSTAT", "CUTYPE=INDIVIDUAL;CN=\"Alena; Říhová\";X-NUM-GUESTS=0;PARTSTAT"), yes},
        {"a folded line", with("PARTSTAT=ACCEPTED", "PART\n STAT=ACC\n\tEPTED"), yes},
        {"a later version", with("SEQUENCE:0", "SEQUENCE:3"),
         "calendar yes token.1 of alena@example.org #3 at 1794826800"},
        {"no version", with("SEQUENCE:0\n", ""), yes},
        {"another position", with(".1@", ".12@"),
         "calendar yes token.12 of alena@example.org at 1794826800"},
        {"the moment of the mail when the event has none", with("DTSTAMP:20261116T110000Z\n", ""),
         "calendar yes token.1 of alena@example.org at 1794823200"},
        {"or no real one", with("DTSTAMP:20261116T110000Z", "DTSTAMP:20261116T110000"),
         "calendar yes token.1 of alena@example.org at 1794823200"},
    };
    for (const Case& one : cases) {
      CAPTURE(one.what);
      CHECK(shown(calendar_mail(calendar("REPLY", one.event))) == one.expected);
      CHECK(shown(with_crlf(calendar_mail(calendar("REPLY", one.event)))) == one.expected);
    }
  }

  TEST_CASE("what is no yes, no or maybe says so and still tells what it is about") {
    const std::string tail = " token.1 of alena@example.org at 1794826800";
    const Case cases[] = {
        {"needs action", with("ACCEPTED", "NEEDS-ACTION"),
         "none: neither accepted nor declined" + tail},
        {"delegated", with("ACCEPTED", "DELEGATED"), "none: neither accepted nor declined" + tail},
        {"no word of the standard", with("ACCEPTED", "X-PERHAPS"),
         "none: neither accepted nor declined" + tail},
        {"none", with(";PARTSTAT=ACCEPTED", ""), "none: neither accepted nor declined" + tail},
        {"two attendees", second_attendee(),
         "none: an answer of several people token.1 of alena@example.org at 1794826800"},
        {"no attendee", with("ATTENDEE;PARTSTAT=ACCEPTED:mailto:alena@example.org\n", ""),
         "none: an answer of nobody token.1 of alena@example.org at 1794826800"},
    };
    for (const Case& one : cases) {
      CAPTURE(one.what);
      CHECK(shown(calendar_mail(calendar("REPLY", one.event))) == one.expected);
    }
    CHECK(shown(calendar_mail(calendar("COUNTER", accepted()))) ==
          "none: another time is proposed" + tail);
  }

  TEST_CASE("only an event with a UID of ours counts") {
    const std::string other =
        "none: an answer to an event that is none of ours of alena@example.org at 1794823200";
    for (const std::string& uid :
         {std::string("x@example.org"), token + "@example.org", token + ".0@example.org",
          token + ".1", "<" + token + ".1@example.org>", std::string()}) {
      CAPTURE(uid);
      CHECK(shown(calendar_mail(calendar("REPLY", with(token + ".1@example.org", uid)))) == other);
    }
    CHECK(shown(calendar_mail(calendar("REPLY", with("UID:" + token + ".1@example.org\n", "")))) ==
          other);
    CHECK(shown(calendar_mail(calendar("REPLY", accepted() + "UID:x@example.org\n"))) == other);
    CHECK(shown(calendar_mail("BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n")) == other);
  }

  TEST_CASE("one event of ours among others is answered, two are too many") {
    const std::string foreign = "END:VEVENT\nBEGIN:VEVENT\nUID:x@example.org\n";
    CHECK(shown(calendar_mail(calendar("REPLY", accepted() + foreign))) == yes);
    const std::string second = "END:VEVENT\nBEGIN:VEVENT\n" + with(".1@", ".2@");
    CHECK(shown(calendar_mail(calendar("REPLY", accepted() + second))) ==
          "none: several events in one answer of alena@example.org at 1794823200");
  }

  TEST_CASE("a calendar that is no answer, and one that cannot be read") {
    for (const char* method : {"REQUEST", "CANCEL", "PUBLISH", "ADD", "REFRESH", "X-REPLY"}) {
      CAPTURE(method);
      CHECK(shown(calendar_mail(calendar(method, accepted()))) ==
            "none: a mail without a text of alena@example.org at 1794823200");
    }
    const std::string unreadable =
        "none: a calendar that cannot be read of alena@example.org at 1794823200";
    const std::string answer = calendar("REPLY", accepted());
    for (const std::string& text :
         {std::string(), std::string("Ano"), answer + answer,
          replaced(answer, "METHOD:REPLY\n", "METHOD:REQUEST\nMETHOD:REPLY\n"),
          replaced(answer, "VCALENDAR", "VTODO")}) {
      CAPTURE(text.substr(0, 300));
      CHECK(shown(calendar_mail(text)) == unreadable);
    }
    const std::string without_method = replaced(answer, "METHOD:REPLY\n", "");
    CHECK(shown(replaced(calendar_mail(without_method), "; method=REPLY", "")) == unreadable);
  }

  TEST_CASE("nothing but METHOD, UID, ATTENDEE, DTSTAMP and SEQUENCE can cost an answer") {
    const std::string answer = calendar("REPLY", accepted());
    const std::string mark = "\xef\xbb\xbf";
    for (const std::string& text :
         {replaced(answer, "METHOD:REPLY\n", ""),  // it stands in the Content-Type
          replaced(answer, "METHOD:REPLY\n", "METHOD:Reply\n"), answer + std::string(300000, ' '),
          answer + replaced(std::string(5000, 'x'), "x", "X\n"), "\n\n" + answer,
          replaced(answer, "DTEND", "X-A:\xff\nDTEND"), mark + answer,
          replaced(answer, "DTEND", "DESCRIPTION:P\xc5\n \x99ijdu\nDTEND"),
          replaced(answer, "DTEND", "SUMMARY:P\xf8\xedjdu\nDTEND"),
          replaced(answer, "DTEND", "no colon\n:\n;\n\nDTEND"), replaced(answer, "\n", "\r"),
          replaced(answer, "DTEND:20261123T193000Z", "DTEND:once upon a time"),
          replaced(answer, "BEGIN:VEVENT", "BEGIN:VTIMEZONE\nUID:x\nBEGIN:VEVENT"),
          replaced(answer, "DTEND", "BEGIN:VALARM\nUID:x\nATTENDEE:mailto:b@x\nEND:VALARM\nDTEND"),
          replaced(replaced(answer, "END:VEVENT\n", ""), "END:VCALENDAR\n", "")}) {
      CAPTURE(text.substr(0, 300));
      const std::string expected =
          text.find("VTIMEZONE") == std::string::npos
              ? yes
              : "none: an answer to an event that is none of ours of alena@example.org at "
                "1794823200";
      CHECK(shown(calendar_mail(text)) == expected);
    }
  }

  TEST_CASE("addresses are compared as what they mean") {
    const std::string line = "PARTSTAT=ACCEPTED:mailto:alena@example.org";
    for (
        const char* other :
        {"PARTSTAT=ACCEPTED:MAILTO: alena@example.org",
         "PARTSTAT=ACCEPTED:mailto:%61lena@example.org",
         "PARTSTAT=ACCEPTED:mailto:alena@example.org?subject=x",
         "PARTSTAT=ACCEPTED:alena@Example.ORG",
         "EMAIL=alena@example.org;PARTSTAT=ACCEPTED:/1234567/principal/",
         "EMAIL=\"alena@example.org\";PARTSTAT=ACCEPTED:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
         "CN=\"Alena; a: b\";PARTSTAT=ACCEPTED:mailto:\"alena\"@example.org"}) {
      CAPTURE(other);
      CHECK(shown(calendar_mail(calendar("REPLY", with(line, other)))) == yes);
    }
    // An id alone tells nobody: then From has to.
    CHECK(shown(calendar_mail(calendar("REPLY", with(line, "PARTSTAT=ACCEPTED:/1/principal/")))) ==
          yes);
  }

  TEST_CASE("a calendar is one by what it holds, wherever it stands") {
    const std::string answer = calendar("REPLY", accepted());
    const auto as = [&](const std::string& type, const std::string& text) {
      return shown(
          replaced(calendar_mail(text), "text/calendar; charset=utf-8; method=REPLY", type));
    };
    for (const char* type :
         {"application/ics; name=invite.ics", "application/octet-stream; name=\"a.ICS\"",
          "text/plain", "application/x-unknown; name=reply.ics",
          "application/octet-stream\nContent-Disposition: attachment; filename=invite.ics",
          "application/ics\nContent-Disposition: attachment", "text/calendar; charset=x-nobody"}) {
      CAPTURE(type);
      CHECK(as(type, answer) == yes);
    }
    const std::string wide = replaced(answer, "BEGIN:VCALENDAR", "BEGIN:VCALENDAR");
    std::string utf16 = "\xff\xfe";
    for (const char c : wide) utf16 += std::string{c, '\0'};
    CHECK(as("text/calendar; method=REPLY\nContent-Transfer-Encoding: base64",
             peer::test::base_64(utf16)) == yes);
  }

  TEST_CASE("an answer is as new as the later of DTSTAMP and Date; a comment is somebody's words") {
    CHECK(shown(replaced(calendar_mail(calendar("REPLY", accepted())), "16 Nov 2026 11:00:00 +0100",
                         "16 Nov 2026 13:00:00 +0100")) ==
          "calendar yes token.1 of alena@example.org at 1794830400");
    const std::string tail = " token.1 of alena@example.org at 1794826800";
    CHECK(shown(calendar_mail(calendar("REPLY", accepted() + "COMMENT:P\xc5\x99ijdu v sedm\n"))) ==
          "calendar yes +" + tail);
    CHECK(shown(calendar_mail(calendar("REPLY", accepted() + "COMMENT;LANGUAGE=cs-CZ:\\n\n"))) ==
          yes);
    CHECK(shown(calendar_mail(
              calendar("REPLY", with("PARTSTAT=", "X-RESPONSE-COMMENT=\"Chci\";PARTSTAT=")))) ==
          "calendar yes +" + tail);
  }

  TEST_CASE("the same answer twice is one, two different ones are none") {
    const std::string begin =
        "From: alena@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n";
    const std::string part = "--b\nContent-Type: text/calendar\n\n";
    const std::string answer = part + calendar("REPLY", accepted());
    CHECK(shown(begin + answer + answer + "--b--\n") == yes);
    CHECK(shown(begin + answer + part + calendar("REPLY", with("ACCEPTED", "DECLINED")) +
                "--b--\n") == "none: several answers in one mail of alena@example.org");
    CHECK(shown(begin + answer + part + calendar("REPLY", with(".1@", ".2@")) + "--b--\n") ==
          "none: several answers in one mail of alena@example.org");
    CHECK(shown(begin + answer + part + calendar("REQUEST", accepted()) + "--b--\n") == yes);
    CHECK(shown(begin + answer + answer + answer + answer + answer + "--b--\n") ==
          "none: a mail with many calendars + of alena@example.org");
  }

  TEST_CASE("a program that marks a click as generated is no automatic reply") {
    const std::string mail = calendar_mail(calendar("REPLY", accepted()));
    CHECK(shown("Auto-Submitted: auto-generated\n" + mail) == yes);
    CHECK(shown("Auto-Submitted: no\n" + mail) == yes);
    CHECK(shown("Auto-Submitted: auto-replied\n" + mail) ==
          "none: an automatic reply token.1 of alena@example.org at 1794826800");
  }
}

// Answers in the MIME shapes of the programs that people use: Google Calendar, Outlook, Apple
// Calendar, Thunderbird, and words typed on telephones.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "mails.hpp"

using namespace peer::test;

namespace {

const std::string uid = "20261116-0123456789abcdefghjk.1@example.org";

// The calendar three times over in an alternative, and once more as an attachment in base64.
std::string google() {
  const std::string event =
      "DTSTART:20261123T170000Z\nDTEND:20261123T193000Z\nDTSTAMP:20261116T110000Z\n"
      "ORGANIZER;CN=Mosty:mailto:peers@example.org\nUID:" +
      uid +
      "\nATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Alena \xc5\x98\xc3"
      "\xadhov\n \xc3\xa1;X-NUM-GUESTS=0:mailto:alena@example.org\n"
      "CREATED:20261116T080000Z\nDESCRIPTION:Setk\xc3\xa1n\xc3\xad\\nTelefon: 700 000 000\n"
      "LAST-MODIFIED:20261116T110000Z\nLOCATION:Lipov\xc3\xa1 12\\, Praha 2\nSEQUENCE:1\n"
      "STATUS:CONFIRMED\nSUMMARY:Setk\xc3\xa1n\xc3\xad\nTRANSP:OPAQUE\n";
  const std::string text =
      replaced(calendar("REPLY", event), "VERSION:2.0\n", "VERSION:2.0\nCALSCALE:GREGORIAN\n");
  return "Received: by mail-wr1-f70.google.example with SMTP id x; Mon, 16 Nov 2026 03:00:01 "
         "-0800 (PST)\nMIME-Version: 1.0\nReply-To: Alena <alena@example.org>\n"
         "Sender: Google Calendar <calendar-notification@google.example>\n"
         "Auto-Submitted: auto-generated\nMessage-ID: <calendar-1@google.example>\n"
         "Date: Mon, 16 Nov 2026 11:00:00 +0000\n"
         "Subject: =?UTF-8?Q?P=C5=99ijato=3A_Setk=C3=A1n=C3=AD?=\n"
         "From: Alena <alena@example.org>\nTo: peers@example.org\n"
         "Content-Type: multipart/mixed; boundary=\"000000000000a1\"\n\n"
         "--000000000000a1\nContent-Type: multipart/alternative; boundary=\"000000000000a2\"\n\n"
         "--000000000000a2\nContent-Type: text/plain; charset=\"UTF-8\"; format=flowed; delsp=yes\n"
         "Content-Transfer-Encoding: base64\n\nQWxlbmEgcMWZaWphbGEgdHV0byBwb3p2w6Fua3UuDQo=\n"
         "--000000000000a2\nContent-Type: text/html; charset=\"UTF-8\"\n"
         "Content-Transfer-Encoding: quoted-printable\n\n<html lang=3D\"cs\"><body>Alena</body>"
         "</html>\n--000000000000a2\nContent-Type: text/calendar; charset=\"UTF-8\"; method=REPLY\n"
         "Content-Transfer-Encoding: 7bit\n\n" +
         text +
         "\n--000000000000a2--\n--000000000000a1\nContent-Type: application/ics; "
         "name=\"invite.ics\"\nContent-Disposition: attachment; filename=\"invite.ics\"\n"
         "Content-Transfer-Encoding: base64\n\nQkVHSU46VkNBTEVOREFS\n--000000000000a1--\n";
}

// Exchange: an empty text in the charset of the country, the calendar in base64 with a time zone of
// its own names.
std::string outlook() {
  return "From: =?iso-8859-2?Q?Alena_=D8=EDhov=E1?= <Alena@Example.org>\n"
         "To: Mosty <peers@example.org>\nSubject: =?iso-8859-2?Q?Odm=EDtnuto:_Setk=E1n=ED?=\n"
         "Thread-Topic: =?iso-8859-2?Q?Setk=E1n=ED?=\nThread-Index: AQHcXy==\n"
         "Date: Mon, 16 Nov 2026 12:00:00 +0100\nMessage-ID: <DB9PR01@outlook.example>\n"
         "Accept-Language: cs-CZ, en-US\nX-MS-Has-Attach:\nX-MS-TNEF-Correlator:\n"
         "x-ms-exchange-calendar-originator-id: alena@example.org\nMIME-Version: 1.0\n"
         "Content-Type: multipart/alternative;\n\tboundary=\"_000_DB9PR01_\"\n\n"
         "--_000_DB9PR01_\nContent-Type: text/plain; charset=\"iso-8859-2\"\n"
         "Content-Transfer-Encoding: quoted-printable\n\n\n\n"
         "--_000_DB9PR01_\nContent-Type: text/html; charset=\"iso-8859-2\"\n"
         "Content-Transfer-Encoding: "
         "quoted-printable\n\n<html><head></head><body></body></html>\n\n"
         "--_000_DB9PR01_\nContent-Type: text/calendar; charset=\"utf-8\"; method=REPLY\n"
         "Content-Transfer-Encoding: base64\n\n"
         // METHOD:REPLY, a VTIMEZONE "Central Europe Standard Time", DECLINED by
         // mailto:alena@example.org, DTSTAMP:20261116T110000Z, SEQUENCE:0.
         "QkVHSU46VkNBTEVOREFSDQpNRVRIT0Q6UkVQTFkNClBST0RJRDpNaWNyb3NvZnQgRXhjaGFuZ2Ug\n"
         "U2VydmVyIDIwMTANClZFUlNJT046Mi4wDQpCRUdJTjpWVElNRVpPTkUNClRaSUQ6Q2VudHJhbCBF\n"
         "dXJvcGUgU3RhbmRhcmQgVGltZQ0KQkVHSU46U1RBTkRBUkQNCkRUU1RBUlQ6MTYwMTAxMDFUMDMw\n"
         "MDAwDQpUWk9GRlNFVEZST006KzAyMDANClRaT0ZGU0VUVE86KzAxMDANClJSVUxFOkZSRVE9WUVB\n"
         "UkxZO0lOVEVSVkFMPTE7QllEQVk9LTFTVTtCWU1PTlRIPTEwDQpFTkQ6U1RBTkRBUkQNCkJFR0lO\n"
         "OkRBWUxJR0hUDQpEVFNUQVJUOjE2MDEwMTAxVDAyMDAwMA0KVFpPRkZTRVRGUk9NOiswMTAwDQpU\n"
         "Wk9GRlNFVFRPOiswMjAwDQpSUlVMRTpGUkVRPVlFQVJMWTtJTlRFUlZBTD0xO0JZREFZPS0xU1U7\n"
         "QllNT05USD0zDQpFTkQ6REFZTElHSFQNCkVORDpWVElNRVpPTkUNCkJFR0lOOlZFVkVOVA0KQVRU\n"
         "RU5ERUU7UEFSVFNUQVQ9REVDTElORUQ7Q049QWxlbmE6bWFpbHRvOmFsZW5hQGV4YW1wbGUub3Jn\n"
         "DQpDT01NRU5UO0xBTkdVQUdFPWNzLUNaOlxuDQpVSUQ6MjAyNjExMTYtMDEyMzQ1Njc4OWFiY2Rl\n"
         "ZmdoamsuMUBleGFtcGxlLm9yZw0KU1VNTUFSWTtMQU5HVUFHRT1jcy1DWjpPZG3DrXRudXRvOiBT\n"
         "ZXRrw6Fuw60NCkRUU1RBUlQ7VFpJRD1DZW50cmFsIEV1cm9wZSBTdGFuZGFyZCBUaW1lOjIwMjYx\n"
         "MTIzVDE4MDAwMA0KRFRFTkQ7VFpJRD1DZW50cmFsIEV1cm9wZSBTdGFuZGFyZCBUaW1lOjIwMjYx\n"
         "MTIzVDIwMzAwMA0KQ0xBU1M6UFVCTElDDQpQUklPUklUWTo1DQpEVFNUQU1QOjIwMjYxMTE2VDEx\n"
         "MDAwMFoNClRSQU5TUDpPUEFRVUUNClNUQVRVUzpDT05GSVJNRUQNClNFUVVFTkNFOjANCkxPQ0FU\n"
         "SU9OO0xBTkdVQUdFPWNzLUNaOkxpcG92w6EgMTINClgtTUlDUk9TT0ZULUNETy1BUFBULVNFUVVF\n"
         "TkNFOjANClgtTUlDUk9TT0ZULUNETy1CVVNZU1RBVFVTOkZSRUUNCkVORDpWRVZFTlQNCkVORDpW\n"
         "Q0FMRU5EQVINCg==\n"
         "\n--_000_DB9PR01_--\n";
}

// Apple Calendar: the calendar beside the text, in quoted-printable.
std::string apple() {
  return "From: =?utf-8?Q?Alena_=C5=98=C3=ADhov=C3=A1?= <alena@example.org>\n"
         "Content-Type: multipart/alternative;\n"
         " boundary=\"Apple-Mail=_5A0E4B3C-1\"\nMime-Version: 1.0 (Mac OS X Mail 16.0)\n"
         "Date: Mon, 16 Nov 2026 12:00:00 +0100\nMessage-Id: <5A0E4B3C@example.org>\n"
         "Subject: =?utf-8?Q?Mo=C5=BEn=C3=A1=3A_Setk=C3=A1n=C3=AD?=\nTo: peers@example.org\n\n\n"
         "--Apple-Mail=_5A0E4B3C-1\nContent-Transfer-Encoding: 7bit\n"
         "Content-Type: text/plain;\n\tcharset=us-ascii\n\n\n\n"
         "--Apple-Mail=_5A0E4B3C-1\nContent-Transfer-Encoding: quoted-printable\n"
         "Content-Type: text/calendar; charset=utf-8;\n\tmethod=REPLY;\n"
         "\tname=\"iCal-20261116-120000.ics\"\n\n"
         "BEGIN:VCALENDAR\nCALSCALE:GREGORIAN\nPRODID:-//Apple Inc.//macOS 14.0//EN\nVERSION:2.0\n"
         "METHOD:REPLY\nBEGIN:VEVENT\nUID:" +
         uid +
         "\nDTSTART:20261123T170000Z\nDTEND:20261123T193000Z\nSUMMARY:Setk=C3=A1n=C3=AD\n"
         "SEQUENCE:0\nDTSTAMP:20261116T110000Z\nORGANIZER;CN=3DMosty:mailto:peers@example.org\n"
         "ATTENDEE;CN=3DAlena;CUTYPE=3DINDIVIDUAL;EMAIL=3Dalena@example.org;PARTSTAT=3DTENTA=\n"
         "TIVE;ROLE=3DREQ-PARTICIPANT:mailto:alena@example.org\nEND:VEVENT\nEND:VCALENDAR\n\n"
         "--Apple-Mail=_5A0E4B3C-1--\n";
}

// Thunderbird: alternative in mixed, the calendar once as text and once as a file.
std::string thunderbird() {
  const std::string event =
      "UID:" + uid +
      "\nDTSTAMP:20261116T110000Z\nDTSTART;TZID=Europe/Prague:20261123T180000\n"
      "DTEND;TZID=Europe/Prague:20261123T203000\nSEQUENCE:0\n"
      "ORGANIZER;CN=Mosty;PARTSTAT=ACCEPTED;ROLE=CHAIR:mailto:peers@example.org\n"
      "ATTENDEE;CN=Alena;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:mailto:alena@example.org\n";
  const std::string text = replaced(calendar("REPLY", event), "-//test//test//EN",
                                    "-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN");
  return "MIME-version: 1.0\nFrom: Alena <alena@example.org>\nTo: Mosty <peers@example.org>\n"
         "Date: Mon, 16 Nov 2026 12:00:00 +0100\nUser-Agent: Mozilla Thunderbird\n"
         "Subject: =?UTF-8?B?T2Rwb3bEm8SP?=\nContent-class: urn:content-classes:calendarmessage\n"
         "Content-type: multipart/mixed; boundary=\"Boundary_(ID_1)\"\n\n\n"
         "--Boundary_(ID_1)\nContent-type: multipart/alternative;\n boundary=\"Boundary_(ID_2)\"\n"
         "\n\n--Boundary_(ID_2)\nContent-type: text/plain; charset=UTF-8\n"
         "Content-transfer-encoding: quoted-printable\n\nAlena p=C5=99ijala\n\n\n"
         "--Boundary_(ID_2)\nContent-type: text/calendar; method=REPLY; charset=UTF-8\n"
         "Content-transfer-encoding: 8BIT\n\n" +
         text +
         "\n--Boundary_(ID_2)--\n\n--Boundary_(ID_1)\n"
         "Content-type: application/ics; name=\"invite.ics\"\n"
         "Content-transfer-encoding: base64\nContent-disposition: attachment; "
         "filename=\"invite.ics\"\n\nQkVHSU46VkNBTEVOREFS\n\n--Boundary_(ID_1)--\n";
}

const std::string answers = "In-Reply-To: <" + token + "@example.org>\nReferences: <" + token +
                            "@example.org>\nDate: Mon, 16 Nov 2026 11:00:00 +0100\n"
                            "From: Alena <alena@example.org>\nTo: peers@example.org\n";

// The Gmail app of Android: both forms, the text in base64 with the quotation below.
std::string android() {
  return answers +
         "MIME-Version: 1.0\nSubject: =?UTF-8?B?UmU6IFBvenbDoW5rYQ==?=\n"
         "Content-Type: multipart/alternative; boundary=\"000000000000c3\"\n\n"
         "--000000000000c3\nContent-Type: text/plain; charset=\"UTF-8\"\n"
         "Content-Transfer-Encoding: base64\n\n"
         // "Ano\r\n\r\npo 16. 11. 2026 v 9:00 odesílatel Mosty <peers@example.org> napsal:\r\n
         // \r\n> Přijdete?\r\n"
         "QW5vDQoNCnBvIDE2LiAxMS4gMjAyNiB2IDk6MDAgb2Rlc8OtbGF0ZWwgTW9zdHkgPHBlZXJzQGV4\n"
         "YW1wbGUub3JnPiBuYXBzYWw6DQoNCj4gUMWZaWpkZXRlPw0K\n"
         "--000000000000c3\nContent-Type: text/html; charset=\"UTF-8\"\n"
         "Content-Transfer-Encoding: base64\n\nPGRpdiBkaXI9ImF1dG8iPkFubzwvZGl2Pg==\n"
         "--000000000000c3--\n";
}

// An iPhone: plain text with a signature, quoted-printable, no other part.
std::string iphone() {
  return answers +
         "Content-Type: text/plain;\n\tcharset=utf-8\nContent-Transfer-Encoding: "
         "quoted-printable\nMime-Version: 1.0 (1.0)\nSubject: Re: =?utf-8?Q?Pozv=C3=A1nka?=\n"
         "X-Mailer: iPhone Mail (22A1)\n\nMo=C5=BEn=C3=A1=20\n\nOdesl=C3=A1no z=C2=A0iPhonu\n\n"
         "> 16. 11. 2026 v 9:00, Mosty <peers@example.org>:\n>=20\n> =EF=BB=BFP=C5=99ijdete?\n";
}

// Outlook for Windows, set to the charset of the country.
std::string outlook_word() {
  return answers +
         "MIME-Version: 1.0\nX-Mailer: Microsoft Outlook 16.0\nContent-Language: cs\n"
         "Content-Type: multipart/alternative;\n\tboundary=\"----=_NextPart_000_0001\"\n\n"
         "This is a multipart message in MIME format.\n\n------=_NextPart_000_0001\n"
         "Content-Type: text/plain;\n\tcharset=\"windows-1250\"\n"
         "Content-Transfer-Encoding: quoted-printable\n\nMo=9En=E1.\n\n=20\n\nFrom: Mosty "
         "<peers@example.org>=20\nSent: Monday, November 16, 2026 9:00 AM\n\n"
         "------=_NextPart_000_0001\nContent-Type: text/html;\n\tcharset=\"windows-1250\"\n"
         "Content-Transfer-Encoding: quoted-printable\n\n<html><p>Mo=9En=E1.</p></html>\n\n"
         "------=_NextPart_000_0001--\n";
}

// A webmail that still writes ISO-8859-2 in eight bits.
std::string webmail() {
  return answers +
         "MIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-2\n"
         "Content-Transfer-Encoding: 8bit\n\nNe, \nAlena\n\n---------- P\xf9vodn\xed e-mail "
         "----------\nOd: Mosty <peers@example.org>\n";
}

// S/MIME or OpenPGP around the text.
std::string signed_word() {
  return answers +
         "MIME-Version: 1.0\nContent-Type: multipart/signed; micalg=pgp-sha512;\n"
         " protocol=\"application/pgp-signature\"; boundary=\"sig\"\n\n--sig\n"
         "Content-Type: multipart/mixed; boundary=\"in\"; protected-headers=\"v1\"\n\n--in\n"
         "Content-Type: text/plain; charset=UTF-8; format=flowed\n"
         "Content-Transfer-Encoding: base64\n\nTmU=\n\n--in--\n\n--sig\n"
         "Content-Type: application/pgp-signature; name=\"OpenPGP_signature.asc\"\n\n"
         "-----BEGIN PGP SIGNATURE-----\n\nwsF5\n-----END PGP SIGNATURE-----\n\n--sig--\n";
}

}  // namespace

TEST_SUITE("answers of programs") {
  TEST_CASE("each program's shape is read, with CRLF and with LF") {
    struct Case {
      const char* program;
      std::string mail;
      std::string expected;
    };
    const Case cases[] = {
        {"Google Calendar", google(), "calendar yes token.1 of alena@example.org #1 at 1794826800"},
        {"Outlook", outlook(), "calendar no token.1 of alena@example.org at 1794826800"},
        {"Apple Calendar", apple(), "calendar maybe token.1 of alena@example.org at 1794826800"},
        {"Thunderbird", thunderbird(), "calendar yes token.1 of alena@example.org at 1794826800"},
        {"Android", android(), "word yes 'ano' token of alena@example.org at 1794823200"},
        {"iPhone", iphone(), "word maybe 'mozna' token of alena@example.org at 1794823200"},
        {"Outlook, a word", outlook_word(),
         "word maybe 'mozna' token of alena@example.org at 1794823200"},
        {"webmail", webmail(), "word no 'ne' token of alena@example.org at 1794823200"},
        {"signed", signed_word(), "word no 'ne' token of alena@example.org at 1794823200"},
    };
    for (const Case& one : cases) {
      CAPTURE(one.program);
      CHECK(shown(one.mail) == one.expected);
      CHECK(shown(with_crlf(one.mail)) == one.expected);
    }
  }

  TEST_CASE("out of office, a bounce and a receipt of the same programs are none") {
    CHECK(shown(answers +
                "Auto-Submitted: auto-generated\nX-Auto-Response-Suppress: All\nX-MS-Exchange-"
                "Inbox-Rules-Loop: alena@example.org\nMIME-Version: 1.0\n"
                "Content-Type: text/plain; charset=utf-8\n\nAno\n") ==
          "none: an automatic reply token of alena@example.org at 1794823200");
    const std::string report = "MIME-Version: 1.0\nContent-Type: multipart/report; report-type=";
    CHECK(shown(answers + report +
                "disposition-notification; boundary=b\n\n--b\nContent-Type: text/plain\n\nAno\n"
                "--b--\n") ==
          "none: a bounce or a receipt token of alena@example.org at 1794823200");
    CHECK(shown("Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.org (Mail Delivery System)\n" +
                report +
                "delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\nSorry\n--b\n"
                "Content-Type: message/rfc822\n\n" +
                google() + "--b--\n") ==
          "none: a bounce or a receipt of MAILER-DAEMON@mx.example.org");
    const std::string status =
        "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.org\n" + report +
        "delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\nSorry\n"
        "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\n"
        "Final-Recipient: rfc822; alena@example.org\nAction: ACTION\n\n--b\n"
        "Content-Type: text/rfc822-headers\n\nMessage-ID:\n <" +
        token + "@example.org>\n\n--b--\n";
    CHECK(shown(replaced(status, "ACTION", "failed")) ==
          "bounce token of MAILER-DAEMON@mx.example.org");
    CHECK(shown(replaced(status, "ACTION", "delayed")) ==
          "receipt token of MAILER-DAEMON@mx.example.org");
  }
}

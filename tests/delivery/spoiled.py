"""Letters with a fault each, which the judge of letters must find."""
# SPDX-License-Identifier: MIT
import base64

import letter

# In an invitation on Friday 2027-02-12 to c-4hpz, Alena Říhová.
FAULTS = [
    (b"From: Mosty", b"From: Moste"), (b"To: =?utf-8?B?QWxlb", b"To: =?utf-8?B?RWxlb"),
    (b"rihova@example.org>\nSubject", b"rihova@example.org>, <e@example.org>\nSubject"),
    (b"Subject: =?utf-8?B?U", b"Subject: =?utf-8?B?V"),
    (b"+0100\nMessage-ID", b"+0000\nMessage-ID"),
    (b"Message-ID: <2", b"Message-ID: <3"), (b"auto-generated", b"no"),
    (b"MIME-Version:", b"Bcc: e@example.org\nMIME-Version:"),
    (b"unsubscribe%20", b"unsubscribe%21"),
    (b"; method=REQUEST", b"; method=CANCEL"), (b"; method=REQUEST", b""),
    (b"application/ics", b"text/calendar"), (b"Aleno,", b"Davide,"),
    (b"METHOD:REQUEST", b"METHOD:CANCEL"), (b"METHOD:REQUEST\r\n", b""),
    (b"SEQUENCE:0", b"SEQUENCE:1"), (b"UID:2", b"UID:3"),
    (b"STATUS:CONFIRMED", b"STATUS:CANCELLED"),
    (b"DTSTART;TZID=Europe/Prague:20270215T18", b"DTSTART;TZID=Europe/Prague:20270215T19"),
    (b"DTEND;TZID=Europe/Prague:20270215T20", b"DTEND;TZID=Europe/Prague:20270215T21"),
    (b"TZOFFSETTO:+0100", b"TZOFFSETTO:+0200"), (b"TZID=Europe/Prague", b"TZID=Europe/London"),
    (b"ORGANIZER", b"ATTENDEE:mailto:jirka.h@example.org\r\nORGANIZER"),
    (b"mailto:alena.", b"mailto:elena."), (b"DESCRIPTION:", b"DESCRIPTION:David S\xc3\xbdkora "),
    (b"DESCRIPTION:", b"DESCRIPTION:jirka.h@exam\r\n ple.org "),
    (b"DESCRIPTION:", b"DESCRIPTION:Vondrov\xc3\xa1 "), (b"SUMMARY:", b"SUMMARY:Skupina "),
]


def letters(data):
    """Each letter, and what was done to it."""
    calendar = letter.part_of(letter.parsed(data), "text/calendar")
    for old, new in FAULTS:
        if old in data:
            spoilt = data.replace(old, new)
        else:
            # The same object stands in the letter twice.
            spoilt = data.replace(base64.encodebytes(calendar),
                                  base64.encodebytes(calendar.replace(old, new)))
        assert spoilt != data, f"there is no {old!r} to spoil"
        yield f"{old!r} became {new!r}", spoilt

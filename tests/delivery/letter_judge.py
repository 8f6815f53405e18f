"""Whether a letter in a mailbox is the one that was meant, by Python's email and icalendar."""
# SPDX-License-Identifier: MIT
import collections
import datetime
import email.utils
import re
import zoneinfo

import icalendar

import letter
from program import BY_EMAIL, SENDER, ZONE, demand, same

# `now`, `subject` and `text` are what was said before the letter was sent.
Expected = collections.namedtuple("Expected", "kind sequence utc now subject text",
                                  defaults=("", "", ""))
OURS = ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "List-Unsubscribe",
        "Content-Language", "MIME-Version", "Content-Type"]
OF_THE_MTA = ["Return-Path", "Delivered-To", "Received"]
WITH_EVENT = ["multipart/mixed", "multipart/alternative", "text/plain", "text/calendar",
              "application/ics"]
METHODS = {"invite": "REQUEST", "change": "REQUEST", "cancel": "CANCEL"}


def judge_headers(message, program, client, session, expected):
    claims = [claim for claim in program.claims(session) if claim["to"] == client]
    token = claims[-1]["token"]
    same("kinds in the ledger", claims[-1]["kind"], expected.kind)
    same("its outcome", claims[-1]["states"], ["sent"])
    first = f"<{claims[0]['token']}@example.org>"
    answers = [] if len(claims) == 1 else ["In-Reply-To", "References"]
    plain = ["Content-Transfer-Encoding"] if expected.kind == "remind" else []
    same("headers", sorted(set(message.keys())), sorted(OURS + OF_THE_MTA + answers + plain))
    for name in OURS + answers:
        same(f"headers {name}", len(message.get_all(name)), 1)
    same("Message-ID", message["Message-ID"], f"<{token}@example.org>")
    for name in answers:
        same(name, message[name], first)
    same("From", letter.addresses(message["From"]), [("Mosty", SENDER)])
    same("To", letter.addresses(message["To"]),
         [(program.person(client)["name"], BY_EMAIL[client])])
    same("Subject", letter.decoded(message["Subject"]), expected.subject)
    same("Auto-Submitted", message["Auto-Submitted"], "auto-generated")
    same("List-Unsubscribe", letter.unfolded(message["List-Unsubscribe"]),
         f"<mailto:{SENDER}?subject=unsubscribe%20{token}>")
    same("Content-Language", message["Content-Language"], "cs")
    now = datetime.datetime.fromisoformat(expected.now).replace(tzinfo=zoneinfo.ZoneInfo(ZONE))
    date = email.utils.parsedate_to_datetime(message["Date"])
    same("Date", (date, date.utcoffset()), (now, now.utcoffset()))
    same("Return-Path", message["Return-Path"], f"<{SENDER}>")
    same("Delivered-To", message["Delivered-To"], BY_EMAIL[client])


def instant(event, name, calendar):
    """The moment by Python's own zone and by the one that the object brings along: UTC."""
    moment = event.decoded(name)
    local = moment.replace(tzinfo=None)
    zone = event[name].params["TZID"]
    same("zone", zone, ZONE)
    by_python = local.replace(tzinfo=zoneinfo.ZoneInfo(zone))
    (brought,) = calendar.walk("VTIMEZONE")
    by_object = brought.to_tz().localize(local)
    same(f"{name} by the zone of the object", by_object.utcoffset(), by_python.utcoffset())
    return by_python.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%MZ")


def judge_event(message, program, client, session, expected):
    data = letter.part_of(message, "text/calendar")
    same("the attached object", letter.part_of(message, "application/ics"), data)
    (part,) = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
    calendar = icalendar.Calendar.from_ical(data)
    method = METHODS[expected.kind]
    same("METHOD in the Content-Type and in the object",
         (part.get_param("method"), calendar["METHOD"]), (method, method))
    (event,) = calendar.walk("VEVENT")
    same("SEQUENCE", event["SEQUENCE"], expected.sequence)
    same("STATUS", event["STATUS"], "CANCELLED" if method == "CANCEL" else "CONFIRMED")
    first = [claim for claim in program.claims(session) if claim["to"] == client][0]["token"]
    same("UID", event["UID"], f"{first}.1@example.org")
    demand(not isinstance(event["ATTENDEE"], list), "more than one ATTENDEE")
    same("lines with ATTENDEE", len(re.findall(rb"(?m)^ATTENDEE", data)), 1)
    same("ATTENDEE", (event["ATTENDEE"], event["ATTENDEE"].params["CN"]),
         (f"mailto:{BY_EMAIL[client]}", program.person(client)["name"]))
    same("ORGANIZER", event["ORGANIZER"], f"mailto:{SENDER}")
    same("start and end", tuple(instant(event, name, calendar) for name in ("DTSTART", "DTEND")),
         expected.utc)
    same("LOCATION", event["LOCATION"], "Centrum Mosty, Lipová 12, Praha 2")
    demand("skupina" not in str(event["SUMMARY"]).lower(), "the SUMMARY tells what it is")


def private_words(program, client):
    """What would tell the receiver of somebody else; of staff the first name may stand there."""
    for other, person in program.people().items():
        if other == client:
            continue
        yield other
        yield from (person[key] for key in ("email", "messenger", "facebook", "expects", "phone")
                    if key in person)
        names = person["name"].split()
        yield from names[1:] if other.startswith("s-") else {person["name"], *names,
                                                             person["call"]}


def judge_privacy(data, message, program, client):
    texts = [data.decode("ascii")]
    for part in message.walk():
        texts += [letter.decoded(value) for value in part.values()]
        if not part.is_multipart():
            body = part.get_payload(decode=True).decode("utf-8")
            texts += [body, body.replace("\r\n ", "")]
    own = program.person(client)
    for word in private_words(program, client):
        if word in (own["name"], own["call"], *own["name"].split()):
            continue
        for text in texts:
            demand(word not in text, f"'{word}' is somebody else's")
    for key in ("phone", "expects"):
        demand(key not in own or all(own[key] not in text for text in texts), f"their own {key}")


def judge(program, client, session, data, expected):
    message = letter.parsed(data)
    judge_headers(message, program, client, session, expected)
    kinds = [part.get_content_type() for part in message.walk()]
    same("parts", kinds, ["text/plain"] if expected.kind == "remind" else WITH_EVENT)
    same("defects", [part.defects for part in message.walk() if part.defects], [])
    same("text", letter.text_of(message), expected.text)
    demand("skupina" not in expected.subject.lower(), "the Subject tells what it is")
    if expected.kind != "remind":
        judge_event(message, program, client, session, expected)
    judge_privacy(data, message, program, client)

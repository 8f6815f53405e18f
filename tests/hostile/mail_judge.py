#!/usr/bin/python3
"""Reads mails with hostile texts back by readers that are not ours.

    mail_judge.py MAIL_TEXT COUNT [SEED]

MAIL_TEXT puts each string into every text of a mail and its event. What no reader could bear must
have been refused, what everybody may write must not; every mail that was made is read by Python's
email (compat32) and icalendar and must say what it was to say, to one person, in the lines and
characters that RFC 5322, RFC 2045 and RFC 5545 allow. First the judge must find faults in mails
that were spoilt on purpose. Needs python3-icalendar.
"""
# SPDX-License-Identifier: MIT
import collections
import email
import email.header
import email.utils
import html.parser
import re
import subprocess
import sys
import time
import unicodedata
import urllib.parse

import icalendar

HEADERS = ["From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References",
           "Auto-Submitted", "List-Unsubscribe", "Content-Language", "MIME-Version", "Content-Type"]
PROPERTIES = ["UID", "DTSTAMP", "SEQUENCE", "ORGANIZER", "ATTENDEE", "DTSTART", "DTEND", "SUMMARY",
              "LOCATION", "URL", "DESCRIPTION", "STATUS", "TRANSP"]
ONE_LINE = {"from-name", "to-name", "subject", "summary", "location", "organizer-name",
            "attendee-name"}
SEVERAL_LINES = {"text", "description"}
# CR, LF and the other controls; what ends lines or turns them round.
UNBEARABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


# What icalendar 4 cannot read back: escapes, and its own stand-ins for them.
STAND_IN = re.compile(r"\\|%2C|%3A|%3B|%5C")


class Bad(Exception):
    """What is wrong with a mail."""


def demand(condition, what):
    if not condition:
        raise Bad(what)


def same(what, got, wanted):
    demand(got == wanted, f"{what}: {got[:200]!r} instead of {wanted[:200]!r}")


def cases(data):
    """The frames of MAIL_TEXT, one dict a string."""
    case, at = collections.defaultdict(list), 0
    while at < len(data):
        line_end = data.index(b"\n", at)
        key, length = data[at:line_end].split(b" ")
        begin = line_end + 1
        at = begin + int(length) + 1
        if key == b"end":
            yield {name: values if name == "refused" else values[0]
                   for name, values in case.items()}
            case.clear()
        elif key == b"mail":
            case["mail"].append(data[begin:at - 1])
        else:
            case[key.decode()].append(data[begin:at - 1].decode())


def decoded(value):
    """An unstructured header, or the name of an address, as a person reads it."""
    text = re.sub(r"\r?\n(?=[ \t])", "", value)
    return str(email.header.make_header(email.header.decode_header(text)))


def judge_bytes(data):
    demand(all(octet < 128 for octet in data), "an octet that is not ASCII")
    demand(b"\r" not in data, "a carriage return")
    demand(b"\0" not in data, "a NUL")
    lines = data.split(b"\n")
    demand(max(map(len, lines)) <= 998, "a line of more than 998 octets")
    in_body = lines[lines.index(b"") + 1:]
    demand(max(map(len, in_body), default=0) <= 78, "a line of the body of more than 78 octets")
    for line in lines[:lines.index(b"")]:
        # Only what has no blank to be folded at may be longer.
        demand(len(line) <= 78 or b" " not in line.split(b": ", 1)[-1].strip(),
               f"a header line of {len(line)} octets that could be folded")


def judge_address(what, header, name, address):
    addresses = email.utils.getaddresses([re.sub(r"\n(?=[ \t])", "", header)])
    same(what, [each[1] for each in addresses], [address])
    same(f"{what}, name", decoded(addresses[0][0]), name)


def judge_headers(message, case):
    names = [name for name in message.keys() if name != "Content-Transfer-Encoding"]
    same("headers", sorted(names),
         sorted(name for name in HEADERS if case["language"] or name != "Content-Language"))
    judge_address("From", message["From"], case["from-name"], case["from"])
    judge_address("To", message["To"], case["to-name"], case["to"])
    same("Subject", decoded(message["Subject"]), case["subject"])
    same("Message-ID", message["Message-ID"], f"<{case['message-id']}>")
    same("In-Reply-To", message["In-Reply-To"], f"<{case['in-reply-to']}>")
    same("References", message["References"], f"<{case['in-reply-to']}>")
    same("List-Unsubscribe", message["List-Unsubscribe"], f"<{case['unsubscribe']}>")
    same("Content-Language", message.get("Content-Language", ""), case["language"])
    same("Auto-Submitted", message["Auto-Submitted"], "auto-generated")
    same("Date", message["Date"], "Mon, 16 Nov 2026 09:00:00 +0100")


class Page(html.parser.HTMLParser):
    """The text of a page; its tags and attributes."""

    def __init__(self, text):
        super().__init__()
        self.text, self.seen = "", set()
        self.feed(text)
        self.close()

    def handle_data(self, data):
        self.text += data

    def handle_starttag(self, tag, attrs):
        for name, value in attrs or [("", "")]:
            self.seen.add((tag, name))
            if (tag, name) == ("a", "href"):
                demand(re.match("https?://|mailto:", value), f"a link to {value!r}")


def judge_page(page, text, language):
    read = Page(page)
    same("page", " ".join(read.text.split()), " ".join(text.split()))
    demand(read.seen <= {("html", "lang"), ("html", ""), ("head", ""), ("meta", "charset"),
                         ("body", ""), ("p", ""), ("br", ""), ("a", "href")},
           f"tags {read.seen}")
    demand(f'<html lang="{language}">' in page or not language, "the language of the page")


def unescaped(value):
    """TEXT of RFC 5545 §3.3.11, by hand: icalendar 4 mistakes a backslash before an n."""
    demand(re.fullmatch(r"(?:[^\\;,]|\\[\\;,nN])*", value), f"TEXT not escaped: {value[:200]!r}")
    return re.sub(r"\\(.)", lambda match: {"n": "\n", "N": "\n"}.get(match[1], match[1]), value)


def judge_calendar(text, method, case):
    demand(text.endswith("\r\n") and "\n" not in text.replace("\r\n", ""), "a bare line end")
    demand("\r" not in text.replace("\r\n", ""), "a bare carriage return")
    for line in text.split("\r\n"):
        demand(len(line.encode()) <= 75, "a line of the calendar of more than 75 octets")
    lines = text.replace("\r\n ", "").split("\r\n")
    calendar = icalendar.Calendar.from_ical(text)
    same("METHOD", str(calendar["METHOD"]), method)
    events = calendar.walk("VEVENT")
    demand(len(events) == 1 and lines.count("BEGIN:VEVENT") == 1, "not one event")
    demand({part.name for part in calendar.walk()} <= {"VCALENDAR", "VEVENT", "VTIMEZONE",
                                                       "STANDARD", "DAYLIGHT"}, "other components")
    event = events[0]
    demand(not event.errors, f"errors {event.errors}")
    optional = {"LOCATION": "location", "URL": "url", "DESCRIPTION": "description"}
    same("properties", sorted(event.keys()),
         sorted(name for name in PROPERTIES if case.get(optional.get(name, ""), "yes")))
    judge_event_texts(event, lines, case)
    for name, key in (("ATTENDEE", "attendee"), ("ORGANIZER", "organizer")):
        demand(not isinstance(event[name], list), f"several {name}")
        same(name, urllib.parse.unquote(str(event[name])), "mailto:" + case[key])
        judge_name(name, event[name].params.get("CN", ""), lines, case[key + "-name"])
    demand(("RSVP" in event["ATTENDEE"].params) == (method == "REQUEST"), "RSVP")
    same("STATUS", str(event["STATUS"]), "CONFIRMED" if method == "REQUEST" else "CANCELLED")
    same("UID", [line for line in lines if line.startswith("UID:")], ["UID:" + case["uid"]])
    same("DTSTART", event["DTSTART"].dt.isoformat(), "2026-11-23T18:00:00+01:00")
    same("DTEND", event["DTEND"].dt.isoformat(), "2026-11-23T20:00:00+01:00")


def judge_name(name, got, lines, wanted):
    """A parameter knows no escapes: what it cannot hold has been replaced."""
    wanted = wanted.replace('"', "'").replace("\\", "/")
    line = next(line for line in lines if line.startswith((name + ";", name + ":")))
    value = re.match(r';CN=(?:"([^"]*)"|([^";:,]*))[;:]', line[len(name):]) if wanted else None
    same(f"{name}, CN", (value[1] or value[2]) if value else "", wanted)
    if not STAND_IN.search(wanted):
        same(f"{name}, CN by icalendar", got, wanted)


def judge_event_texts(event, lines, case):
    for name, key in (("SUMMARY", "summary"), ("LOCATION", "location"),
                      ("DESCRIPTION", "description")):
        value = [line[len(name) + 1:] for line in lines if line.startswith(name + ":")]
        demand(len(value) == (1 if case[key] or name == "SUMMARY" else 0), f"not one {name}")
        if not value:
            continue
        same(name, unescaped(value[0]), case[key])
        if not STAND_IN.search(case[key]):
            same(f"{name} by icalendar", str(event[name]), case[key])
    if case["url"]:
        demand(re.fullmatch("https?://[!-~]+", str(event["URL"])), "a link that is none")
        same("URL", urllib.parse.unquote(str(event["URL"])), urllib.parse.unquote(case["url"]))


def text_of(part):
    same("charset", part.get_content_charset(), "utf-8")
    return part.get_payload(decode=True).decode("utf-8")


def judge_part(part, index, case):
    kind, events = part.get_content_type(), int(case["events"])
    method = case["method"]
    if kind == "text/plain":
        same("text", text_of(part), case["text"] + "\n" * (case["text"][-1:] != "\n"))
    elif kind == "text/html":
        judge_page(text_of(part), case["text"], case["language"])
    elif kind == "text/calendar":
        same("method", part.get_param("method"), method)
        demand((part.get_filename() is not None) == (events > 1), "attached or not")
        judge_calendar(text_of(part), method, case)
    else:
        same("type", kind, "application/ics")
        judge_calendar(part.get_payload(decode=True).decode(), method, case)
    if part.get_filename() is not None:
        stem = "invite" if method == "REQUEST" else "cancel"
        number = "" if events == 1 else f"-{index}"
        same("file name", part.get_filename(), f"{stem}{number}.ics")
        same("disposition", part.get_content_disposition(), "attachment")


def judge(case):
    judge_bytes(case["mail"])
    message = email.message_from_bytes(case["mail"])
    parts = list(message.walk())
    for part in parts:
        demand(not part.defects, f"defects {part.defects}")
    judge_headers(message, case)
    events = int(case["events"])
    inner = ["text/plain"] + ["text/html"] * (case["html"] == "yes")
    inner += ["text/calendar"] * (events == 1)
    if len(inner) > 1:
        inner.insert(0, "multipart/alternative")
    if events:
        inner.insert(0, "multipart/mixed")
        inner += ["application/ics"] if events == 1 else ["text/calendar"] * events
    same("parts", [part.get_content_type() for part in parts], inner)
    attached = 0
    for part in parts:
        if part.is_multipart():
            continue
        attached += part.get_filename() is not None
        judge_part(part, attached, case)
    same("built twice", case["same-again"], "yes")


def judge_refusals(case):
    """What must not be taken is not, and what everybody writes is."""
    text, refused = case["string"], set(case.get("refused", []))
    if UNBEARABLE.search(text):
        demand(ONE_LINE <= refused, f"taken: {ONE_LINE - refused}")
    if UNBEARABLE.search(re.sub("[\n\t]", "", text)):
        demand(SEVERAL_LINES <= refused, f"taken: {SEVERAL_LINES - refused}")
    odd = {"C", "Z"}
    if all(c == " " or unicodedata.category(c)[0] not in odd for c in text):
        demand(not refused & (ONE_LINE | SEVERAL_LINES), f"refused: {refused}")
    if not re.fullmatch("[!-~]*", text):
        demand({"language", "message-id", "in-reply-to", "unsubscribe", "uid"} <= refused,
               f"taken: {refused}")
    if not re.fullmatch(r"(?!-)[\w!#%&'*+/=?^{}~.-]+", text, re.ASCII):
        demand({"from", "to", "organizer", "attendee"} <= refused, f"an address, but {refused}")


def in_calendars(old, new):
    """Spoils the calendars inside the base64 of a mail."""
    def spoil(mail):
        def again(match):
            text = email.base64mime.decode(match[0])
            spoilt = text.replace(old, new)
            demand(spoilt != text, f"nothing spoilt by {new}")
            return email.base64mime.body_encode(spoilt, 76).encode()
        return re.sub(rb"(?m)(?:^QkVHSU4[\w+/=]*\n)(?:^[\w+/=]+\n)*", again, mail)
    return spoil


SPOILT = {
    "a second receiver": lambda mail: mail.replace(b"\nTo: ", b"\nTo: e@example.org, "),
    "a header": lambda mail: mail.replace(b"\nDate:", b"\nBcc: e@example.org\nDate:"),
    "no header": lambda mail: mail.replace(b"Auto-Submitted: auto-generated\n", b""),
    "another subject": lambda mail: mail.replace(b"\nSubject: ", b"\nSubject: Re: "),
    "a carriage return": lambda mail: mail.replace(b"\nDate:", b"\r\nDate:"),
    "an 8-bit octet": lambda mail: mail.replace(b"\n\n", b"\n\n\xc3\xa9", 1),
    "a long line": lambda mail: mail.replace(b"\nDate:", b"\nX: " + b"x" * 1000 + b"\nDate:"),
    "a header line not folded": lambda mail: mail.replace(b"\n =?utf-8", b" =?utf-8"),
    "another method in the type": lambda mail: mail.replace(b"method=REQUEST", b"method=PUBLISH"),
    "no attachment": lambda mail: mail.replace(b"application/ics", b"application/icx"),
    "no end": lambda mail: mail[:mail.rindex(b"--=_mixed")],
    "METHOD": in_calendars(b"METHOD:REQUEST", b"METHOD:PUBLISH"),
    "no METHOD": in_calendars(b"METHOD:REQUEST\r\n", b""),
    "a second attendee": in_calendars(b"ATTENDEE;", b"ATTENDEE:mailto:e@example.org\r\nATTENDEE;"),
    "a second event": in_calendars(b"BEGIN:VEVENT", b"BEGIN:VEVENT\r\nUID:1@e\r\nEND:VEVENT\r\n"
                                   b"BEGIN:VEVENT"),
    "bare line ends": in_calendars(b"\r\n", b"\n"),
    "another place": in_calendars(b"\r\nLOCATION:", b"\r\nLOCATION:x"),
    "a lost backslash": in_calendars(rb"\,", b","),
    "an hour later": in_calendars(b"T180000", b"T190000"),
    "a line of 76 octets": in_calendars(b"BEGIN:VEVENT", b"BEGIN:VEVENT\r\nX-A:" + b"x" * 72),
}


def prove_judge(case):
    """A judge that finds no fault in spoilt mails is none."""
    judge(case)
    for name, spoil in SPOILT.items():
        spoilt = dict(case, mail=spoil(case["mail"]))
        if spoilt["mail"] == case["mail"]:
            sys.exit(f"mail_judge.py: nothing was spoilt by '{name}'")
        try:
            judge(spoilt)
        except Exception:  # pylint: disable=broad-except
            continue
        sys.exit(f"mail_judge.py: found nothing wrong with '{name}'")
    for text, refused in (("a\nb", []), ("Žofie", ["summary"]), ("é", [])):
        try:
            judge_refusals({"string": text, "refused": refused})
        except Bad:
            continue
        sys.exit(f"mail_judge.py: found nothing wrong with {text!r} and {refused}")


def main():
    begin = time.monotonic()
    data = subprocess.run([sys.argv[1], "hostile", *sys.argv[2:]], stdout=subprocess.PIPE,
                          check=True).stdout
    strings = refusals = mails = bad = 0
    proof = None
    for case in cases(data):
        strings += 1
        refusals += len(case.get("refused", []))
        try:
            judge_refusals(case)
            if "mail" in case:
                mails += 1
                judge(case)
        except Exception as error:  # pylint: disable=broad-except
            bad += 1
            if bad <= 10:
                print(f"bad: {case['string'][:120]!r}: {type(error).__name__}: {error}")
        if (proof is None and "mail" in case and case["events"] == "1" and "," in case["string"]
                and case["method"] == "REQUEST" and len(case["subject"]) > 80):
            proof = case
    if proof is None:
        sys.exit("mail_judge.py: no mail to spoil")
    prove_judge(proof)
    print(f"{strings} hostile strings in each of 19 texts: {refusals} refused, {mails} mails with"
          f" all that were taken, read by Python's email and icalendar; {len(SPOILT)} spoilt mails"
          f" found out; {bad} bad, {time.monotonic() - begin:.1f} s")
    sys.exit(1 if bad or not mails or strings < int(sys.argv[2]) else 0)


if __name__ == "__main__":
    main()

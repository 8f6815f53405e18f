"""What lies in the mailboxes after a run, read back with Python's email and icalendar, and whether
it is what was expected: receiver, kind, language, sessions in words, calendar objects.

SPDX-License-Identifier: MIT
"""
import collections
import dataclasses
import datetime
import email
import email.policy
import pathlib
import re

import icalendar

KINDS = {  # subjects of a letter, phrase of an SMS
    "cs": {"invite": (("Pozvánka na ", "Co se chystá "), "zveme vás: "),
           "remind": (("Dnes v ", "Dnes ve "), "dnes se potkáme: "),
           "change": (("Změna: ",), "změna, nově: "), "cancel": (("Zrušeno: ",), "bohužel se nepotkáme: ")},
    "en": {"invite": (("Invitation for ", "What is coming up, "), "you are invited: "),
           "remind": (("Today at ",), "we meet today: "),
           "change": (("Change: ",), "a change, it is now: "), "cancel": (("Cancelled: ",), "this is cancelled: ")}}
ON_DAY = {"cs": ["v pondělí", "v úterý", "ve středu", "ve čtvrtek", "v pátek", "v sobotu", "v neděli"],
          "en": [f"on {day}" for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")]}
SHORT_DAY = {"cs": ["po", "út", "st", "čt", "pá", "so", "ne"],
             "en": ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]}
MONTHS = {"cs": ["ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října",
                 "listopadu", "prosince"],
          "en": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                 "November", "December"]}
SUMMARY = {"cs": "Setkání", "en": "Meeting"}


def on_day(date, language):
    dot = "." if language == "cs" else ""
    return f"{ON_DAY[language][date.weekday()]} {date.day}{dot} {MONTHS[language][date.month - 1]}"


def clock(time, language):
    return f"{time.hour}:{time:%M}" if language == "cs" else f"{time:%H:%M}"


def plain(text):
    """With ordinary blanks: where a line must not end is judged by unit tests."""
    return text.replace("\u00a0", " ")


def short_day(date, language):
    if language == "cs":
        return f"{SHORT_DAY['cs'][date.weekday()]} {date.day}. {date.month}."
    return f"{SHORT_DAY['en'][date.weekday()]} {date.day} {MONTHS['en'][date.month - 1][:3]}"


@dataclasses.dataclass(eq=False)
class Letter:
    address: str
    is_mail: bool
    text: str
    subject: str = ""
    language: str = ""
    kind: str = ""
    message_id: str = ""
    in_reply_to: str = ""
    content_language: str = ""
    problems: list = dataclasses.field(default_factory=list)
    events: list = dataclasses.field(default_factory=list)
    expected: object = None
    run: int = 0


def find_kind(letter):
    for language, kinds in KINDS.items():
        for kind, (subjects, phrase) in kinds.items():
            if letter.subject.startswith(subjects) if letter.is_mail else phrase in letter.text:
                return language, kind
    return "", ""


def read_events(letter, message):
    """Each event once; the alternative and the attachment must say the same."""
    found = collections.OrderedDict()
    for part in message.walk():
        if part.get_content_type() not in ("text/calendar", "application/ics"):
            continue
        content = part.get_payload(decode=True)
        calendar = icalendar.Calendar.from_ical(content)
        method = str(calendar["METHOD"])
        if part.get_param("method") not in (None, method):
            letter.problems.append("METHOD differs from the part's")
        events = calendar.walk("VEVENT")
        if len(events) != 1:
            letter.problems.append(f"{len(events)} events in one object")
        uid = str(events[0]["UID"])
        if found.setdefault(uid, content) != content:
            letter.problems.append("two objects of one UID differ")
            continue
        if any(event["uid"] == uid for event in letter.events):
            continue
        attendees = events[0]["ATTENDEE"]
        letter.events.append({
            "uid": uid, "method": method, "sequence": int(events[0]["SEQUENCE"]),
            "start": events[0]["DTSTART"].dt, "end": events[0]["DTEND"].dt,
            "zone": events[0]["DTSTART"].params.get("TZID"), "summary": str(events[0]["SUMMARY"]),
            "location": str(events[0].get("LOCATION", "")), "url": str(events[0].get("URL", "")),
            "status": str(events[0].get("STATUS", "")),
            "attendee": [str(one) for one in (attendees if isinstance(attendees, list) else [attendees])]})


def read_letter(arguments, content):
    if arguments[:2] != ["-i", "-f"]:
        letter = Letter(arguments[-1], False, plain(content.decode()))
    else:
        message = email.message_from_bytes(content, policy=email.policy.default)
        text = message.get_body(("plain",)).get_content()
        letter = Letter(arguments[-1], True, plain(text), plain(str(message["Subject"])))
        letter.message_id, letter.in_reply_to = str(message["Message-ID"]), str(message["In-Reply-To"] or "")
        if len(arguments) != 5 or arguments[3] != "--":
            letter.problems.append("the mail program was called otherwise than agreed")
        if [one.addr_spec for one in message["To"].addresses] != [letter.address] or message["Cc"] or message["Bcc"]:
            letter.problems.append("To and the envelope differ")
        letter.content_language = str(message["Content-Language"])
        read_events(letter, message)
    letter.language, letter.kind = find_kind(letter)
    return letter


def read_box(directory):
    """All that the recording program took since the last time, in that order."""
    letters = []
    for mail in sorted(pathlib.Path(directory).glob("*.mail"), key=lambda path: path.stat().st_mtime_ns):
        arguments = mail.with_suffix(".argv").read_text(encoding="utf-8").splitlines()
        letters.append(read_letter(arguments, mail.read_bytes()))
        mail.unlink()
        mail.with_suffix(".argv").unlink()
    return letters


def naive(moment):
    return moment.replace(tzinfo=None)


def compare_events(letter, message):
    if message.kind == "remind":  # the calendar has the day already
        return ["a reminder with a calendar object"] if letter.events else []
    if len(letter.events) != len(message.sessions):
        return [f"{len(letter.events)} calendar objects for {len(message.sessions)} sessions"]
    problems = []
    for event, session, facts in zip(letter.events, message.sessions, message.facts):
        date, start, end, place, online = facts
        begin = datetime.datetime.combine(date, start)
        finish = datetime.datetime.combine(date, end)
        meant = {"method": "CANCEL" if message.kind == "cancel" else "REQUEST", "sequence": message.version - 1,
                 "start": begin, "end": finish, "zone": "Europe/Prague", "summary": SUMMARY[message.language],
                 "location": place, "url": online, "attendee": [f"mailto:{message.address}"],
                 "status": "CANCELLED" if message.kind == "cancel" else "CONFIRMED"}
        said = dict(event, start=naive(event["start"]), end=naive(event["end"]))
        problems += [f"{session.id}: {key} is {said[key]!r}, not {value!r}"
                     for key, value in meant.items() if said[key] != value]
    return problems


def compare(letter, message, titles):
    """What differs between a letter and the message that was meant."""
    problems = list(letter.problems)
    if letter.is_mail != (message.channel == "email"):
        return ["the wrong channel"]
    if (letter.kind, letter.language) != (message.kind, message.language):
        problems.append(f"kind {letter.kind} in {letter.language!r}, not {message.kind} in {message.language!r}")
    if message.call and message.call not in letter.text:
        problems.append("without the form of address")
    lines = [line for line in letter.text.splitlines() if re.match(r"– |\d+\. ", line)]
    if letter.is_mail and len(lines) != len(message.sessions):
        problems.append(f"{len(lines)} sessions told, not {len(message.sessions)}: {lines}")
    for number, (session, facts) in enumerate(zip(message.sessions, message.facts)):
        date, start, end, place, online = facts
        title = titles[session.activity][message.language]
        if letter.is_mail and number < len(lines):
            first, last = clock(start, message.language), clock(end, message.language)
            hours = f"od {first} do {last}" if message.language == "cs" else f"from {first} to {last}"
            day = "" if message.kind == "remind" else on_day(date, message.language) + " "
            wanted = [f" {day}{hours}", title, place or online]
            if message.kind == "cancel":
                wanted.pop()
            if not all(word in lines[number] for word in wanted):
                problems.append(f"{lines[number]!r} does not hold {wanted}")
        elif not letter.is_mail:
            days = (on_day(date, message.language), short_day(date, message.language))
            tells_day = message.kind == "remind" or any(day in letter.text for day in days)
            if not tells_day or clock(start, message.language) not in letter.text:
                problems.append(f"the text does not tell {days[0]} {start:%H:%M}: {letter.text!r}")
            if title in letter.text or (len(letter.text) > 268 and len(message.sessions) < 3):
                problems.append(f"an SMS tells the title or is too long: {letter.text!r}")
    if letter.is_mail:
        if letter.content_language != message.language:
            problems.append("Content-Language")
        problems += compare_events(letter, message)
    return problems


def describe(message):
    names = ", ".join(session.id for session in message.sessions)
    return f"{message.kind} v{message.version} to {message.client.id} ({message.address}) about {names} at {message.at}"


def describe_letter(letter):
    lines = " | ".join(line for line in letter.text.splitlines() if line.startswith("– ")) or letter.text
    return f"{letter.kind} to {letter.address}: {lines}"


def match(letters, messages, titles):
    """Pairs letters with what was meant; the differences, in words."""
    problems, left = [], list(letters)
    for message in messages:
        same = [letter for letter in left if letter.address == message.address and letter.kind == message.kind]
        judged = sorted(((compare(letter, message, titles), number) for number, letter in enumerate(same)),
                        key=lambda one: (len(one[0]), one[1]))
        if not judged:
            problems.append(f"missing: {describe(message)}")
            continue
        faults, number = judged[0]
        left.remove(same[number])
        same[number].expected = message
        problems += [f"{describe(message)}: {fault}" for fault in faults]
    problems += [f"not expected: {describe_letter(letter)}" for letter in left]
    return problems


def invariants(letters):
    """What must hold of any year's mailboxes, whatever the policy says in detail."""
    problems, seen, sequence, uids, ids = [], {}, {}, {}, set()
    weeks = collections.defaultdict(list)
    for letter in letters:
        message = letter.expected
        if message is None:
            continue
        for session in message.sessions:
            key = (message.client.id, message.kind, session.id, message.version)
            if key in seen and not message.again:
                problems.append(f"told twice: {key}")
            seen[key] = letter
        if message.is_personal() and not message.again:
            weeks[message.client.id].append(message.at.date())
        if letter.is_mail and letter.message_id in ids and not message.again:  # the same once more
            problems.append(f"a Message-ID twice: {letter.message_id}")
        ids.add(letter.message_id)
        for event, session in zip(letter.events, message.sessions):
            if sequence.get(event["uid"], 0) > event["sequence"]:
                problems.append(f"SEQUENCE falls: {describe(message)}")
            sequence[event["uid"]] = event["sequence"]
            owner = (message.client.id, session.id)
            if uids.setdefault(event["uid"], owner) != owner:
                problems.append(f"a UID of two: {describe(message)}")
    pairs = collections.Counter(uids.values())
    problems += [f"two UIDs for {owner}" for owner, count in pairs.items() if count > 1]
    for client, days in weeks.items():
        problems += [f"flooded: {client} in the week to {day}" for day in days
                     if sum(1 for other in days if 0 <= (day - other).days < 7) > 3]
    return problems


def without_names(text, people):
    """Words of people/ that stand in a text: there must be none."""
    return [word for word in people if word and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text)]

"""The TOML files of a data directory as plain objects, for the models that reports are checked against.

Written from the description of the files, with Python's tomllib; nothing of peer is asked. What the
records mean – who came, how long it was, who is a member on a day – stands here once.
"""
# SPDX-License-Identifier: MIT

import dataclasses
import datetime
import os
import tomllib

DAY = datetime.timedelta(days=1)
STAFF_KINDS = ("team-meeting", "team-supervision", "supervision")
CAME = ("present", "late", "left-early", "sent-away")
MARKS = ("present", "late", "left-early", "excused", "absent", "sent-away")


def is_before_change(session, reply):
    """Does the answer answer what the session was before its day or start changed, or before a
    cancellation was taken back?"""
    at, restored = reply.get("at"), session.get("restored")
    if restored and (at is None or at < restored):
        return True
    if "to" in reply:
        return reply["to"] != datetime.datetime.combine(session["date"], session["start"])
    moves = [move for move in session.get("moved", ()) if move["from"] != move["until"]]
    if not moves:
        return False
    known = moves[-1].get("at")
    return at is None or (at < known if known else at.date() < moves[-1]["from"])


@dataclasses.dataclass
class Mark:
    status: str
    minutes: int | None


@dataclasses.dataclass
class Session:
    id: str
    file: str
    data: dict
    kind: str

    def __post_init__(self):
        self.activity = self.data["activity"]
        self.date = self.data["date"]
        self.status = self.data["status"]
        self.staff = self.data.get("staff", [])
        self.facilitator = self.data.get("facilitator")
        self.guests = self.data.get("guests", 0)
        self.tasks = self.data.get("task", [])
        self.moved = any(move["from"] != move["until"] for move in self.data.get("moved", []))
        self.marks = {}
        for who, mark in self.data.get("attendance", {}).items():
            self.marks[who] = (Mark(mark["status"], mark.get("minutes")) if isinstance(mark, dict)
                               else Mark(mark, None))
        self.replies = {}
        self.replies_before = {}  # to what it was before a change
        self.replied = {}
        for who, reply in self.data.get("replies", {}).items():
            reply = reply if isinstance(reply, dict) else {"answer": reply}
            self.replied[who] = reply.get("at")
            (self.replies_before if is_before_change(self.data, reply) else self.replies)[who] = reply["answer"]

    @property
    def held(self):
        return self.status == "held"

    def on_duty(self):
        """Its staff, without who is marked as not having been there."""
        return [worker for worker in self.staff
                if worker not in self.marks or self.marks[worker].status in CAME]

    def minutes_until(self, end):
        """From the start; an end that is not after it is on the next day."""
        start = self.data["start"]
        minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
        return minutes if minutes > 0 else minutes + 24 * 60

    @property
    def planned_minutes(self):
        return self.minutes_until(self.data["end"])

    @property
    def minutes(self):
        return self.minutes_until(self.data.get("ended", self.data["end"]))

    def minutes_of(self, mark):
        return self.minutes if mark.minutes is None else mark.minutes


@dataclasses.dataclass
class Stay:
    """Memberships without a day between them."""
    first: datetime.date
    last: datetime.date | None
    reason: str

    def covers(self, day):
        return self.first <= day and (self.last is None or day <= self.last)

    def goes_on_after(self, day):
        return self.first <= day and (self.last is None or day < self.last)


@dataclasses.dataclass
class Member:
    """A client or a worker."""
    id: str
    file: str
    data: dict

    @property
    def spells(self):
        return self.data.get("spell", [])

    @property
    def intakes(self):
        return self.data.get("intake", [])

    def stays(self):
        found = []
        for spell in sorted(self.spells, key=lambda spell: spell["from"]):
            until, reason = spell.get("until"), spell.get("reason", "")
            if found and (found[-1].last is None or spell["from"] <= found[-1].last + DAY):
                stay = found[-1]
                if stay.last is not None and (until is None or until > stay.last):
                    stay.last, stay.reason = until, reason
            else:
                found.append(Stay(spell["from"], until, reason))
        return found

    def there(self, day):
        return any(stay.covers(day) for stay in self.stays())

    def status(self, day):
        if self.there(day):
            paused = any(pause["from"] <= day and ("until" not in pause or day <= pause["until"])
                         for pause in self.data.get("pause", []))
            return "paused" if paused else "active"
        held = sorted((intake for intake in self.intakes
                       if "date" in intake and intake["date"] <= day), key=lambda i: i["date"])
        over = max((stay.last for stay in self.stays() if stay.last and stay.last < day),
                   default=None)
        if over and not (held and held[-1]["date"] > over):
            return "ended"
        outcome = held[-1].get("outcome") if held else None
        return outcome if outcome in ("declined", "waitlisted") else "applicant"

    def asked_by(self, day):
        """Whether they had got in touch until that day; None when the record does not say."""
        dates = [intake[key] for intake in self.intakes for key in ("date", "booked") if key in intake]
        if any(as_day(date) <= day for date in dates):
            return True
        return self.data["applied"] <= day if "applied" in self.data else None


def as_day(value):
    return value.date() if isinstance(value, datetime.datetime) else value


@dataclasses.dataclass
class Contact:
    id: str
    file: str
    data: dict

    @property
    def day(self):
        """As it is written, and as the file is named, whatever the offset."""
        return self.data["at"].date()

    @property
    def client(self):
        return None if self.data["client"] == "unknown" else self.data["client"]


class Files:
    def __init__(self, root):
        self.root = root
        self.texts = {}
        self.program = self.read("program.toml")
        self.activities = self.program.get("activity", {})
        self.clients = {m.id: m for m in self.members("clients")}
        self.staff = {m.id: m for m in self.members("staff")}
        self.sessions = []
        for path in self.paths("sessions"):
            data = self.read(path)
            kind = self.activities.get(data["activity"], {}).get("kind", "")
            self.sessions.append(Session(name_of(path), path, data, kind))
        self.sessions.sort(key=lambda s: (s.date, s.data["start"], s.id))
        self.contacts = [Contact(name_of(path), path, self.read(path))
                         for path in self.paths("contacts")]
        self.contacts.sort(key=lambda contact: (contact.data["at"], contact.id))

    def paths(self, folder):
        found = []
        for where, _, names in os.walk(os.path.join(self.root, folder)):
            found += [os.path.relpath(os.path.join(where, name), self.root)
                      for name in names if name.endswith(".toml")]
        return sorted(found)

    def read(self, path):
        with open(os.path.join(self.root, path), encoding="utf-8") as file:
            self.texts[path] = file.read()
        return tomllib.loads(self.texts[path])

    def members(self, folder):
        return [Member(name_of(path), path, self.read(path)) for path in self.paths(folder)]

    def between(self, first, last):
        """Sessions of clients."""
        return [s for s in self.sessions
                if first <= s.date <= last and s.kind not in STAFF_KINDS]

    def of_staff(self, first, last):
        return [s for s in self.sessions if first <= s.date <= last and s.kind in STAFF_KINDS]

    def marks(self, session):
        """Those of clients: (who, mark)."""
        return [(who, mark) for who, mark in session.marks.items() if who not in self.staff]

    def came(self, session):
        """Only a session that was held has anybody who came."""
        return [(who, mark) for who, mark in self.marks(session)
                if session.held and mark.status in CAME]

    def policy(self, key, default):
        return self.program.get("policy", {}).get(key, default)


def name_of(path):
    return os.path.basename(path).removesuffix(".toml")


def months(first, last):
    """"2026-11" with its first and last day inside the period."""
    found = []
    day = first
    while day <= last:
        next_month = (day.replace(day=1) + 32 * DAY).replace(day=1)
        found.append((f"{day:%Y-%m}", day, min(last, next_month - DAY)))
        day = next_month
    return found


class Count:
    """A figure with the places behind it, as (file, amount)."""

    def __init__(self):
        self.places = []

    def add(self, file, amount=1):
        if amount:
            self.places.append((file, amount))

    def value(self):
        return sum(amount for _, amount in self.places)

    def by_file(self):
        found = {}
        for file, amount in self.places:
            found[file] = found.get(file, 0) + amount
        return found


class People:
    """A figure of different people."""

    def __init__(self):
        self.who = set()

    def add(self, who):
        self.who.add(who)

    def value(self):
        return len(self.who)


class AnyOf:
    """One of several answers, where nothing says which."""

    def __init__(self, values):
        self.values = values


def plain(value):
    if isinstance(value, (Count, People)):
        return value.value()
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value

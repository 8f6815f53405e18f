"""The files of a data directory with what `due` asks of them: when something is over, who works here,
what status somebody has. Adds messages/ and oncall/ to report_files.py.

Each file is parsed once as long as it does not change: a year asks on every day.
"""
# SPDX-License-Identifier: MIT

import datetime
import os
import tomllib
import zoneinfo

import report_files
from report_files import CAME, DAY, STAFF_KINDS, name_of

POLICY = {"horizon-days": 400, "due-days": 14, "trip-window-days": 42, "session-staff": 2,
          "silent-days": 30, "attempt-days": 7, "referral-days": 7, "stability-days": 365}
IN_TOUCH_MARKS = (*CAME, "excused")
MIDNIGHT = datetime.time()
parsed = {}  # path → (when and how long the file was, its text, what it says)


class Files(report_files.Files):
    """At one moment, which is an aware datetime in the zone of the program."""

    def __init__(self, root, now):
        super().__init__(root)
        self.zone = zoneinfo.ZoneInfo(self.program.get("timezone", "Europe/Prague"))
        self.now = now.replace(tzinfo=self.zone) if now.tzinfo is None else now.astimezone(self.zone)
        self.today = self.now.date()
        self.on_call = [(name_of(path), self.read(path)) for path in self.paths("oncall")]
        self.runs = [(name_of(path), self.read(path)) for path in self.paths("messages")]
        self.told_of = {session for _, run in self.runs for one in run.get("message", ())
                        for session in one.get("sessions", ())}
        self.first = self.today - self.threshold("horizon-days") * DAY
        self.last = self.today + self.threshold("due-days") * DAY

    def read(self, path):
        full = os.path.join(self.root, path)
        status = os.stat(full)
        stamp = (status.st_mtime_ns, status.st_size, status.st_ino)
        known = parsed.get(full)
        if known is None or known[0] != stamp:
            with open(full, encoding="utf-8") as file:
                text = file.read()
            known = parsed[full] = (stamp, text, tomllib.loads(text))
        self.texts[path] = known[1]
        return known[2]

    def paths(self, folder):
        found, cut = [], len(str(self.root)) + 1
        for where, _, names in os.walk(os.path.join(self.root, folder)):
            found += [f"{where[cut:]}/{name}" for name in names if name.endswith(".toml")]
        return sorted(found)

    def threshold(self, key):
        return self.policy(key, POLICY[key])

    # -- moments -----------------------------------------------------------------------------------
    def begin(self, session):
        return self.instant(datetime.datetime.combine(session.date, session.data["start"]))

    def end(self, session):
        start, end = session.data["start"], session.data["end"]
        day = session.date + DAY if end <= start else session.date
        return self.instant(datetime.datetime.combine(day, end))

    def instant(self, local):
        """Of a time on the wall: in the hour that comes twice the first one; one that is skipped is
        as much later as the clock skips (both as zoneinfo does with fold=0)."""
        return local.replace(tzinfo=self.zone, fold=0).astimezone(datetime.timezone.utc)

    def is_over(self, session):
        return self.end(session) <= self.now

    # -- people ------------------------------------------------------------------------------------
    def employment(self, worker, day=None):
        """The spell that covers the day."""
        return spell_on(self.staff[worker], day or self.today) if worker in self.staff else None

    def works(self, worker, day=None):
        return self.employment(worker, day) is not None

    def coordinators(self):
        return sorted(worker.id for worker in self.staff.values()
                      if worker.data["role"] == "coordinator" and self.works(worker.id))

    def owners(self, *named):
        """Those of them who work here today, else the coordinators."""
        return sorted({worker for worker in named if worker and self.works(worker)}) or self.coordinators()

    def consultants(self):
        return [worker for worker in self.staff.values()
                if worker.data["role"] == "consultant" and self.works(worker.id)]

    def of_session(self, session):
        """Whose a session is: its facilitator's, else its staff's."""
        if session.facilitator and self.works(session.facilitator):
            return [session.facilitator]
        return self.owners(*session.staff)

    def active_or_paused(self, client):
        return spell_on(client, self.today) is not None

    def is_active(self, client):
        return self.active_or_paused(client) and not any(
            covers(pause, self.today) for pause in client.data.get("pause", ()))

    # -- sessions ----------------------------------------------------------------------------------
    def looked_at(self):
        """Sessions that the list looks back to."""
        return [session for session in self.sessions if session.date >= self.first]

    @staticmethod
    def for_clients(session):
        return session.kind not in STAFF_KINDS

    def contacts_looked_at(self):
        return [contact for contact in self.contacts if self.first <= contact.day <= self.today]


def covers(span, day):
    return span["from"] <= day and ("until" not in span or day <= span["until"])


def spell_on(member, day):
    return next((spell for spell in member.spells if covers(spell, day)), None)


def held_intakes(client, day):
    """Interviews with an outcome, the oldest first; one from before the records is older than all."""
    found = [intake for intake in client.intakes if "outcome" in intake
             and (intake.get("before-records") or intake["date"] <= day)]
    return sorted(found, key=lambda intake: datetime.date.min if intake.get("before-records") else intake["date"])


def counts_from(intake):
    return datetime.date.min if intake.get("before-records") else intake["date"]


def listed_by(client, day):
    """The interview that put the client on the waiting list: recorded once more, the place is kept."""
    held = held_intakes(client, day)
    if not held or held[-1]["outcome"] != "waitlisted":
        return None
    newest = held[-1]
    settled = [counts_from(one) for one in held if one["outcome"] in ("accepted", "declined")]
    settled += [spell["until"] for spell in client.spells if spell.get("until", day) < day]
    settled += [offer["answered"] for offer in client.data.get("offer", ())
                if offer.get("answer") == "declined" and offer["on"] < counts_from(newest)
                and offer["answered"] <= counts_from(newest)]
    last = max(settled, default=datetime.date.min)
    return next((one for one in held if one["outcome"] == "waitlisted" and counts_from(one) > last), newest)


def newest_offer(client, day):
    """Since the interview that put the client on the waiting list."""
    listed = listed_by(client, day)
    if listed is None:
        return None
    offers = [offer for offer in client.data.get("offer", ()) if counts_from(listed) <= offer["on"] <= day]
    return max(reversed(offers), key=lambda offer: offer["on"], default=None)


def status_outside(client, day):
    """The status of somebody who is no member on that day."""
    held = held_intakes(client, day)
    newest = held[-1] if held else None
    over = max((spell["until"] for spell in client.spells if spell.get("until", day) < day), default=None)
    if over and not (newest and not newest.get("before-records") and newest["date"] > over):
        return "ended"
    if newest is None or newest["outcome"] in ("accepted", "undecided"):
        return "applicant"
    offer = newest_offer(client, day)
    if newest["outcome"] == "waitlisted" and offer and offer.get("answer") == "declined" and offer["answered"] <= day:
        return "ended"
    return newest["outcome"]


def month_end(day, months=0):
    """The last day of the month of that day, or of one that many months later."""
    number = day.year * 12 + day.month - 1 + months + 1
    return datetime.date(number // 12, number % 12 + 1, 1) - DAY

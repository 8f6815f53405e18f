"""When clients and the program had to do with each other: what counts as contact, what is an attempt,
who is left in peace (peer-due(7), CONTACT)."""
# SPDX-License-Identifier: MIT

import datetime

from due_model_files import IN_TOUCH_MARKS, MIDNIGHT
from report_files import DAY

IN_TOUCH_OUTCOMES = ("reached", "asked-not-to")
ATTEMPTS = ("no-answer", "message-left", "bounced")
PEACE = ("asked-not-to", "left-in-peace")


def is_touch(contact):
    data = contact.data
    return (data.get("direction") == "in" or data.get("outcome") in IN_TOUCH_OUTCOMES
            or data["purpose"] == "seen")


def is_attempt(contact):
    data = contact.data
    return (data.get("outcome") in ATTEMPTS and data.get("direction") != "in"
            and data["purpose"] != "seen")


def is_after(left, right):
    """Two moments; one without an offset is compared by the clock on the wall."""
    if left.tzinfo is None or right.tzinfo is None:
        return left.replace(tzinfo=None) > right.replace(tzinfo=None)
    return left > right


class Touches:
    def __init__(self, files):
        self.files = files
        self.by_client = {}  # id → moments
        self.own = {}        # id → moments at which they got in touch themselves
        self.asked = {}      # id → contacts since which they are left in peace
        self.attempts = {}   # id → contacts
        self.read_sessions()
        for contact in files.contacts:
            if contact.client and contact.day <= files.today:
                self.read_contact(contact)
        for client in files.clients.values():
            for intake in client.intakes:
                if "outcome" in intake and "date" in intake:
                    self.note(client.id, datetime.datetime.combine(intake["date"], MIDNIGHT))
                    self.note(client.id, datetime.datetime.combine(intake["date"] + DAY, MIDNIGHT), own=True)

    def note(self, who, moment, own=False):
        if moment.date() <= self.files.today:
            (self.own if own else self.by_client).setdefault(who, []).append(moment)

    def read_sessions(self):
        for session in self.files.looked_at():
            begin = datetime.datetime.combine(session.date, session.data["start"])
            for who, mark in session.marks.items():
                if mark.status in IN_TOUCH_MARKS:
                    self.note(who, begin)
                    self.note(who, begin, own=True)
            for who, at in session.replied.items():
                if at is not None:
                    self.note(who, at)
                    self.note(who, at, own=True)

    def read_contact(self, contact):
        at = contact.data["at"]
        if contact.data.get("outcome") in PEACE:
            self.asked.setdefault(contact.client, []).append(at)
        if is_touch(contact):
            self.note(contact.client, at)
        if contact.data.get("direction") == "in":
            self.note(contact.client, at, own=True)
        if is_attempt(contact):
            self.attempts.setdefault(contact.client, []).append(contact)

    def last(self, who):
        return max((moment.date() for moment in self.by_client.get(who, ())), default=None)

    def after(self, who, moment):
        return any(is_after(one, moment) for one in self.by_client.get(who, ()))

    def in_peace(self, who):
        asked = max(self.asked.get(who, ()), default=None)
        return asked is not None and not any(is_after(one, asked) for one in self.own.get(who, ()))


def touches(files):
    if not hasattr(files, "touches"):
        files.touches = Touches(files)
    return files.touches

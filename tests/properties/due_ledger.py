"""What somebody has promised in a year of due_year.py, kept beside the files: a follow-up, a task, an
interview that was booked, a serious crisis, a session to be marked. Each must be on the list from its
day until it is settled, and not afterwards. Knows the events alone, neither the files nor the model.
"""
# SPDX-License-Identifier: MIT

import dataclasses
import datetime

DAY = datetime.timedelta(days=1)
AHEAD = 14 * DAY


@dataclasses.dataclass
class Promise:
    key: str
    first: datetime.date            # the first day on which it must be on the list
    client: str = ""
    made: datetime.datetime | None = None
    asks_only: bool = False         # settled too when the client is in touch after it was made
    over: datetime.datetime | None = None  # from this moment on
    settled: bool = False


class Ledger:
    def __init__(self):
        self.promises = {}  # key → Promise
        self.touches = {}   # (client, where it stands) → moment
        self.perhaps = {}   # the same; an interview has a day and no hour

    # -- what happens ------------------------------------------------------------------------------
    def follow_up(self, key, client, due, made, asks_only):
        self.promises[key] = Promise(key, due - AHEAD, client, made, asks_only)

    def task(self, key, due):
        self.promises[key] = Promise(key, due - AHEAD)

    def crisis(self, key, day):
        self.promises[key] = Promise(key, day)

    def booked(self, client, at):
        self.promises[f"interview/{client}"] = Promise(f"interview/{client}", at.date(), over=at)

    def session(self, id, end):
        """Planned, or at another time than before."""
        self.promises[f"unmarked/{id}"] = Promise(f"unmarked/{id}", end.date() - DAY, over=end)

    def settle(self, key):
        if key in self.promises:
            self.promises[key].settled = True

    def reopen(self, key):
        if key in self.promises:
            self.promises[key].settled = False

    def touch(self, client, where, moment):
        self.touches[client, where] = moment

    def no_touch(self, client, where):
        self.touches.pop((client, where), None)

    def interviewed(self, client, day):
        self.perhaps[client, day] = datetime.datetime.combine(day, datetime.time())

    # -- what follows ------------------------------------------------------------------------------
    def is_touched(self, promise, today, among):
        return promise.asks_only and any(
            who == promise.client and moment > promise.made and moment.date() <= today
            for (who, _), moment in among.items())

    def is_unsure(self, promise, today):
        return promise.asks_only and any(
            who == promise.client and promise.made.date() <= moment.date() <= today
            for (who, _), moment in self.perhaps.items())

    def problems(self, keys, now):
        """What is wrong with the keys of a list."""
        today, found = now.date(), []
        for promise in self.promises.values():
            if self.is_unsure(promise, today):
                continue
            is_open = not promise.settled and not self.is_touched(promise, today, self.touches)
            if promise.over:
                is_open = is_open and promise.over < now
            if is_open and promise.first <= today and promise.key not in keys:
                found.append(f"lost: {promise}")
            if not is_open and promise.key in keys and not promise.key.startswith("interview/"):
                found.append(f"settled and still on the list: {promise}")
        return found

    def overlooked(self, keys, now):
        """Self-test: what could be lost, or come back, without being found."""
        found = []
        for promise in self.promises.values():
            if self.is_unsure(promise, now.date()) or promise.key.startswith("interview/") and (
                    promise.settled or promise.key not in keys):  # an applicant may be listed without a booking
                continue
            spoilt = keys ^ {promise.key}
            if promise.first <= now.date() and not self.problems(spoilt, now):
                found.append(f"the ledger overlooks {promise}")
        return found

    def open_keys(self, kind):
        return sorted(key for key, one in self.promises.items()
                      if not one.settled and key.startswith(kind + "/"))

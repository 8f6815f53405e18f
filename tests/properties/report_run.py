"""Runs `peer report` on a data directory, and says what was asked for."""
# SPDX-License-Identifier: MIT

import calendar
import dataclasses
import datetime
import json
import subprocess

ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}


@dataclasses.dataclass(frozen=True)
class Period:
    options: tuple
    first: datetime.date
    last: datetime.date
    words: str


def month(year, number):
    word = f"{year}-{number:02}"
    last = calendar.monthrange(year, number)[1]
    return Period(("--month", word), datetime.date(year, number, 1),
                  datetime.date(year, number, last), word)


def quarter(year, number):
    word = f"{year}-{number}"
    first, last = month(year, number * 3 - 2).first, month(year, number * 3).last
    return Period(("--quarter", word), first, last, word)


def year(number):
    return Period(("--year", str(number)), datetime.date(number, 1, 1),
                  datetime.date(number, 12, 31), str(number))


def span(first, last):
    return Period(("--from", str(first), "--until", str(last)), first, last, f"{first} to {last}")


def current_quarter(today):
    return dataclasses.replace(quarter(today.year, (today.month + 2) // 3), options=())


def current_year(today):
    return dataclasses.replace(year(today.year), options=())


@dataclasses.dataclass(frozen=True)
class Asked:
    """One call of a report."""
    report: str
    period: Period
    today: datetime.date
    client: str | None = None

    time: str = ""  # of that day; else its noon

    def words(self):
        who = (self.client,) if self.client else ()
        now = ("--now", f"{self.today}T{self.time}") if self.time else ("--today", str(self.today))
        return ("report", self.report, *who, *self.period.options, *now)


class Fault(Exception):
    pass


class Peer:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.calls = 0

    def output(self, asked, *more, environment=None):
        self.calls += 1
        words = (*asked.words(), *more)
        done = subprocess.run([self.program, "-C", self.folder, *words], capture_output=True,
                              env=ENVIRONMENT | (environment or {}), check=False)
        if done.returncode != 0 or done.stderr:
            raise Fault(f"peer {' '.join(words)}: exit {done.returncode}: "
                        f"{done.stderr.decode(errors='replace').strip()}")
        return done.stdout

    def json(self, asked, *more):
        return json.loads(self.output(asked, *more, "--format", "json"),
                          object_pairs_hook=no_key_twice)


def no_key_twice(pairs):
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Fault(f"a key stands twice in an object: {[key for key, _ in pairs]}")
    return found

#!/usr/bin/python3
"""`peer oncall list --format ics` against the turns of `--format json`, read back with icalendar.

    rota_calendar.py PEER EXAMPLE

Over both nights on which the clock changes, and with a long identifier to be folded.
"""
# SPDX-License-Identifier: MIT
import datetime
import json
import os
import shutil
import subprocess
import sys
import tempfile

import icalendar

DAYS = ["--from", "2027-03-01", "--until", "2027-11-30"]
LONG = "a-very-long-name-of-a-machine-that-sends-mails-for-the-program.example.org"


def run(peer, data, *words):
    env = {"PATH": "/usr/bin:/bin", "PEER_NOW": "2027-01-25T09:00", "TZ": "Pacific/Auckland"}
    return subprocess.run([peer, "-C", data, *words], env=env, check=True,
                          stdout=subprocess.PIPE).stdout


def instant(text):
    return datetime.datetime.fromisoformat(text)


def wanted(peer, data, worker):
    turns = json.loads(run(peer, data, "oncall", "list", *DAYS, "--format", "json"))
    return [(instant(turn["from"]), instant(turn["until"]),
             "on call" if turn["staff"] == worker else "on call: backup")
            for turn in turns if worker in (turn["staff"], turn["backup"])]


def judged(text):
    """The events of a calendar, and what is wrong with its bytes."""
    problems = []
    for line in text.split(b"\r\n"):
        if len(line) > 75 or b"\n" in line or b"\r" in line:
            problems.append(f"a line is too long or not folded with CRLF: {line!r}")
    calendar = icalendar.Calendar.from_ical(text)
    if "METHOD" in calendar or calendar["VERSION"] != "2.0":
        problems.append("a METHOD, or another version")
    events = []
    uids = set()
    for event in calendar.walk("VEVENT"):
        events.append((event["DTSTART"].dt, event["DTEND"].dt, str(event["SUMMARY"])))
        uids.add(str(event["UID"]))
        if set(event) != {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CLASS", "TRANSP"}:
            problems.append(f"other properties: {sorted(event)}")
    if len(uids) != len(events):
        problems.append("an identifier stands twice")
    return events, uids, problems


def main():
    peer, example = sys.argv[1:]
    folder = tempfile.mkdtemp(prefix="peer-rota-")
    problems = []
    try:
        data = os.path.join(folder, "data")
        shutil.copytree(example, data)
        program = os.path.join(data, "program.toml")
        with open(program, encoding="utf-8") as file:
            text = file.read()
        with open(program, "w", encoding="utf-8") as file:
            file.write(text.replace("mosty@example.org", "mosty@" + LONG, 1))
        uids_of = {}
        for worker in ("s-t8rc", "s-g9hv"):
            ics = run(peer, data, "oncall", "list", *DAYS, "--for", worker, "--format", "ics")
            events, uids_of[worker], wrong = judged(ics)
            problems += wrong
            if events != wanted(peer, data, worker) or len(events) < 30:
                problems.append(f"{worker}: {events} instead of {wanted(peer, data, worker)}")
            lengths = {(end - start).total_seconds() / 3600 for start, end, _ in events}
            if lengths != {167.0, 168.0, 169.0}:
                problems.append(f"weeks of {sorted(lengths)} hours")
            later = run(peer, data, "--now", "2027-02-01T10:00", "oncall", "list", *DAYS, "--for",
                        worker, "--format", "ics")
            if judged(later)[:2] != (events, uids_of[worker]):
                problems.append("the identifiers change from day to day")
            for name in (b"Tereza", b"Lucie", b"s-t8rc", b"s-g9hv", b"Mosty"):
                if name in ics:
                    problems.append(f"{name!r} stands in the calendar")
        # The judge itself must see a line that is not folded and a changed hour.
        if not judged(ics.replace(b"\r\n ", b""))[2] or judged(
                ics.replace(b"T070000Z", b"T080000Z"))[0] == events:
            problems.append("a spoilt calendar was not noticed")
    finally:
        shutil.rmtree(folder)
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/python3
"""Reads the time zones of calendar objects by a reader that is not ours.

    zone_judge.py MAIL_TEXT

An object for every day of some years, in several zones: python3-dateutil, which takes the VTIMEZONE
at its word, must find the moments that Python's zoneinfo finds for start and end, also on the
nights when the clock changes and after 2037. Needs python3-dateutil.
"""
# SPDX-License-Identifier: MIT
import datetime
import io
import re
import subprocess
import sys
import zoneinfo

import dateutil.tz

import mail_judge

ZONES = ["Europe/Prague", "Europe/Dublin", "America/New_York", "Australia/Lord_Howe",
         "Africa/Casablanca", "Asia/Kathmandu", "UTC"]
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


def moments(text, name):
    """Start and end by the VTIMEZONE in `text`, and by the zone of that name."""
    zones = dateutil.tz.tzical(io.StringIO(text))
    found = []
    for what in ("DTSTART", "DTEND"):
        match = re.search(rf"\r\n{what};TZID=([^:]*):(\w+)\r\n", text)
        mail_judge.same("TZID", match[1], name)
        local = datetime.datetime.strptime(match[2], "%Y%m%dT%H%M%S")
        for zone in (zones.get(match[1]), zoneinfo.ZoneInfo(name)):
            found.append(local.replace(tzinfo=datetime.timezone.utc) - EPOCH -
                         local.replace(tzinfo=zone).utcoffset())
    return found


def judge(text, name, wanted):
    by_text_start, start, by_text_end, end = moments(text, name)
    mail_judge.demand(by_text_start == start, f"start {by_text_start} instead of {start}")
    mail_judge.demand(by_text_end == end, f"end {by_text_end} instead of {end}")
    mail_judge.demand(EPOCH + start == datetime.datetime.fromisoformat(wanted),
                      f"start {EPOCH + start} instead of {wanted}")


def main():
    data = subprocess.run([sys.argv[1], "zones", *ZONES], stdout=subprocess.PIPE,
                          check=True).stdout
    objects = bad = spoilt = found = 0
    for case in mail_judge.cases(data):
        objects += 1
        try:
            judge(case["calendar"], case["zone"], case["wanted"])
        except mail_judge.Bad as error:
            bad += 1
            if bad <= 10:
                print(f"bad: {case['zone']}, {case['wanted']}: {error}")
        # A summer without summer time must be found out.
        if case["zone"] == "Europe/Prague" and case["wanted"].endswith("+02:00"):
            spoilt += 1
            try:
                judge(case["calendar"].replace(":+0200", ":+0100"), case["zone"], case["wanted"])
            except mail_judge.Bad:
                found += 1
    print(f"{objects} objects in {len(ZONES)} zones read by dateutil; {bad} bad;"
          f" {found} of {spoilt} spoilt ones found out")
    sys.exit(1 if bad or not objects or found != spoilt or not spoilt else 0)


if __name__ == "__main__":
    main()

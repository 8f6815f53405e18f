"""What `peer report funder` must say, from its help alone."""
# SPDX-License-Identifier: MIT

import datetime
import math

from report_files import Count, People

REASONS = ("refused", "withdrawn", "not-asked", "not-recorded", "given-later", "no-record")


class Rules:
    """[funder]: what the funder counts. Nothing is assumed that is not there."""

    def __init__(self, files, today):
        self.data = files.program.get("funder")
        self.today = today
        data = self.data or {}
        self.hour = data.get("hour-minutes")
        self.threshold = (data["threshold-hours"] * self.hour
                          if "threshold-hours" in data and self.hour else None)
        self.confirmed = "confirmed-on" in data and data["confirmed-on"] <= today

    def counts(self, session):
        return not self.data or "counts" not in self.data or session.kind in self.data["counts"]

    def hours(self, minutes):
        """To the nearest hundredth, or down to whole ones."""
        if not self.hour:
            return None
        if self.data.get("rounding") == "down":
            return minutes // self.hour
        return math.floor(minutes * 100 / self.hour + 0.5) / 100

    def hours_together(self, rows, minutes, hours):
        """What the persons' hours make together where each is rounded down, else of all minutes."""
        if self.hour and self.data.get("rounding") == "down":
            return sum(row[hours] for row in rows)
        return self.hours(sum(row[minutes].value() for row in rows))

    def facts(self):
        keys = ("threshold-hours", "hour-minutes", "counts", "source", "page", "confirmed-by",
                "confirmed-on")
        data = self.data or {}
        return {key: data.get(key) for key in keys} | {
            "rounding": data.get("rounding", "none") if self.data else None,
            "confirmed": self.confirmed if self.data else None}

    def stamp(self):
        if not self.data:
            return "not-set"
        return "confirmed" if self.confirmed else "UNCONFIRMED"


def consent(client, day):
    """The newest statement until that day; None when there is none."""
    found = sorted((one for one in client.data.get("consent", [])
                    if one["purpose"] == "funder" and one["on"] <= day), key=lambda one: one["on"])
    return found[-1]["state"] if found else None


def left_out(client, last, today):
    """Why a person who came is not told to the funder; None when they are."""
    if client is None:
        return "no-record"
    state = consent(client, today)
    if state != "given":
        return state or "not-recorded"
    return None if consent(client, last) == "given" else "given-later"


def person_row(files, client, rules, first, last, today):
    stays = client.stays()
    end = min(last, today)
    begun = [stay for stay in stays if stay.first <= end]
    over = begun[-1].last if begun else None
    if over and over > end:
        over = None
    row = {"client": client.id, "name": None, "entry": stays[0].first if stays else None,
           "exit": over, "visits": Count(), "other-visits": Count(),
           "minutes": Count(), "to-date": Count()}
    for session in files.between(datetime.date.min, last):
        mark = dict(files.came(session)).get(client.id)
        if mark is None:
            continue
        counts = rules.counts(session)
        if session.date >= first:
            row["visits" if counts else "other-visits"].add(session.file)
            row["minutes"].add(session.file, session.minutes_of(mark) if counts else 0)
        row["to-date"].add(session.file, session.minutes_of(mark) if counts else 0)
    minutes = row["to-date"].value()
    reached = None if rules.threshold is None else minutes >= rules.threshold
    return row | {
        "hours": rules.hours(row["minutes"].value()), "to-date-hours": rules.hours(minutes),
        "reached": reached, "rules": rules.stamp(),
        "missing": None if rules.threshold is None else max(rules.threshold - minutes, 0)}


def total_facts(rows, rules, reasons):
    facts = {"persons": People(), "over-threshold": People(), "left-out": People()}
    for row in rows:
        facts["persons"].add(row["client"])
        if row["reached"]:
            facts["over-threshold"].add(row["client"])
    for people in reasons.values():
        facts["left-out"].who |= people.who
    for key in ("visits", "other-visits", "minutes", "to-date"):
        facts[key] = Count()
        for row in rows:
            facts[key].places += row[key].places
    facts["hours"] = rules.hours_together(rows, "minutes", "hours")
    facts["to-date-hours"] = rules.hours_together(rows, "to-date", "to-date-hours")
    if rules.threshold is None:
        facts["over-threshold"] = None
    return facts


def funder(files, first, last, today):
    rules = Rules(files, today)
    rows, reasons = [], {reason: People() for reason in REASONS}
    came = {who for session in files.between(first, last) for who, _ in files.came(session)}
    for who in sorted(came):
        client = files.clients.get(who)
        why = left_out(client, min(last, today), today)
        if why:
            reasons[why].add(who)
        else:
            rows.append(person_row(files, client, rules, first, last, today))
    return {
        "rules": rules.facts(),
        "totals": total_facts(rows, rules, reasons),
        "persons": rows,
        "left-out": [{"reason": reason, "people": people} for reason, people in reasons.items()
                     if people.value()],
    }

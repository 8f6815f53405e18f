"""What `peer report client` must say, from its help alone."""
# SPDX-License-Identifier: MIT

import datetime

from report_files import CAME, DAY, MARKS, AnyOf, Count, as_day, months

SILENT_DAYS = 30  # as `peer policy` says


def contacts_with(files, client):
    """Newest first, as a day and what it was: what counts as having had to do with each other."""
    found = []
    for session in files.sessions:
        mark = session.marks.get(client.id)
        if mark and session.held and mark.status in (*CAME, "excused"):
            found.append((session.date, "came" if mark.status in CAME else "excused"))
        at = session.replied.get(client.id)
        if at:
            found.append((at.date(), "reply"))
    for contact in files.contacts:
        if contact.client == client.id and (contact.data.get("outcome") in ("reached", "asked-not-to")
                                            or contact.data["direction"] == "in"
                                            or contact.data["purpose"] == "seen"):
            found.append((contact.day, "contact"))
    for intake in client.intakes:
        if "date" in intake:
            found.append((intake["date"], "interview"))
    return found


def last_contact(files, client, today):
    found = [pair for pair in contacts_with(files, client) if pair[0] <= today]
    if not found:
        return None, None
    day = max(found)[0]
    return day, AnyOf({kind for date, kind in found if date == day})


def in_peace(files, client, today):
    """Has asked not to be written to, and has not been in touch since."""
    asked = [contact.data["at"] for contact in files.contacts if contact.client == client.id
             and contact.data.get("outcome") in ("asked-not-to", "left-in-peace") and contact.day <= today]
    if not asked:
        return False
    return not any(moment > local(asked[-1]) for moment in in_touch(files, client, today))


def local(moment):
    return moment.replace(tzinfo=None)


def in_touch(files, client, today):
    """The moments at which the person did something themselves."""
    for session in files.sessions:
        mark = session.marks.get(client.id)
        if mark and session.held and mark.status in (*CAME, "excused") and session.date <= today:
            yield datetime.datetime.combine(session.date, session.data["start"])
        at = session.replied.get(client.id)
        if at and at.date() <= today:
            yield local(at)
    for contact in files.contacts:
        if (contact.client == client.id and contact.data["direction"] == "in"
                and contact.data.get("outcome") != "asked-not-to" and contact.day <= today):
            yield local(contact.data["at"])
    for intake in client.intakes:
        if "date" in intake and intake["date"] <= today:
            yield datetime.datetime.combine(intake["date"], datetime.time())


def silence(files, client, today):
    if client.status(today) != "active" or in_peace(files, client, today):
        return []
    since, _ = last_contact(files, client, today)
    begins = [stay.first for stay in client.stays() if stay.covers(today)]
    begins += [pause["until"] for pause in client.data.get("pause", [])
               if "until" in pause and pause["until"] < today]
    since = max([since, *begins] if since else begins)
    due = since + (files.policy("silent-days", SILENT_DAYS) + 1) * DAY
    return [{"matter": "silence", "due": due, "by": [], "contact": None,
             "days": (today - since).days}] if due <= today else []


def open_matters(files, client, today):
    found = [{"matter": "interview", "due": as_day(intake["booked"]), "by": intake.get("by", []),
              "contact": None, "days": None}
             for intake in client.intakes if "booked" in intake and "outcome" not in intake]
    for contact in files.contacts:
        task = contact.data.get("follow-up")
        if (contact.client == client.id and task and "done" not in task and "dropped" not in task
                and not has_appeared(files, client, contact, today)):
            found.append({"matter": "follow-up", "due": task["due"], "by": [task["by"]],
                          "contact": contact.id, "days": None})
    return sorted(found + silence(files, client, today), key=lambda matter: (matter["due"], matter["contact"] or ""))


def has_appeared(files, client, contact, today):
    """Nobody asks how somebody is who was in touch since: but only that an outreach contact asks."""
    if contact.data["purpose"] != "outreach":
        return False
    moments = list(in_touch(files, client, today))
    moments += [local(other.data["at"]) for other in files.contacts
                if other.client == client.id and other.day <= today
                and (other.data.get("outcome") in ("reached", "asked-not-to")
                     or other.data["direction"] == "in" or other.data["purpose"] == "seen")]
    return any(moment > local(contact.data["at"]) for moment in moments)


def asked_on(client, today):
    """The day of applying, else the first interview, after whatever was settled before."""
    settled = [stay.last for stay in client.stays() if stay.last and stay.last <= today]
    settled += [intake["date"] for intake in client.intakes if "date" in intake and intake["date"] <= today
                and intake.get("outcome") in ("accepted", "declined", "waitlisted")]
    after = max(settled, default=datetime.date.min)
    applied = client.data.get("applied")
    if applied and after < applied <= today:
        return applied
    return min((intake["date"] for intake in client.intakes
                if "date" in intake and after < intake["date"] <= today), default=None)


def since(client, today):
    """The day from which the client's status holds."""
    status = client.status(today)
    if status == "applicant":
        return asked_on(client, today)
    if status == "ended":
        return max(stay.last for stay in client.stays() if stay.last and stay.last < today) + DAY
    days = {"active": [spell["from"] for spell in client.spells],
            "paused": [pause["from"] for pause in client.data.get("pause", [])],
            "waitlisted": [], "declined": []}[status]
    if status in ("waitlisted", "declined"):
        days = [intake["date"] for intake in client.intakes if intake.get("outcome") == status]
    return max((day for day in days if day <= today), default=None)


class Card:
    def __init__(self, files, client, first, last, today, whole):
        self.files = files
        self.client = client
        self.today = today
        self.sessions = [s for s in files.between(first, last)
                         if client.id in s.marks or client.id in s.replies or client.id in s.replies_before]
        self.contacts = [contact for contact in files.contacts
                         if contact.client == client.id and first <= contact.day <= last]
        self.came = [(s, s.marks[client.id]) for s in self.sessions
                     if s.held and client.id in s.marks and s.marks[client.id].status in CAME]
        self.span = (first, last)
        if whole:
            self.span = self.whole_span()

    def whole_span(self):
        """From the first session with a mark to the last one, of a member to today."""
        days = [session.date for session, _ in self.marked(*MARKS)]
        if not days:
            return None
        return days[0], max(days[-1], self.today) if self.client.there(self.today) else days[-1]

    def facts(self):
        client, data = self.client, self.client.data
        day, kind = last_contact(self.files, client, self.today)
        outside = Count()
        for contact in self.contacts:
            outside.add(contact.file)
        days = [session.date for session, _ in self.came]
        return {"client": client.id, "name": None, "status": client.status(self.today),
                "since": since(client, self.today)} | {
                    key: data.get(key) for key in ("source", "channel", "invitations", "language")} | {
            "first-seen": min(days, default=None), "last-seen": max(days, default=None),
            "last-contact": day, "last-contact-kind": kind,
            "days-since-contact": (self.today - day).days if day else None,
            "came": self.figure(self.came), "minutes": self.minutes(self.came), "contacts": outside}

    def figure(self, pairs):
        figure = Count()
        for session, _ in pairs:
            figure.add(session.file)
        return figure

    def minutes(self, pairs):
        figure = Count()
        for session, mark in pairs:
            figure.add(session.file, session.minutes_of(mark))
        return figure

    def marked(self, *words):
        return [(s, s.marks[self.client.id]) for s in self.sessions
                if s.held and self.client.id in s.marks and s.marks[self.client.id].status in words]

    def presence(self):
        rows = []
        for month, begin, end in months(*self.span) if self.span else []:
            def part(pairs):
                return [pair for pair in pairs if begin <= pair[0].date <= end]
            rows.append({"month": month, "came": self.figure(part(self.came)),
                         "excused": self.figure(part(self.marked("excused"))),
                         "absent": self.figure(part(self.marked("absent"))),
                         "minutes": self.minutes(part(self.came))})
        return rows

    def session_rows(self):
        came = {session.id: mark for session, mark in self.came}
        rows = []
        for session in self.sessions:
            minutes = self.minutes([(session, came[session.id])] if session.id in came else [])
            mark = session.marks.get(self.client.id)
            rows.append({"": session.id, "date": session.date, "session": session.id,
                         "activity": session.activity, "status": session.status,
                         "reply": session.replies.get(self.client.id),
                         "reply-before-change": session.replies_before.get(self.client.id),
                         "mark": mark.status if mark else None, "minutes": minutes})
        return rows

    def contact_rows(self):
        return [{"date": contact.day, "contact": contact.id, "at": contact.data["at"].isoformat()} | {
            key: contact.data.get(key) for key in ("by", "channel", "direction", "purpose", "outcome")}
            for contact in self.contacts]


def record(client):
    """What stands in the client's own file, whatever the period."""
    def rows(table, *keys):
        return [{key: one.get(key) for key in keys} for one in client.data.get(table, [])]
    intakes = rows("intake", "date", "booked", "by", "outcome")
    for intake in intakes:
        intake["by"] = intake["by"] or []
        intake["booked"] = intake["booked"] and f"{intake['booked']:%Y-%m-%d %H:%M}"
    return {"intakes": intakes, "spells": rows("spell", "from", "until", "reason"),
            "pauses": rows("pause", "from", "until"),
            "consents": rows("consent", "purpose", "state", "on")}


def client(files, asked):
    one = files.clients[asked.client]
    card = Card(files, one, asked.period.first, asked.period.last, asked.today,
                not asked.period.options)
    marks = {word: card.figure(card.marked(word)) for word in MARKS}
    return {"card": card.facts(), "open": open_matters(files, one, asked.today),
            "presence": card.presence(), "marks": marks, "sessions": card.session_rows(),
            "contacts": card.contact_rows()} | record(one)


def whole_period(files, asked):
    """The days of a card that was asked for without a period: all that it tells of."""
    one = files.clients[asked.client]
    card = Card(files, one, datetime.date.min, datetime.date.max, asked.today, True)
    days = [session.date for session in card.sessions] + [contact.day for contact in card.contacts]
    days += [intake["date"] for intake in one.intakes if "date" in intake]
    days += [spell["from"] for spell in one.spells]
    return min([*days, asked.today]), max([*days, asked.today])

"""What `peer report attendance` must say, from its help alone."""
# SPDX-License-Identifier: MIT

from report_files import MARKS, Count, People, months

COUNTS = ("sessions", "held", "cancelled", "planned", "unmarked", "one-person", "expected", "came",
          "excused", "absent", "guests", "minutes", "present", "late", "left-early", "sent-away")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def row(files, sessions, today, newcomers):
    figures = {key: Count() for key in COUNTS} | {"clients": People(), "newcomers": People()}
    for session in sessions:
        file = session.file
        figures["sessions"].add(file)
        if session.status == "planned":
            figures["planned" if session.date >= today else "unmarked"].add(file)
        else:
            figures[session.status].add(file)
        for who, mark in files.marks(session) if session.held else []:
            figures[mark.status].add(file)
        came = files.came(session)
        for who, mark in came:
            figures["came"].add(file)
            figures["minutes"].add(file, session.minutes_of(mark))
            figures["clients"].add(who)
            if newcomers.get(who) is session:
                figures["newcomers"].add(who)
        if session.held:
            figures["guests"].add(file, session.guests)
            if len(came) == 1 and not session.guests:
                figures["one-person"].add(file)
            for who, answer in session.replies.items():
                if answer == "yes" and who not in files.staff:
                    figures["expected"].add(file)
    return figures


def first_presences(files, sessions, first, last):
    """Newcomers among those who came: who → the session of their first presence."""
    found = {}
    for session in sessions:
        for who, _ in files.came(session):
            client = files.clients.get(who)
            stays = client.stays() if client else []
            if who not in found and stays and first <= stays[0].first <= last:
                found[who] = session
    return found


def attendance(files, first, last, today):
    sessions = files.between(first, last)
    newcomers = first_presences(files, sessions, first, last)

    def rows(name, groups):
        return [{name: key} | row(files, group, today, newcomers) for key, group in groups]

    activities = [(key, [s for s in sessions if s.activity == key]) for key in files.activities]
    weekdays = [(key, [s for s in sessions if s.date.weekday() == number])
                for number, key in enumerate(WEEKDAYS)]
    return {
        "totals": row(files, sessions, today, newcomers),
        "by-activity": rows("activity", [pair for pair in activities if pair[1]]),
        "by-month": rows("month", [(key, [s for s in sessions if begin <= s.date <= end])
                                   for key, begin, end in months(first, last)]),
        "by-weekday": rows("weekday", [pair for pair in weekdays if pair[1]]),
    }


assert set(MARKS) <= set(COUNTS)

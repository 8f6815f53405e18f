"""What waits for somebody about sessions, tasks and the team itself (peer-due(7)). Each function
yields (what the key ends in, day, owners)."""
# SPDX-License-Identifier: MIT

import due_holidays
from due_model_files import covers, month_end
from report_files import DAY

LONG_AHEAD = ("trip", "workshop")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def unmarked(files):
    for session in files.looked_at():
        if session.status == "planned" and files.is_over(session):
            yield session.id, session.date, files.of_session(session)


def coming(files):
    """Planned sessions that are not over, as far ahead as the list looks."""
    for session in files.looked_at():
        days = files.threshold("due-days")
        if session.kind in LONG_AHEAD:
            days = max(days, files.threshold("trip-window-days"))
        if session.status == "planned" and not files.is_over(session) and session.date <= files.today + days * DAY:
            yield session


def staff(files):
    for session in coming(files):
        needed = files.threshold("session-staff") if files.for_clients(session) else 1
        if sum(files.works(worker, session.date) for worker in session.staff) < needed:
            yield session.id, session.date, files.coordinators()


def place(files):
    for session in coming(files):
        if files.for_clients(session) and "place" not in session.data and "online" not in session.data:
            yield session.id, session.date, files.of_session(session)


def scheduled(files):
    """(activity, day, whether it is a holiday) without a session, in no closure."""
    ids = {session.id for session in files.sessions}
    for activity, data in files.activities.items():
        day = files.today
        while day <= files.last:
            if takes_place(data, day) and f"{day}-{activity}" not in ids and not any(
                    covers(closure, day) for closure in files.program.get("closure", ())):
                yield activity, day, due_holidays.is_holiday(files.program, day)
            day += DAY


def takes_place(activity, day):
    if activity.get("weekday") != WEEKDAYS[day.weekday()]:
        return False
    parity = "odd" if day.isocalendar().week % 2 else "even"
    return activity.get("weeks", "every") in ("every", parity)


def holiday(files):
    for activity, day, is_holiday in scheduled(files):
        if is_holiday:
            yield f"{day}-{activity}", day, files.coordinators()


def planning(files):
    first = {}
    for activity, day, is_holiday in scheduled(files):
        if not is_holiday:
            first.setdefault(activity, day)
    for activity, day in first.items():
        yield activity, day, files.coordinators()


def task(files):
    for session in files.looked_at():
        for one in session.tasks:
            day = one.get("due", session.date)
            if "done" not in one and "dropped" not in one and day <= files.last:
                yield f"{session.id}/{one['id']}", day, files.owners(one.get("who"))


def supervision(files):
    for worker in files.consultants():
        employed = files.employment(worker.id)["from"]
        yield from monthly(files, worker.id, employed, "supervision", lambda s, w=worker: was_there(s, w.id),
                           lambda s, w=worker: w.id in s.staff)
    begins = [files.employment(worker)["from"] for worker in files.staff if files.works(worker)]
    if begins:
        yield from monthly(files, "team", min(begins), "team-supervision", lambda s: True, lambda s: True)


def was_there(session, worker):
    mark = session.marks.get(worker)
    return worker in session.staff and not (mark and mark.status in ("excused", "absent"))


def monthly(files, subject, employed, kind, counts, covers_them):
    of_kind = [session for session in files.looked_at() if session.kind == kind]
    held = [session.date for session in of_kind
            if session.held and session.date <= files.today and counts(session)]
    due = month_end(max(held), 1) if held else month_end(max(first_whole_month(employed), files.first))
    if due > files.last:
        return
    until = due if due >= files.today else files.last
    if not any(session.status == "planned" and not files.is_over(session) and covers_them(session)
               and session.date <= until for session in of_kind):
        yield subject, due, files.coordinators()


def first_whole_month(day):
    return day if day.day == 1 else month_end(day) + DAY


def course(files):
    for worker in files.consultants():
        due = worker.data.get("course", {}).get("due")
        if due is not None and due <= files.last:
            yield worker.id, due, [worker.id]


def stability(files):
    for worker in files.consultants():
        confirmed = [one["on"] for one in worker.data.get("stability", ()) if one["on"] <= files.today]
        since = max(confirmed, default=files.employment(worker.id)["from"])
        due = since + files.threshold("stability-days") * DAY
        if due <= files.last:
            yield worker.id, due, files.coordinators()

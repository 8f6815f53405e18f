"""What `peer report team` must say, from its help alone."""
# SPDX-License-Identifier: MIT

from report_files import CAME, Count, months


def days_of(worker, first, last):
    """Of employment."""
    found = 0
    for stay in worker.stays():
        begin, end = max(stay.first, first), min(stay.last or last, last)
        found += max((end - begin).days + 1, 0)
    return found


def attended(files, worker, kind, first, last):
    """(session, mark) of the sessions of that kind where the marks say that the worker was there."""
    return [(session, session.marks[worker.id]) for session in files.of_staff(first, last)
            if session.kind == kind and session.held and worker.id in session.marks
            and session.marks[worker.id].status in CAME]


def worker_row(files, worker, first, last, today):
    row = {"staff": worker.id, "name": None, "role": worker.data["role"]}
    row |= {key: Count() for key in (
        "sessions", "led", "minutes", "contacts", "meetings", "months-supervised",
        "months-team-supervised", "months", "days", "supervision-minutes")}
    for session in files.between(first, last):
        if session.held and worker.id in session.on_duty():
            row["sessions"].add(session.file)
            row["minutes"].add(session.file, session.minutes)
        if session.held and session.facilitator == worker.id:
            row["led"].add(session.file)
    for contact in files.contacts:
        if first <= contact.day <= last and contact.data["by"] == worker.id:
            row["contacts"].add(contact.file)
    for session, _ in attended(files, worker, "team-meeting", first, last):
        row["meetings"].add(session.file)
    for kind in ("supervision", "team-supervision"):
        for session, mark in attended(files, worker, kind, first, last):
            row["supervision-minutes"].add(session.file, session.minutes_of(mark))
    return row | employed_months(files, worker, first, last, today)


def employed_months(files, worker, first, last, today):
    """What is counted by months and days, until today."""
    row = {key: 0 for key in ("months", "months-supervised", "months-team-supervised")}
    for _, begin, end in months(first, last):
        if days_of(worker, begin, min(end, today)):
            row["months"] += 1
            row["months-supervised"] += bool(attended(files, worker, "supervision", begin, end))
            row["months-team-supervised"] += bool(
                attended(files, worker, "team-supervision", begin, end))
    return row | {"days": days_of(worker, first, min(last, today))}


def employment_row(worker, first, last, today):
    touching = [spell for spell in worker.spells
                if spell["from"] <= last and ("until" not in spell or spell["until"] >= first)]
    course = worker.data.get("course", {})
    done = course.get("done")
    return {"staff": worker.id, "name": None, "role": worker.data["role"],
            "from": touching[0]["from"], "until": touching[-1].get("until"),
            "employed": worker.there(today),
            "course": "done" if done else "due" if "due" in course else None,
            "course-on": done if done and done is not True else course.get("due"),
            "service-phone": worker.data.get("service-phone")}


def supervision_rows(files, workers, first, last, today):
    rows = []
    for month, begin, end in months(first, last):
        if begin > today:
            break
        row = {"month": month, "team": Count()}
        for session in files.of_staff(begin, end):
            if session.kind == "team-supervision" and session.held:
                row["team"].add(session.file)
        for worker in workers:
            row[worker.id] = Count() if days_of(worker, begin, min(end, today)) else None
            for session, _ in attended(files, worker, "supervision", begin, end):
                if row[worker.id] is not None:
                    row[worker.id].add(session.file)
        rows.append(row)
    return rows


def activity_rows(files, first, last, today):
    rows = []
    for activity in files.activities:
        sessions = [s for s in files.of_staff(first, last) if s.activity == activity]
        row = {"activity": activity} | {key: Count() for key in (
            "sessions", "held", "cancelled", "planned", "unmarked", "minutes")}
        for session in sessions:
            row["sessions"].add(session.file)
            state = session.status
            if state == "planned" and session.date < today:
                state = "unmarked"
            row[state].add(session.file)
            row["minutes"].add(session.file, session.minutes if session.held else 0)
        rows += [row] if sessions else []
    return rows


def task_facts(files, first, last):
    facts = {key: Count() for key in ("given", "done", "dropped", "open")}
    for session in files.of_staff(first, last):
        for task in session.tasks if session.kind == "team-meeting" else []:
            facts["given"].add(session.file)
            facts["done" if "done" in task else "dropped" if "dropped" in task else "open"].add(
                session.file)
    return facts


def team(files, first, last, today):
    workers = [worker for worker in files.staff.values() if days_of(worker, first, last)]
    return {
        "workers": [worker_row(files, worker, first, last, today) for worker in workers],
        "employment": [employment_row(worker, first, last, today) for worker in workers],
        "supervision": supervision_rows(files, workers, first, last, today),
        "activities": activity_rows(files, first, last, today),
        "tasks": task_facts(files, first, last),
    }

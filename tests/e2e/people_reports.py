#!/usr/bin/python3
"""The reports on people against figures computed here from the same files.

    people_reports.py PEER DIRECTORY NOW

`report client` of every client, `report team` of three periods and `report continuity` with two
thresholds: every figure of their JSON is computed from the TOML files with tomllib, without a line
of peer. Then each report is spoilt in one figure, and that must be noticed. Standard library only.
"""
# SPDX-License-Identifier: MIT
import collections
import copy
import datetime
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import tomllib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "properties"))
import report_files  # noqa: E402

CAME = {"present", "late", "left-early", "sent-away"}
MARKS = ["present", "late", "left-early", "excused", "absent", "sent-away"]
FOR_STAFF = {"team-meeting", "team-supervision", "supervision"}
DAY = datetime.timedelta(days=1)


class Files:
    """Everything that the directory says, by id."""

    def __init__(self, directory):
        self.program = tomllib.loads((directory / "program.toml").read_text("utf-8"))
        self.clients = self.read(directory / "clients")
        self.staff = self.read(directory / "staff")
        self.sessions = self.read(directory / "sessions")
        self.contacts = self.read(directory / "contacts")

    @staticmethod
    def read(folder):
        return {file.stem: tomllib.loads(file.read_text("utf-8"))
                for file in sorted(folder.rglob("*.toml"))}

    def kind(self, session):
        return self.program["activity"][session["activity"]]["kind"]

    def held(self, first, last, for_staff=False):
        """Held sessions of the period, in the order of time."""
        chosen = [(session["date"], session["start"], name, session)
                  for name, session in self.sessions.items()
                  if session["status"] == "held" and first <= session["date"] <= last
                  and (self.kind(session) in FOR_STAFF) == for_staff]
        return [entry[3] for entry in sorted(chosen, key=lambda entry: entry[:3])]


def length(session):
    end = session.get("ended", session["end"])
    minutes = (end.hour * 60 + end.minute) - (session["start"].hour * 60 + session["start"].minute)
    return minutes if minutes > 0 else minutes + 24 * 60


def mark_of(session, who):
    mark = session.get("attendance", {}).get(who)
    if mark is None:
        return None
    return {"status": mark} if isinstance(mark, str) else mark


def came(session, who):
    mark = mark_of(session, who)
    return mark is not None and mark["status"] in CAME


def minutes_of(session, who):
    return mark_of(session, who).get("minutes", length(session)) if came(session, who) else 0


def covers(spells, day):
    return any(spell["from"] <= day <= spell.get("until", day) for spell in spells)


def month_of(day):
    return f"{day.year:04}-{day.month:02}"


def months(first, last):
    names = []
    while first <= last:
        if month_of(first) not in names:
            names.append(month_of(first))
        first += DAY
    return names


def status_of(client, today):
    if covers(client.get("spell", []), today):
        return "paused" if covers(client.get("pause", []), today) else "active"
    return "other"


# --- report team ----------------------------------------------------------------------------------

def team(files, first, last, today):
    past = min(last, today)
    rows, supervision = [], {month: {} for month in months(first, past)}
    for name, worker in files.staff.items():
        if not any(spell["from"] <= last and spell.get("until", last) >= first
                   for spell in worker["spell"]):
            continue
        days = [first + DAY * i for i in range((past - first).days + 1)
                if covers(worker["spell"], first + DAY * i)]
        employed = sorted({month_of(day) for day in days})
        duty = [session for session in files.held(first, last)
                if name in session.get("staff", [])
                and (mark_of(session, name) is None or came(session, name))]
        attended = [session for session in files.held(first, last, True) if came(session, name)]
        of_kind = lambda kind: [s for s in attended if files.kind(s) == kind]
        alone, together = of_kind("supervision"), of_kind("team-supervision")
        rows.append({
            "staff": name, "name": None, "role": worker["role"], "sessions": len(duty),
            "led": sum(session.get("facilitator") == name for session in files.held(first, last)),
            "minutes": sum(map(length, duty)),
            "contacts": sum(contact["by"] == name and first <= contact["at"].date() <= last
                            for contact in files.contacts.values()),
            "meetings": len(of_kind("team-meeting")),
            "months-supervised": len({month_of(s["date"]) for s in alone} & set(employed)),
            "months-team-supervised": len({month_of(s["date"]) for s in together} & set(employed)),
            "months": len(employed), "days": len(days),
            "supervision-minutes": sum(minutes_of(s, name) for s in alone + together)})
        for month, row in supervision.items():
            row[name] = (sum(month_of(s["date"]) == month for s in alone)
                         if month in employed else None)
    table = []
    for month, row in supervision.items():
        held = [s for s in files.held(first, last, True) if files.kind(s) == "team-supervision"]
        table.append({"month": month, "team": sum(month_of(s["date"]) == month for s in held),
                      **row})
    return {"workers": rows, "supervision": table,
            "activities": staff_activities(files, first, last, today),
            "tasks": tasks(files, first, last)}


def staff_activities(files, first, last, today):
    rows = []
    for name, activity in files.program["activity"].items():
        all_of_it = [s for s in files.sessions.values()
                     if s["activity"] == name and first <= s["date"] <= last]
        if activity["kind"] not in FOR_STAFF or not all_of_it:
            continue
        count = lambda status, chosen: sum(s["status"] == status for s in chosen)
        ahead = [s for s in all_of_it if s["date"] >= today]
        rows.append({"activity": name, "sessions": len(all_of_it),
                     "held": count("held", all_of_it), "cancelled": count("cancelled", all_of_it),
                     "planned": count("planned", ahead),
                     "unmarked": count("planned", all_of_it) - count("planned", ahead),
                     "minutes": sum(length(s) for s in all_of_it if s["status"] == "held")})
    return rows


def tasks(files, first, last):
    given = [task for s in files.sessions.values() if first <= s["date"] <= last
             for task in s.get("task", [])]
    done = sum("done" in task for task in given)
    dropped = sum("dropped" in task and "done" not in task for task in given)
    return {"given": len(given), "done": done, "dropped": dropped,
            "open": len(given) - done - dropped}


# --- report continuity ----------------------------------------------------------------------------

def continuity(files, first, last, today, familiar):
    met, presences = collections.Counter(), collections.defaultdict(list)
    newest = {}
    for session in files.held(first, last):
        for who in session.get("attendance", {}):
            if who in files.staff or not came(session, who):
                continue
            presences[who].append(session["date"])
            for worker in session.get("staff", []):
                if mark_of(session, worker) is None or came(session, worker):
                    met[who, worker] += 1
                    newest[who, worker] = session["date"]
    now = [name for name, worker in files.staff.items() if covers(worker["spell"], today)]
    knows = lambda who, workers: [w for w in workers if met[who, w] >= familiar]
    clients, alone = [], []
    for who, client in files.clients.items():
        status = status_of(client, today)
        known = knows(who, now)
        most = max((met[who, worker] for worker in now), default=0)
        favourite = [worker for worker in now if met[who, worker] == most and most > 0]
        last_day = str(presences[who][-1]) if presences[who] else None
        if status in ("active", "paused") and presences[who]:
            clients.append({"client": who, "name": None, "status": status,
                            "came": len(presences[who]), "used-to": known,
                            "most-met": favourite[0] if len(favourite) == 1 else None,
                            "last": last_day})
        if status == "active" and not known:
            gone = [worker for worker in files.staff if worker not in now]
            alone.append({"client": who, "name": None, "came": len(presences[who]),
                          "last": last_day, "formerly": knows(who, gone)})
    here = [row["client"] for row in clients]
    departures = []
    for worker in now:
        used = [who for who in here if worker in knows(who, now)]
        prepare = [who for who in used if knows(who, now) == [worker]]
        departures.append({"staff": worker, "name": None, "used": len(used),
                           "to-prepare": len(prepare), "clients": prepare, "used-clients": used})
    return {"clients": clients, "departures": departures, "alone": alone,
            "left": left(files, presences, met, (first, last, today), familiar),
            "meetings": [{"client": who, "staff": worker, "sessions": count,
                          "last": str(newest[who, worker])}
                         for (who, worker), count in sorted(met.items()) if count]}


def left(files, presences, met, days, familiar):
    first, last, today = days
    rows = []
    for worker, record in files.staff.items():
        end = max(spell.get("until", datetime.date.max) for spell in record["spell"])
        if not (end < today and first <= end <= last):
            continue
        used = sorted(who for who in presences if met[who, worker] >= familiar)
        since = [who for who in used if presences[who][-1] > end]
        missing = [who for who in used if who not in since]
        if used:
            rows.append({"staff": worker, "name": None, "last-day": str(end), "used": len(used),
                         "came-since": len(since), "not-since": len(missing), "clients": missing,
                         "used-clients": used})
    return rows


# --- report client --------------------------------------------------------------------------------

def contact_days(files, who, today):
    """Every day that counts as contact."""
    days = [intake["date"] for intake in files.clients[who].get("intake", [])
            if "outcome" in intake and "date" in intake]
    for session in files.sessions.values():
        reply = session.get("replies", {}).get(who)
        if isinstance(reply, dict) and "at" in reply:
            days.append(reply["at"].date())
        if came(session, who) or (mark_of(session, who) or {}).get("status") == "excused":
            days.append(session["date"])
    for contact in files.contacts.values():
        if contact["client"] == who and (contact.get("direction") == "in"
                                         or contact.get("outcome") == "reached"
                                         or contact["purpose"] == "seen"):
            days.append(contact["at"].date())
    return [day for day in days if day <= today]


def client(files, who, today):
    mine = sorted((session["date"], session["start"], name, session)
                  for name, session in files.sessions.items()
                  if files.kind(session) not in FOR_STAFF
                  and (mark_of(session, who) or who in session.get("replies", {})))
    sessions = []
    for date, _, name, session in mine:
        reply = session.get("replies", {}).get(who)
        answer = reply["answer"] if isinstance(reply, dict) else reply
        is_before = reply is not None and report_files.is_before_change(
            session, reply if isinstance(reply, dict) else {"answer": reply})
        sessions.append({"date": str(date), "session": name, "activity": session["activity"],
                         "status": session["status"],
                         "reply": None if is_before else answer,
                         "reply-before-change": answer if is_before else None,
                         "mark": (mark_of(session, who) or {}).get("status"),
                         "minutes": minutes_of(session, who)})
    seen = [row["date"] for row in sessions if row["mark"] in CAME]
    presence = collections.defaultdict(collections.Counter)
    for row in sessions:
        month = presence[row["date"][:7]]
        month["came"] += row["mark"] in CAME
        month["minutes"] += row["minutes"]
        month["excused"] += row["mark"] == "excused"
        month["absent"] += row["mark"] == "absent"
    contacts = sorted((c["at"], name) for name, c in files.contacts.items() if c["client"] == who)
    days = contact_days(files, who, today)
    newest = max(days, default=None)
    return {"card": {"came": len(seen), "minutes": sum(row["minutes"] for row in sessions),
                     "first-seen": min(seen, default=None), "last-seen": max(seen, default=None),
                     "last-contact": str(newest) if newest else None,
                     "days-since-contact": (today - newest).days if newest else None,
                     "contacts": len(contacts)},
            "marks": {mark: sum(row["mark"] == mark for row in sessions) for mark in MARKS},
            "sessions": sessions,
            "contacts": [name for _, name in contacts],
            "presence": {month: counts for month, counts in presence.items()
                         if any(counts.values())}}


def shape_of_client(report):
    """The part of the report that client() computes."""
    card = report["card"]
    keys = ["came", "minutes", "first-seen", "last-seen", "last-contact", "days-since-contact",
            "contacts"]
    return {"card": {key: card[key] for key in keys}, "marks": report["marks"],
            "sessions": report["sessions"],
            "contacts": [row["contact"] for row in report["contacts"]],
            "presence": {row["month"]: {key: row[key] for key in row if key != "month"}
                         for row in report["presence"]
                         if any(row[key] for key in row if key != "month")}}


# --- the comparison -------------------------------------------------------------------------------

def first_difference(expected, actual, path=""):
    """Where they differ, in words; None where they agree."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        for key in [*expected, *(key for key in actual if key not in expected)]:
            found = first_difference(expected.get(key, "missing"), actual.get(key, "missing"),
                                     f"{path}/{key}")
            if found:
                return found
        return None
    if isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        for number, pair in enumerate(zip(expected, actual)):
            found = first_difference(*pair, f"{path}/{number}")
            if found:
                return found
        return None
    return None if expected == actual else f"{path}: {expected!r} expected, {actual!r} printed"


def spoilt(value):
    """The same with each number changed by one, one at a time."""
    for key in value if isinstance(value, dict) else range(len(value)):
        if isinstance(value[key], int):
            other = copy.deepcopy(value)
            other[key] += 1
            yield other
        elif isinstance(value[key], (dict, list)):
            for changed in spoilt(value[key]):
                other = copy.deepcopy(value)
                other[key] = changed
                yield other


class Judge:
    def __init__(self, peer, now):
        self.peer, self.now = peer, now
        self.compared = self.noticed = 0
        self.failures = []

    def ask(self, directory, words):
        done = subprocess.run([self.peer, "-C", directory, "report", *words, "--format", "json"],
                              capture_output=True, text=True, check=False,
                              env={"PEER_NOW": self.now, "LC_ALL": "C.UTF-8"})
        if done.returncode:
            sys.exit(f"peer report {' '.join(words)}: {done.stderr}")
        return json.loads(done.stdout)

    def compare(self, words, expected, actual):
        found = first_difference(expected, actual)
        if found:
            self.failures.append(f"report {' '.join(words)}: {found}")
        for changed in spoilt(actual):
            self.compared += 1
            self.noticed += first_difference(expected, changed) is not None


def main():
    peer, directory, now = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    today = datetime.datetime.fromisoformat(now).date()
    judge = Judge(peer, now)
    files = Files(directory)
    for who in files.clients:
        words = ["client", who]
        judge.compare(words, client(files, who, today),
                      shape_of_client(judge.ask(directory, words)))
    for first, last in [("2026-01-01", "2026-12-31"), ("2026-12-05", "2027-01-18"),
                        ("2027-01-01", "2027-12-31")]:
        words = ["team", "--from", first, "--until", last]
        expected = team(files, *map(datetime.date.fromisoformat, (first, last)), today)
        actual = judge.ask(directory, words)
        judge.compare(words, expected, {key: actual[key] for key in expected})
    with tempfile.TemporaryDirectory() as folder:
        copied = pathlib.Path(folder) / "copy"
        shutil.copytree(directory, copied)
        for familiar in (3, 6):
            text = (directory / "program.toml").read_text("utf-8")
            text = text.replace("[policy]", f"[policy]\nfamiliar-sessions = {familiar}")
            (copied / "program.toml").write_text(text, "utf-8")
            expected = continuity(files, today - 179 * DAY, today, today, familiar)
            actual = judge.ask(copied, ["continuity"])
            judge.compare(["continuity", str(familiar)], expected,
                          {key: actual[key] for key in expected})
    print("\n".join(judge.failures) or
          f"{judge.compared} figures agree; each was noticed when it was spoilt")
    sys.exit(1 if judge.failures or judge.noticed != judge.compared else 0)


if __name__ == "__main__":
    main()

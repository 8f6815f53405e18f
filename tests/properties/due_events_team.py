"""What people do in a year of due_year.py: sessions, their marks and answers, the team, its tasks and
its telephone. As in due_events.py."""
# SPDX-License-Identifier: MIT

import datetime
import re

from due_events import DAY
from due_model_files import STAFF_KINDS

MARKS = ["present"] * 6 + ["late", "excused", "absent", "absent"]
CAME_OR_EXCUSED = ("present", "late", "left-early", "sent-away", "excused")


class TeamEvents:
    """Of the same year as ClientEvents."""

    def some_session(self, days=16, kinds=None, **wanted):
        files = self.files()
        return self.some(session for session in files.sessions
                         if session.status == "planned" and not files.is_over(session)
                         and session.date <= self.today() + days * DAY
                         and (kinds is None or session.kind in kinds)
                         and all(session.data.get(key) == value for key, value in wanted.items()))

    def learn(self):
        """The sessions that are planned now, and when each is over."""
        files = self.files()
        for session in files.sessions:
            if session.status == "planned":
                self.ledger.session(session.id, files.end(session).astimezone(files.zone).replace(tzinfo=None))

    def remember(self):
        """What happened in the example before the year begins."""
        for session in self.files().sessions:
            for who, mark in session.marks.items():
                self.note_mark(session, who, mark.status)
            for who, at in session.replied.items():
                if at is not None:
                    self.ledger.touch(who, f"{session.id} reply", at.replace(tzinfo=None))
        self.learn()

    def plan(self):
        """Somebody remembers the schedule for the next weeks."""
        if self.event("session", "plan", "--from", str(self.today()), "--until",
                      str(self.today() + self.random.randint(10, 35) * DAY)):
            self.learn()

    def decide_holiday(self):
        key = self.some(key for key in self.last_keys if key.startswith("holiday/"))
        if key and self.event("session", "plan", key[19:], "--on", key[8:18], "--holiday",
                              self.random.choice(["keep", "skip", "skip"]), "--reason", "clients-wish"):
            self.learn()

    def plan_one(self):
        activity, start, end = self.random.choice([
            ("trip", "09:00", "17:00"), ("workshop", "10:00", "12:00"), ("theme", "21:15", "23:45"),
            ("supervision", "14:00", "14:50"), ("supervision", "15:00", "15:50"), ("supervision", "13:00", "13:50"),
            ("team-supervision", "10:00", "12:00")])
        days = 40 if activity in ("trip", "workshop") else 25
        date = self.today() + self.random.randint(0, days) * DAY
        date += (5 - date.weekday()) % 7 * DAY if activity == "trip" else 0 * DAY
        workers = sorted({self.some_worker() or "", *([] if activity == "supervision" else [self.some_worker() or ""])})
        words = ["--staff", ",".join(filter(None, workers))] if any(workers) else []
        words += ["--place", "Karlštejn"] if self.random.random() < 0.5 else []
        if self.event("session", "plan", activity, "--on", str(date), "--start", start, "--end", end, *words):
            self.learn()

    def cancel(self):
        session = self.some_session()
        if session and self.event("session", "cancel", session.id, "--reason", "staff"):
            self.ledger.settle(f"unmarked/{session.id}")

    def move(self):
        session = self.some_session()
        if session and self.event("session", "move", session.id, "--to",
                                  str(session.date + self.random.choice([-2, -1, 1, 2, 5]) * DAY), "--reason", "staff"):
            self.learn()

    def change_session(self):
        session, worker = self.some_session(), self.some_worker()
        if session:
            self.event("session", "set", session.id, self.random.choice(
                ["place=Kino Aero", "place=Kino Aero", "place=", f"staff={worker or ''}", "staff=",
                 f"facilitator={worker or ''}", "online=https://meet.example.org/a"]))

    def reply(self):
        session, client = self.some_session(), self.some_client("active", "active", "paused")
        answer = self.random.choice(["yes", "no", "maybe"])
        if session and client and session.kind not in STAFF_KINDS and self.event(
                "reply", session.id, f"{client}={answer}"):
            if session.replies.get(client) != answer or session.replied.get(client) is None:
                at = self.files_session(session.id).replied[client]
                self.ledger.touch(client, f"{session.id} reply", at.replace(tzinfo=None))

    def files_session(self, id):
        return next(session for session in self.files().sessions if session.id == id)

    # -- marks -------------------------------------------------------------------------------------
    def mark_old(self):
        """A session that nobody marked in the evening."""
        files = self.files()
        self.mark(self.some(session for session in files.sessions if session.status == "planned"
                            and files.is_over(session) and session.date >= self.today() - 30 * DAY))

    def mark_today(self):
        files = self.files()
        for session in files.sessions:
            if session.status == "planned" and files.is_over(session) and session.id not in self.forgotten:
                if self.random.random() < 0.85:
                    self.mark(session)
                else:
                    self.forgotten.add(session.id)

    def mark(self, session):
        if session is None:
            return
        files = self.files()
        if session.kind in STAFF_KINDS:
            people = [worker for worker in session.staff if self.random.random() < 0.95]
        else:
            people = [id for id, client in files.clients.items() if self.status(files, client) == "active"]
            people = self.random.sample(people, min(len(people), self.random.randint(1, 6)))
        marks = {who: self.random.choice(MARKS) for who in people}
        words = [f"{who}={status}" for who, status in marks.items()] or ["--nobody"]
        if self.event("attendance", "mark", session.id, *words):
            self.ledger.settle(f"unmarked/{session.id}")
            for who, status in marks.items():
                self.note_mark(session, who, status)

    def note_mark(self, session, who, status):
        begin = datetime.datetime.combine(session.date, session.data["start"])
        if status in CAME_OR_EXCUSED:
            self.ledger.touch(who, session.id, begin)
        else:
            self.ledger.no_touch(who, session.id)

    def correct(self):
        """It was not so; or somebody asks about a person who did not come."""
        session = self.some(session for session in self.files().sessions if session.held
                            and session.kind not in STAFF_KINDS and session.date >= self.today() - 40 * DAY
                            and session.marks)
        who = self.some(sorted(session.marks)) if session else None
        if who is None or who.startswith("s-"):
            return
        status = self.random.choice(["present", "absent", "absent", "excused"])
        if status == "absent" and self.random.random() < 0.7:
            self.ask_after(session, who)
        elif self.event("attendance", "mark", session.id, f"{who}={status}"):
            self.note_mark(session, who, status)
            self.look_again(session.id, who)

    def look_again(self, session, who):
        """A correction undoes a follow-up that has not begun, and keeps one that has."""
        mark = self.files_session(session).data["attendance"].get(who)
        if not isinstance(mark, dict) or "follow-up" not in mark:
            self.ledger.settle(f"follow-up/{session}/{who}")

    def ask_after(self, session, who):
        worker, due = self.some_worker(), self.today() + self.random.choice([1, 3, 20]) * DAY
        if worker is None:
            return
        promise = f"{worker}:{due}"
        if self.knows("attendance mark --follow-up"):
            if not self.event("attendance", "mark", session.id, f"{who}=absent", "--follow-up", promise):
                return
        else:
            path = f"sessions/{session.id[:4]}/{session.id}.toml"
            line = f'{who} = {{ status = "absent", follow-up = {{ by = "{worker}", due = {due} }} }}'
            attendance = (self.directory / path).read_text().partition("[attendance]")[2]
            self.edit(path, lambda text: text.replace(
                attendance, re.sub(rf"(?m)^{who} = .*$", line, attendance)))
        self.note_mark(session, who, "absent")
        mark = self.files_session(session.id).data["attendance"][who].get("follow-up", {})
        if "done" not in mark and "dropped" not in mark:
            self.ledger.follow_up(f"follow-up/{session.id}/{who}", who, due,
                                  datetime.datetime.combine(session.date, session.data["start"]), True)

    # -- the team ----------------------------------------------------------------------------------
    def add_task(self):
        files = self.files()
        meeting = self.some(session for session in files.sessions if session.kind == "team-meeting"
                            and abs((session.date - self.today()).days) < 20 and session.status != "cancelled")
        worker, number = self.some_worker(), self.counts["tasks"]
        if meeting is None or worker is None:
            return
        due = max(meeting.date, self.today()) + self.random.choice([0, 3, 10, 30]) * DAY
        self.counts["tasks"] += 1
        if self.knows("task add"):
            if not self.event("task", "add", "book two lanes", "--who", worker, "--due", str(due), "--meeting",
                              meeting.id, "--id", f"lanes-{number}"):
                return
        else:
            self.edit(f"sessions/{meeting.id[:4]}/{meeting.id}.toml", lambda text: text + (
                f'\n[[task]]\nid = "lanes-{number}"\nwho = "{worker}"\nwhat = "book two lanes"\ndue = {due}\n'))
        self.ledger.task(f"task/{meeting.id}/lanes-{number}", due)

    def end_task(self):
        key = self.some(self.ledger.open_keys("task"))
        if key is None:
            return
        _, meeting, task = key.split("/")
        is_done = self.random.random() < 0.6
        if self.knows("task add"):
            ending = ["done", f"{meeting}/{task}"] if is_done else ["drop", f"{meeting}/{task}", "--reason", "not-needed"]
            if not self.event("task", *ending):
                return
        else:
            ending = f"done = {self.today()}" if is_done else 'dropped = "not-needed"'
            self.edit(f"sessions/{meeting[:4]}/{meeting}.toml",
                      lambda text: text.replace(f'id = "{task}"\n', f'id = "{task}"\n{ending}\n'))
        self.ledger.settle(key)

    def confirm(self):
        files = self.files()
        worker, by = self.some_worker(), self.some(files.coordinators())
        if worker and by:
            if self.knows("staff training") and self.random.random() < 0.2:
                self.event("staff", "training", worker, "Listening", "--from", str(self.today()))
            elif self.knows("staff confirm"):
                self.event("staff", "confirm", worker, "--by", by)
            else:
                self.edit(f"staff/{worker}.toml", lambda text:
                          text + f'\n[[stability]]\non = {self.today()}\nby = "{by}"\n')

    def change_staff(self):
        worker = self.some_worker()
        if worker:
            due = self.today() + self.random.randint(-5, 40) * DAY
            self.event("staff", "set", worker, self.random.choice(
                [f"course=due:{due}", f"course=due:{due}", "course=done", "service-phone=false", "service-phone=true",
                 "service-phone=true"]))

    def staff_comes(self):
        files = self.files()
        gone = self.some(worker for worker in files.staff if not files.works(worker))
        if gone and self.knows("staff resume") and self.random.random() < 0.4:
            self.event("staff", "resume", gone, "--from", str(self.today()))
            return
        number = len(files.staff)
        if number < 12:
            self.event("staff", "add", f"Worker Nr{number}", "--id", f"s-n{number}", "--role",
                       self.random.choice(["consultant", "consultant", "coordinator"]), "--from",
                       str(self.today() + self.random.choice([0, 10]) * DAY), "--service-phone", "--course",
                       f"due:{self.today() + 90 * DAY}")

    def staff_leaves(self):
        worker = self.some_worker()
        if worker and sum(self.files().works(one) for one in self.files().staff) > 2:
            self.event("staff", "end", worker, "--last-day", str(self.today() + self.random.choice([0, 5, 20]) * DAY))
            other = self.some(one for one in self.files().staff if one != worker and self.files().works(one))
            self.edit("program.toml", lambda text: re.sub(
                r"(?m)^staff = .*$", f'staff = {quoted(sorted({other, self.some_worker()} - {worker}))}', text))

    def on_call(self):
        """A new rotation, or somebody stands in for some days; a few of them with gaps."""
        workers = sorted({self.some_worker() or "" for _ in range(3)} - {""})
        start = datetime.datetime.combine(self.today() + self.random.randint(0, 12) * DAY,
                                          datetime.time(self.random.choice([8, 8, 2, 20])))
        if not workers or start <= self.now:
            return
        lists = f'staff = {quoted(workers)}\n'
        if self.random.random() < 0.7 and len(workers) > 1:
            lists += f"backup = {quoted(workers[1:] + workers[:1])}\n"
        what = f"turn = {self.random.choice([1, 3, 7, 7])}\n"
        if self.random.random() < 0.6:
            until = start + self.random.choice([0.5, 1, 3, 6]) * DAY
            what = f'until = {until:%Y-%m-%dT%H:%M}:00\nreason = "staff"\n'
            lists = f'staff = {quoted(workers[:1] if self.random.random() < 0.9 else [])}\n'
        name = f"{start:%Y-%m-%d-%H%M}-{self.random.randrange(100)}"
        self.edit(f"oncall/{name}.toml", lambda _: f"start = {start:%Y-%m-%dT%H:%M}:00\n{what}{lists}")

    def swap(self):
        """The same by commands."""
        worker, other = self.some_worker(), self.some_worker()
        first, second = sorted(self.today() + self.random.randint(1, 20) * DAY for _ in range(2))
        if not worker or not self.knows("oncall set"):
            return
        way = self.random.choice(["exception", "rotation", "now", "swap"])
        if way == "rotation" and worker != other:
            self.event("oncall", "set", f"{worker},{other}", "--from", str(first), "--turn", self.random.choice("37"))
        elif way == "now":
            self.event("oncall", "set", worker, "--from", "now", "--reason", "absence")
        elif way == "swap":
            self.event("oncall", "swap", str(first), str(second), "--reason", "swap")
        else:
            self.event("oncall", "set", worker, "--from", f"{first}T08:00", "--until", f"{second + DAY}T08:00",
                       "--reason", "relief")


def quoted(words):
    return "[" + ", ".join(f'"{word}"' for word in words) + "]"

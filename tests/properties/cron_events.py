"""What people do in a year of cron_year.py: each as a command of peer and, when that was accepted, as
a fact for the model.

SPDX-License-Identifier: MIT
"""
import datetime
import zoneinfo

from cron_model import DAY, FOR_STAFF, IN_TOUCH, Client, covers

PRAGUE = zoneinfo.ZoneInfo("Europe/Prague")
STAFF = "s-t8rc,s-g9hv"


class Events:
    """Of a year, which has the model, the moment (now), chance (random) and commands (event)."""

    def today(self):
        return self.now.date()

    def some_client(self, test=lambda client: True):
        found = [client for client in self.model.clients.values() if test(client)]
        return self.random.choice(found) if found else None

    def some_session(self, days=16, **wanted):
        found = [session for session in self.model.sessions.values()
                 if session.kind not in FOR_STAFF and session.status == "planned" and session.begin() > self.now
                 and session.date <= self.today() + days * DAY
                 and all(getattr(session, key) == value for key, value in wanted.items())]
        return self.random.choice(found) if found else None

    def newcomer(self):
        number = len(self.model.clients)
        if number > 34:
            return
        new = Client(f"c-n{number}", f"Novák{number} Nováček{number}", f"Nováčku{number}", f"n{number}@example.org",
                     f"+42070030{number:04}", self.random.choice(["email", "email", "sms", "messenger", "phone"]))
        new.language = self.random.choice(["cs", "cs", "en"])
        if self.event("client", "add", new.name, "--id", new.id, "--call", new.call, "--email", new.email, "--phone",
                      new.phone, "--channel", new.channel, "--language", new.language):
            self.model.clients[new.id] = new

    def interview(self):
        client = self.some_client(lambda one: one.accepted is None)
        outcome = self.random.choice(["accepted"] * 4 + ["declined", "waitlisted"])
        if client and self.event("intake", "record", client.id, "--by", STAFF, "--outcome", outcome,
                                 "--psychotherapy", "yes", "--psychiatrist", "yes", "--regular-activity", "study",
                                 "--rules-explained", "--letter", str(self.today())):
            client.in_touch.append(datetime.datetime.combine(self.today(), datetime.time()))
            if outcome == "accepted":
                client.accepted = self.today()
                client.spells.append([self.today(), None])

    def pause(self):
        client = self.some_client(lambda one: self.model.is_active(one, self.today()))
        if not client:
            return
        begin = self.today() + self.random.choice([0, 0, 1, 4]) * DAY
        until = self.random.choice([None, begin + self.random.randint(2, 40) * DAY])
        if self.event("client", "pause", client.id, "--from", str(begin),
                      *(["--until", str(until)] if until else [])):
            client.pauses.append([begin, until])

    def resume(self):
        def is_silent(client):
            return (client.spells and client.accepted and client.spells[-1][0] <= self.today()
                    and (covers(client.pauses, self.today()) or not covers(client.spells, self.today())))
        client = self.some_client(is_silent)
        if not client or not self.event("client", "resume", client.id):
            return
        if not covers(client.spells, self.today()):
            client.spells.append([self.today(), None])
            client.died = False  # it was a mistake
        else:
            for pause in client.pauses:
                if covers([pause], self.today()):
                    pause[1] = self.today() - DAY

    def end(self):
        client = self.some_client(lambda one: covers(one.spells, self.today()))
        if not client or sum(self.model.is_active(one, self.today()) for one in self.model.clients.values()) < 9:
            return
        last = self.today() + self.random.choice([0, 0, 5]) * DAY
        if self.random.random() < 0.2:
            self.die(client)
        elif self.event("client", "end", client.id, "--reason", "own-wish", "--last-day", str(last)):
            client.spells[-1][1] = last
            for pause in client.pauses:  # ends with it
                pause[1] = last if pause[1] is None or pause[1] > last else pause[1]

    def die(self, client):
        if self.event("client", "end", client.id, "--reason", "died"):
            client.died = True
            client.spells[-1][1] = max(client.spells[-1][0], self.today() - DAY)

    def change_client(self):
        client = self.some_client(lambda one: one.accepted is not None)
        what = self.random.choice(["channel", "channel", "invitations", "activities", "email", "language"])
        value = {"channel": ["email", "email", "sms", "messenger", "phone", "facebook", "none"],
                 "invitations": ["personal", "personal", "announcement", "none"],
                 "activities": ["", "", "group", "club-thursday,club-friday,trip"],
                 "email": ["", f"x{self.random.randrange(10**6)}@example.org"],
                 "language": ["cs", "en"]}[what]
        value = self.random.choice(value)
        if self.event("client", "set", client.id, f"{what}={value}"):
            setattr(client, what, tuple(value.split(",")) if what == "activities" and value else value or
                    (() if what == "activities" else ""))

    def contact(self):
        """A consultant writes it down by hand."""
        client = self.some_client(lambda one: one.accepted is not None)
        wants_peace = self.random.random() < 0.5
        name = f"{self.now:%Y-%m-%dt%H%M}-{client.id}"
        file = self.directory / "contacts" / str(self.now.year) / f"{name}.toml"
        file.parent.mkdir(mode=0o700, exist_ok=True)
        offset = f"{self.now.replace(tzinfo=PRAGUE):%z}"
        file.write_text(f'client = "{client.id}"\nat = {self.now:%Y-%m-%dT%H:%M:00}{offset[:3]}:{offset[3:]}\n'
                        f'by = "s-t8rc"\nchannel = "phone"\ndirection = "in"\npurpose = "admin"\n'
                        f'outcome = "{"asked-not-to" if wants_peace else "reached"}"\n')
        file.chmod(0o600)
        (client.asked if wants_peace else client.in_touch).append(self.now)
        self.log.append(f"{self.now:%F %R} {name}: {'asks for peace' if wants_peace else 'calls'}")
        self.counts["asked for peace" if wants_peace else "called"] += 1

    def reply(self):
        client, session = self.some_client(lambda one: one.accepted is not None), self.some_session()
        answer = self.random.choice(["yes", "yes", "maybe", "no"])
        if session and self.event("reply", session.id, f"{client.id}={answer}"):
            if self.model.answer(session, client) == answer:
                return  # recorded already: the same answer keeps the time of the first
            session.replies[client.id] = answer
            session.answered[client.id] = max(self.now, session.restored or self.now)
            session.answered_to[client.id] = session.begin()
            client.in_touch.append(self.now)

    def cancel(self, session=None):
        session = session or self.some_session()
        if session and self.event("session", "cancel", session.id, "--reason", "staff"):
            session.status, session.changed = "cancelled", self.now
            return True
        return False

    def restore(self):
        found = [session for session in self.model.sessions.values() if session.status == "cancelled"
                 and session.kind not in FOR_STAFF and session.begin() > self.now]
        session = self.random.choice(found) if found else None
        if session and self.event("session", "restore", session.id):
            session.status, session.changed = "planned", self.now
            later = [at + datetime.timedelta(seconds=1) for at in session.answered.values() if at >= self.now]
            session.restored = max([self.now, *later])

    def move(self, session=None):
        session = session or self.some_session()
        if not session:
            return False
        to = session.date + self.random.choice([-2, -1, 1, 2, 3, 5]) * DAY
        start = self.random.choice([None, datetime.time(16, 30), datetime.time(19)])
        if to < self.today() or not self.event("session", "move", session.id, "--to", str(to), "--reason", "staff",
                                               *(["--start", f"{start:%H:%M}"] if start else [])):
            return False
        session.date, session.moved, session.changed = to, True, self.now
        if start:
            self.shift(session, start)
        return True

    @staticmethod
    def shift(session, start):
        length = (datetime.datetime.combine(session.date, session.end) - session.begin())
        session.start = start
        session.end = (session.begin() + length).time()

    def change_start(self, session=None):
        session = session or self.some_session()
        start = self.random.choice([datetime.time(17), datetime.time(17, 30), datetime.time(19, 15)])
        if session and self.event("session", "set", session.id, f"start={start:%H:%M}"):
            session.changed = self.now if session.start != start else session.changed
            session.start = start
            return True
        return False

    def set_place(self):
        session = self.some_session(days=5, place="")
        self.give_place(session or self.some_session(days=9))

    def give_place(self, session):
        place = self.random.choice(["Kino Aero", "Čajovna U Lípy", "Stromovka", ""])
        if session and self.event("session", "set", session.id, f"place={place}"):
            if session.place and session.place != place:
                session.changed = self.now
            session.place = place

    def plan_one(self):
        activity, start, end = self.random.choice([("trip", "09:00", "17:00"), ("theme", "17:00", "19:00"),
                                                   ("workshop", "10:00", "12:00")])
        date = self.today() + self.random.randint(1, 40) * DAY
        if activity == "trip":
            date += (5 - date.weekday()) % 7 * DAY
        if self.event("session", "plan", activity, "--on", str(date), "--start", start, "--end", end, "--staff", STAFF,
                      *self.random.choice([["--place", "Karlštejn"], ["--place", "Karlštejn"], []])):
            self.read_sessions()

    def marks(self):
        """In the evening: who came."""
        for session in self.model.sessions.values():
            if session.date != self.today() or session.kind in FOR_STAFF or session.status != "planned":
                continue
            if session.begin() > self.now or self.random.random() < 0.2:
                continue
            here = [one for one in self.model.clients.values() if covers(one.spells, self.today())]
            marks = {one: self.random.choice(["present", "present", "late", "excused", "absent"])
                     for one in self.random.sample(here, min(len(here), 4))}
            if self.event("attendance", "mark", session.id, *[f"{one.id}={mark}" for one, mark in marks.items()]):
                session.status = "held"
                for one, mark in marks.items():
                    if mark in IN_TOUCH:
                        one.in_touch.append(session.begin())

"""Large data directories for benchmarks: generated from a seed, and clean under every rule.

    generate(folder, Size(…))   writes the directory, returns how many files and marks it has

Every activity has its own hours, staff and clients, who come for one to four years and leave again;
each session is attended by some of those who are members on its day. No two sessions overlap, so that
a large directory reaches back far. All of it is invented.
"""
# SPDX-License-Identifier: MIT

import dataclasses
import datetime
import os
import random
import zoneinfo

DAY = datetime.timedelta(days=1)
HOURS = [("18:30:00", "20:30:00"), ("16:00:00", "18:00:00"), ("13:00:00", "15:00:00"),
         ("10:00:00", "12:00:00")]
ZONE = zoneinfo.ZoneInfo("Europe/Prague")
STATUSES = (["present"] * 71 + ["late"] * 8 + ["left-early"] * 5 + ["excused"] * 9 + ["absent"] * 7)
CHANNELS = ["email", "sms", "messenger", "phone"]
# Activities of the team: id, kind, days between two sessions.
TEAM = [("team", "team-meeting", 14), ("teams", "team-supervision", 28), ("single", "supervision", 28)]
TEAM_DAY = {"team": 0, "teams": 1, "single": 2}  # of the week, after Tuesday
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclasses.dataclass(frozen=True)
class Size:
    sessions: int
    marks: int
    activities: int
    clients: int     # of all activities together
    staff: int       # of one activity
    years: int       # up to and with 2036
    contacts: int
    runs: int        # files of messages
    team: bool = False  # with team meetings, their tasks, and supervision


@dataclasses.dataclass
class Member:
    id: str
    first: datetime.date
    last: datetime.date | None
    channel: str


class Writer:
    def __init__(self, root):
        self.root = root
        self.folders = set()
        self.files = 0

    def write(self, path, text):
        folder = os.path.dirname(os.path.join(self.root, path))
        if folder not in self.folders:
            os.makedirs(folder, exist_ok=True)
            self.folders.add(folder)
        with open(os.path.join(self.root, path), "w", encoding="utf-8") as file:
            file.write(text)
        self.files += 1


def moment(day, hours, minutes):
    """An instant as it is written, with the offset of the program's zone."""
    local = datetime.datetime(day.year, day.month, day.day, hours, minutes, tzinfo=ZONE)
    return local.isoformat()


def easter(year):
    """Gregorian Easter Sunday (Meeus, Jones, Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return datetime.date(year, month, day + 1)


def holidays(year):
    """A superset of the Czech public holidays of any year."""
    fixed = [(1, 1), (5, 1), (5, 8), (7, 5), (7, 6), (9, 28), (10, 28), (11, 17), (12, 24), (12, 25),
             (12, 26)]
    sunday = easter(year)
    return {datetime.date(year, month, day) for month, day in fixed} | {sunday - 2 * DAY, sunday + DAY}


def letters(number, count):
    """A word of `count` letters: people must not be told apart by digits that stand elsewhere too."""
    word = ""
    for _ in range(count):
        number, digit = divmod(number, len(LETTERS))
        word = LETTERS[digit] + word
    return word


def person_text(number, client):
    # No part of the name occurs in any other text.
    name = f"Xq{letters(number, 4)} Zw{letters(number, 4)}ová"
    text = f'name = "{name}"\n'
    if client:
        text += f'call = "Xq{letters(number, 4)}o"\n'
    return text + f'email = "xq{letters(number, 4)}@example.org"\nphone = "+42060{number:07d}"\n'


def client_text(member, staff, rng):
    text = (f'source = "{rng.choice(["email", "facebook", "phone"])}"\nchannel = "{member.channel}"\n'
            f'invitations = "personal"\n\n[[intake]]\nbooked = {member.first}T16:00:00\n'
            f'date = {member.first}\nby = ["{staff[0]}", "{staff[1]}"]\npsychotherapy = "yes"\n'
            f'psychiatrist = "yes"\nregular-activity = ["{rng.choice(["study", "job", "part-time"])}"]\n'
            f'rules-explained = true\nletter = {member.first}\noutcome = "accepted"\n\n[[spell]]\n'
            f'from = {member.first}\n')
    if member.last:
        text += f'until = {member.last}\nreason = "{rng.choice(["work", "moved-away", "enough"])}"\n'
    return text + f'\n[[consent]]\npurpose = "statistics"\nstate = "given"\non = {member.first}\n'


class Generator:
    def __init__(self, root, size, seed):
        self.size = size
        self.rng = random.Random(seed)
        self.out = Writer(root)
        self.begin = datetime.date(2037 - size.years, 1, 1)
        self.end = datetime.date(2036, 12, 31)
        self.holidays = set().union(*(holidays(year) for year in range(self.begin.year, 2037)))
        self.names = [f"group-{letters(number, 2)}" for number in range(size.activities)]
        self.staff = {}    # activity → ids
        self.members = {}  # activity → Member
        self.marks = 0

    def run(self):
        self.program()
        for number, activity in enumerate(self.names):
            self.people_of(number, activity)
        sessions = self.sessions()
        self.contacts()
        self.messages(sessions)
        self.on_call()
        if self.size.team:
            self.team()
        return self.out.files, self.marks

    def program(self):
        text = ('format = 2\nname = "Bridges"\nlanguage = "en"\ntimezone = "Europe/Prague"\n'
                'email = "office@example.org"\nphone = "+420777000000"\n')
        for number, activity in enumerate(self.names):
            start, end = HOURS[number]
            text += (f'\n[activity.{activity}]\nkind = "support-group"\n'
                     f'title = {{ cs = "Skupina", en = "Group" }}\nstart = {start}\nend = {end}\n'
                     f'break = 10\nplace = "Room {number + 1}"\n')
        for name, kind, _ in TEAM if self.size.team else ():
            text += f'\n[activity.{name}]\nkind = "{kind}"\nstart = 08:00:00\nend = 09:00:00\nplace = "Office"\n'
        self.out.write("program.toml", text + '\n[calendar]\nholidays = "cz"\n')
        self.out.write("people/.peer-people", "")

    def people_of(self, number, activity):
        first_person = number * 5000
        ids = self.staff[activity] = [f"s-{letters(first_person + i, 4)}" for i in range(self.size.staff)]
        for i, worker in enumerate(ids):
            role = "coordinator" if i == 2 else "consultant"
            self.out.write(f"staff/{worker}.toml",
                           f'role = "{role}"\ncourse = {{ done = {self.begin - 30 * DAY} }}\n'
                           f'service-phone = true\n\n[[spell]]\nfrom = {self.begin - 60 * DAY}\n')
            self.out.write(f"people/{worker}.toml", person_text(first_person + i, False))
        count = self.size.clients // self.size.activities
        span = (self.end - self.begin).days
        self.members[activity] = []
        for i in range(count):
            person = first_person + 100 + i
            # The first dozen is there from the beginning; after it they come one by one.
            late = 0 if i < 12 else span * (i - 11) // (count - 11)
            first = self.begin - 14 * DAY + late * DAY
            last = first + self.rng.randint(400, 1400) * DAY
            member = Member(f"c-{letters(person, 4)}", first, last if last < self.end else None,
                            CHANNELS[i % len(CHANNELS)])
            self.members[activity].append(member)
            self.out.write(f"clients/{member.id}.toml", client_text(member, ids, self.rng))
            self.out.write(f"people/{member.id}.toml", person_text(person, True))

    def there(self, activity, day):
        return [m for m in self.members[activity]
                if m.first <= day and (m.last is None or day <= m.last)]

    def slots(self):
        """(day, activity) of all sessions."""
        days = (self.end - self.begin).days
        all_slots = [(self.begin + number * DAY, activity)
                     for number in range(1, days) for activity in self.names]
        return sorted(self.rng.sample(all_slots, self.size.sessions))

    def sessions(self):
        slots = self.slots()
        for number, (day, activity) in enumerate(slots):
            left, marks_left = len(slots) - number, self.size.marks - self.marks
            there = self.there(activity, day)
            count = round(marks_left / left) + (self.rng.randint(-3, 3) if left > 100 else 0)
            if left == 1:
                count = marks_left
            who = sorted(self.rng.sample(there, max(1, min(count, len(there)))), key=lambda m: m.id)
            self.marks += len(who)
            self.session(day, activity, who)
        return slots

    def session(self, day, activity, who):
        staff = self.staff[activity]
        start, end = HOURS[self.names.index(activity)]
        text = (f'activity = "{activity}"\ndate = {day}\nstart = {start}\nend = {end}\n'
                f'place = "Room {self.names.index(activity) + 1}"\nstatus = "held"\n')
        if day in self.holidays:
            text += 'reason = "not-alone"\n'
        text += f'staff = ["{staff[0]}", "{staff[1]}"]\nfacilitator = "{staff[0]}"\n'
        replies = [m for m in who if self.rng.random() < 0.25]
        if replies:
            text += "\n[replies]\n" + "".join(
                f'{m.id} = {{ answer = "yes", at = {moment(day - DAY, 10, self.rng.randrange(60))} }}\n'
                for m in replies)
        text += "\n[attendance]\n"
        for member in who:
            status = self.rng.choice(STATUSES)
            if status == "left-early" and self.rng.random() < 0.3:
                text += f'{member.id} = {{ status = "left-early", minutes = 60 }}\n'
            else:
                text += f'{member.id} = "{status}"\n'
        self.out.write(f"sessions/{day.year}/{day}-{activity}.toml", text)

    def contacts(self):
        seen = set()
        span = (self.end - self.begin).days
        while len(seen) < self.size.contacts:
            activity = self.rng.choice(self.names)
            day = self.begin + self.rng.randrange(span) * DAY
            there = self.there(activity, day)
            if not there:
                continue
            member = self.rng.choice(there)
            hours, minutes = self.rng.randint(9, 20), self.rng.randrange(60)
            name = f"{day}t{hours:02}{minutes:02}-{member.id}"
            if name in seen:
                continue
            seen.add(name)
            self.out.write(f"contacts/{day.year}/{name}.toml",
                           self.contact_text(activity, member, moment(day, hours, minutes), day))

    def contact_text(self, activity, member, at, day):
        staff = self.staff[activity]
        crisis = self.rng.random() < 0.1
        text = (f'client = "{member.id}"\nat = {at}\nby = "{staff[0]}"\nchannel = "phone"\n'
                f'direction = "{"in" if crisis else "out"}"\n'
                f'purpose = "{"crisis" if crisis else "outreach"}"\noutcome = "reached"\n')
        if crisis:
            text += ('serious = true\nreferral = { to = "psychiatrist", state = "agreed" }\n'
                     f'follow-up = {{ by = "{staff[1]}", due = {day + 2 * DAY}, done = {day + 2 * DAY} }}\n')
        return text

    def messages(self, sessions):
        """Personal invitations, five days ahead; no client gets two in one week."""
        weeks = {}
        for day, activity in sessions:
            weeks.setdefault((activity, day.isocalendar()[:2]), (day, activity))
        chosen = sorted(self.rng.sample(sorted(weeks.values()), self.size.runs))
        for number, (day, activity) in enumerate(chosen):
            sent = day - 5 * DAY
            people = [m for m in self.there(activity, sent) if m.last is None or m.last >= day]
            text, outcomes = "", ""
            for i, member in enumerate(people[:8], 1):
                text += (f'[[message]]\nto = "{member.id}"\nsessions = ["{day}-{activity}"]\n'
                         f'kind = "invite"\nchannel = "{member.channel}"\nversion = 1\n'
                         f'at = {moment(sent, 9, 0)}\n'
                         f'told = [{{ date = {day}, start = {HOURS[self.names.index(activity)][0]}, '
                         f'place = "Room {self.names.index(activity) + 1}" }}]\n\n')
                outcomes += (f'[[outcome]]\nof = {i}\nstate = "sent"\nat = {moment(sent, 9, 1)}\n\n')
            name = f"{sent}-{letters(number, 4)}"
            self.out.write(f"messages/{sent.year}/{name}.toml", (text + outcomes).rstrip("\n") + "\n")

    def on_call(self):
        # The service phones are not handed over by the week here: one file a year.
        workers = self.staff[self.names[0]]
        for year in range(self.begin.year, 2037):
            monday = datetime.date(year, 1, 4)
            monday -= monday.weekday() * DAY
            self.out.write(f"oncall/{monday}.toml",
                           f'start = {monday}T08:00:00\nturn = 7\nstaff = ["{workers[0]}", "{workers[1]}"]\n'
                           f'backup = ["{workers[1]}", "{workers[0]}"]\n')


    def team(self):
        """Meetings with tasks, supervision of the team and of each consultant, on Tuesdays and later."""
        workers = sorted(self.staff[self.names[0]])
        for name, _, step in TEAM:
            day = self.begin + (8 - self.begin.weekday()) % 7 * DAY
            while day < self.end:
                groups = [[worker] for worker in self.staff[self.names[0]][:2]] if name == "single" else [workers]
                for number, there in enumerate(groups):
                    self.team_session(name, day + (number + TEAM_DAY[name]) * DAY, there)
                day += step * DAY

    def team_session(self, name, day, there):
        if day in self.holidays or day > self.end:
            return
        listed = ", ".join(f'"{worker}"' for worker in there)
        text = (f'activity = "{name}"\ndate = {day}\nstart = 08:00:00\nend = 09:00:00\nplace = "Office"\n'
                f'status = "held"\nstaff = [{listed}]\n\n[attendance]\n')
        text += "".join(f'{worker} = "present"\n' for worker in there)
        for number in range(2 if name == "team" else 0):
            text += (f'\n[[task]]\nid = "t{number}"\nwho = "{there[number]}"\nwhat = "lanes"\ndue = {day + 7 * DAY}\n'
                     f'done = {day + 6 * DAY}\n')
        self.out.write(f"sessions/{day.year}/{day}-{name}.toml", text)


def generate(root, size, seed=4):
    os.umask(0o077)
    os.makedirs(root)
    return Generator(root, size, seed).run()

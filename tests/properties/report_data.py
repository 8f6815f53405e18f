"""Random programs with what real files hold: moved, cancelled and unmarked sessions, evenings past
midnight, people who leave and return, wishes that change, callers whom nobody knows.

    write(folder, seed)     a data directory, the same for the same seed
    moments(seed)           days to ask on, and periods to ask about
"""
# SPDX-License-Identifier: MIT

import datetime
import os
import random
import zoneinfo

import report_run

DAY = datetime.timedelta(days=1)
ZONE = zoneinfo.ZoneInfo("Europe/Prague")
BEGIN, TODAY, END = (datetime.date(2026, 8, 20), datetime.date(2027, 1, 20),
                     datetime.date(2027, 4, 10))
ACTIVITIES = {"group": "support-group", "club-thursday": "club", "trip": "trip", "night": "club",
              "theme": "thematic-group", "workshop": "workshop", "team": "team-meeting",
              "team-supervision": "team-supervision", "supervision": "supervision"}
STAFF_KINDS = ("team-meeting", "team-supervision", "supervision")
# Words as they may stand in files that others read: formulas, commas, quotes, other letters.
REASONS = ["public-holiday", "staff-ill", "=1+1", "-5 °C", "@work", "moved, \\\"abroad\\\"", "nemoc; ztráta"]
HOURS = {"night": [("22:00", "01:30"), ("23:15", "00:00"), ("20:00", "06:00")],
         "trip": [("09:00", "17:00"), ("08:30", "20:45")],
         "": [("18:00", "20:30"), ("18:00", "21:00"), ("14:00", "14:50"), ("10:00", "11:30")]}
MARKS = ["present"] * 8 + ["late", "left-early", "excused", "excused", "absent", "sent-away"]


def moments(seed):
    rng = random.Random(seed * 7 + 1)
    todays = [TODAY, BEGIN + rng.randrange((END - BEGIN).days) * DAY]
    first = BEGIN + rng.randrange(150) * DAY
    one = BEGIN + rng.randrange((END - BEGIN).days) * DAY
    periods = [report_run.year(2026), report_run.year(2027), report_run.quarter(2026, 4),
               report_run.month(2026, rng.randint(9, 12)), report_run.month(2027, rng.randint(1, 4)),
               report_run.span(first, first + rng.randint(1, 120) * DAY), report_run.span(one, one)]
    return todays, periods


def write(root, seed):
    Writer(root, random.Random(seed)).run()


class Writer:
    def __init__(self, root, rng):
        self.root = root
        self.rng = rng
        ids = rng.sample(["1", "2", "10", "ab", "b7", "x-9", "zz", "k4", "m2", "q", "r8", "t3", "v5", "w",
                          "y6", "0", "e", "h1", "c-c", "s-c"], 20)
        self.staff = [f"s-{name}" for name in ids[:5]]
        self.clients = [f"c-{name}" for name in ids[3:20]]
        self.taken = set()

    def chance(self, share):
        return self.rng.random() < share

    def day(self, first=BEGIN, last=END):
        return first + self.rng.randrange((last - first).days + 1) * DAY

    def put(self, path, lines):
        path = os.path.join(self.root, path)
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        os.chmod(path, 0o600)

    def run(self):
        self.program()
        for worker in self.staff:
            self.worker(worker)
        for client in self.clients:
            self.client(client)
        for _ in range(80):
            self.session()
        for _ in range(30):
            self.contact()

    def program(self):
        rng = self.rng
        lines = ["format = 2", 'name = "=Mosty, \\"peer\\" ž"', f'language = "{rng.choice(["cs", "en"])}"',
                 'timezone = "Europe/Prague"']
        names = list(ACTIVITIES)
        rng.shuffle(names)
        for name in names:
            lines += ["", f"[activity.{name}]", f'kind = "{ACTIVITIES[name]}"',
                      f'title = {{ cs = "+{name} č", en = "{name}" }}']
        if self.chance(0.7):
            lines += ["", "[policy]", f"silent-days = {rng.randint(5, 60)}",
                      f"familiar-sessions = {rng.randint(1, 4)}"]
        lines += self.funder()
        self.put("program.toml", lines)

    def funder(self):
        rng = self.rng
        if self.chance(0.15):
            return []
        kinds = [kind for kind in ACTIVITIES.values() if kind not in STAFF_KINDS]
        counts = sorted(set(rng.sample(kinds, rng.randint(1, len(kinds)))))
        lines = [f"threshold-hours = {rng.choice([1, 4, 10, 40])}",
                 f"hour-minutes = {rng.choice([45, 60])}",
                 "counts = [" + ", ".join(f'"{kind}"' for kind in counts) + "]",
                 'rounding = "down"', 'source = "call 47, \\"annex\\""']
        lines = ["", "[funder]"] + [line for line in lines if self.chance(0.8)]
        if self.chance(0.5):
            lines += ['page = "12"', 'confirmed-by = "s-a"', f"confirmed-on = {self.day()}"]
        return lines

    def spells(self, first):
        """One to three, some of them touching or overlapping the one before."""
        lines = []
        for number in range(self.rng.choice([1, 1, 1, 2, 3])):
            lines += ["", "[[spell]]", f"from = {first}"]
            if number < 2 and self.chance(0.5):
                last = first + self.rng.choice([0, 5, 30, 60, 120]) * DAY
                lines.append(f"until = {last}")
                if self.chance(0.8):
                    lines.append(f'reason = "{self.rng.choice(REASONS)}"')
                first = last + self.rng.choice([1, 1, 2, 10, 45]) * DAY
            else:
                break
        return lines

    def worker(self, worker):
        rng = self.rng
        lines = [f'role = "{rng.choice(["consultant", "consultant", "coordinator"])}"']
        course = rng.choice(["", "course = { done = true }", f"course = {{ done = {self.day()} }}",
                             f"course = {{ due = {self.day()} }}"])
        lines += [course] if course else []
        lines += [f"service-phone = {rng.choice(['true', 'false'])}"] if self.chance(0.8) else []
        self.put(f"staff/{worker}.toml",
                 lines + self.spells(self.day(datetime.date(2025, 9, 1), datetime.date(2027, 2, 1))))

    def intake(self, day, outcome):
        lines = ["", "[[intake]]"]
        if self.chance(0.4):
            lines.append(f"booked = {day - self.rng.choice([0, 0, 3]) * DAY}T16:00:00")
        lines += [f"date = {day}", f'by = ["{self.rng.choice(self.staff)}"]']
        if outcome:
            lines.append(f'outcome = "{outcome}"')
        if outcome == "accepted" and self.chance(0.15):
            lines.append("before-records = true")
        return lines

    def client(self, client):
        rng = self.rng
        lines = [f'source = "{rng.choice(["email", "facebook", "own-service"])}"'] * self.chance(0.8)
        lines += [f'channel = "{rng.choice(["email", "sms", "messenger", "phone", "none"])}"'] * self.chance(0.8)
        lines += [f'invitations = "{rng.choice(["personal", "announcement", "none"])}"'] * self.chance(0.7)
        lines += [f'language = "{rng.choice(["cs", "en"])}"'] * self.chance(0.2)
        first = self.day(datetime.date(2026, 3, 1), datetime.date(2027, 3, 1))
        if self.chance(0.5):
            lines.append(f"applied = {first - rng.choice([0, 10, 40]) * DAY}")
        way = rng.random()
        if way < 0.1:
            lines += ["", "[[intake]]", f"booked = {first}T15:30:00"] * self.chance(0.7)
        elif way < 0.25:
            for number in range(rng.randint(1, 2)):
                lines += self.intake(first + number * 20 * DAY,
                                     rng.choice(["declined", "waitlisted", "undecided"]))
        else:
            if self.chance(0.2):
                lines += self.intake(first - 30 * DAY, rng.choice(["waitlisted", "undecided"]))
            lines += self.intake(first, "accepted") + self.spells(first)
            if self.chance(0.15):
                lines += ["", "[[intake]]", f"booked = {self.day(first)}T15:30:00"]
            lines += self.pauses(first) + self.consents(first)
        self.put(f"clients/{client}.toml", lines)

    def pauses(self, first):
        lines, day = [], first
        for _ in range(self.rng.choice([0, 0, 1, 2])):
            day += self.rng.randint(10, 60) * DAY
            lines += ["", "[[pause]]", f"from = {day}"]
            if self.chance(0.2):
                break
            day += self.rng.randint(1, 40) * DAY
            lines.append(f"until = {day}")
            day += DAY
        return lines

    def consents(self, first):
        lines, rng = [], self.rng
        for purpose in ("funder", "statistics", "photos"):
            day = first
            for _ in range(rng.choice([0, 1, 1, 2, 3])):
                lines += ["", "[[consent]]", f'purpose = "{purpose}"', f"on = {day}",
                          f'state = "{rng.choice(["given"] * 5 + ["refused", "withdrawn", "not-asked"])}"']
                day += rng.randint(1, 90) * DAY
        return lines

    def session(self):
        rng = self.rng
        activity = rng.choice([*ACTIVITIES, "group", "group", "club-thursday"])
        planned, (start, end) = self.day(), rng.choice(HOURS.get(activity, HOURS[""]))
        id = f"{planned}-{activity}"
        if id in self.taken:
            id += f"-{start.replace(':', '')}"
        if id in self.taken:
            return
        self.taken.add(id)
        moves = []
        day = planned
        for _ in range(rng.choice([0] * 6 + [1, 2])):
            new = day + rng.choice([-15, -3, -1, 0, 1, 2, 15]) * DAY
            moves += ["", "[[moved]]", f"from = {day}", f"until = {new}", 'reason = "place"']
            day = new
        lines = [f'activity = "{activity}"', f"date = {day}", f"start = {start}:00", f"end = {end}:00"]
        status = self.status(day)
        if status == "held" and activity != "night" and self.chance(0.2):
            lines.append(f"ended = {rng.choice(['19:20', '18:45', '21:30', '22:10'])}:00")
        if status == "held" and activity == "night" and self.chance(0.3):
            lines.append(f"ended = {rng.choice(['23:40', '00:10', '03:00'])}:00")
        lines.append(f'status = "{status}"')
        if status == "cancelled" and self.chance(0.8):
            lines.append(f'reason = "{rng.choice(REASONS)}"')
        staff = rng.sample(self.staff, rng.randint(0, 3))
        lines += ["staff = [" + ", ".join(f'"{one}"' for one in staff) + "]"] * bool(staff)
        lines += [f'facilitator = "{rng.choice(staff)}"'] if staff and self.chance(0.5) else []
        self.put(f"sessions/{id[:4]}/{id}.toml", lines + self.inside(activity, status, day, moves))

    def status(self, day):
        if day < TODAY:
            return self.rng.choice(["held"] * 8 + ["cancelled", "planned"])
        return self.rng.choice(["planned"] * 4 + ["cancelled", "held"])

    def inside(self, activity, status, day, moves):
        rng, lines = self.rng, []
        for_staff = ACTIVITIES[activity] in STAFF_KINDS
        if status == "held" and activity == "workshop":
            lines += [f"guests = {rng.choice([0, 7, 12])}"] * self.chance(0.8)
        nobody = status == "held" and not for_staff and self.chance(0.08)
        lines += ["nobody-came = true"] * nobody + moves
        if not for_staff:
            lines += self.replies(day)
        if status == "held" and not nobody:
            lines += self.attendance(for_staff)
        if activity == "team" and self.chance(0.8):
            lines += self.tasks(day)
        return lines

    def replies(self, day):
        lines = []
        for who in sorted(self.rng.sample(self.clients, self.rng.choice([0, 0, 2, 5]))):
            answer = self.rng.choice(["yes", "yes", "no", "maybe"])
            at = datetime.datetime.combine(day - self.rng.randint(0, 5) * DAY, datetime.time(
                self.rng.randrange(24), self.rng.randrange(60)), ZONE)
            to = f", to = {day}T{self.rng.choice(['18:00', '17:00'])}:00" if self.chance(0.3) else ""
            lines.append(f'{who} = "{answer}"' if self.chance(0.4) else
                         f'{who} = {{ answer = "{answer}", at = {at.isoformat()}{to} }}')
        return ["", "[replies]", *lines] if lines else []

    def attendance(self, for_staff):
        rng = self.rng
        who = rng.sample(self.staff, rng.randint(1, 4)) if for_staff else (
            rng.sample(self.clients, rng.choice([1, 1, 3, 5, 8])) + rng.sample(self.staff, rng.choice([0, 0, 1])))
        lines = []
        for one in sorted(who):
            mark = rng.choice(MARKS)
            if mark in ("late", "left-early", "sent-away") and self.chance(0.5):
                lines.append(f'{one} = {{ status = "{mark}", minutes = {rng.choice([0, 1, 40, 75, 200])} }}')
            else:
                lines.append(f'{one} = "{mark}"')
        return ["", "[attendance]", *lines]

    def tasks(self, day):
        lines = []
        for number in range(self.rng.randint(1, 3)):
            lines += ["", "[[task]]", f'id = "t{number}"', f'who = "{self.rng.choice(self.staff)}"',
                      'what = "call"', f"due = {day + 7 * DAY}"]
            end = self.rng.random()
            lines += [f"done = {day + self.rng.randint(0, 40) * DAY}"] * (end < 0.5)
            lines += ['dropped = "not-needed"'] * (end > 0.8)
        return lines

    def contact(self):
        rng = self.rng
        client = rng.choice([*self.clients, "unknown", "unknown"])
        day = rng.choice([self.day(BEGIN, TODAY), datetime.date(2026, 12, 31), datetime.date(2027, 1, 1)])
        at = datetime.datetime.combine(day, datetime.time(rng.choice([0, 23, 12, 18]), rng.randrange(60)), ZONE)
        # Mostly in the program's own time; a file that came from elsewhere may say another.
        at = at.astimezone(rng.choice([ZONE] * 4 + [datetime.timezone.utc, zoneinfo.ZoneInfo("Asia/Tokyo")]))
        id = f"{at:%Y-%m-%dt%H%M}-{client}"
        purpose = rng.choice(["outreach", "support", "crisis", "crisis", "seen", "admin"])
        lines = [f'client = "{client}"', f"at = {at.isoformat()}",
                 f'by = "{rng.choice(self.staff)}"', 'channel = "phone"',
                 f'direction = "{rng.choice(["in", "out"])}"', f'purpose = "{purpose}"']
        outcome = rng.choice(["reached", "reached", "no-answer", "message-left", "bounced", "asked-not-to", ""])
        lines += [f'outcome = "{outcome}"'] if outcome else []
        if purpose == "crisis":
            lines.append(f"serious = {rng.choice(['true', 'false'])}")
            to = rng.choice(["therapist", "psychiatrist", "crisis-center", "ambulance", "group"])
            state = rng.choice(["proposed", "agreed", "made", "reached", "declined-by-client"])
            lines += [rng.choice(['referral = "none"', f'referral = {{ to = "{to}", state = "{state}" }}'])]
        if self.chance(0.3):
            done = f", done = {day + 9 * DAY}" if self.chance(0.5) else ""
            lines.append(f'follow-up = {{ by = "{rng.choice(self.staff)}", due = {day + 3 * DAY}{done} }}')
        self.put(f"contacts/{id[:4]}/{id}.toml", lines)

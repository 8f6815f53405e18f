"""Random programs with all that `due` looks at: report_data.py's, with promises, offers, confirmations,
a schedule with holidays, messages of which nobody knows, and a telephone that goes from hand to hand.

    write(folder, seed)     a data directory, the same for the same seed
    moments(seed)           moments to ask at; nothing that happened is after the first
"""
# SPDX-License-Identifier: MIT

import datetime
import random
import re

import report_data
from report_data import ACTIVITIES, DAY, TODAY, ZONE

SCHEDULE = {"group": ("monday", "every", "18:00:00", "20:30:00"),
            "club-thursday": ("thursday", "even", "18:00:00", "21:00:00"),
            "night": ("friday", "odd", "22:00:00", "01:30:00"), "team": ("tuesday", "even", "10:00:00", "11:30:00")}
OUTCOMES = ["reached", "reached", "no-answer", "no-answer", "message-left", "bounced", "asked-not-to",
            "left-in-peace", ""]
STATES = ["proposed", "agreed", "made", "reached", "declined-by-client", "declined-by-provider", "declined-by-provider"]


def moments(seed):
    rng = random.Random(seed * 11 + 5)
    days = [0, 0, 59, *sorted(rng.sample(range(1, 80), 3))]  # 59: before Easter
    days.append(rng.randint(150, 500))
    times = [datetime.time(9, 5), datetime.time(23, 55)] + [datetime.time(rng.randrange(24), 7) for _ in days[2:]]
    return [datetime.datetime.combine(TODAY + day * DAY, time) for day, time in zip(days, times)]


def until_today(found):
    return f"{found[1]} = {min(found[2], str(TODAY))}"


def write(root, seed):
    Writer(root, random.Random(seed)).run()


class Writer(report_data.Writer):
    def run(self):
        super().run()
        for _ in range(25):
            self.contact()
        for client in self.rng.sample(self.clients, 5):
            self.asked_after(client)
        for number in range(self.rng.choice([0, 2, 4, 6, 8])):
            self.rota(number)
        if self.chance(0.5):
            self.overlaid()
        for number in range(8):
            self.messages(number)

    def put(self, path, lines):
        """What has happened, did until the first moment."""
        today = f"{TODAY}T08:00:00+01:00"
        if path.startswith("clients/"):
            if "before-records = true" in lines and self.chance(0.3):
                lines += self.intake(TODAY - 5 * DAY, "undecided")
            lines = self.top + [re.sub(r"^(date|on) = (\S+)$", until_today, line) for line in lines]
        lines = [re.sub(r"at = ([-\dT:+]+)", lambda found: f"at = {min(found[1], today)}", line) for line in lines]
        super().put(path, lines)

    def status(self, day):
        if day < TODAY:
            return self.rng.choice(["held"] * 7 + ["cancelled", "planned", "planned"])
        return self.rng.choice(["planned"] * 4 + ["cancelled"])

    def program(self):
        rng = self.rng
        lines = ["format = 2", 'name = "Mosty"', f'language = "{rng.choice(["cs", "en"])}"',
                 f'timezone = "{rng.choice(["Europe/Prague", "Europe/Prague", "America/New_York"])}"']
        for name, kind in ACTIVITIES.items():
            lines += ["", f"[activity.{name}]", f'kind = "{kind}"']
            if name in SCHEDULE and self.chance(0.8):
                weekday, weeks, start, end = SCHEDULE[name]
                lines += [f'weekday = "{weekday}"', f'weeks = "{weeks}"', f"start = {start}", f"end = {end}"]
        first = TODAY + rng.randint(0, 30) * DAY
        lines += ["", "[[closure]]", f"from = {first}", f"until = {first + rng.randint(0, 9) * DAY}",
                  'reason = "center"'] * self.chance(0.5)
        lines += ["", "[calendar]", f'holidays = "{rng.choice(["cz", "cz", "none"])}"']
        policy = {"horizon-days": (30, 400), "due-days": (1, 40), "trip-window-days": (1, 60), "session-staff": (1, 3),
                  "silent-days": (7, 45), "attempt-days": (1, 20), "referral-days": (1, 20),
                  "stability-days": (30, 400)}
        chosen = [f"{key} = {rng.randint(*bounds)}" for key, bounds in policy.items() if self.chance(0.4)]
        self.put("program.toml", lines + (["", "[policy]", *chosen] if chosen else []))

    def worker(self, worker):
        rng = self.rng
        lines = [f'role = "{rng.choice(["consultant", "consultant", "coordinator"])}"']
        course = rng.choice(["", "course = { done = true }", f"course = {{ done = {self.day()} }}",
                             f"course = {{ due = {self.day()} }}", f"course = {{ due = {self.day()} }}"])
        lines += [course] if course else []
        lines += [f"service-phone = {rng.choice(['true', 'true', 'false'])}"] if self.chance(0.8) else []
        lines += self.spells(self.day(datetime.date(2025, 9, 1), datetime.date(2027, 2, 1)))
        for _ in range(rng.choice([0, 0, 1, 2])):
            on = self.day(datetime.date(2025, 10, 1), TODAY)
            lines += ["", "[[stability]]", f"on = {on}", f'by = "{self.staff[0]}"']
        self.put(f"staff/{worker}.toml", lines)

    def intake(self, day, outcome):
        lines = super().intake(day, outcome)
        if "before-records = true" in lines and self.chance(0.5):
            lines.append(f"review = {self.day()}")
        if outcome == "waitlisted":
            for _ in range(self.rng.choice([0, 1, 1, 2])):
                day = min(day + self.rng.randint(0, 15) * DAY, TODAY)
                lines += ["", "[[offer]]", f"on = {day}", f"until = {day + self.rng.randint(1, 20) * DAY}"]
                if self.chance(0.25):
                    lines += ['answer = "declined"', f"answered = {min(day + DAY, TODAY)}"]
                    break
        return lines

    def client(self, client):
        self.top = [f"silent-days = {self.rng.randint(1, 20)}"] * self.chance(0.5)
        super().client(client)

    def consents(self, first):
        return super().consents(min(first, TODAY - 300 * DAY))

    def attendance(self, for_staff):
        """Some who did not come are asked after."""
        lines = super().attendance(for_staff)
        for place, line in enumerate(lines):
            if line.endswith('= "absent"') and self.chance(0.7):
                promise = self.promise(self.day(report_data.BEGIN, TODAY))
                lines[place] = line.replace('"absent"', f'{{ status = "absent", follow-up = {{ {promise} }} }}')
        return lines

    def promise(self, day):
        ending = self.rng.choice(["", "", "", f", done = {min(day + 3 * DAY, TODAY)}", ', dropped = "person-left"'])
        return f'by = "{self.rng.choice(self.staff)}", due = {day + self.rng.randint(0, 30) * DAY}{ending}'

    def contact(self):
        rng = self.rng
        client = rng.choice([*self.clients, *self.clients, "unknown"])
        day = self.day(rng.choice([report_data.BEGIN, TODAY - 60 * DAY]), TODAY - DAY)
        at = datetime.datetime.combine(day, datetime.time(rng.choice([0, 23, 12, 18]), rng.randrange(60)), ZONE)
        if self.chance(0.15):
            at = at.astimezone(rng.choice([datetime.timezone.utc, datetime.timezone(datetime.timedelta(hours=9))]))
        id = f"{at:%Y-%m-%dt%H%M}-{client}"
        purpose = rng.choice(["outreach", "outreach", "outreach", "support", "crisis", "crisis", "seen", "admin"])
        lines = [f'client = "{client}"', f"at = {at.isoformat()}", f'by = "{rng.choice(self.staff)}"',
                 f'purpose = "{purpose}"']
        lines += [f'channel = "{rng.choice(["phone", "sms"])}"'] * self.chance(0.9)
        lines += [f'direction = "{rng.choice(["in", "out", "out", "out"])}"'] * self.chance(0.9)
        outcome = rng.choice(OUTCOMES)
        lines += [f'outcome = "{outcome}"'] if outcome else []
        lines += [f"serious = {rng.choice(['true', 'false'])}"] if purpose == "crisis" else []
        if self.chance(0.4):
            to = rng.choice(["therapist", "psychiatrist", "crisis-center", "ambulance", "group"])
            on = f", on = {day + rng.randint(0, 5) * DAY}" if self.chance(0.4) else ""
            referral = f'referral = {{ to = "{to}", state = "{rng.choice(STATES)}"{on} }}'
            lines.append(referral if self.chance(0.8) else 'referral = "none"')
        lines += [f"follow-up = {{ {self.promise(day)} }}"] * self.chance(0.4)
        self.put(f"contacts/{id[:4]}/{id}.toml", lines)

    def asked_after(self, client):
        """Somebody tries to reach a client, who at last may ask to be left in peace."""
        day, worker = TODAY - self.rng.randint(5, 25) * DAY, self.rng.choice(self.staff)
        outcomes = [self.rng.choice(["no-answer", "bounced", "message-left"]) for _ in range(self.rng.randint(1, 3))]
        for outcome in outcomes + ["asked-not-to"] * self.chance(0.4):
            at = datetime.datetime.combine(min(day, TODAY - DAY), datetime.time(10, self.rng.randrange(60)), ZONE)
            id = f"{at:%Y-%m-%dt%H%M}-{client}"
            lines = [f'client = "{client}"', f"at = {at.isoformat()}", f'by = "{worker}"', 'purpose = "outreach"',
                     f'channel = "{self.rng.choice(["phone", "sms"])}"', 'direction = "out"', f'outcome = "{outcome}"']
            lines += [f"follow-up = {{ {self.promise(day)} }}"] * self.chance(0.4)
            self.put(f"contacts/{id[:4]}/{id}.toml", lines)
            day += self.rng.choice([0, 1, 3, 7]) * DAY

    def rota(self, number):
        rng = self.rng
        start = datetime.datetime.combine(self.day(), datetime.time(rng.choice([8, 8, 0, 2, 20]), rng.choice([0, 30])))
        workers = [rng.choice(self.staff) for _ in range(rng.randint(0 if number else 1, 3))]
        backups = [rng.choice(self.staff) for _ in range(rng.randint(0, 3))]
        lines = [f"start = {start.isoformat()}"]
        if number and self.chance(0.5):
            lines += [f"until = {(start + rng.choice([0.25, 1, 7, 40]) * DAY).isoformat()}", 'reason = "swap"']
        else:
            lines.append(f"turn = {rng.choice([1, 2, 7, 14])}")
        lines.append("staff = [" + ", ".join(f'"{one}"' for one in workers) + "]")
        lines += ["backup = [" + ", ".join(f'"{one}"' for one in backups) + "]"] * self.chance(0.8)
        self.put(f"oncall/{start:%Y-%m-%d}-{number}.toml", lines)

    def overlaid(self):
        """An exception during which another rotation begins, of somebody who is gone."""
        self.put("staff/s-gone.toml", ['role = "consultant"', "", "[[spell]]", "from = 2026-01-01", "until = 2026-09-30"])
        self.put("oncall/overlaid.toml", [f"start = {TODAY}T20:00:00", f"until = {TODAY + 3 * DAY}T20:00:00",
                                          'reason = "staff"', "staff = []"])
        self.put("oncall/under.toml", [f"start = {TODAY + DAY}T08:00:00", "turn = 7", 'staff = ["s-gone"]'])

    def messages(self, number):
        rng, lines, outcomes = self.rng, [], []
        sessions = sorted(self.taken)
        at = datetime.datetime.combine(TODAY - rng.randint(0, 20) * DAY, datetime.time(9, number), ZONE)
        for place in range(1, rng.randint(2, 9)):
            about = rng.sample([one for one in sessions if one > "2027-01-10"] or sessions, rng.randint(1, 2))
            lines += ["[[message]]", f'to = "{rng.choice(self.clients[:8])}"',
                      "sessions = [" + ", ".join(f'"{one}"' for one in about) + "]", 'kind = "invite"',
                      'channel = "email"', "version = 1", f"at = {at.isoformat()}", ""]
            for _ in range(rng.choice([0, 1, 1, 2])):
                state = rng.choice(["sent", "done", "failed", "failed", "missed", "resent"])
                outcomes += ["[[outcome]]", f"of = {place}", f'state = "{state}"', ""]
        self.put(f"messages/{at.year}/{at:%Y-%m-%d}-m{number}xx.toml", lines + outcomes)

#!/usr/bin/env python3
"""What a refusal promises: after any sequence of commands, `check` finds nothing that a command did
not say when it was accepted.

Each sequence begins with a small sound program and lets days pass between random commands, good and
foolish ones. After it, `check` at that day and at one ten years later must agree; every finding must
be one that an accepted command printed (a warning, a departure, a fact recorded with --anyway); and
without --anyway and departures there may be no error at all. No command may crash.

usage: random_commands.py PEER [--sequences N] [--length N] [--seed N] [--jobs N]
SPDX-License-Identifier: MIT
"""
import argparse
import collections
import concurrent.futures
import datetime
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

PROGRAM = """format = 2
name = "Bridges"
language = "en"
timezone = "Europe/Prague"

[activity.group]
kind = "support-group"
weekday = "monday"
start = 18:00:00
end = 20:30:00
break = 10
place = "Long Street 1"
staff = ["s-ada", "s-ema"]

[activity.club-thursday]
kind = "club"
weekday = "thursday"
weeks = "even"
start = 18:00:00
end = 21:00:00
place = "Long Street 1"
staff = ["s-ada", "s-eva"]

[activity.club-friday]
kind = "club"
weekday = "friday"
weeks = "odd"
start = 18:00:00
end = 21:00:00
staff = ["s-ema", "s-ada"]

[activity.trip]
kind = "trip"

[activity.night]
kind = "thematic-group"
start = 21:30:00
end = 23:30:00

[activity.meeting]
kind = "team-meeting"
start = 17:00:00
end = 18:00:00

[[closure]]
from = 2026-12-27
until = 2026-12-31
reason = "center"

[calendar]
holidays = "cz"
"""
WORKER = 'role = "{}"\ncourse = {{ done = 2025-05-30 }}\nservice-phone = true\n\n[[spell]]\nfrom = 2026-01-01\n'
STATUSES = ["present", "late", "left-early", "excused", "absent", "sent-away", "unmarked"]
ANSWERS = ["yes", "yes", "yes", "no", "refused", "not-asked", "unknown"]
NAMES = ["Alena Jedna", "Bára Dvojka", "Cyril Trojka", "Dana Čtyřka", "Emil Pětka", "Filip Šestka"]
FIRST_DAY = datetime.date(2026, 11, 2)
FINDING = re.compile(r"^(\S+?):(?:\d+:\d+:)? (error|warning): (.*) \[([a-z-]+)\]$", re.M)


def found(text):
    """The findings in an output, without places: an edit moves lines."""
    return {(file, rule, message) for file, _, message, rule in FINDING.findall(text)}


def errors(text):
    return {(file, rule) for file, severity, _, rule in FINDING.findall(text) if severity == "error"}


def write(path, text):
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)


def start(directory):
    write(directory / "program.toml", PROGRAM)
    write(directory / "people" / ".peer-people", "")
    for worker, role in (("s-ada", "consultant"), ("s-ema", "consultant"), ("s-eva", "coordinator")):
        write(directory / "staff" / f"{worker}.toml", WORKER.format(role))
        write(directory / "people" / f"{worker}.toml", f'name = "{worker[2:].title()} Worker"\n')


class Sequence:
    def __init__(self, peer, seed, directory, length):
        self.peer, self.seed, self.directory, self.length = peer, seed, directory, length
        self.random = random.Random(seed)
        self.day = FIRST_DAY
        self.clients, self.workers = [], ["s-ada", "s-ema", "s-eva"]
        self.waiting = []  # recorded as waitlisted once
        self.said, self.facts = set(), False
        self.left_behind = []
        self.accepted = collections.Counter()
        self.refused = collections.Counter()
        self.log = []

    def call(self, *words, day=None):
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": "/nonexistent",
                       "PEER_RANDOM_SEED": str(self.random.randrange(1 << 30))}
        now = f"{day or self.day}T21:00"
        return subprocess.run([self.peer, "-C", self.directory, "--no-input", "--now", now, *words],
                              capture_output=True, text=True, env=environment, timeout=60, check=False)

    def fail(self, why):
        history = "\n".join(f"  {day} peer {' '.join(words)}  -> {code}" for day, words, code in self.log)
        raise AssertionError(f"seed {self.seed}: {why}\n{history}")

    def command(self, *words):
        done = self.call(*words)
        self.log.append((self.day, words, done.returncode))
        name = " ".join(words[:2]) if words[0] not in ("reply", "invite", "remind") else words[0]
        if done.returncode not in (0, 1, 2, 3):
            self.fail(f"exit {done.returncode}: {done.stderr}")
        if done.returncode == 0:
            self.accepted[name] += 1
            self.said |= found(done.stdout) | found(done.stderr)
            if words[:2] == ("staff", "end"):
                self.left_behind.append(done.stdout)
            if words[:2] == ("contact", "record") and "consent-needed" in {rule for _, rule in errors(done.stderr)}:
                self.facts = True  # a call in a crisis is written down whatever is missing
            if words[:2] in (("staff", "end"), ("client", "end")) or "--anyway" in words:
                self.facts = True
        else:
            self.refused[name] += 1

    # -- what people do -------------------------------------------------------------------------
    def some_day(self, back, ahead):
        return str(self.day + datetime.timedelta(days=self.random.randint(-back, ahead)))

    def client(self):
        known = [*self.clients, *self.waiting]
        return self.random.choice(known) if known else "c-0"

    def worker(self):
        return self.random.choice(self.workers)

    def session(self):
        activity = self.random.choice(["", "/group", "/group", "/club-thursday", "/club-friday", "/trip"])
        return self.random.choice(["last", "last", "last", "next", "next", "today", self.some_day(7, 14)]) + activity

    def perhaps(self, chance, *words):
        return list(words) if self.random.random() < chance else []

    def anyway(self):
        return self.perhaps(0.15, "--anyway", "happened")

    def add_client(self):
        if len(self.clients) == len(NAMES):
            return
        new = f"c-{len(self.clients) + 1}"
        self.command("client", "add", NAMES[len(self.clients)], "--id", new,
                     *self.perhaps(0.7, "--email", f"{new}@example.org"),
                     *self.perhaps(0.5, "--applied", self.some_day(30, 1)))
        self.clients.append(new)

    def book(self):
        self.command("intake", "book", self.client(), "--at", self.some_day(0, 10) + "T16:00")

    def interview(self):
        by = ",".join(self.random.sample(self.workers, self.random.randint(1, 2)))
        outcome = self.random.choice(["accepted"] * 5 + ["declined", "waitlisted", "waitlisted", "undecided"])
        who = self.client()
        words = ["intake", "record", who, "--by", by, "--outcome", outcome, "--rules-explained",
                 "--letter", str(self.day), "--psychotherapy", self.random.choice(ANSWERS),
                 "--psychiatrist", self.random.choice(ANSWERS),
                 "--regular-activity", self.random.choice(["study", "job,other", "none", "not-asked", "study"])]
        words += self.perhaps(0.3, "--on", self.some_day(20, 1))
        words += self.perhaps(0.3, "--exception", "has an appointment")
        words += self.perhaps(0.1, "--before-records") + self.perhaps(0.1, "--review", self.some_day(-5, 90))
        self.command(*words, *self.anyway())
        if outcome == "waitlisted":
            self.waiting.append(who)

    def who_waits(self):
        return self.random.choice(self.waiting) if self.waiting and self.random.random() < 0.8 else self.client()

    def offer(self):
        self.command("client", "offer", self.who_waits(), *self.perhaps(0.3, "--until", self.some_day(1, 20)))

    def answer_offer(self):
        self.command("client", "offer", self.who_waits(), "--answer", self.random.choice(["accepted", "declined"]),
                     *self.perhaps(0.3, "--on", self.some_day(8, 1)), *self.anyway())

    def companion(self):
        self.command("client", "companion", self.client(), self.client(), "--agreed", self.some_day(20, 1))

    def end_company(self):
        self.command("client", "companion", self.client(), "--stop", *self.perhaps(0.5, "--on", self.some_day(10, 5)))

    def plan_period(self):
        self.command("session", "plan", *self.perhaps(0.5, "group"), "--from", str(self.day), "--until",
                     self.some_day(-7, 30), *self.perhaps(0.3, "--holiday", "skip", "--reason", "holiday"))

    def plan_one(self):
        activity = self.random.choice(["group", "club-thursday", "club-friday", "trip", "night", "meeting"])
        self.command("session", "plan", activity, "--on", self.some_day(1, 20),
                     *self.perhaps(0.4, "--start", self.random.choice(["10:00", "17:30", "23:00"]), "--end",
                                   self.random.choice(["12:00", "19:00", "00:30"])),
                     *self.perhaps(0.4, "--staff", ",".join(self.random.sample(self.workers, 2))),
                     *self.perhaps(0.4, "--place", "Old Mill 3"))

    def mark(self):
        people = self.random.sample(self.clients, min(len(self.clients), self.random.randint(1, 3)))
        marks = [f"{who}={self.random.choice(STATUSES)}" for who in people] or ["c-none"]
        single = (self.perhaps(0.5, "--reason", "words") + self.perhaps(0.3, "--minutes", "40") +
                  self.perhaps(0.3, "--follow-up", self.promise()))
        self.command("attendance", "mark", self.session(), *marks, *(single if len(marks) == 1 else []),
                     *self.perhaps(0.1, "--ended", "19:30"), *self.anyway())

    def promise(self):
        return f"{self.worker()}:{self.some_day(2, 10)}"

    def contact(self):
        who = "unknown" if self.random.random() < 0.1 else self.client()
        purpose = self.random.choice(["outreach", "support", "crisis", "seen", "admin"])
        referral = self.random.choice(["none", "psychiatrist:agreed", "therapist:made", "ambulance:made",
                                       "group:proposed", "crisis-center:declined-by-provider"])
        outcome = self.random.choice(["reached", "no-answer", "message-left", "bounced", "asked-not-to",
                                      "left-in-peace"])
        self.command("contact", "record", who, "--by", self.worker(), *self.perhaps(0.5, "--purpose", purpose),
                     *self.perhaps(0.8, "--outcome", outcome), *self.perhaps(0.3, "--serious"),
                     *self.perhaps(0.4, self.random.choice(["--in", "--out"])),
                     *self.perhaps(0.3, "--referral", referral), *self.perhaps(0.5, "--follow-up", self.promise()),
                     *self.perhaps(0.3, "--at", self.some_day(40, 1) + "T03:10"),
                     *self.perhaps(0.2, "--plan"), *self.perhaps(0.2, "--to-group"), *self.anyway())

    def seen(self):
        people = self.random.sample(self.clients, self.random.randint(0, len(self.clients))) or ["c-none"]
        self.command("contact", "seen", *people, "--by", self.worker())

    def some_contact(self):
        return self.random.choice([self.client(), self.client(), "last", "unknown"])

    def change_contact(self):
        setting = self.random.choice(["outcome=reached", "outcome=no-answer", "outcome=", "direction=in",
                                      "purpose=crisis", "serious=true", "serious=", "plan=true", "to-group=true",
                                      "referral=therapist:agreed", "referral=psychiatrist:made", "referral=none",
                                      "referral=", f"follow-up={self.promise()}", "follow-up=",
                                      f"client={self.client()}", f"by={self.worker()}", "channel=sms", "topic=x"])
        self.command("contact", "set", self.some_contact(), setting, *self.anyway())

    def end_follow_up(self):
        which = self.random.choice([self.some_contact(), f"{self.session()}/{self.client()}"])
        if self.random.random() < 0.5:
            self.command("contact", "done", which, *self.perhaps(0.3, "--on", self.some_day(5, 1)))
        else:
            self.command("contact", "drop", which, "--reason", "not-needed")

    def nobody(self):
        self.command("attendance", "mark", self.session(), "--nobody")

    def reply(self):
        answer = self.random.choice(["yes", "no", "maybe", ""])
        self.command("reply", self.session(), f"{self.client()}={answer}", *self.anyway())

    def cancel(self):
        self.command("session", "cancel", self.session(), "--reason", "staff")

    def move(self):
        self.command("session", "move", self.session(), "--to", self.some_day(3, 40), "--reason", "place",
                     *self.perhaps(0.3, "--start", "17:00"))

    def change_session(self):
        setting = self.random.choice(["place=Old Mill 3", "place=", "staff=s-ada", "staff=s-ada,s-ema", "staff=",
                                      "facilitator=s-eva", "end=19:00", "start=19:30", "ended=19:00", "guests=3",
                                      "nobody-came=true", "nobody-came=", "reason=kept", "reason="])
        self.command("session", "set", self.session(), setting, *self.anyway())

    def change_client(self):
        who = self.client()
        setting = self.random.choice(["channel=sms", "channel=email", "channel=none", "invitations=none",
                                      "invitations=personal", f"phone=+42070000000{who[-1]}",
                                      "language=cs", "activities=group", "activities=", "diagnosis=x", "email=",
                                      f"applied={self.some_day(20, 1)}", "silent-days=45", "silent-days=0"])
        self.command("client", "set", who, setting)

    def pause(self):
        self.command("client", "pause", self.client(), *self.perhaps(0.5, "--from", self.some_day(5, 5)),
                     *self.perhaps(0.5, "--until", self.some_day(0, 30)))

    def resume(self):
        self.command("client", "resume", self.client())

    def end_client(self):
        self.command("client", "end", self.client(), "--reason", "own-wish",
                     *self.perhaps(0.5, "--last-day", self.some_day(15, 5)), *self.anyway())

    def consent(self):
        self.command("client", "consent", self.client(),
                     "photos=" + self.random.choice(["given", "refused", "withdrawn", "not-asked"]))

    def end_worker(self):
        self.command("staff", "end", self.worker(), "--last-day", self.some_day(10, 20), *self.anyway())

    def add_worker(self):
        new = f"s-{len(self.workers) + 1}"
        self.command("staff", "add", f"Worker {new}", "--id", new, "--role", "consultant", "--from",
                     self.some_day(10, 10), "--course", "done")
        self.workers.append(new)

    def invite(self):
        with tempfile.TemporaryDirectory() as outbox:
            self.command("invite", *self.perhaps(0.4, "next"), "--outbox", outbox)

    def remind(self):
        with tempfile.TemporaryDirectory() as outbox:
            self.command("remind", "--outbox", outbox)

    def run(self):
        start(self.directory)
        actions = ([self.add_client] * 2 + [self.interview] * 4 + [self.mark] * 5 + [self.plan_period] * 2 +
                   [self.plan_one] * 3 + [self.reply] * 2 +
                   [self.book, self.nobody, self.cancel, self.move, self.change_session, self.change_client,
                    self.pause, self.resume, self.consent, self.invite, self.remind, self.contact, self.contact,
                    self.seen, self.change_contact, self.end_follow_up,
                    self.offer, self.answer_offer, self.offer, self.answer_offer, self.companion, self.companion,
                    self.end_company])
        rare = [self.end_client, self.end_worker, self.add_worker]
        self.add_client()
        self.add_client()
        for who in self.clients:
            self.command("intake", "record", who, "--by", "s-ada,s-eva", "--outcome", "accepted",
                         "--rules-explained", "--letter", str(self.day), "--psychotherapy", "yes",
                         "--psychiatrist", "yes", "--regular-activity", "study")
        self.command("client", "add", "Gita Sedmá", "--id", "c-7")
        self.command("intake", "record", "c-7", "--by", "s-ada,s-eva", "--outcome", "waitlisted", "--psychotherapy",
                     "yes", "--psychiatrist", self.random.choice(ANSWERS), "--regular-activity", "study",
                     "--rules-explained", "--letter", str(self.day))
        self.waiting = ["c-7"]
        self.command("session", "plan", "--from", str(self.day), "--until", self.some_day(-40, 60),
                     "--holiday", "skip", "--reason", "holiday")
        for _ in range(self.length):
            self.random.choice(rare if self.random.random() < 0.04 else actions)()
            self.day += datetime.timedelta(days=self.random.choice([0, 0, 0, 1, 1, 2, 3]))
        self.judge()
        return self

    def judge(self):
        now = self.call("check")
        later = self.call("check", day=self.day + datetime.timedelta(days=3650))
        if now.returncode not in (0, 1) or now.stdout != later.stdout:
            self.fail(f"check depends on the day\n{now.stdout}{now.stderr}\n--- ten years on\n{later.stdout}")
        # `staff end` lists what is left behind, each with the command that settles it.
        unsaid = {finding for finding in found(now.stdout) - self.said
                  if not any(pathlib.PurePath(finding[0]).stem in text for text in self.left_behind)}
        if unsaid:
            self.fail(f"check finds what no command said: {sorted(unsaid)}")
        if errors(now.stdout) and not self.facts:
            self.fail(f"check finds errors although every fact was in order: {sorted(errors(now.stdout))}")
        if "[shape]" in now.stdout or "[syntax]" in now.stdout:
            self.fail(now.stdout)


def one(peer, seed, length):
    directory = pathlib.Path(tempfile.mkdtemp(prefix="peer-random-"))
    try:
        done = Sequence(peer, seed, directory, length).run()
        return None, done.accepted, done.refused
    except (AssertionError, subprocess.TimeoutExpired) as problem:
        return str(problem), collections.Counter(), collections.Counter()
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("peer")
    parser.add_argument("--sequences", type=int, default=30)
    parser.add_argument("--length", type=int, default=25)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    accepted, refused, problems = collections.Counter(), collections.Counter(), []
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        seeds = range(options.seed, options.seed + options.sequences)
        for problem, yes, no in pool.map(lambda seed: one(options.peer, seed, options.length), seeds):
            accepted += yes
            refused += no
            if problem:
                problems.append(problem)
    for name in sorted(accepted | refused):
        print(f"{name:16} accepted {accepted[name]:6}  refused {refused[name]:6}")
    print(f"{options.sequences} sequences, {accepted.total()} commands accepted, {refused.total()} refused, "
          f"{len(problems)} sequences with a surprise")
    for problem in problems[:5]:
        print(problem, file=sys.stderr)
    # A test in which nothing is accepted shows nothing.
    return 1 if problems or accepted.total() < options.sequences else 0


if __name__ == "__main__":
    sys.exit(main())

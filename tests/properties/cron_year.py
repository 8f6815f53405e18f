#!/usr/bin/env python3
"""A year of cron on the example program: each person's mailbox is what the policy says.

Each seed is one simulated year of random days: people come, pause, leave, ask for peace, answer and
change how they want to be written to; sessions are moved, cancelled, get a place; the machine is off
on some days and busy on others; the mail program refuses or crashes now and then. After every run
the mailboxes are compared with cron_model.py, which knows the policy and the same events, and no
file of peer. At the end everything is compared once more, and the judge must find what the
self-test loses, doubles or alters in the mailboxes, and a model that forgets a part of the policy.

usage: cron_year.py PEER EXAMPLE [--seeds N] [--seed N] [--jobs N] [--days N] [--forget]
SPDX-License-Identifier: MIT
"""
import argparse
import collections
import concurrent.futures
import dataclasses
import datetime
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib

import cron_events
import cron_mailbox
from cron_model import DAY, Client, Message, Model, Session, covers

FIRST = datetime.date(2027, 2, 1)
DAYS = 365
FORGOTTEN = ("pause", "peace", "cap", "quiet", "notices", "before", "died", "leaving", "paused")  # parts of the policy that are left out in turn
CLOCK_CHANGES = (datetime.date(2027, 3, 28), datetime.date(2027, 10, 31))
FAULTS = ["75", "75", "75", "65", "lost", "killed"]
# Stands for the mail and the SMS program: keeps what it gets, or ends as FAULT/RECIPIENT says.
MAIL_PROGRAM = """#!/bin/sh
for recipient; do :; done
fault=
[ -e "BOX/fault/$recipient" ] && read -r fault <"BOX/fault/$recipient"
case $fault in
  75 | 65) exit "$fault" ;;
  lost) kill -9 $$ ;;
esac
printf '%s\\n' "$@" >"BOX/$$.argv"
cat >"BOX/$$.mail"
[ "$fault" = killed ] && kill -9 $$
exit 0
"""


FIRST_NOON = datetime.datetime.combine(FIRST, datetime.time(12))


class Difference(AssertionError):
    pass


class Year(cron_events.Events):
    def __init__(self, peer, example, seed, days, forget=""):
        self.peer, self.seed, self.days = os.path.abspath(peer), seed, days
        self.random = random.Random(seed)
        self.base = pathlib.Path(tempfile.mkdtemp(prefix="peer-year-"))
        self.directory, self.box = self.base / "mosty", self.base / "box"
        self.model = Model()
        self.model.forget = forget
        self.counts = collections.Counter()
        self.letters, self.runs, self.log = [], 0, []
        self.heard = {}  # (client, session): when it begins and whether it is cancelled, as last read
        self.program = tomllib.loads((pathlib.Path(example) / "program.toml").read_text())
        self.titles = {name: one["title"] for name, one in self.program["activity"].items()}
        self.set_up(pathlib.Path(example))

    # -- setting up --------------------------------------------------------------------------------
    def set_up(self, example):
        shutil.copytree(example, self.directory)
        for path in [self.directory, *self.directory.rglob("*")]:
            path.chmod(0o700 if path.is_dir() else 0o600)
        (self.box / "fault").mkdir(parents=True)
        mail = self.base / "mail"
        mail.write_text(MAIL_PROGRAM.replace("BOX", str(self.box)))
        mail.chmod(0o700)
        subprocess.run(["git", "init", "--quiet", self.directory], check=True)
        self.now = datetime.datetime.combine(FIRST, datetime.time(6))
        self.must("git", "install", "--as", "office", "--sendmail", str(mail), "--sms", str(mail))
        self.read_clients()
        self.read_january()
        self.must("session", "plan", "--from", str(FIRST), "--until", str(FIRST + (self.days + 30) * DAY),
                  "--holiday", "skip", "--reason", "holiday")
        self.read_sessions()

    def read_clients(self):
        for file in sorted((self.directory / "clients").glob("*.toml")):
            record = tomllib.loads(file.read_text())
            person = tomllib.loads((self.directory / "people" / file.name).read_text())
            client = Client(file.stem, person["name"], person.get("call", ""), person.get("email", ""),
                            person.get("phone", ""), record.get("channel", "none"),
                            record.get("invitations", "personal"), "cs", tuple(record.get("activities", ())))
            client.accepted = min((one["date"] for one in record.get("intake", ())
                                   if one.get("outcome") == "accepted"), default=None)
            client.spells = [[one["from"], one.get("until")] for one in record.get("spell", ())]
            client.pauses = [[one["from"], one.get("until")] for one in record.get("pause", ())]
            self.model.clients[client.id] = client
        for file in sorted((self.directory / "contacts").rglob("*.toml")):
            record = tomllib.loads(file.read_text())
            if record["outcome"] == "asked-not-to":
                self.model.clients[record["client"]].asked.append(record["at"].replace(tzinfo=None))

    def read_january(self):
        """What was sent in the week before the year counts in the first days."""
        for file in sorted((self.directory / "messages").rglob("*.toml")):
            for one in tomllib.loads(file.read_text()).get("message", ()):
                if one["kind"] in ("invite", "remind"):
                    client = self.model.clients[one["to"]]
                    self.model.record([Message(client, one["kind"], [], 1, one["at"].replace(tzinfo=None))])

    def read_sessions(self):
        for file in sorted((self.directory / "sessions").rglob("*.toml")):
            record = tomllib.loads(file.read_text())
            if record["date"] < FIRST or file.stem in self.model.sessions:
                continue
            kind = self.program["activity"][record["activity"]]["kind"]
            self.model.sessions[file.stem] = Session(
                file.stem, record["activity"], kind, record["date"], record["start"], record["end"],
                record.get("place", ""), record.get("online", ""), record["status"])

    # -- calling peer ------------------------------------------------------------------------------
    def call(self, *words):
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": "/nonexistent",
                       "PEER_NOW": f"{self.now:%Y-%m-%dT%H:%M}",
                       "PEER_RANDOM_SEED": str(self.random.randrange(1 << 30))}
        done = subprocess.run([self.peer, "-C", self.directory, "--no-input", *words], capture_output=True,
                              text=True, env=environment, timeout=60, check=False)
        self.log.append(f"{self.now:%F %R} peer {' '.join(words)}  -> {done.returncode}")
        if done.returncode not in (0, 1, 2, 3, 75):
            raise Difference(f"exit {done.returncode}: {done.stderr}")
        return done

    def must(self, *words):
        done = self.call(*words)
        if done.returncode:
            raise Difference(f"{words}: {done.stderr}")

    def event(self, *words):
        """A command that may be refused; did it happen?"""
        done = self.call(*words)
        self.counts[f"{' '.join(words[:2]) if words[0] != 'reply' else 'reply'}"
                    f"{'' if done.returncode == 0 else ' refused'}"] += 1
        if done.returncode:
            self.log[-1] += "  " + done.stderr.splitlines()[0] if done.stderr else ""
        return done.returncode == 0

    # -- runs --------------------------------------------------------------------------------------
    def faults(self):
        """How the mail program ends for somebody in this run."""
        for old in (self.box / "fault").iterdir():
            old.unlink()
        address = (self.some_client() or Client("", "")).address()
        if not address or self.random.random() > 0.12:
            return {}
        fault = self.random.choice(FAULTS)
        (self.box / "fault" / address).write_text(f"{fault}\n")
        return {address: fault}

    def run(self, command, named=None):
        self.runs += 1
        faults = self.faults()
        before = self.model.unknown(self.now)
        sent, calls, waiting = self.model.run(command, self.now, self.runs, faults, named)
        done = self.call(command, *([one.id for one in named or ()]), "--send")
        if faults:
            self.log[-1] += f"  (mail program: {faults})"
        self.take(sent, done)
        self.judge_words(done, sent, calls, waiting, before)
        problems = [] if named else self.judge_reached(done.stderr.splitlines())
        if problems:
            raise Difference("\n  ".join([f"after the run at {self.now}:", *problems, done.stderr]))

    def take(self, sent, done):
        """Compares what lies in the mailboxes since the last run."""
        arrived = [message for message in sent if message.fault in ("", "killed")]
        letters = cron_mailbox.read_box(self.box)
        for letter in letters:
            letter.run = self.runs
        self.letters += letters
        self.counts["messages"] += len(letters)
        for message in arrived:
            self.counts[f"messages {message.kind}"] += 1
        problems = cron_mailbox.match(letters, arrived, self.titles) + self.hear(letters)
        if problems:
            raise Difference("\n  ".join([f"after the run at {self.now}:", *problems, done.stdout + done.stderr]))

    def hear(self, letters):
        """What people have read by now; nobody reads an invitation or reminder who is not to."""
        problems = []
        for letter in letters:
            message = letter.expected
            if message is None:
                continue
            client = message.client
            if client.died:
                problems.append(f"has died: {cron_mailbox.describe(message)}")
            silent = (not covers(client.spells, self.today()) or covers(client.pauses, self.today())
                      or self.model.in_peace(client, self.now) or client.invitations != "personal")
            if message.is_personal() and silent:
                problems.append(f"not to be written to: {cron_mailbox.describe(message)}")
            starts = [cron_mailbox.naive(event["start"]) for event in letter.events]
            for place, session in enumerate(message.sessions):
                said = datetime.datetime.combine(*message.facts[place][:2])
                self.heard[client.id, session.id] = (starts[place] if starts else said, message.kind == "cancel")
        return problems

    def judge_reached(self, lines):
        """Nobody believes in a time that is no longer true, unless somebody was told to call them."""
        problems = []
        for (who, what), (start, is_cancelled) in self.heard.items():
            client, session = self.model.clients[who], self.model.sessions[what]
            if client.died or session.replies.get(who) == "no":
                continue
            if start <= self.now and (session.begin() <= self.now or session.status == "held"):
                continue
            if (start, is_cancelled) == (session.begin(), session.status == "cancelled"):
                continue
            if is_cancelled and session.status == "cancelled":
                continue  # whatever the day was
            if not any(who in line and what in line for line in lines):
                problems.append(f"{who} believes that {what} begins at {start}, cancelled: {is_cancelled}")
        return problems

    def judge_words(self, done, sent, calls, waiting, unknown):
        """Silent when all is well; whoever must be called or is unsure is named, by id alone."""
        people = [word for one in self.model.clients.values() for word in (one.name, one.email, one.phone, one.call)]
        named = cron_mailbox.without_names(done.stderr, people)
        problems = [f"stderr names {named}"] if named else []
        lines = done.stderr.splitlines()
        calls = [one for one in calls if one.kind != "remind"]  # on the list by hand
        for message in calls + [one for one in sent if one.fault] + unknown:
            for session in message.sessions:
                if not any(message.client.id in line and session.id in line for line in lines):
                    problems.append(f"stderr does not tell: {message.fault or 'call'} {cron_mailbox.describe(message)}")
        missed = [line for line in lines if "was missed" in line]
        known = [line for line in lines if "no address for the channel" in line or "nobody is reminded of" in line]
        self.counts["missed"] += len(missed)
        self.counts["to be called"] += len(calls)
        faulty = any(message.fault for message in sent)
        if lines and not (calls or unknown or missed or known or waiting or faulty):
            problems.append("stderr although all is well")
        if done.returncode != (75 if faulty or waiting else 0):
            problems.append(f"exit {done.returncode}")
        if problems:
            raise Difference("\n  ".join([f"run at {self.now}:", *problems, done.stderr]))

    def by_hand(self):
        client = self.some_client(self.model.is_by_hand)
        command = self.random.choice(["invite", "invite", "remind"])
        if client:
            done = self.call(command, "--done", client.id)
            expected = self.told_by_hand(command, client)
            self.counts["told by hand"] += len(expected)
            self.log[-1] += f"  ({len(expected)} by hand) {done.stdout.strip()} {done.stderr.strip()}"

    def told_by_hand(self, command, client):
        """Somebody has spoken with them; what was read before no longer counts."""
        unknown = [message for message in self.model.unknown(self.now) if message.client is client]
        told = self.model.by_hand(command, client, self.now)
        for message in told + unknown:
            for session in message.sessions:
                self.heard.pop((client.id, session.id), None)
        return told

    def settle(self):
        """Somebody asks a person of whom nobody knows what they got."""
        unknown = self.model.unknown(self.now)
        if not unknown:
            return
        for old in (self.box / "fault").iterdir():
            old.unlink()
        client = self.random.choice(unknown).client
        if self.random.random() < 0.4:
            self.call("invite", "--done", client.id)
            self.told_by_hand("invite", client)
            self.counts["unknown settled"] += 1
            return
        self.runs += 1
        again = self.model.again(client, self.now, self.runs)
        self.counts["resent"] += len(again)
        self.take(again, self.call("invite", "--resend", client.id))

    # -- the year ----------------------------------------------------------------------------------
    def last_hour(self):
        """A consultant falls ill at 15:00."""
        session = self.some_session(days=0)
        if session and self.random.choice([self.cancel, self.change_start, self.move])(session):
            self.run("invite", [session])

    def plan_of_day(self, day):
        at = lambda hour, minute=0: datetime.datetime.combine(day, datetime.time(hour, minute))
        slots = []
        often = ([self.reply] * 8 + [self.set_place] * 2 + [self.move, self.cancel, self.change_start, self.restore] +
                 [self.change_client] * 2 + [self.contact, self.pause, self.resume, self.plan_one])
        rare = [self.newcomer, self.interview, self.interview, self.end]
        for _ in range(self.random.choice([0, 1, 2, 2, 3])):
            action = self.random.choice(rare if self.random.random() < 0.15 else often)
            slots.append((at(self.random.randint(6, 22), self.random.randint(1, 29)), action))
        off = self.random.random() < 0.1
        if not off:
            slots += [(at(8), lambda: self.run("remind")), (at(9), lambda: self.run("invite"))]
            if self.random.random() < 0.1:
                slots.append((at(15), self.last_hour))
        if self.random.random() < 0.2:
            command = self.random.choice(["invite", "remind"])
            slots.append((at(self.random.choice([5, 6, 7, 13, 17, 21, 23]), 30), lambda: self.run(command)))
        if day in CLOCK_CHANGES:
            slots += [(at(hour, 30), action) for hour in (1, 2, 3)
                      for action in (self.move, lambda: self.run("invite"))]
        if self.random.random() < 0.3:
            slots.append((at(12), self.by_hand))
        if self.random.random() < 0.4:
            slots.append((at(14), self.settle))
        slots.append((at(22, 45), self.marks))
        return sorted(slots, key=lambda slot: slot[0])

    def live(self):
        for number in range(self.days):
            for self.now, action in self.plan_of_day(FIRST + number * DAY):
                action()
        self.at_the_end()

    def at_the_end(self):
        problems = self.judge_all(self.letters)
        done = self.call("check", "--format", "json")
        for rule in ("one-channel", "no-flood", "intake-first", "place-known", "syntax", "shape"):
            if f'"{rule}"' in done.stdout:
                problems.append(f"check finds {rule}: {self.call('check', '--rule', rule).stdout[:1500]}")
        if problems:
            raise Difference("\n  ".join(["at the end of the year:", *problems[:20]]))

    def spoil(self):
        """A judge that finds nothing in spoilt mailboxes is none."""
        for what, letters in spoilt(self.letters, random.Random(self.seed)):
            if not self.judge_all(letters):
                raise Difference(f"a letter {what} is not found out")
            self.counts["faults found out"] += 1

    def judge_all(self, letters):
        """The whole year at once: each person's mailbox, and what holds of any."""
        meant = [message for message in self.model.ledger if message.run and message.fault in ("", "killed")]
        problems = []
        for run in range(1, self.runs + 1):
            problems += cron_mailbox.match([one for one in letters if one.run == run],
                                           [one for one in meant if one.run == run], self.titles)
        return problems + cron_mailbox.invariants(letters)


def spoilt(letters, chance):
    """(what was done, the mailboxes after it): each must be found out."""
    number = chance.randrange(len(letters))
    yield "lost", letters[:number] + letters[number + 1:]
    yield "doubled", letters + [dataclasses.replace(letters[number])]
    yield "to somebody else", [*letters[:number], dataclasses.replace(letters[number], address="a@example.org"),
                               *letters[number + 1:]]
    yield "a day late", [*letters[:number], dataclasses.replace(letters[number], run=letters[number].run + 1),
                         *letters[number + 1:]]
    mails = [place for place, letter in enumerate(letters) if letter.events]
    number = chance.choice(mails)
    for key, value in (("sequence", 77), ("method", "PUBLISH"), ("uid", "other@example.org"), ("start", FIRST_NOON)):
        events = [dict(event, **{key: value}) for event in letters[number].events]
        if key == "uid" and not is_told_again(letters, number):
            continue
        yield key, [*letters[:number], dataclasses.replace(letters[number], events=events), *letters[number + 1:]]


def is_told_again(letters, number):
    """Is there another mail with one of these UIDs?"""
    uids = {event["uid"] for event in letters[number].events}
    return any(uids & {event["uid"] for event in letter.events}
               for place, letter in enumerate(letters) if place != number)


def forgets(peer, example, seed, days, part):
    """Is a model without this part of the policy found out?"""
    year = Year(peer, example, seed, days, part)
    try:
        year.live()
        return f"a model that forgets '{part}' agrees with peer for {days} days", year.counts
    except Difference:
        return "", collections.Counter({f"found out without {part}": 1})
    finally:
        shutil.rmtree(year.base, ignore_errors=True)


def one_year(peer, example, seed, days):
    year = Year(peer, example, seed, days)
    try:
        year.live()
        year.spoil()
        return "", year.counts
    except (Difference, subprocess.TimeoutExpired) as problem:
        return f"seed {seed}: {problem}\n" + "\n".join(year.log[-60:]), year.counts
    finally:
        shutil.rmtree(year.base, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("peer")
    parser.add_argument("example")
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--days", type=int, default=DAYS)
    parser.add_argument("--forget", action="store_true", help="judge models that forget a part of the policy instead")
    options = parser.parse_args()
    counts, problems = collections.Counter(), []
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        seeds = range(options.seed, options.seed + options.seeds)
        if options.forget:
            judged = [pool.submit(forgets, options.peer, options.example, seed, options.days, part)
                      for seed in seeds for part in FORGOTTEN]
        else:
            judged = [pool.submit(one_year, options.peer, options.example, seed, options.days) for seed in seeds]
        for problem, count in (one.result() for one in judged):
            counts += count
            if problem:
                problems.append(problem)
    for name in sorted(counts):
        print(f"{name:24} {counts[name]:6}")
    print(f"{options.seeds} years, {counts['messages']} messages, {len(problems)} years with a difference")
    for problem in problems[:5]:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

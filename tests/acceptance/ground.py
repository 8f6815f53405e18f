"""What the acceptance tests stand on: a small program in a fresh directory, and peer run upon it.

A test is a function that gets a Program and says what must hold with need(). It is found by its
letter: @test("a", "client-without-address-first-others-served").
"""
# SPDX-License-Identifier: MIT

import json
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import sample  # noqa: E402

TESTS = {}  # "a-client-…" → function
MAIL_PROGRAM = """#!/bin/sh
for recipient; do :; done
printf '%s\\n' "$recipient" >>"BOX/letters"
cat >"BOX/$$.text"
"""
PROGRAM = """format = 2
name = "Mosty"
language = "en"
timezone = "Europe/Prague"
email = "mosty@example.org"
phone = "+420700000000"

[activity.group]
kind = "support-group"
weekday = "monday"
start = 18:00:00
end = 20:30:00
place = "Dlouhá 1, Praha"
staff = ["s-ada", "s-ema"]

[activity.club-thursday]
kind = "club"
weekday = "thursday"
weeks = "even"
start = 18:00:00
end = 21:00:00
place = "Dlouhá 1, Praha"
staff = ["s-ada", "s-ema"]

[activity.club-friday]
kind = "club"
weekday = "friday"
weeks = "odd"
start = 18:00:00
end = 21:00:00
place = "Kino Aero"
staff = ["s-ada", "s-ema"]

[activity.trip]
kind = "trip"

[calendar]
holidays = "cz"

[delivery]
sender = "office"
"""
INTERVIEW = """
[[intake]]
date = {first}
by = ["s-ada", "s-eva"]
psychotherapy = "yes"
psychiatrist = "yes"
regular-activity = ["job"]
rules-explained = true
letter = {first}
outcome = "{outcome}"
"""


class Failed(Exception):
    pass


def test(letter, slug):
    def remember(function):
        TESTS[f"{letter}-{slug}"] = function
        return function
    return remember


def need(holds, *told):
    if not holds:
        raise Failed("\n".join(str(one) for one in told))


class Program:
    """Of Monday 2026-11-16, with a coordinator and two consultants, and nobody else yet."""

    def __init__(self, peer, base):
        self.peer, self.base = peer, pathlib.Path(base)
        self.root, self.box = self.base / "mosty", self.base / "box"
        self.now = "2026-11-16T09:00"
        self.box.mkdir()
        mail = self.base / "mail"
        mail.write_text(MAIL_PROGRAM.replace("BOX", str(self.box)))
        mail.chmod(0o700)
        self.write("program.toml", PROGRAM)
        self.write("people/.peer-people", "")
        for worker, role in (("s-ada", "consultant"), ("s-ema", "consultant"), ("s-eva", "coordinator")):
            self.write(f"staff/{worker}.toml", f'role = "{role}"\ncourse = {{ done = true }}\nservice-phone = true\n'
                       "\n[[stability]]\non = 2026-10-01\nby = \"s-eva\"\n\n[[spell]]\nfrom = 2026-01-01\n")
            self.write(f"people/{worker}.toml", f'name = "{worker[2:].capitalize()} Worker"\n')
        sample.local_settings(str(self.root), sendmail=[str(mail)], sms=[str(mail)])

    # -- files -------------------------------------------------------------------------------------
    def write(self, path, text):
        sample.write(str(self.root), path, text)
        (self.root / path).chmod(0o600)

    def read(self, path):
        return (self.root / path).read_text(encoding="utf-8")

    def change(self, path, old, new):
        text = self.read(path)
        need(old in text, f"{path} does not hold {old!r}:", text)
        self.write(path, text.replace(old, new))

    def client(self, name, first="2026-01-05", top="", more="", person="", outcome="accepted"):
        """A member since `first`, with an e-mail address unless `person` says something else."""
        id = f"c-{name}"
        text = 'channel = "email"\ninvitations = "personal"\n' if "channel" not in top else 'invitations = "personal"\n'
        if "invitations" in top:
            text = text.replace('invitations = "personal"\n', "")
        text += top + INTERVIEW.format(first=first, outcome=outcome)
        text += f"\n[[spell]]\nfrom = {first}\n" * (outcome == "accepted")
        self.write(f"clients/{id}.toml", text + more)
        address = person if "=" in person else f'email = "{name}@example.org"\n'
        self.write(f"people/{id}.toml", f'name = "{name.capitalize()} Client"\ncall = "{name.capitalize()}"\n{address}')
        return id

    def standing(self):
        """What stands in the files, without what is local to this machine."""
        return {path: what for path, what in sample.standing(str(self.root)).items() if not path.startswith(".peer")}

    # -- commands ----------------------------------------------------------------------------------
    def run(self, *words, now="", **environment):
        return sample.peer(self.peer, str(self.root), *words, PEER_NOW=now or self.now, PEER_RANDOM_SEED="1",
                           **environment)

    def ok(self, *words, now=""):
        done = self.run(*words, now=now)
        need(done.returncode == 0, f"peer {' '.join(words)}: exit {done.returncode}", done.stdout, done.stderr)
        return done.stdout

    def json(self, *words, now=""):
        return json.loads(self.ok(*words, "--format", "json", now=now))

    def refused(self, *words, now="", saying=""):
        """And nothing is written."""
        before = self.standing()
        done = self.run(*words, now=now)
        need(done.returncode in (1, 2), f"peer {' '.join(words)} is not refused: exit {done.returncode}", done.stdout)
        need(saying in done.stderr, f"the refusal does not say {saying!r}:", done.stderr)
        need(self.standing() == before, "a refused command wrote something")
        return done.stderr

    def sent(self, *words, now="", exits=(0,)):
        """Who is written to by a command that sends: the addresses, sorted."""
        (self.box / "letters").unlink(missing_ok=True)
        done = self.run(*words, "--send", now=now)
        need(done.returncode in exits, f"peer {' '.join(words)} --send: exit {done.returncode}", done.stdout, done.stderr)
        self.told = done.stderr
        letters = self.box / "letters"
        return sorted(letters.read_text().split()) if letters.exists() else []

    def due(self, now=""):
        """key → matter."""
        matters = self.json("due", now=now)
        found = {matter["key"]: matter for matter in matters}
        need(len(found) == len(matters), "a key stands twice", matters)
        return found

    def plan(self, first="2026-11-16", last="2026-12-31"):
        self.ok("session", "plan", "--from", first, "--until", last)

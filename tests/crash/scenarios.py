"""Every writing command of peer on a small data directory: what the crash tests run.

Paths in arguments: {data} is the data directory, {outbox} a folder beside it.
"""
# SPDX-License-Identifier: MIT
import dataclasses
import os

NOW = "2026-11-24T09:00"  # a Tuesday

PROGRAM = """# A small program; the comment must survive.
format = 2
name = "Bridges"
language = "en"
timezone = "Europe/Prague"
email = "peers@example.org"

[activity.group]
kind = "support-group"
title = { en = "Support group" }
weekday = "monday"
weeks = "every"
start = 18:00:00
end = 20:30:00
break = 10
place = "Long Street 1"
staff = ["s-ada", "s-ema"]

[activity.club]
kind = "club"
title = { en = "Club" }
weekday = "thursday"
weeks = "even"
start = 18:00:00
end = 21:00:00
place = "Long Street 1"
staff = ["s-ada", "s-ema"]
"""

INTAKE = """[[intake]]
date = 2026-10-01
by = ["s-ada", "s-ema"]
psychotherapy = "yes"
psychiatrist = "yes"
regular-activity = ["study"]
rules-explained = true
letter = 2026-10-01
outcome = "accepted"

[[spell]]
from = 2026-10-01
"""

STAFF = """role = "{role}"
course = {{ done = 2025-05-30 }}
service-phone = true

[[spell]]
from = 2026-01-01
"""

CONSENT = """[[consent]]
purpose = "photos"
state = "given"
on = 2026-11-02
"""

SESSION = """activity = "group"
date = {date}
start = 18:00:00
end = 20:30:00
place = "Long Street 1"  # by the river
status = "planned"
staff = ["s-ada", "s-ema"]
facilitator = "s-ada"
"""


# What a directory of format 1 may hold and format 2 may not.
FREE_REASON = """
[delivery]
sender = "office"
sendmail = ["/usr/sbin/sendmail", "-i"]

[[closure]]
from = 2026-12-24
until = 2026-12-24
reason = "both ill"
"""


def tree_of(files):
    """As trees.take() gives it."""
    tree = {}
    for path, text in files.items():
        folder = os.path.dirname(path)
        while folder:
            tree[folder] = (0o40700, None)
            folder = os.path.dirname(folder)
        tree[path] = (0o100600, text.encode())
    return tree


def old_format():
    """The same in format 1: a free reason in two files, a program that sends, the name of the clone."""
    tree = {path: entry for path, entry in fixture().items() if path != "people/.peer-people"}
    cancelled = SESSION.format(date="2026-11-16").replace("planned", "cancelled") + 'reason = "both ill"\n'
    changed = {"program.toml": PROGRAM.replace("format = 2", "format = 1") + FREE_REASON,
               "sessions/2026/2026-11-16-group.toml": cancelled, ".peer/clone": "office\n"}
    return {**tree, **tree_of(changed)}


def undo_entry(serial, path, before, after):
    """An entry of .peer/undo as the manual of the store has it, written by nobody's code but this."""
    head = (f"peer-journal 2\nserial {serial}\nat 2026-11-23T09:00:00+01:00\nby s-ada\n"
            f"command client set\nformat 2\npart \n")
    body = f"file {len(path)} {len(before.encode())} {len(after.encode())}\n{path}{before}{after}\n"
    sum_ = 0xCBF29CE484222325
    for byte in (head + body).encode():
        sum_ = ((sum_ ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return f"{head}{body}end {sum_:016x}\n"


def fixture():
    """The records before every command, as trees.take() gives them."""
    files = {"program.toml": PROGRAM, "people/.peer-people": "",
             "staff/s-ada.toml": STAFF.format(role="coordinator"),
             "staff/s-ema.toml": STAFF.format(role="consultant"),
             "staff/s-eva.toml": STAFF.format(role="consultant"),
             "clients/c-nela.toml": 'source = "facebook"  # wrote twice\nchannel = "email"\n',
             "clients/c-petr.toml": (f'channel = "email"\n\n{INTAKE}\n'
                                     "[[pause]]\nfrom = 2026-11-10\n"),
             "sessions/2026/2026-11-23-group.toml": SESSION.format(date="2026-11-23"),
             "sessions/2026/2026-11-30-group.toml": SESSION.format(date="2026-11-30"),
             "sessions/2026/2026-12-07-group.toml": SESSION.format(date="2026-12-07").replace(
                 '"planned"', '"cancelled"\nreason = "staff"')}
    files["inbox/2026/2026-11-20-k2x9.toml"] = 'kind = "note"\nat = 2026-11-20T10:00:00+01:00\n'
    for client in ("c-iva", "c-jana", "c-ola"):
        files[f"clients/{client}.toml"] = f'channel = "email"\n\n{INTAKE}'
    # One on the waiting list with an offer, and a newcomer.
    files["clients/c-vera.toml"] = ('channel = "email"\n\n' + INTAKE.split("\n\n")[0].replace("accepted", "waitlisted")
                                    + "\n\n[[offer]]\non = 2026-11-16\nuntil = 2026-12-16\n")
    files["clients/c-mila.toml"] = 'channel = "email"\n\n' + INTAKE.replace("2026-10-01", "2026-11-05")
    # For `check --fix`: a warning in two files, which is in nobody else's way.
    for client in ("c-iva", "c-ola"):
        files[f"clients/{client}.toml"] += f"\n{CONSENT}\n{CONSENT}"
    for number, (who, name) in enumerate((
            ("c-iva", "Iva Malá"), ("c-jana", "Jana Dlouhá"), ("c-mila", "Mila Nováčková"),
            ("c-nela", "Nela Horáčková"), ("c-ola", "Ola Veselá"), ("c-petr", "Petr Vlček"),
            ("c-vera", "Věra Tichá"), ("s-ada", "Ada Novotná"),
            ("s-ema", "Ema Krátká"), ("s-eva", "Eva Tichá"))):
        files[f"people/{who}.toml"] = (f'name = "{name}"  # {number}\n'
                                       f'email = "{who}@example.org"\n')
    # A table that is imported; beside the records, so that one fixture holds all.
    files["tables/clients.csv"] = ("name;email;member since;in therapy\n"
                                   "Hana Zelená;hana@example.org;1. 9. 2026;yes\n"
                                   "Jana Dlouhá;c-jana@example.org;2. 10. 2026;no\n")
    files["tables/attendance.csv"] = "name;2. 11. 2026;23. 11. 2026\nJana Dlouhá;x;o\nOla Veselá;;p\n"
    # For `undo`: c-ola had another channel yesterday, and a comment came since.
    ola = files["clients/c-ola.toml"]
    files["clients/c-ola.toml"] = ola.replace('"email"', '"sms"') + "# asked again\n"
    files[".peer/undo/00000001"] = undo_entry(1, "clients/c-ola.toml", ola, ola.replace('"email"', '"sms"'))
    return tree_of(files)


# Commands that change another record: what comes next after a fault.
NEXT = ["client", "set", "c-ola", "source=letter"]
AFTER_NEXT = ["client", "set", "c-iva", "source=phone"]

READERS = (["client", "list", "--format", "json"], ["session", "list", "--from", "2026-01-01",
           "--until", "2027-12-31", "--format", "json"], ["staff", "list", "--format", "json"],
           ["check", "--format", "json"])


@dataclasses.dataclass(frozen=True)
class Scenario:
    name: str
    arguments: tuple
    # The next command is the same one again and ends in the new state: what writes many files
    # outside a transaction.
    again: bool = False
    in_outbox: bool = False
    sweep_recovery: bool = False
    # What the directory holds before it.
    start: object = fixture
    # Makes writable what was not: until it is done, other writing commands refuse.
    upgrades: bool = False
    # Of a recovery: what was interrupted.
    finishes: object = None


def record(name, *arguments, sweep_recovery=False):
    return Scenario(name, ("-C", "{data}", *name.split(), *arguments),
                    sweep_recovery=sweep_recovery)


def outbox(name, *arguments):
    return Scenario(name, ("-C", "{data}", *name.split(), *arguments, "--outbox", "{outbox}"),
                    again=True, in_outbox=True)


SCENARIOS = (
    record("client add", "Hana Zelená", "--id", "c-hana", "--email", "hana@example.org",
           sweep_recovery=True),
    record("client set", "c-jana", "channel=sms", "phone=+420700000001"),
    record("client consent", "c-jana", "photos=given"),
    record("client pause", "c-jana"),
    record("client resume", "c-petr"),
    record("client offer", "c-vera", "--answer", "accepted"),
    record("client companion", "c-mila", "c-jana", "--agreed", "2026-11-20"),
    record("client end", "c-jana", "--reason", "time"),
    record("intake book", "c-nela", "--at", "2026-11-27 15:00"),
    record("intake record", "c-nela", "--by", "s-ada,s-ema", "--outcome", "accepted", "--on",
           "today", "--psychotherapy", "yes", "--psychiatrist", "yes", "--regular-activity", "study",
           "--rules-explained", "--letter", "today"),
    record("staff add", "Filip Urban", "--role", "consultant", "--id", "s-filip"),
    record("staff set", "s-eva", "service-phone=false"),
    record("staff end", "s-eva", "--last-day", "2026-12-31"),
    record("session plan", "--from", "2026-12-01", "--until", "2027-01-12", sweep_recovery=True),
    record("session set", "2026-11-30-group", "place=Short Street 2"),
    record("session cancel", "2026-11-30-group", "--reason", "weather"),
    record("session move", "2026-11-30-group", "--to", "2026-12-01", "--reason", "weather"),
    record("session restore", "2026-12-07-group"),
    record("session remove", "2026-11-30-group"),
    record("attendance mark", "2026-11-23-group", "c-jana", "c-ola=late"),
    record("check", "--fix"),
    record("import clients", "{data}/tables/clients.csv", "--write", sweep_recovery=True),
    record("import attendance", "{data}/tables/attendance.csv", "--write"),
    record("reply", "2026-11-30-group", "c-jana=yes"),
    record("inbox settle", "2026-11-20-k2x9"),
    record("undo", sweep_recovery=True),
    outbox("invite"),
    outbox("announce"),
    outbox("remind", "--now", "2026-11-30T09:00"),
    Scenario("init", ("init", "{data}", "--name", "Bridges", "--no-git"), again=True, start=dict),
    Scenario("init with git", ("init", "{data}", "--name", "Bridges"), again=True, start=dict),
    Scenario("upgrade", ("-C", "{data}", "upgrade", "--map", "closure:both ill=other", "--map",
                         "cancel:both ill=staff"), start=old_format, upgrades=True, sweep_recovery=True),
)

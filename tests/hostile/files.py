#!/usr/bin/python3
"""Hostile things in the place of every kind of data file and of every folder.

    files.py PEER [--any-memory]

For every thing, place and command: the exit code is a documented one, a command that reaches the
thing names it, nothing hangs (5 s) or swells (200 MB), no byte of the data directory changes but by
a command that succeeds, nothing outside is read or written. Standard library only.
"""
# SPDX-License-Identifier: MIT
import argparse
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import sample  # noqa: E402

CANARY = "canary-from-outside"
LONGEST, LARGEST = 5.0, 200 * 1024  # seconds, KiB
DOCUMENTED = {0, 1, 2, 3}
MONDAY = "2026-11-23-group"

CONTACT = """client = "c-02"
at = 2026-11-23T21:10:00+01:00
by = "s-ada"
channel = "phone"
direction = "in"
purpose = "outreach"
outcome = "reached"
"""
MESSAGES = """[[message]]
to = "c-02"
sessions = ["2026-11-30-group"]
kind = "invite"
channel = "email"
version = 1
date = 2026-11-30
start = 18:00:00
place = "Dlouhá 1, Praha"
at = 2026-11-16T09:00:00+01:00

[[outcome]]
of = 1
state = "sent"
"""
ON_CALL = """start = 2026-11-02T08:00:00
turn = 7
staff = ["s-ada", "s-ema"]
backup = ["s-ema", "s-ada"]
"""
INBOX = """kind = "note"
at = 2026-11-20T10:00:00+01:00
client = "c-02"
"""
TEMPLATE = "Ahoj {name},\\nzveme tě.\\n"

COMMANDS = {
    "check": ("check",),
    "client list": ("client", "list", "--all"),
    "session list": ("session", "list", "--from", "2026-11-01", "--until", "2026-12-31"),
    "attendance mark": ("attendance", "mark", MONDAY, "c-01"),
    "invite": ("invite",),
    "report attendance": ("report", "attendance", "--from", "2026-11-01", "--until", "2026-11-30"),
}
FILES = {
    "program.toml": {"client list", "session list", "attendance mark", "invite",
                     "report attendance"},
    "clients/c-01.toml": {"client list", "attendance mark", "invite"},
    "staff/s-ada.toml": {"session list"},
    "people/c-01.toml": {"client list", "invite"},
    f"sessions/2026/{MONDAY}.toml": {"session list", "attendance mark", "report attendance"},
    "contacts/2026/2026-11-23t2110-c-02.toml": set(),
    "messages/2026/2026-11-16-k2x9.toml": {"invite"},
    "oncall/2026-11-02.toml": set(),
    "inbox/2026/2026-11-20-k2x9.toml": {"invite"},
}
FOLDERS = {
    "clients": {"client list", "invite"},
    "staff": {"session list"},
    "people": {"client list", "invite"},
    "sessions": {"session list", "attendance mark", "invite", "report attendance"},
    "sessions/2026": {"session list", "attendance mark", "invite", "report attendance"},
    "contacts": set(),
    "contacts/2026": set(),
    "messages": {"invite"},
    "messages/2026": {"invite"},
    "oncall": set(),
    "inbox": {"invite"},
    "inbox/2026": {"invite"},
}
LOCAL = (".peer", ".peer/lock", ".peer/journal", ".peer/tmp", ".peer/generation")  # peer's own

problems = []
counts = {"runs": 0, "named": 0}


# Things: each puts itself at a path that is free ----------------------------------------------------

def text_thing(content):
    def put(path, _outside):
        with open(path, "wb") as out:
            out.write(content if isinstance(content, bytes) else content.encode())
    return put


def link_to(target):
    return lambda path, outside: os.symlink(target.replace("OUTSIDE", outside), path)


def put_device(path, _outside):
    try:
        os.mknod(path, 0o600 | stat.S_IFCHR, os.makedev(1, 5))  # /dev/zero
    except PermissionError:
        os.symlink("/dev/zero", path)


def put_socket(path, _outside):
    before = os.getcwd()
    os.chdir(os.path.dirname(path))  # the address of a socket is at most 107 bytes
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(os.path.basename(path))
    listener.close()
    os.chdir(before)


def put_folder_with_file(path, _outside):
    os.mkdir(path, 0o700)
    text_thing("x = 1\n")(os.path.join(path, "inside.toml"), _outside)


def put_unreadable(path, _outside):
    text_thing("x = 1\n")(path, _outside)
    os.chmod(path, 0)


NO_FILE = {  # in the place of a file, and nearly all of a folder too
    "link inside": link_to("program.toml.copy"),
    "link outside": link_to("OUTSIDE/secret.toml"),
    "dangling link": link_to("nowhere"),
    "link to itself": lambda path, _: os.symlink(os.path.basename(path), path),
    "FIFO": lambda path, _: os.mkfifo(path, 0o600),
    "device": put_device,
    "socket": put_socket,
}
BAD_FILE = NO_FILE | {
    "folder": put_folder_with_file,
    "5 MiB": text_thing("# 0123456789\n" * 410000),
    "50,000 dots": text_thing("a" + ".a" * 50000 + " = 1\n"),
    "50,000 dots in a header": text_thing("[a" + ".a" * 50000 + "]\n"),
    "a million brackets": text_thing("x = " + "[" * 1000000 + "\n"),
    "a million brackets on lines": text_thing("x = " + "[\n" * 1000000),
    "NUL": text_thing(b"x = 1\n\0\0\0\0"),
    "UTF-16": text_thing("x = 1\n".encode("utf-16")),
    "UTF-8 cut off": text_thing(b'x = "\xc5'),
    "Latin 2": text_thing(b'# \xf8\xed\x9a\nx = 1\n'),
    "merge conflict": text_thing("<<<<<<< HEAD\nx = 1\n=======\nx = 2\n>>>>>>> theirs\n"),
    "random": text_thing(bytes((n * n * 31 + n * 7) % 256 for n in range(4000))),
}
BAD_FOLDER = NO_FILE | {
    "file": text_thing("x = 1\n"),
    "link to a folder outside": link_to("OUTSIDE/folder"),
}
if os.geteuid() != 0:
    BAD_FILE["mode 0"] = put_unreadable


def make(root, outside):
    sample.make(root, 3)
    sample.write(root, "contacts/2026/2026-11-23t2110-c-02.toml", CONTACT)
    sample.write(root, "messages/2026/2026-11-16-k2x9.toml", MESSAGES)
    sample.write(root, "oncall/2026-11-02.toml", ON_CALL)
    sample.write(root, "inbox/2026/2026-11-20-k2x9.toml", INBOX)
    sample.write(outside, "secret.toml", f'name = "{CANARY}"\nsource = "{CANARY}"\n')
    for name in ("c-01", "s-ada", MONDAY, "2026-11-16-k2x9", "2026-11-02",
                 "2026-11-20-k2x9"):
        sample.write(outside, f"folder/{name}.toml", f'name = "{CANARY}"\n')


def run(peer, root, words):
    """(exit code, output, KiB); code None when it had to be killed."""
    with tempfile.TemporaryFile() as output:
        child = subprocess.Popen([peer, "-C", root, *words], stdin=subprocess.DEVNULL,
                                 stdout=output, stderr=subprocess.STDOUT,
                                 env=sample.environment(PEER_NOW="2026-11-23T17:00"))
        hangs = []

        def kill(*_):
            hangs.append(True)
            os.kill(child.pid, signal.SIGKILL)

        signal.signal(signal.SIGALRM, kill)
        signal.setitimer(signal.ITIMER_REAL, LONGEST)
        _, status, usage = os.wait4(child.pid, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        code = None if hangs else os.waitstatus_to_exitcode(status)
        child.returncode = 0  # waited for
        output.seek(0)
        return code, output.read().decode("utf-8", "replace"), usage.ru_maxrss


class Case:
    """One thing in one place of a fresh program; runs every command there.

    What nothing has changed is fresh still, and is not made again for the next command.
    """

    def __init__(self, arguments, directory, thing, place):
        self.arguments, self.thing, self.place = arguments, thing, place
        self.root = os.path.join(directory, "program")
        self.outside = os.path.join(directory, "outside")
        self.fresh = None  # what stands in the program and outside, as the thing was put there

    def report(self, command, text, output=""):
        problems.append(text)
        print(f"BROKEN: {self.thing} in the place of {self.place}: {command}: {text}")
        for line in output.splitlines()[:4]:
            print("    " + line[:300])

    def run_all(self, put, reached_by, must_name=True):
        for command in COMMANDS:
            reached = must_name and (command == "check" or command in reached_by)
            self.run_only(command, put, reached)

    def run_only(self, command, put, reached=True):
        if not self.fresh:
            shutil.rmtree(self.root, ignore_errors=True)
            shutil.rmtree(self.outside, ignore_errors=True)
            make(self.root, self.outside)
            put(self.root, self.outside)
            self.fresh = sample.standing(self.root), sample.standing(self.outside)
        before, around = self.fresh
        code, output, memory = run(self.arguments.peer, self.root, COMMANDS[command])
        after, around_after = sample.standing(self.root), sample.standing(self.outside)
        counts["runs"] += 1
        if code is None:
            self.report(command, "hangs", output)
        elif code not in DOCUMENTED:
            self.report(command, f"exit code {code}", output)
        if memory > LARGEST and not self.arguments.any_memory:
            self.report(command, f"{memory // 1024} MB of memory")
        if CANARY in output:
            self.report(command, "shows what lies outside", output)
        if any(ord(c) < 32 and c not in "\n\t" for c in output):
            self.report(command, "control characters in the output", repr(output))
        if around_after != around:
            self.report(command, "wrote outside")
        self.check_unchanged(command, code, before, after, output)
        if (after, around_after) != self.fresh:
            self.fresh = None
        if reached and code is not None:
            self.check_named(command, code, output)

    def check_named(self, command, code, output):
        counts["named"] += 1
        if code == 0:
            self.report(command, "succeeds silently", output)
        elif not any(name in output for name in (f"{self.place}:", f"{self.place}/",
                                                 f"'{self.place}'")):
            self.report(command, f"exit code {code}, but the place is not named", output)

    def check_unchanged(self, command, code, before, after, output):
        changed = {path for path in before.keys() | after.keys()
                   if before.get(path) != after.get(path)}
        allowed = {path for path in changed
                   if command == "attendance mark" and (path + "/").startswith(".peer/")}
        if command == "attendance mark" and code == 0:
            allowed.add(f"sessions/2026/{MONDAY}.toml")
        if changed - allowed:
            self.report(command, f"exit code {code} and changed {sorted(changed - allowed)[:3]}",
                        output)


def replace(place, put):
    """What `put` makes, instead of what stands at `place`."""
    def at(root, outside):
        path = os.path.join(root, place)
        sample.write(root, "program.toml.copy", f'name = "{CANARY}"\n')
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        if os.path.isdir(path):
            shutil.rmtree(path)
        elif os.path.lexists(path):
            os.unlink(path)
        put(path, outside)
    return at


def hard_link(place):
    """The same file outside: it is read as any other, and a writer leaves the outer name alone."""
    def at(root, outside):
        os.link(os.path.join(root, place), os.path.join(outside, "linked"))
    return at


def many_strays(root, _outside):
    for folder in ("clients", "people", "sessions", "sessions/2026", "."):
        for number in range(2000):
            with open(os.path.join(root, folder, f"stray {number}.txt"), "wb"):
                pass


def strange_name(folder, name):
    def at(root, _outside):
        with open(os.path.join(os.fsencode(root), os.fsencode(folder), name), "wb") as out:
            out.write(b"x = 1\n")
    return at


def run_cases(arguments, directory):
    def case(thing, place):
        return Case(arguments, directory, thing, place)

    case("nothing", "anything").run_all(lambda root, outside: None, set(), must_name=False)
    for thing, put in BAD_FILE.items():
        for place, reached_by in FILES.items():
            case(thing, place).run_all(replace(place, put), reached_by)
        place = "templates/invite.cs.txt"
        if "bracket" not in thing and "dots" not in thing and "conflict" not in thing:
            case(thing, place).run_only("invite", replace(place, put))
    for thing, put in BAD_FOLDER.items():
        for place, reached_by in FOLDERS.items():
            case(thing, place).run_all(replace(place, put), reached_by)
    for thing, put in NO_FILE.items():
        for place in LOCAL:
            case(thing, place).run_all(replace(place, put), set(), must_name=False)
            if place in (".peer", ".peer/lock", ".peer/tmp"):  # a writer needs them
                case(thing, place).run_only("attendance mark", replace(place, put))
    for place in FILES:
        case("hard link", place).run_all(hard_link(place), set(), must_name=False)
        case("empty file", place).run_all(replace(place, text_thing("")), set(), must_name=False)
    case("10,000 stray files", ".").run_all(many_strays, set(), must_name=False)
    for folder in ("clients", "people", "staff", "oncall", "sessions/2026"):
        longest = b"a" * 250 + b".toml"
        case("name of 255 bytes", folder).run_all(strange_name(folder, longest), set(), False)
        for name in (b"\xff\xfe.toml", b"a\nb.toml", b"\x1b[31m.toml", b"A.toml", b"-rf.toml"):
            case(f"name {name}", folder).run_all(strange_name(folder, name), set(), False)
    for folder in ("sessions", "contacts", "messages"):
        stray = f"{folder}/2026-12-07-group.toml"
        case("stray record", stray).run_all(replace(stray, text_thing("x = 1\n")), set())


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("peer")
    parser.add_argument("--any-memory", action="store_true", help="for a build with sanitizers")
    arguments = parser.parse_args()
    arguments.peer = os.path.abspath(arguments.peer)
    os.umask(0o077)
    directory = os.path.realpath(tempfile.mkdtemp(prefix="peer-hostile-"))
    try:
        run_cases(arguments, directory)
    finally:
        shutil.rmtree(directory, ignore_errors=True)
    print(f"hostile files: {counts['runs']} runs, {counts['named']} of them had to name the file, "
          f"{len(problems)} broken promises")
    if problems:
        sys.exit(1)


if __name__ == "__main__":
    main()

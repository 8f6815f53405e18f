#!/usr/bin/python3
"""Many processes at one data directory: nothing is lost, nothing is mixed, nothing stays locked.

    concurrency.py PEER [--seconds N]      N: how long the reader loops beside the writers (20)

Prints what it counted; ends with 1 when a promise was broken. Standard library only.
"""
# SPDX-License-Identifier: MIT
import argparse
import datetime
import fcntl
import json
import os
import random
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import sample  # noqa: E402

PROCESSES = 64
MONDAY = "2026-11-23-group"
problems = []


def broken(text):
    problems.append(text)
    print(f"BROKEN: {text}")


def at_once(commands, directory):
    """Starts all commands behind a gate, opens it, waits: (seconds, [(exit code, output)])."""
    gate, opener = os.pipe()
    children = []
    for number, words in enumerate(commands):
        output = os.path.join(directory, f"output-{number}")
        child = os.fork()
        if child == 0:
            target = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            null = os.open(os.devnull, os.O_RDONLY)
            os.dup2(null, 0)
            os.dup2(target, 1)
            os.dup2(target, 2)
            os.close(opener)
            os.read(gate, 1)  # until the gate opens
            os.execve(words[0], words, sample.environment())
        children.append((child, output))
    os.close(gate)
    time.sleep(0.2)
    begin = time.monotonic()
    os.close(opener)
    codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child, _ in children]
    seconds = time.monotonic() - begin
    results = []
    for code, (_, output) in zip(codes, children):
        with open(output, encoding="utf-8", errors="replace") as text:
            results.append((code, text.read()))
        os.unlink(output)
    return seconds, results


def check_is_silent(peer, root, what):
    result = sample.peer(peer, root, "check", "--strict")
    if result.returncode != 0 or result.stdout or result.stderr:
        broken(f"{what}: check says\n{result.stdout}{result.stderr}")


def text_of(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as source:
        return source.read()


def different_people(peer, directory):
    """64 processes mark 64 people in one session."""
    root = os.path.join(directory, "different")
    sample.make(root, PROCESSES)
    people = [f"c-{number:02}" for number in range(1, PROCESSES + 1)]
    seconds, results = at_once(
        [[peer, "-C", root, "attendance", "mark", MONDAY, who, "-q"] for who in people], directory)
    failed = [result for result in results if result[0] != 0]
    kept = re.findall(r'^(c-\d\d) = "present"$', text_of(root, f"sessions/2026/{MONDAY}.toml"),
                      re.MULTILINE)
    if failed:
        broken(f"{len(failed)} of {PROCESSES} marks failed, the first: {failed[0]}")
    if kept != people:
        broken(f"{len(set(kept))} of {PROCESSES} marks were kept, or not in order")
    check_is_silent(peer, root, "different people")
    return seconds, len(kept)


def sqlite_updates(directory):
    """The same number of single-row updates with a busy timeout; seconds, or None without sqlite3."""
    sqlite = shutil.which("sqlite3")
    if sqlite is None:
        return None
    database = os.path.join(directory, "marks.db")
    rows = ",".join(f"({number},'unmarked')" for number in range(PROCESSES))
    subprocess.run([sqlite, database, "CREATE TABLE mark(id INTEGER PRIMARY KEY, status TEXT);"
                    f"INSERT INTO mark VALUES {rows};"], check=True)
    seconds, results = at_once(
        [[sqlite, "-cmd", ".timeout 20000", database,
          f"UPDATE mark SET status='present' WHERE id={number};"] for number in range(PROCESSES)],
        directory)
    kept = subprocess.run([sqlite, database, "SELECT count(*) FROM mark WHERE status='present'"],
                          capture_output=True, text=True, check=True).stdout.strip()
    os.unlink(database)
    if any(code for code, _ in results) or kept != str(PROCESSES):
        print(f"sqlite3 itself kept {kept} of {PROCESSES}")
    return seconds


def compare_with_sqlite(peer, directory):
    ours, theirs = [], []
    for _ in range(3):
        seconds, kept = different_people(peer, directory)
        shutil.rmtree(os.path.join(directory, "different"))
        ours.append(seconds)
        other = sqlite_updates(directory)
        if other is not None:
            theirs.append(other)
    own = statistics.median(ours)
    print(f"{PROCESSES} processes, {PROCESSES} people, one session: {kept} kept, {own:.2f} s")
    if not theirs:
        print("sqlite3 is not installed: not compared with it")
        return
    other = statistics.median(theirs)
    print(f"{PROCESSES} sqlite3 updates with a busy timeout: {other:.2f} s; "
          f"ratio {own / other:.2f} (medians of 3 runs)")


def same_record(peer, directory):
    """64 processes set one key of one record."""
    root = os.path.join(directory, "same")
    sample.make(root, 1)
    _, results = at_once(
        [[peer, "-C", root, "client", "set", "c-01", f"source=n{number}"]
         for number in range(PROCESSES)], directory)
    accepted = [f"n{number}" for number, (code, _) in enumerate(results) if code == 0]
    refused = [text for code, text in results if code in (1, 3) and text]
    if len(accepted) + len(refused) != PROCESSES:
        broken(f"{len(accepted)} accepted and {len(refused)} refused are not {PROCESSES}")
    final = re.findall(r'^source = "(.*)"$', text_of(root, "clients/c-01.toml"), re.MULTILINE)
    if len(final) != 1 or final[0] not in accepted:
        broken(f"the record holds {final}, which is none that was accepted")
    check_is_silent(peer, root, "the same record")
    print(f"{PROCESSES} processes, one key of one record: {len(accepted)} accepted, "
          f"{len(refused)} refused, the file holds one that was accepted")


# Readers beside writers ---------------------------------------------------------------------------

class Writer(threading.Thread):
    """Runs one kind of command again and again; every run must succeed."""

    def __init__(self, peer, root, until, words_of):
        super().__init__()
        self.peer, self.root, self.until, self.words_of = peer, root, until, words_of
        self.runs = 0

    def run(self):
        while time.monotonic() < self.until:
            words = self.words_of(self.runs)
            result = sample.peer(self.peer, self.root, *words)
            if result.returncode != 0:
                broken(f"the writer {words} ended with {result.returncode}: {result.stderr}")
                return
            self.runs += 1


def period(activity, number):
    """Four weeks from 2027 on: those of the group and those of the club lie apart. Dates end with
    2037, so the 71st period is the first again, where nothing is left to plan."""
    begin = {"group": datetime.date(2027, 1, 4), "club": datetime.date(2032, 7, 1)}[activity]
    first = begin + datetime.timedelta(days=28 * (number % 70))
    return first, first + datetime.timedelta(days=27)


def plan(activity):
    def words(number):
        first, last = period(activity, number)
        return ("session", "plan", activity, "--from", str(first), "--until", str(last))
    return words


def both_files(client):
    """One number in clients/ID and in people/ID, written by one command."""
    return lambda number: ("client", "set", client, f"source=s{number + 1}", f"call=s{number + 1}")


def writers(peer, root, until):
    statuses = ("present", "late", "absent", "excused")
    kinds = [
        lambda number: ("attendance", "mark", MONDAY, f"c-01={statuses[number % 4]}"),
        lambda number: ("attendance", "mark", MONDAY, f"c-02={statuses[number % 4]}", "c-03"),
        lambda number: ("attendance", "mark", "2026-11-16-group", f"c-0{number % 9 + 1}"),
        plan("group"), plan("club"), both_files("c-07"), both_files("c-08"),
        lambda number: ("client", "add", f"Nový {number}", "--id", f"c-new-{number}"),
    ]
    return [Writer(peer, root, until, words) for words in kinds]


class Reader:
    """Reads in a loop; counts errors, answers that are no JSON, and mixtures of old and new."""

    def __init__(self, peer, root):
        self.peer, self.root = peer, root
        self.reads = self.errors = self.unparsed = self.mixed = 0

    def read(self, *words):
        result = sample.peer(self.peer, self.root, *words, "--format", "json")
        self.reads += 1
        if result.returncode != 0 or result.stderr:
            self.errors += 1
            broken(f"{words} ended with {result.returncode}: {result.stderr}{result.stdout[:500]}")
            return None
        try:
            return json.loads(result.stdout)
        except ValueError as problem:
            self.unparsed += 1
            broken(f"{words} is no JSON: {problem}")
            return None

    def mixture(self, text):
        self.mixed += 1
        broken(f"a mixture of old and new: {text}")

    def clients(self):
        for client in self.read("client", "list", "--all") or []:
            if not client.get("name"):
                self.mixture(f"a client without its name: {client}")

    def one_client(self, who):
        shown = self.read("client", "show", who)
        if shown is None:
            return
        text = json.dumps(shown)
        numbers = set(re.findall(r'"(?:source|call)": "s(\d+)"', text))
        if len(numbers) != 1:
            self.mixture(f"'source' and 'call' of {who}: {sorted(numbers)}")

    def sessions(self):
        listed = self.read("session", "list", "--from", "2027-01-01", "--until", "2037-12-31")
        if listed is None:
            return
        counts = {}
        for session in listed:
            activity = session["activity"]
            date = datetime.date.fromisoformat(session["date"])
            key = (activity, (date - period(activity, 0)[0]).days // 28)
            counts[key] = counts.get(key, 0) + 1
        for key, count in counts.items():
            if count != 4:
                self.mixture(f"{count} of 4 sessions of {key}")

    def once(self):
        self.clients()
        self.one_client("c-07")
        self.one_client("c-08")
        self.sessions()
        self.read("session", "show", MONDAY)
        if self.read("check"):
            self.mixture("check finds something")
        self.read("report", "attendance", "--from", "2026-11-01", "--until", "2026-11-30")


def reader_beside_writers(peer, directory, seconds):
    root = os.path.join(directory, "readers")
    sample.make(root, 16)
    until = time.monotonic() + seconds
    threads = writers(peer, root, until)
    reader = Reader(peer, root)
    for thread in threads:
        thread.start()
    while time.monotonic() < until and not problems:
        reader.once()
    for thread in threads:
        thread.join()
    if min(thread.runs for thread in threads) == 0:
        broken("a writer never got its turn")
    check_is_silent(peer, root, "readers and writers")
    print(f"reader beside {len(threads)} writers, {seconds:g} s: {reader.reads} reads, "
          f"{sum(thread.runs for thread in threads)} writes; {reader.errors} errors, "
          f"{reader.unparsed} unparsed, {reader.mixed} mixed")


# Locks --------------------------------------------------------------------------------------------

def holds_lock(root, process):
    """Whether the stopped `process` holds the lock."""
    path = os.path.join(root, ".peer/lock")
    try:
        with open(path, "rb") as lock:
            if not lock.read().startswith(b"%d " % process):
                return False
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False


def start(peer, root, *words):
    return subprocess.Popen([peer, "-C", root, *words], env=sample.environment(), text=True,
                            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE)


def stop(process):
    """Stops it where it is; False when it has ended already."""
    process.send_signal(signal.SIGSTOP)
    while process.poll() is None:
        with open(f"/proc/{process.pid}/stat", encoding="utf-8") as status:
            if status.read().rsplit(")", 1)[1].split()[0] == "T":
                return True
        time.sleep(0.0005)
    return False


def duration(peer, root):
    """How long a command takes, as this machine is now."""
    began = time.monotonic()
    start(peer, root, "attendance", "mark", MONDAY, "c-09=present").communicate()
    return time.monotonic() - began


def stopped_holder(peer, root):
    """A command that was stopped while it holds the lock."""
    span = duration(peer, root)
    for attempt in range(500):
        process = start(peer, root, "attendance", "mark", MONDAY, f"c-0{attempt % 9 + 1}=late")
        time.sleep(random.uniform(0, span))
        if stop(process) and holds_lock(root, process.pid):
            return process
        process.kill()
        process.communicate()
    broken("no command could be stopped while it holds the lock")
    return None


def descriptors_not_closed_on_exec(process):
    wrong = []
    for name in os.listdir(f"/proc/{process.pid}/fdinfo"):
        with open(f"/proc/{process.pid}/fdinfo/{name}", encoding="utf-8") as info:
            flags = int(re.search(r"^flags:\s*(\d+)$", info.read(), re.MULTILINE)[1], 8)
        if int(name) > 2 and not flags & os.O_CLOEXEC:
            wrong.append(os.readlink(f"/proc/{process.pid}/fd/{name}"))
    return wrong


def killed_holder(peer, directory):
    root = os.path.join(directory, "locks")
    sample.make(root, 9)
    holder = stopped_holder(peer, root)
    if holder is None:
        return
    if wrong := descriptors_not_closed_on_exec(holder):
        broken(f"a child would inherit {wrong}")
    waiter = start(peer, root, "client", "set", "c-01", "source=waited")
    line = waiter.stderr.readline()
    if line != f"peer: waiting for 'attendance mark' (process {holder.pid}) to finish\n":
        broken(f"who waits is told {line!r}")
    if waiter.poll() is not None:
        broken("the waiting command did not wait")
    begin = time.monotonic()
    holder.kill()
    holder.communicate()
    _, rest = waiter.communicate(timeout=60)
    seconds = time.monotonic() - begin
    if waiter.returncode != 0 or rest:
        broken(f"who waited ended with {waiter.returncode}: {rest}")
    if 'source = "waited"' not in text_of(root, "clients/c-01.toml"):
        broken("what the waiting command wrote is not there")
    check_is_silent(peer, root, "a killed holder")
    print(f"holder stopped and killed: the waiting command named it and went on after "
          f"{seconds:.2f} s; no descriptor would be inherited")


def editor_without_lock(peer, directory):
    """A file changes between the reading and the commit of a command that was stopped."""
    root = os.path.join(directory, "editor")
    sample.make(root, 9)
    path = os.path.join(root, f"sessions/2026/{MONDAY}.toml")
    edits = refused = done = 0
    span = duration(peer, root)
    for attempt in range(400):
        if edits >= 60:
            break
        process = start(peer, root, "attendance", "mark", MONDAY,
                        f"c-0{attempt % 9 + 1}={('late', 'present')[attempt // 9 % 2]}")
        time.sleep(random.uniform(0, span))
        running = stop(process)
        # Once its temporary file stands it has compared the bytes, or is about to: no test can
        # tell. Before that, whatever an editor writes must survive.
        if running and holds_lock(root, process.pid) and not temporaries(root):
            edits += 1
            with open(path, "a", encoding="utf-8") as file:
                file.write(f"# edit {edits}\n")
        process.send_signal(signal.SIGCONT)
        _, errors = process.communicate()
        refused += process.returncode == 3 and "was changed since it was read" in errors
        done += process.returncode == 0
        if process.returncode not in (0, 3):
            broken(f"a mark beside an editor ended with {process.returncode}: {errors}")
    kept = len(re.findall(r"^# edit \d+$", text_of(root, f"sessions/2026/{MONDAY}.toml"), re.MULTILINE))
    if kept != edits or edits == 0:
        broken(f"{kept} of {edits} edits by hand were kept")
    check_is_silent(peer, root, "an editor")
    print(f"editor without the lock: {edits} edits inside a command, {kept} kept, "
          f"{refused} commands refused, {done} done")


def temporaries(root):
    try:
        return os.listdir(os.path.join(root, ".peer/tmp"))
    except FileNotFoundError:
        return []


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("peer")
    parser.add_argument("--seconds", type=float, default=20)
    arguments = parser.parse_args()
    peer = os.path.abspath(arguments.peer)
    os.umask(0o077)
    directory = os.path.realpath(tempfile.mkdtemp(prefix="peer-concurrency-"))
    try:
        compare_with_sqlite(peer, directory)
        same_record(peer, directory)
        killed_holder(peer, directory)
        editor_without_lock(peer, directory)
        reader_beside_writers(peer, directory, arguments.seconds)
    finally:
        shutil.rmtree(directory, ignore_errors=True)
    if problems:
        sys.exit(f"{len(problems)} promises broken")


if __name__ == "__main__":
    main()

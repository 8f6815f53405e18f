#!/usr/bin/env python3
"""Start-up of peer's single-record commands against `ledger --version`, in one run.

usage: startup.py PEER [RUNS]

Every command runs RUNS times, in turn with `ledger --version`, so that a machine whose speed drifts
slows both; the figure is the ratio of the medians. The writers work on a directory in memory
(/dev/shm), where fsync costs next to nothing: what is left is the work of the program itself. Beside
the writers stands the same on the disk of the temporary directory, and how many fsyncs it made.

At the end the same commands run on the example and on the example with ten more years of sessions in
turn: the ratio says that a command about one record costs the same at any size of history.
"""
# SPDX-License-Identifier: MIT

import datetime
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

EXAMPLE = os.path.join(os.path.dirname(__file__), "..", "..", "examples", "mosty")

READERS = [
    ["--version"],
    ["client", "show", "{client}"],
    ["staff", "show", "{worker}"],
    ["session", "show", "{session}"],
    ["attendance", "show", "{session}"],
    ["client", "consent", "{client}"],
    ["explain", "intake-first"],
    ["policy"],
]
WRITERS = [
    ["attendance", "mark", "{session}", "{client}={mark}"],
    ["reply", "{planned}", "{client}={answer}"],
    ["client", "set", "{client}", "source={word}"],
    ["session", "set", "{planned}", "place=Place {word}"],
]


def run(command, environment):
    start = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    code = process.wait()
    elapsed = time.perf_counter() - start
    if code != 0:
        sys.exit(f"{' '.join(command)}: exit {code}\n{errors.decode()}")
    return elapsed


def medians(commands, environment, runs, directory=None):
    """commands: functions of the run's number giving an argv. Returns (median, median of ledger)."""
    ledger = ["ledger", "--version"]
    ours, theirs = [], []
    for number in range(runs + 3):
        mine = run(commands(number), environment)
        other = run(ledger, environment)
        if number >= 3:
            ours.append(mine)
            theirs.append(other)
    return statistics.median(ours), statistics.median(theirs)


def count_fsyncs(command, environment):
    trace = subprocess.run(
        ["strace", "-f", "-c", "-e", "trace=fsync,fdatasync", *command],
        env=environment, capture_output=True, text=True)
    calls = 0
    for line in trace.stderr.splitlines():
        fields = line.split()
        if fields and fields[-1] in ("fsync", "fdatasync"):
            calls += int(fields[3])
    return calls


def add_history(data, years=10, sessions_a_year=150):
    """Sessions of years gone by, copies of one of the example with other dates."""
    with open(os.path.join(data, "sessions", "2026", "2026-12-07-group.toml"), encoding="utf-8") as file:
        text = file.read()
    first = datetime.date(2027 - years - 1, 1, 4)
    for year in range(years):
        for number in range(sessions_a_year):
            day = first + datetime.timedelta(days=365 * year + 2 * number)
            folder = os.path.join(data, "sessions", str(day.year))
            os.makedirs(folder, exist_ok=True)
            with open(os.path.join(folder, f"{day}-group.toml"), "w", encoding="utf-8") as file:
                file.write(text.replace("2026-12-07", str(day)))


def compare_history(peer, environment, runs, fill):
    print(f"\n{'command':44} {'ms':>7} {'+10y':>7} {'ratio':>6}")
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        small, large = os.path.join(folder, "small"), os.path.join(folder, "large")
        shutil.copytree(EXAMPLE, small)
        shutil.copytree(EXAMPLE, large)
        add_history(large)
        for words in READERS[1:] + WRITERS:
            times = {small: [], large: []}
            for number in range(runs):
                for data in (small, large):
                    times[data].append(run([peer, "-C", data] + fill(words, number), environment))
            ours, grown = (statistics.median(times[data]) for data in (small, large))
            print(f"{' '.join(words):44} {ours * 1e3:7.2f} {grown * 1e3:7.2f} {grown / ours:6.2f}")


def main():
    peer = os.path.abspath(sys.argv[1])
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
                   "PEER_NOW": "2026-12-07T21:00"}
    names = {"client": "c-4hpz", "worker": "s-k4wn", "session": "2026-12-07-group",
             "planned": "2027-01-25-group"}
    names.update(pair.split("=", 1) for pair in sys.argv[3:])

    def fill(words, number):
        names["mark"] = ["present", "late"][number % 2]
        names["answer"] = ["yes", "maybe"][number % 2]
        names["word"] = ["one", "two"][number % 2]
        return [word.format(**names) for word in words]

    print(f"{'command':44} {'ms':>7} {'ledger':>7} {'ratio':>6}")
    for where, commands in (("/dev/shm", READERS + WRITERS), (tempfile.gettempdir(), WRITERS)):
        with tempfile.TemporaryDirectory(dir=where) as folder:
            data = os.path.join(folder, "mosty")
            shutil.copytree(EXAMPLE, data)
            for words in commands:
                base = [peer] if words == ["--version"] else [peer, "-C", data]
                ours, theirs = medians(lambda n: base + fill(words, n), environment, runs)
                note = ""
                if words in WRITERS:
                    fsyncs = count_fsyncs(base + fill(words, runs + 3), environment)
                    note = f"  {fsyncs} fsyncs, in {where}"
                print(f"{' '.join(words):44} {ours * 1e3:7.2f} {theirs * 1e3:7.2f} "
                      f"{ours / theirs:6.2f}{note}")
    compare_history(peer, environment, runs, fill)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""out_of_memory.py PROGRAM EXAMPLE [--samples N] [--command WORD]: the n-th operator new of a run
fails, for n = 1, 2, … until a run is fault-free; once, and for ever after. Every run must end with
exit code 3 and the old files (or the new ones, when it says that they are saved), or have recovered:
exit code 0, the new files and the whole answer. Never a signal, code 70 or a leftover.

PROGRAM is peer_out_of_memory. With --samples only so many n of each command are tried: the first,
the last and some between, always the same.
"""
# SPDX-License-Identifier: MIT
import argparse
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

COMMANDS = [
    ("client show", ["client", "show", "alena"]),
    ("client list", ["client", "list", "--status", "active"]),
    ("check", ["check"]),
    ("check, two threads", ["check"]),
    ("session plan", ["session", "plan", "--from", "2027-03-22", "--until", "2027-04-04", "--dry-run"]),
    ("session plan, written", ["session", "plan", "--from", "2027-03-22", "--until", "2027-04-04"]),
    ("attendance mark", ["attendance", "mark", "2027-01-25-group", "alena", "simon=late"]),
    ("client add", ["client", "add", "Iva Nová", "--email", "iva@example.org", "--source", "email"]),
    ("report attendance", ["report", "attendance", "--month", "2027-01"]),
    ("usage error", ["client", "shwo"]),
]
SAVED = "a change was saved"
# Ends after the recovery, since there is no such person.
RECOVERING = ["attendance", "mark", "2027-01-25-group", "nobody-of-that-name"]


def files_of(folder):
    """The data files: not what .peer holds."""
    found = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder)
        if ".peer" not in name.parts:
            found[str(name)] = path.read_bytes() if path.is_file() else None
    return found


def add_contacts(data):
    """So many files that they are read by two threads."""
    for number in range(600):
        day, minute = 1 + number // 60, number % 60
        (data / "contacts" / "2026" / f"2026-12-{day:02}t12{minute:02}-c-4hpz.toml").write_text(
            f'client = "c-4hpz"\nat = 2026-12-{day:02}T12:{minute:02}:00+01:00\nby = "s-t8rc"\n'
            'channel = "email"\ndirection = "out"\npurpose = "outreach"\noutcome = "reached"\n')


class Runner:
    def __init__(self, program, example, scratch):
        self.program = program
        self.example = example
        self.data = scratch / "data"
        self.log = scratch / "struck"
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(scratch), "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "PEER_NOW": "2027-01-25T21:00", "PEER_RANDOM_SEED": "7",
        }
        self.runs = 0
        self.large = False
        self.fresh()

    def fresh(self):
        shutil.rmtree(self.data, ignore_errors=True)
        shutil.copytree(self.example, self.data)
        if self.large:
            add_contacts(self.data)

    def run(self, words, nth=0, for_ever=False):
        """(process, whether the fault struck)"""
        self.runs += 1
        self.log.unlink(missing_ok=True)
        environment = dict(self.environment, PEER_ALLOCATION=str(nth), PEER_ALLOCATION_LOG=str(self.log))
        if for_ever:
            environment["PEER_ALLOCATION_FOR_EVER"] = "1"
        done = subprocess.run([self.program, "-C", str(self.data), *words], env=environment, timeout=60,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace")
        return done, self.log.exists()


def leftovers(data):
    temporary = data / ".peer" / "tmp"
    return sorted(p.name for p in temporary.iterdir()) if temporary.is_dir() else []


def judge(runner, done, old, new, healthy):
    """'' when all is well, else what is wrong."""
    if leftovers(runner.data):
        return f"leftover {leftovers(runner.data)}"
    if done.returncode not in (0, 3, healthy.returncode):
        return "exit code"
    saved = done.returncode == 3 and SAVED in done.stderr
    if saved and (runner.data / ".peer" / "journal").exists():
        runner.run(RECOVERING)
    now = files_of(runner.data)
    if (runner.data / ".peer" / "journal").exists():
        return "a journal that nobody was told of"
    if done.returncode == 3:
        if not saved and now != old:
            return "changed, and not said"
        if saved and now != new:
            return "said to be saved, and is not"
        if done.stdout:
            return "half an answer"
        return ""
    if now != new:
        return f"exit code {done.returncode} and not the new state"
    return "" if done.stdout == healthy.stdout else f"exit code {done.returncode} and another answer"


def first_fault_free(runner, words):
    """The number of allocations of a healthy run, and one."""
    def struck(nth):
        done, struck_now = runner.run(words, nth)
        runner.fresh()
        return struck_now
    low, high = 0, 1
    while struck(high):
        low, high = high, high * 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if struck(middle) else (low, middle)
    return high


def numbers(count, samples):
    if samples is None or samples >= count:
        return range(1, count + 1)
    edge = samples // 4
    between = random.Random(1).sample(range(edge + 1, count - edge), samples - 2 * edge)
    return sorted({*range(1, edge + 1), *between, *range(count - edge + 1, count + 1)})


def sweep(runner, name, words, samples):
    """(faults, bad)"""
    begin = time.monotonic()
    runner.large = "two threads" in name
    runner.fresh()
    old = files_of(runner.data)
    healthy, _ = runner.run(words)
    new = files_of(runner.data)
    runner.fresh()
    allocations = first_fault_free(runner, words) - 1
    faults = bad = recovered = saved = 0
    for for_ever in (False, True):
        for nth in numbers(allocations, samples):
            try:
                done, _ = runner.run(words, nth, for_ever)
                wrong = judge(runner, done, old, new, healthy)
                code, error = done.returncode, done.stderr
            except subprocess.TimeoutExpired:
                wrong, code, error = "hang", None, ""
            faults += 1
            recovered += code == healthy.returncode
            saved += SAVED in error
            if wrong:
                bad += 1
                if bad <= 5:
                    print(f"bad: {name}, allocation {nth}{' and all after it' if for_ever else ''}: "
                          f"{wrong} (exit {code})\n  {error.strip()}", file=sys.stderr)
            if (runner.data / ".peer").exists() or wrong:
                runner.fresh()
    print(f"{name}: exit {healthy.returncode}, {allocations} allocations, {faults} faults, "
          f"{recovered} recovered, {saved} saved without an answer, {bad} bad, "
          f"{time.monotonic() - begin:.1f} s", flush=True)
    return faults, bad


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("example", type=pathlib.Path)
    parser.add_argument("--samples", type=int)
    parser.add_argument("--command")
    options = parser.parse_args()
    faults = bad = 0
    with tempfile.TemporaryDirectory() as scratch:
        runner = Runner(options.program, options.example, pathlib.Path(scratch))
        for name, words in COMMANDS:
            if options.command and options.command != name:
                continue
            more, worse = sweep(runner, name, words, options.samples)
            faults, bad = faults + more, bad + worse
        print(f"out of memory: {faults} faults in {runner.runs} runs, {bad} bad")
    return 1 if bad or not faults else 0


if __name__ == "__main__":
    sys.exit(main())

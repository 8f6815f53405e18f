#!/usr/bin/env python3
"""`peer due` on ten years of one program against one year of the same, in one run.

usage: due.py PEER [--runs N] [--keep FOLDER]

Ten years are generated: fifteen new clients a year, of whom most leave after one to four years, three
sessions a week, the meetings and supervision of the team, contacts outside sessions, messages, the
rota of the telephone. The other directory is what the last of these years left: sessions, contacts and
messages of that year, and the clients who were members in it. Both are asked on the same morning, in
turn, after one run of each that warms the cache; the figure is the ratio of the medians. Bound (issue
7): 1.5. Ends with exit code 1 when it is missed.
"""
# SPDX-License-Identifier: MIT

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import tomllib

from check import prepare, run
from program_data import Size

TEN_YEARS = Size(sessions=1_500, marks=10_000, activities=1, clients=162, staff=3, years=10, contacts=1_000,
                 runs=400, team=True)
BOUND = 1.5
LAST_YEAR = 2036
ENVIRONMENT = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": "/nonexistent", "PEER_NOW": "2037-01-05T09:00"}


def keep_one_year(root):
    """Takes away what is older than the last year."""
    for kind in ("sessions", "contacts", "messages"):
        for folder in (root / kind).iterdir():
            if int(folder.name) < LAST_YEAR:
                shutil.rmtree(folder)
    for path in (root / "clients").iterdir():
        spells = tomllib.loads(path.read_text())["spell"]
        if all("until" in spell and spell["until"].year < LAST_YEAR for spell in spells):
            path.unlink()
            (root / "people" / path.name).unlink()
    newest = sorted((root / "oncall").iterdir())[-2:]
    for path in (root / "oncall").iterdir():
        if path not in newest:
            path.unlink()


def directories(folder):
    ten = folder / "ten"
    files, _ = prepare(ten, TEN_YEARS)
    one = folder / "one"
    if not one.exists():
        shutil.copytree(ten, one)
        keep_one_year(one)
    return {"ten years": ten, "one year": one}, files


def measure(peer, roots, runs):
    times = {name: [] for name in roots}
    for _ in range(runs + 1):
        for name, root in roots.items():
            times[name].append(run([peer, "-C", str(root), "due", "--format", "json"], subprocess.DEVNULL, ENVIRONMENT))
    return {name: each[1:] for name, each in times.items()}


def median(runs, index=0):
    return statistics.median(each[index] for each in runs)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("peer")
    parser.add_argument("--runs", type=int, default=40)
    parser.add_argument("--keep", type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or pathlib.Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        roots, _ = directories(folder)
        times = measure(os.path.abspath(options.peer), roots, options.runs)
        files = {name: sum(1 for _ in root.rglob("*.toml")) for name, root in roots.items()}
    print(f"peer due, {options.runs} runs in turn")
    for name, runs in times.items():
        matters = len(json.loads(runs[0][3]))
        if not matters:
            sys.exit(f"nothing is due on {name}: that is no list to measure")
        print(f"  {name:10s} {files[name]:5} files  {matters:4} matters  {median(runs) * 1000:7.1f} ms wall  "
              f"{median(runs, 1) * 1000:7.1f} ms of processors  peak {max(one[2] for one in runs) / 2**20:.0f} MiB")
    ratio = median(times["ten years"]) / median(times["one year"])
    quarters = statistics.quantiles((a[0] / b[0] for a, b in zip(times["ten years"], times["one year"])), n=4)
    print(f"  ratio {ratio:.2f} (bound {BOUND}; middle half of the pairs {quarters[0]:.2f} to {quarters[2]:.2f})")
    return 0 if ratio <= BOUND else 1


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""`peer check` against one thread that reads and parses the same files with toml++, in one run.

usage: check.py PEER PARSE_FILES [--runs N] [--keep FOLDER] [--only large|small]

Two data directories are generated: 1,000,000 attendance marks in 150,000 session files, and ten
years of one program. The two programs run in turn, so that a machine whose speed drifts slows both,
after one run of each that warms the cache; the figure is the ratio of the medians. Bounds (issue 4):
1.5 on the large one, 2.0 on the small one, and less than 1 KiB of memory a mark on the large one.
Ends with exit code 1 when a bound is missed. With --keep the directories are made in FOLDER and
found there by the next run.
"""
# SPDX-License-Identifier: MIT

import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

from program_data import Size, generate

LARGE = Size(sessions=150_000, marks=1_000_000, activities=4, clients=6_000, staff=3, years=130,
             contacts=15_000, runs=10_000)
SMALL = Size(sessions=1_500, marks=10_000, activities=1, clients=200, staff=3, years=10, contacts=500,
             runs=400)
CASES = [("large", LARGE, 1.5, 5), ("small", SMALL, 2.0, 25)]
BYTES_PER_MARK = 1024


def prepare(root, size):
    """The directory and its number of marks; generated unless it is there."""
    count = root.parent / (root.name + ".count")
    if not count.exists():
        begin = time.monotonic()
        files, marks = generate(str(root), size)
        count.write_text(f"{files} {marks}\n")
        print(f"{root.name}: generated in {time.monotonic() - begin:.0f} s", flush=True)
    files, marks = map(int, count.read_text().split())
    return files, marks


def run(command, stdin, environment):
    """(seconds of wall time, seconds of processor time, peak memory in bytes)"""
    begin = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdin=stdin, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    elapsed = time.perf_counter() - begin
    process.stdout.close()
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit {process.returncode}\n{output.decode()[:2000]}")
    return elapsed, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, output


def measure(peer, parser, root, runs):
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
                   "PEER_NOW": "2037-01-05T09:00"}
    files = sorted(str(path.relative_to(root)) for path in root.rglob("*.toml"))
    ours, theirs = [], []
    with tempfile.TemporaryFile() as listing:
        listing.write("".join(path + "\n" for path in files).encode())
        for _ in range(runs + 1):
            ours.append(run([peer, "-C", str(root), "check"], subprocess.DEVNULL, environment))
            if ours[-1][3]:
                sys.exit(f"peer check is to find nothing:\n{ours[-1][3].decode()[:2000]}")
            listing.seek(0)
            theirs.append(run([parser, str(root)], listing, environment))
    return ours[1:], theirs[1:]


def report(name, ours, theirs, bound, marks, files):
    """True when the bound is kept."""
    def median(runs, index):
        return statistics.median(each[index] for each in runs)

    wall = median(ours, 0) / median(theirs, 0)
    peak = max(each[2] for each in ours)
    quarters = statistics.quantiles((a[0] / b[0] for a, b in zip(ours, theirs)), n=4)
    print(f"{name}: {files} files, {marks} marks, {len(ours)} runs in turn")
    print(f"  peer check  {median(ours, 0):8.3f} s wall  {median(ours, 1):8.3f} s of processors")
    print(f"  parse_files {median(theirs, 0):8.3f} s wall  {median(theirs, 1):8.3f} s of processors")
    print(f"  ratio {wall:.2f} (bound {bound}; middle half of the pairs {quarters[0]:.2f} to "
          f"{quarters[2]:.2f}; processor time {median(ours, 1) / median(theirs, 1):.2f})")
    print(f"  peak {peak / 2**20:.0f} MiB, {peak / marks:.0f} bytes a mark", flush=True)
    return wall <= bound and (name != "large" or peak / marks < BYTES_PER_MARK)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("peer")
    parser.add_argument("parse_files")
    parser.add_argument("--runs", type=int)
    parser.add_argument("--keep", type=pathlib.Path)
    parser.add_argument("--only", choices=[case[0] for case in CASES])
    options = parser.parse_args()
    missed = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or pathlib.Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for name, size, bound, runs in CASES:
            if options.only not in (None, name):
                continue
            root = folder / name
            files, marks = prepare(root, size)
            ours, theirs = measure(os.path.abspath(options.peer), os.path.abspath(options.parse_files),
                                   root, options.runs or runs)
            if not report(name, ours, theirs, bound, marks, files):
                missed.append(name)
    if missed:
        print(f"bounds missed: {', '.join(missed)}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())

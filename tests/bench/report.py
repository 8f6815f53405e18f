#!/usr/bin/env python3
"""`peer report attendance` against reading and parsing the same files, and beside other programs.

usage: report.py PEER PARSE_FILES [--runs N] [--keep FOLDER] [--marks all|small]

On 1,000,000 attendance marks in 150,000 session files (the directory of check.py): the report on all
of them against one thread that reads and parses the same files with toml++ (bound 1.5, issue 6), and
the report on one month, of which strace says which session files it opens. Beside it, in the same
run and on the same marks, each once it holds them in its own form:

  ledger, hledger   a journal of postings, one a mark, summed by activity and status
  sqlite3           a CSV of marks, imported and grouped
  tomllib           a Python script over the same TOML files

All must come to the same sums. Ends with exit code 1 when a bound is missed or a sum differs.
"""
# SPDX-License-Identifier: MIT

import argparse
import collections
import csv
import io
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import tomllib

from check import LARGE, SMALL, prepare, run

BOUND = 1.5
MONTH = "2030-05"
EVER = ["--from", "1900-01-01", "--until", "2099-12-31"]
STATUSES = ["present", "late", "left-early", "excused", "absent", "sent-away"]
ENVIRONMENT = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
               "PEER_NOW": "2037-01-05T09:00"}
OTHERS_RUN = 1  # their times are for comparison only, and some take minutes


def marks_of(root):
    """Every mark of a client: (session's file, date, activity, client, status)."""
    staff = {path.stem for path in (root / "staff").glob("*.toml")}
    for path in sorted((root / "sessions").rglob("*.toml")):
        with open(path, "rb") as file:
            session = tomllib.load(file)
        for who, mark in session.get("attendance", {}).items():
            if who not in staff:
                status = mark["status"] if isinstance(mark, dict) else mark
                yield path, session["date"], session["activity"], who, status


def count_with_tomllib(root):
    sums = collections.Counter((activity, status) for _, _, activity, _, status in marks_of(root))
    for (activity, status), count in sorted(sums.items()):
        print(activity, status, count)


def prepare_others(root, folder):
    """The journal and the CSV of the marks; made once."""
    journal, table = folder / (root.name + ".journal"), folder / (root.name + ".csv")
    if journal.exists() and table.exists():
        return journal, table
    with open(journal, "w") as postings, open(table, "w", newline="") as rows:
        writer = csv.writer(rows)
        last = None
        for path, date, activity, who, status in marks_of(root):
            if path != last:
                postings.write(f"\n{date} {path.stem}\n    sessions\n")
                last = path
            postings.write(f"    {activity}:{status}  1\n")
            writer.writerow([path.stem, date, activity, who, status])
    return journal, table


def sums_of_peer(output):
    sums = {}
    for row in csv.DictReader(io.StringIO(output.decode())):
        if row["section"] == "by-activity":
            for status in STATUSES:
                if int(row[status]):
                    sums[row["row"], status] = int(row[status])
    return sums


def sums_of_accounts(output):
    """"  12  group:present" as ledger prints it, or hledger with --flat."""
    sums = {}
    for line in output.decode().splitlines():
        words = line.split()
        if len(words) == 2 and ":" in words[1]:
            activity, status = words[1].split(":")
            sums[activity, status] = int(words[0].replace(",", ""))
    return sums


def sums_of_lines(output):
    rows = (line.replace("|", " ").split() for line in output.decode().splitlines())
    return {(activity, status): int(count) for activity, status, count in rows}


def commands_beside(root, folder):
    journal, table = prepare_others(root, folder)
    query = (f".mode csv\ncreate table mark(session, date, activity, who, status);\n"
             f".import '{table}' mark\n.mode list\n"
             "select activity, status, count(*) from mark group by activity, status;\n")
    script = folder / "group.sql"
    script.write_text(query)
    beside = {
        "ledger": (["ledger", "-f", str(journal), "balance", "--flat", "--no-total"],
                   sums_of_accounts),
        "hledger": (["hledger", "-f", str(journal), "balance", "--flat", "--no-total"],
                    sums_of_accounts),
        "sqlite3": (["sqlite3", "-init", str(script), ":memory:", ".exit"], sums_of_lines),
        "tomllib": ([sys.executable, __file__, "--count-with-tomllib", str(root)], sums_of_lines)}
    return {name: entry for name, entry in beside.items() if shutil.which(entry[0][0])}


def need_same(name, found, expected):
    if found == expected:
        return
    differing = [key for key in found.keys() | expected.keys() if found.get(key) != expected.get(key)]
    sys.exit(f"{name} comes to other sums than peer: {differing[:5]}")


def session_files_read(peer, root):
    """The dates of the session files that the report on one month opens, as strace sees it."""
    with tempfile.NamedTemporaryFile("r") as log:
        subprocess.run(["strace", "-f", "-e", "trace=openat,openat2,open", "-o", log.name, peer, "-C",
                        str(root), "report", "attendance", "--month", MONTH],
                       env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL)
        names = [line.split('"')[1] for line in log if "sessions/" in line and ".toml" in line]
    return sorted(pathlib.Path(name).name[:10] for name in names)


def median(runs):
    return statistics.median(each[0] for each in runs)


def measure(peer, parser, root, folder, rounds):
    report = [peer, "-C", str(root), "report", "attendance", "--format", "csv"]
    files = sorted(str(path.relative_to(root)) for kind in ("sessions", "clients", "staff")
                   for path in (root / kind).rglob("*.toml"))
    times = collections.defaultdict(list)
    with tempfile.TemporaryFile() as listing:
        listing.write("".join(path + "\n" for path in files).encode())
        for _ in range(rounds + 1):
            times["peer"].append(run([*report, *EVER], subprocess.DEVNULL, ENVIRONMENT))
            listing.seek(0)
            times["parse_files"].append(run([parser, str(root)], listing, ENVIRONMENT))
            times["one month"].append(
                run([*report, "--month", MONTH], subprocess.DEVNULL, ENVIRONMENT))
    times = {name: runs[1:] for name, runs in times.items()}
    sums = sums_of_peer(times["peer"][0][3])
    for name, (command, read) in commands_beside(root, folder).items():
        times[name] = [run(command, subprocess.DEVNULL, ENVIRONMENT) for _ in range(OTHERS_RUN)]
        need_same(name, read(times[name][0][3]), sums)
    return times, len(files), sum(sums.values())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("peer")
    parser.add_argument("parse_files")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--keep", type=pathlib.Path)
    parser.add_argument("--marks", choices=["all", "small"], default="all")
    options = parser.parse_args()
    name, size = ("large", LARGE) if options.marks == "all" else ("small", SMALL)
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or pathlib.Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        root = folder / name
        prepare(root, size)
        peer = os.path.abspath(options.peer)
        times, files, marks = measure(peer, os.path.abspath(options.parse_files), root, folder,
                                      options.runs)
        read = session_files_read(peer, root)
    print(f"{name}: {files} files, {marks} marks of clients, {options.runs} runs in turn")
    base = median(times["parse_files"])
    for program, runs in times.items():
        print(f"  {program:12s} {median(runs):8.3f} s  {median(runs) / base:6.2f} of parse_files")
    ratio = median(times["peer"]) / base
    print(f"  ratio {ratio:.2f} (bound {BOUND}); peak "
          f"{max(each[2] for each in times['peer']) / 2**20:.0f} MiB")
    print(f"  for {MONTH} it opened {len(read)} session files, of {read[0]} to {read[-1]}")
    return 0 if ratio <= BOUND else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["--count-with-tomllib"]:
        count_with_tomllib(pathlib.Path(sys.argv[2]))
    else:
        sys.exit(main())

"""A living program comes in from its workbooks, in a few commands: import_workbooks.py PEER TABLES.

35 clients and 60 evenings (import/make_workbooks.py), as a spreadsheet program saved them; the figures of the
report are the sums that the table itself says.
"""
# SPDX-License-Identifier: MIT
import csv
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile

TYPED = (["init", "klub", "--name", "Klub", "--language", "cs", "--no-git"],
         ["-C", "klub", "import", "clients", "year-clients.xlsx", "--write"],
         ["-C", "klub", "import", "attendance", "year-attendance.ods", "--records-from", "2026-12-01", "--write"])
MOST_KEYS = 300


def run(peer, folder, words):
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": folder, "PEER_NOW": "2026-12-01T09:00"}
    done = subprocess.run([peer, *words], cwd=folder, env=environment, capture_output=True, check=False, text=True)
    if done.returncode != 0:
        sys.exit(f"peer {' '.join(words)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done


def sums(tables):
    """The sum of each evening, as the last row of the table says it."""
    with open(os.path.join(tables, "year-attendance.csv"), encoding="utf-8") as file:
        rows = list(csv.reader(file, delimiter=";"))
    found = {}
    for text, said in zip(rows[1], rows[-1]):
        if day := re.fullmatch(r"(\d+)\. (\d+)\.", text):
            found[datetime.date(2026, int(day[2]), int(day[1])).isoformat()] = int(said)
    return found


def main():
    peer, tables = os.path.abspath(sys.argv[1]), sys.argv[2]
    keys = sum(len(" ".join(["peer", *words])) + 1 for words in TYPED)
    if keys > MOST_KEYS:
        sys.exit(f"{keys} keystrokes")
    with tempfile.TemporaryDirectory() as folder:
        for name in ("year-clients.xlsx", "year-attendance.ods", "year-attendance.xlsx"):
            with open(os.path.join(tables, name), "rb") as file, open(os.path.join(folder, name), "wb") as copy:
                copy.write(file.read())
        for words in TYPED:
            run(peer, folder, words)
        if said := run(peer, folder, ["-C", "klub", "check"]).stdout:
            sys.exit(f"check says: {said}")
        sessions = json.loads(run(peer, folder, ["-C", "klub", "session", "list", "--from", "2026-01-01", "--until",
                                                 "2026-12-31", "--format", "json"]).stdout)
        expected = sums(tables)
        if {session["date"]: session["came"] for session in sessions} != expected:
            sys.exit(f"the sessions are not the evenings of the table: {sessions}")
        report = json.loads(run(peer, folder, ["-C", "klub", "report", "attendance", "--year", "2026", "--format",
                                               "json"]).stdout)
        if report["totals"]["came"] != sum(expected.values()):
            sys.exit(f"the report counts {report['totals']}, the table {sum(expected.values())}")
        for name in ("year-attendance.ods", "year-attendance.xlsx"):
            again = run(peer, folder, ["-C", "klub", "import", "attendance", name, "--write"]).stdout
            if "nothing to do" not in again:
                sys.exit(f"{name} again changes something: {again}")


if __name__ == "__main__":
    main()

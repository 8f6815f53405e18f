"""Acceptance: git, exports, and commands that clean."""
# SPDX-License-Identifier: MIT

import csv
import os
import subprocess

from ground import need, test

GIT = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "a",
       "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org"}


def git(folder, *words, exits=(0,)):
    done = subprocess.run(["git", "-C", folder, *words], env=GIT, capture_output=True, text=True, check=False)
    need(done.returncode in exits, f"git {' '.join(words)}: {done.returncode}", done.stdout, done.stderr)
    return done.stdout


@test("o", "two-offline-edits-of-one-field-are-a-conflict")
def offline(program):
    """Two people change one answer without a network: git shows a conflict, check finds it, nobody wins."""
    program.client("b")
    program.client("c")
    program.ok("session", "plan", "group", "--on", "2026-11-16")
    git(program.root, "init", "-q", "-b", "main")
    program.write(".gitignore", "people/\n.peer/\n")
    git(program.root, "add", "-A")
    git(program.root, "commit", "-qm", "one")
    git(program.root, "checkout", "-qb", "other")
    program.ok("attendance", "mark", "2026-11-16-group", "c-b=absent", "c-c", now="2026-11-16T21:00")
    git(program.root, "commit", "-qam", "two")
    git(program.root, "checkout", "-q", "main")
    program.ok("attendance", "mark", "2026-11-16-group", "c-b=late", now="2026-11-16T21:05")
    git(program.root, "commit", "-qam", "three")
    told = git(program.root, "merge", "other", exits=(1,))
    need("CONFLICT" in told, told)
    text = program.read("sessions/2026/2026-11-16-group.toml")
    need("absent" in text and "late" in text, "one of them is gone", text)
    check = program.run("check")
    need(check.returncode == 1 and "2026-11-16-group.toml" in check.stdout, "check is silent", check.stdout)
    program.refused("attendance", "mark", "2026-11-16-group", "c-c=late", now="2026-11-16T22:00")


@test("r", "suppressed-cell-cannot-be-computed")
def suppressed(program):
    """A number that is hidden because it is small follows from no sum that is shown."""
    names = [f"p{number:02}" for number in range(12)]
    for name in names:
        program.client(name, first="2025-01-07", more='\n[[consent]]\npurpose = "statistics"\nstate = "given"\n'
                       "on = 2025-01-07\n")
    ids = [f"c-{name}" for name in names]
    attended = {"2026-10-05-group": ids, "2026-10-01-club-thursday": ids[:2], "2026-10-09-club-friday": ids[2:10]}
    for session, who in attended.items():
        program.ok("session", "plan", session[11:], "--on", session[:10], now="2026-09-01T09:00")
        program.ok("attendance", "mark", session, *who, now=f"{session[:10]}T23:00")
    out = program.base / "out"
    program.ok("export", "--deidentified", "--quarter", "2026-4", "--output", str(out), now="2027-01-10T09:00")
    with open(out / "attendance-by-quarter.csv", encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    for column in ("came", "people"):
        cells = {row["activity"]: row[column] for row in rows if row["quarter"] == "2026-4"}
        need(cells["club-thursday"] == "*", f"{column}: two people are shown", cells)
        hidden = [activity for activity in attended_activities(attended) if cells[activity] == "*"]
        need(len(hidden) > 1 or cells.get("all") == "*", f"{column}: the sum without the others tells it", cells)


def attended_activities(attended):
    return [session[11:] for session in attended]


@test("s", "nothing-is-cleaned-without-being-asked")
def cleaning(program):
    """check writes nothing; check --fix --dry-run shows what it would do; --fix does that and no more."""
    program.client("b", more='\n[[consent]]\npurpose = "photos"\nstate = "given"\non = 2026-11-11\n' * 2)
    before = program.standing()
    need(program.run("check").returncode in (0, 1) and program.standing() == before, "check wrote something")
    for words in (["due"], ["session", "list"], ["client", "list"], ["report", "attendance"]):
        program.ok(*words)
    need(program.standing() == before, "a reading command wrote something")
    diff = program.run("check", "--fix", "--dry-run").stdout
    need(program.standing() == before, "the dry run wrote something")
    need("--- a/clients/c-b.toml" in diff and diff.count("--- a/") == 1, diff)
    program.run("check", "--fix")
    changed = [path for path, what in program.standing().items() if what != before.get(path) and what[2]]
    need(changed == ["clients/c-b.toml"], "it changed something else", changed)
    need(program.read("clients/c-b.toml").count("[[consent]]") == 1, program.read("clients/c-b.toml"))

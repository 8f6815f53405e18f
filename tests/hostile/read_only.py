#!/usr/bin/env python3
"""read_only.py PEER EXAMPLE: readers work on a data directory that cannot be written, also while the
journal of a killed command waits in it, and write nothing; writers say why they cannot.

As root on a read-only bind mount in a mount namespace of its own, else on folders of mode 0500.
Ends with 77 (skipped) when neither can be made.
"""
# SPDX-License-Identifier: MIT
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

READERS = [
    ["check"], ["client", "list"], ["client", "show", "alena"], ["staff", "list"], ["session", "list"],
    ["session", "show", "2027-01-25-group"], ["attendance", "show", "2027-01-25-group"],
    ["report", "attendance", "--month", "2027-01"], ["report", "client", "alena"], ["policy"],
]
PLAN = ["session", "plan", "--from", "2027-03-22", "--until", "2027-04-04"]
WRITERS = [PLAN, ["attendance", "mark", "2027-01-25-group", "alena"]]


def state(folder):
    """Everything that a write would change: names, kinds, modes, times and bytes."""
    found = {}
    for path in sorted([folder, *folder.rglob("*")]):
        status = path.lstat()
        found[str(path.relative_to(folder))] = (
            status.st_mode, status.st_mtime_ns, status.st_ctime_ns,
            path.read_bytes() if path.is_file() else None)
    return found


class Data:
    def __init__(self, peer, folder):
        self.peer = peer
        self.folder = folder
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(folder.parent), "LC_ALL": "C.UTF-8",
                            "PEER_NOW": "2027-01-25T21:00", "PEER_RANDOM_SEED": "7"}

    def run(self, words, **more):
        return subprocess.run([self.peer, "-C", str(self.folder), *words], capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=60, env=dict(self.environment, **more))

    def answers(self):
        return [(done.returncode, done.stdout, done.stderr) for done in map(self.run, READERS)]


def make_read_only(folder):
    """True when `folder` cannot be written any more, by this process and its children."""
    if os.geteuid() == 0:
        bind = ["mount", "--bind", str(folder), str(folder)]
        again = ["mount", "-o", "remount,bind,ro", str(folder)]
        return all(subprocess.run(c, stderr=subprocess.DEVNULL).returncode == 0 for c in (bind, again))
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o500 if path.is_dir() else 0o400)
    return True


def make_writable(folder):
    if os.geteuid() == 0:
        subprocess.run(["umount", str(folder)], check=True)
        return
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o700 if path.is_dir() else 0o600)


def compare(data, expected, what, problems):
    before = state(data.folder)
    for words, answer, wanted in zip(READERS, data.answers(), expected):
        if answer != wanted:
            problems.append(f"{what}: {' '.join(words)}: {answer} instead of {wanted}")
    for words in WRITERS:
        done = data.run(words)
        if done.returncode != 3 or not ("read-only" in done.stderr or "Permission denied" in done.stderr):
            problems.append(f"{what}: {' '.join(words)}: exit {done.returncode}, {done.stderr}")
    if state(data.folder) != before:
        problems.append(f"{what}: something was written")


def leave_journal(data):
    """A command over several files that was killed after its commit point."""
    done = data.run(PLAN, PEER_FAILPOINT="place:4")
    return done.returncode == 9 and (data.folder / ".peer" / "journal").exists()


def main():
    peer, example = sys.argv[1], pathlib.Path(sys.argv[2])
    if os.geteuid() == 0 and len(sys.argv) == 3:
        # Mounts of the machine are not touched, and vanish with this process.
        unshare = ["unshare", "--mount", "--propagation", "private"]
        if subprocess.run([*unshare, "true"], stderr=subprocess.DEVNULL).returncode != 0:
            print("skipped: root without the right to mount")
            return 77
        return subprocess.run([*unshare, sys.executable, *sys.argv, "inside"]).returncode
    problems = []
    with tempfile.TemporaryDirectory() as scratch:
        data = Data(peer, pathlib.Path(scratch) / "data")
        shutil.copytree(example, data.folder)
        expected = data.answers()
        planned = data.folder.parent / "planned"
        for what in ("read-only", "read-only with a journal"):
            if what != "read-only":
                shutil.copytree(data.folder, planned)
                Data(peer, planned).run(PLAN)
                expected = Data(peer, planned).answers()
                if not leave_journal(data):
                    print("the command was not killed at its second file")
                    return 1
            if not make_read_only(data.folder):
                print("skipped: no read-only mount can be made here")
                return 77
            compare(data, expected, what, problems)
            make_writable(data.folder)
        data.run(["attendance", "mark", "2027-01-25-group", "nobody-of-that-name"])
        if (data.folder / ".peer" / "journal").exists() or data.answers() != expected:
            problems.append("the journal was not finished by the next writer")
    for problem in problems:
        print("bad:", problem, file=sys.stderr)
    print(f"read-only: {2 * len(READERS)} reading and {2 * len(WRITERS)} writing commands, "
          f"{len(problems)} bad")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

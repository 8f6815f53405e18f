#!/usr/bin/python3
"""Two users of one directory: what is replaced keeps owner, group and mode; a directory shared with a
group (setgid) works for all of it; root leaves everything to the owner.

Needs root, to become somebody else; without it, it says so and is skipped (exit 77).
"""
# SPDX-License-Identifier: MIT
import argparse
import os
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile

OWNER, OTHER, GROUP = 61001, 61002, 61003
NOW = {"PEER_NOW": "2027-01-25T09:00", "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]}


class Place:
    def __init__(self, peer, example, base, shared):
        self.peer, self.root = peer, base / ("shared" if shared else "private")
        shutil.copytree(example, self.root)
        for path in [self.root, *self.root.rglob("*")]:
            os.chown(path, OWNER, GROUP)
            os.chmod(path, (0o2770 if shared else 0o700) if path.is_dir() else 0o660 if shared else 0o600)

    def run(self, user, *words):
        """As root (0) or as a user of the group, with a hostile umask."""
        options = {} if user == 0 else {"user": user, "group": GROUP, "extra_groups": []}
        return subprocess.run([self.peer, "-C", str(self.root), *words], env=NOW, capture_output=True, text=True,
                              umask=0o077, **options)

    def wrong(self, owners, file_mode, folder_mode):
        """Files and folders that are not as they should be."""
        found = []
        for path in [self.root, *self.root.rglob("*")]:
            status = path.lstat()
            mode = stat.S_IMODE(status.st_mode)
            if status.st_uid not in owners or status.st_gid != GROUP or mode != (folder_mode if path.is_dir() else file_mode):
                found.append(f"{path.relative_to(self.root)}: {status.st_uid}:{status.st_gid} {mode:04o}")
        return found


COMMANDS = [
    ("client", "set", "c-4hpz", "source=leaflet"),
    ("client", "add", "Jana Nová", "--email", "jn@example.org"),
    ("client", "set", "c-4hpz", "phone=+420700100555", "source=web"),  # two files: a journal
    ("session", "plan", "trip", "--on", "2027-06-05", "--place", "Hlavní nádraží", "--start", "09:00", "--end", "17:00"),
    ("contact", "record", "c-4hpz", "--by", "s-k4wn", "--purpose", "support", "--outcome", "reached",
     "--at", "2027-01-20T10:00"),
]


def judge(place, users, owners, file_mode, folder_mode, failures):
    for number, words in enumerate(COMMANDS):
        user = users[number % len(users)]
        done = place.run(user, *words)
        if done.returncode != 0:
            failures.append(f"{user}: {' '.join(words)}: exit {done.returncode}\n{done.stderr}")
        failures.extend(f"after {' '.join(words)} of {user}: {line}"
                        for line in place.wrong(owners, file_mode, folder_mode))
    for user in users:
        seen = place.run(user, "client", "show", "c-4hpz", "--format", "json")
        if seen.returncode != 0 or "+420700100555" not in seen.stdout:
            failures.append(f"{user} cannot read what was written: {seen.stderr}")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("peer")
    options.add_argument("example")
    chosen = options.parse_args()
    if os.geteuid() != 0:
        print("SKIPPED: only root can become two users")
        return 77
    base = pathlib.Path(tempfile.mkdtemp())
    base.chmod(0o755)
    failures = []
    try:
        peer = base / "peer"
        shutil.copy(chosen.peer, peer)
        peer.chmod(0o755)
        shared = Place(str(peer), chosen.example, base, True)
        judge(shared, [OWNER, OTHER], {OWNER, OTHER}, 0o660, 0o2770, failures)
        private = Place(str(peer), chosen.example, base, False)
        judge(private, [0, OWNER], {OWNER}, 0o600, 0o700, failures)
        checked = shared.run(OWNER, "check", "--rule", "private-files")
        if "open to others" in checked.stdout:
            failures.append("a directory shared on purpose is no finding: " + checked.stdout)
    finally:
        shutil.rmtree(base)
    print("\n".join(failures) or "two users, root: owner, group and mode stay")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

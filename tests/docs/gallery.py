#!/usr/bin/env python3
"""The gallery: one tiny program for each rule, and everything that `peer check` prints of it.

tests/gallery/RULE.txt holds the expected output, which peer-rules(7) shows. --bless writes it, to be
read in the diff before it is committed.
SPDX-License-Identifier: MIT
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from compared import same

ENVIRONMENT = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": "/nonexistent"}


def ran(*words, codes=(0,)):
    done = subprocess.run(words, capture_output=True, text=True, env=ENVIRONMENT, check=False)
    if done.returncode not in codes:
        sys.exit(f"{' '.join(map(str, words))}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def shown(peer, maker, rule, folder):
    """What check prints of the bad example: on stdout alone, at two moments far apart."""
    program = folder / rule
    ran(maker, "program", rule, program)
    both = [ran(peer, "-C", program, "--now", now, "--quiet", "check", codes=(0, 1))
            for now in ("2019-02-03T04:05", "2035-06-07T08:09")]
    if both[0] != both[1]:
        sys.exit(f"{rule}: the findings depend on the day")
    if f"[{rule}]" not in both[0]:
        sys.exit(f"{rule}: check does not show it\n{both[0]}")
    return both[0]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--peer", required=True)
    parser.add_argument("--maker", required=True, help="the program peer_rules_page")
    parser.add_argument("--source", required=True, type=pathlib.Path)
    parser.add_argument("--bless", action="store_true")
    options = parser.parse_args()
    gallery = options.source / "tests" / "gallery"
    rules = ran(options.maker, "rules").split()
    # Others may go through the folder, so that the rule private-files has something to say.
    folder = pathlib.Path(tempfile.mkdtemp(prefix="peer-gallery-"))
    folder.chmod(0o755)
    try:
        good = [same(gallery / f"{rule}.txt", shown(options.peer, options.maker, rule, folder),
                     options.bless) for rule in rules]
    finally:
        shutil.rmtree(folder)
    left = {path.stem for path in gallery.glob("*.txt")} - set(rules)
    for name in sorted(left):
        print(f"tests/gallery/{name}.txt: no rule '{name}'")
    good.append(not left)
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())

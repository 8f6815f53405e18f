#!/usr/bin/env python3
"""The acceptance tests taken from other systems' bugs (domain.md §7), each in a fresh data directory.

    acceptance.py PEER NAME     runs one: "m-unmarked-is-not-zero"
    acceptance.py --list        their names
"""
# SPDX-License-Identifier: MIT

import os
import sys
import tempfile

import dates    # noqa: F401
import files    # noqa: F401
import people   # noqa: F401
import phone    # noqa: F401
import sending  # noqa: F401
from ground import TESTS, Failed, Program


def main():
    if sys.argv[1:] == ["--list"]:
        print("\n".join(sorted(TESTS)))
        return 0
    peer, name = sys.argv[1:]
    if name not in TESTS:
        sys.exit(f"no test is called '{name}'; see --list")
    os.umask(0o077)
    with tempfile.TemporaryDirectory(prefix="peer-acceptance-") as base:
        try:
            TESTS[name](Program(os.path.abspath(peer), base))
        except Failed as problem:
            print(f"{name}: {TESTS[name].__doc__.splitlines()[0]}\n{problem}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

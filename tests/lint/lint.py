#!/usr/bin/env python3
"""Checks of the source text: lint.py ROOT [NAME…] prints what is wrong, one finding a line.

Exit code 1 if there is a finding, 77 if a check cannot be made on this machine. All checks, if none is named.
"""
# SPDX-License-Identifier: MIT
import sys

import formatting
import includes
import programs
import tables
import text
import texts
import tree

LINTS = {
    "layers": includes.layers,
    "headers": includes.headers,
    "single-include": includes.single_include,
    "banned": text.banned,
    "sizes": text.sizes,
    "text": text.plain,
    "commands": tables.commands,
    "rules": tables.rules,
    "catalogues": texts.catalogues,
    "languages": texts.languages,
    "programs": programs.programs,
    "format": formatting.formatted,
}


def main():
    root, *names = sys.argv[1:]
    files = tree.read(root)
    failed = skipped = False
    for name in names or LINTS:
        try:
            for finding in LINTS[name](files):
                print(finding)
                failed = True
        except tree.CannotTell as why:
            print(f"{name}: {why}")
            skipped = True
    return 1 if failed else 77 if skipped else 0


if __name__ == "__main__":
    sys.exit(main())

"""A committed text and how it is made anew: compared, or with --bless written."""
# SPDX-License-Identifier: MIT
import difflib
import sys


def same(path, text, bless):
    if bless:
        path.write_text(text, encoding="utf-8")
        return True
    known = path.read_text(encoding="utf-8") if path.exists() else ""
    sys.stdout.writelines(difflib.unified_diff(known.splitlines(True), text.splitlines(True),
                                               str(path), "made anew"))
    return known == text

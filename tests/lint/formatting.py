"""Whether the formatter would change anything."""
# SPDX-License-Identifier: MIT
import concurrent.futures
import os
import re
import shutil
import subprocess

from tree import CPP, CannotTell

FORMATTER = "clang-format-14"  # other versions differ in details


def complaints(paths, root):
    told = subprocess.run([FORMATTER, "--dry-run", "--Werror", *paths], cwd=root, capture_output=True, text=True,
                          check=False)
    found = re.findall(r"^(.+?:\d+):\d+: error: ", told.stderr, re.MULTILINE)
    return found or ([told.stderr.strip()] if told.returncode else [])


def formatted(files):
    """Every C++ file is as .clang-format has it, so that no diff is about blanks: clang-format-14 -i FILE."""
    if not shutil.which(FORMATTER):
        raise CannotTell(f"there is no {FORMATTER}")
    paths = [path for path in files.texts if path.endswith(CPP)]
    processes = os.cpu_count() or 1
    with concurrent.futures.ThreadPoolExecutor(processes) as pool:
        parts = [paths[first::processes] for first in range(processes)]
        for part in pool.map(complaints, parts, [files.root] * processes):
            for place in part:
                yield f"{place}: not as {FORMATTER} writes it"

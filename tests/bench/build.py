"""How much processor time the README's first command takes to build the program, beside an earlier
revision, in one run on one machine.

usage: build.py SOURCE REVISION

Both trees are taken from git, each configured and built as its own .ci/try does it, on all cores.
Prints processor seconds (user and system), the size of the program and the slowest files.
SPDX-License-Identifier: MIT
"""

import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

SLOW = 10  # seconds of one file


def cmake_lines(tree):
    """The two lines of .ci/try that configure and build."""
    text = (tree / ".ci" / "try").read_text(encoding="utf-8")
    return re.findall(r"^cmake .*$", text, re.MULTILINE)


def build(source, revision, folder):
    tree = folder / revision
    tree.mkdir()
    archive = subprocess.run(["git", "-C", source, "archive", revision], check=True, capture_output=True)
    subprocess.run(["tar", "-x", "-C", tree], check=True, input=archive.stdout)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for line in cmake_lines(tree):
        subprocess.run(line, shell=True, check=True, cwd=tree, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    log = (tree / "build" / "try" / ".ninja_log").read_text(encoding="utf-8")
    steps = [line.split("\t") for line in log.splitlines()[1:]]
    slow = sorted(((int(step[1]) - int(step[0])) / 1000, step[3]) for step in steps)
    return {
        "seconds": after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime,
        "megabytes": os.path.getsize(tree / "build" / "try" / "src" / "peer") / 1e6,
        "steps": len(steps),
        "slow": [entry for entry in slow if entry[0] > SLOW],
    }


def main():
    source, revision = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        figures = {}
        for name in (revision, "HEAD"):
            figures[name] = build(source, name, pathlib.Path(folder))
            print("{}: {seconds:.0f} s of processor, {steps} steps, {megabytes:.1f} MB of program".format(
                name, **figures[name]))
            for seconds, file in figures[name]["slow"]:
                print(f"    {seconds:.1f} s  {file}")
        print("HEAD / {}: {:.2f} of the processor time".format(
            revision, figures["HEAD"]["seconds"] / figures[revision]["seconds"]))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""peer-format(5) lists every key of every table of fields once and nothing else, names only commands
that there are, and shows files that `peer check` finds nothing in.

The keys come from `field_tables`; of the page only what a reader sees is taken: its headings and its
entries. Each judgment is first shown a page that it must refuse.
SPDX-License-Identifier: MIT
"""
import argparse
import collections
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

NOW = "2026-11-24T10:00"
COMMAND = re.compile(r"\bpeer ((?:[a-z]+)(?: [a-z]+)?)")


def plain(line):
    """A line of man(7) as it is read."""
    for sign, text in (("\\-", "-"), ("\\(aq", "'"), ("\\(dq", '"'), ("\\e", "\\"), ("\\(ha", "^"),
                       ("\\(ti", "~"), ("\\&", "")):
        line = line.replace(sign, text)
    return line


def headings(page):
    """(file, table, lines) of each section; table is "" above the first .SS of a .SH."""
    file = table = ""
    lines = []
    for line in page.splitlines():
        if found := re.fullmatch(r'\.(S[HS]) "?(.*?)"?', line):
            yield file, table, lines
            file, table = (plain(found[2]), "") if found[1] == "SH" else (file, plain(found[2]))
            lines = []
        else:
            lines.append(line)
    yield file, table, lines


def listed(page, files):
    """How often each (file, table, key) stands in the page, of the sections of these files."""
    found = collections.Counter()
    for file, table, lines in headings(page):
        if file in files:
            found.update((file, table, plain(match[1])) for before, line in zip(lines, lines[1:])
                         if before == ".TP" and (match := re.match(r"\.BR (\S+) ", line)))
    return found


def wanted(file, fields, path=""):
    """The same as the tables of fields say it. `path` is the table that they stand in."""
    for field in fields:
        yield file, path, field["key"]
        if "fields" in field:
            name = (path.strip("[]") + "." if path else "") + field["key"]
            form = {"keyed": f"[{name}.ID]", "tables": f"[[{name}]]"}.get(field["kind"], f"[{name}]")
            yield from wanted(file, field["fields"], form)


def wrong_keys(page, tables):
    found = listed(page, {each["pattern"] for each in tables})
    found = collections.Counter({key: count for key, count in found.items()
                                 if key[1] != "[policy]"})  # has a table of its own
    keys = collections.Counter(key for each in tables
                               for key in wanted(each["pattern"], each["fields"]))
    for key in sorted(found.keys() | keys.keys()):
        if found[key] != 1 or keys[key] != 1:
            yield f"{' '.join(key)}: {found[key]} times in the page, {keys[key]} in the tables"


def wrong_commands(page, known):
    """Commands that a writer is called by, and that have no page of their own."""
    for line in plain(page).splitlines():
        if line.startswith(".TH"):
            continue
        for match in COMMAND.finditer(line):
            if match[1] not in known and match[1].split()[0] not in known:
                yield f"peer {match[1]}: no such command"


def shown_files(page):
    """The files of EXAMPLES by their path."""
    for file, table, lines in headings(page):
        if file == "EXAMPLES" and table:
            text = [plain(line) for line in lines[lines.index(".EX") + 1:lines.index(".EE")]]
            yield table, "\n".join(text) + "\n"


def wrong_examples(page, peer, example):
    """What check says of the program when the files are those of the page."""
    with tempfile.TemporaryDirectory(prefix="peer-format-") as name:
        folder = pathlib.Path(name) / "small"
        shutil.copytree(example, folder)
        for path, text in shown_files(page):
            (folder / path).write_text(text, encoding="utf-8")
        subprocess.run(["chmod", "-R", "go=", folder], check=True)
        done = subprocess.run([peer, "-C", folder, "--now", NOW, "check", "--strict"], text=True,
                              capture_output=True, check=False)
    return (done.stdout + done.stderr).splitlines() or [f"exit {done.returncode}"] * done.returncode


def wrong_files(page, tables):
    """Every kind of file has an example."""
    shown = " ".join(path.split("/")[0] for path, _ in shown_files(page))
    return [f"no example of {each['pattern']}" for each in tables
            if each["pattern"].split("/")[0] not in shown.split()]


def spoiled(page):
    """Pages with one fault, and what must find it."""
    yield "keys", page.replace(".BR awaiting ", ".BR awaitng ", 1)
    entry = page[page.index(".TP\n.BR awaiting "):]
    entry = entry[:entry.index(".TP", 3)]
    yield "keys", page.replace(entry, "", 1)
    yield "keys", page.replace(entry, entry * 2, 1)
    yield "commands", page.replace("peer client pause", "peer client rest", 1)
    yield "examples", page.replace('purpose = "crisis"\noutcome', 'purpose = "crises"\noutcome', 1)
    yield "files", page.replace('.SS "oncall/', '.SS "on/', 1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--peer", required=True, type=os.path.abspath)
    parser.add_argument("--tables", required=True)
    parser.add_argument("--pages", required=True, type=pathlib.Path)
    parser.add_argument("--example", required=True, type=pathlib.Path)
    options = parser.parse_args()
    tables = json.loads(subprocess.run([options.tables], capture_output=True, check=True).stdout)
    known = {plain(re.search(r"^\.B peer (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)[1])
             for path in (options.pages / "commands").glob("*.1")}
    page = (options.pages / "peer-format.5").read_text(encoding="utf-8")
    judges = {"keys": lambda text: list(wrong_keys(text, tables)),
              "commands": lambda text: list(wrong_commands(text, known)),
              "files": lambda text: wrong_files(text, tables),
              "examples": lambda text: wrong_examples(text, options.peer, options.example)}
    for judge, bad in spoiled(page):
        if bad == page or not judges[judge](bad):
            sys.exit(f"the judge of {judge} finds nothing in a page that was spoiled for it")
    faults = [f"{name}: {fault}" for name, judge in judges.items() for fault in judge(page)]
    for fault in faults:
        print(fault)
    print(f"{len(list(shown_files(page)))} files, "
          f"{sum(1 for each in tables for _ in wanted('', each['fields']))} keys")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

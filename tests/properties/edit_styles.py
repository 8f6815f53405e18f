#!/usr/bin/python3
"""Writing commands on hand-written files: each is run on a plain copy of the example and on one whose files are
written in random styles of TOML. Python's parser must read the same records afterwards, and every comment is still
there, or was told to go (`a comment goes with what it stood at`).

    edit_styles.py PEER EXAMPLE [--commands N] [--seed S]
"""
# SPDX-License-Identifier: MIT
import argparse
import collections
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib

for folder in ("support", "e2e"):
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", folder))
import dry_run  # noqa: E402
import sample  # noqa: E402

LIST = re.compile(r'^\[("[^"\\]*"(?:, "[^"\\]*")*)\]$')
MARK = re.compile(r"# k\d+")
# Commands about one list, beside those that dry_run.py tries.
LISTS = [
    ("session set", ["today", "staff=tereza"]), ("session set", ["today", "staff=lucie,tereza,katerina"]),
    ("session set", ["2027-02-01-group", "staff=katerina,lucie"]), ("client set", ["alena", "activities=group"]),
    ("client set", ["zofie", "activities=club-thursday,group"]), ("client set", ["c-list", "activities=group"]),
    ("client set", ["c-list", "activities=trip,club-friday,group"]), ("client set", ["c-list", "activities="]),
]


class Styler:
    def __init__(self, rng):
        self.rng, self.count = rng, 0

    def comment(self, chance):
        if self.rng.random() >= chance:
            return ""
        self.count += 1
        return f"# k{self.count}"

    def word(self, text):
        return f"'{text}'" if self.rng.random() < 0.3 and "'" not in text else f'"{text}"'

    def list(self, words):
        """One of the ways in which people write a list over several lines."""
        style = self.rng.choice(("plain", "last", "trailing", "first", "own", "mixed"))
        if style == "plain":
            return "[" + ", ".join(map(self.word, words)) + "]"
        lines = []
        for number, word in enumerate(words):
            lead, tail = "  ", "," if number + 1 < len(words) or style == "trailing" else ""
            if style == "first":
                lead, tail = ("    " if number == 0 else "  , "), ""
            if style == "own":
                lead, tail = "  ", ("\n  ," if number + 1 < len(words) else "")
            above = self.comment(0.15) if style != "mixed" else ""
            if above:
                lines.append(f"  {above}")
            behind = self.comment(0.4)
            if style == "own" and behind:
                lines.append(f"{lead}{self.word(word)} {behind}{tail}")
            else:
                lines.append(f"{lead}{self.word(word)}{tail}{'  ' + behind if behind else ''}")
        if style == "mixed" and not MARK.search(lines[0]):
            lines[0] = lines[0].strip()
            return "[ " + "\n".join(lines) + ("\n]" if MARK.search(lines[-1]) else " ]")
        return "[\n" + "\n".join(lines) + "\n]"

    def line(self, line):
        found = re.match(r"^([A-Za-z0-9_-]+) = (.*)$", line)
        if not found or "#" in line or '"""' in line or "'''" in line:
            above = self.comment(0.3) if line == "" else ""
            return f"{line}\n{above}" if above else line
        key, value = found.groups()
        words = LIST.match(value)
        if words:
            value = self.list(re.findall(r'"([^"]*)"', words[1]))
        elif re.fullmatch(r'"[^"\\\']*"', value):
            value = self.word(value[1:-1])
        behind = self.comment(0.2)
        spaces = self.rng.choice(("", " ", " ", "   "))
        return f"{key}{spaces}={self.rng.choice(('', ' ', ' '))}{value}{'  ' + behind if behind else ''}"

    def file(self, text):
        styled = "\n".join(self.line(line) for line in text.split("\n"))
        return styled.replace("\n", "\r\n") if self.rng.random() < 0.15 else styled


def records(root):
    found = {}
    for path in sorted(root.rglob("*.toml")):
        if ".peer" not in path.parts:
            found[str(path.relative_to(root))] = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    return found


def marks(root):
    """How often each comment stands there."""
    return collections.Counter(mark for path in root.rglob("*.toml") if ".peer" not in path.parts
                               for mark in MARK.findall(path.read_bytes().decode("utf-8-sig")))


def run(peer, root, name, words, moment):
    return subprocess.run([peer, "-C", str(root), *name.split(), *words], capture_output=True, check=False, text=True,
                          stdin=subprocess.DEVNULL, env=sample.environment(**moment))


def compare(peer, example, base, name, words, moment, seed):
    plain, styled = base / "plain", base / "styled"
    styler = Styler(random.Random(seed))
    try:
        for root in (plain, styled):
            dry_run.copy(example, str(root))
            sample.write(str(root), "clients/c-list.toml",
                         'channel = "email"\nactivities = ["group", "club-thursday", "trip"]\n')
            sample.write(str(root), "people/c-list.toml", 'name = "Olga Listová"\n')
        for path in sorted(styled.rglob("*.toml")):
            text = path.read_bytes().decode()
            if "\r" not in text and not text.startswith("\ufeff") and path.parts[-2] != "people":
                path.write_bytes(styler.file(text).encode())
        if records(plain) != records(styled):
            return "the styler changed a record"
        styled_before = base / "before"
        shutil.copytree(styled, styled_before)
        first, second = run(peer, plain, name, words, moment), run(peer, styled, name, words, moment)
        if first.returncode != second.returncode:
            return f"exit {first.returncode} on plain files, {second.returncode} on styled ones: {second.stderr}"
        if records(plain) != records(styled):
            return "the records differ afterwards"
        twice = marks(styled) - marks(styled_before)  # a file may have got another name
        for path in list(styled_before.rglob("*.toml")):  # a file that was taken away took its comments along
            if not (styled / path.relative_to(styled_before)).exists():
                path.unlink()
        before = marks(styled_before)
        lost = before - marks(styled)
        told = collections.Counter(MARK.findall(second.stderr))
        if twice:
            return f"comments were written twice: {dict(twice)}"
        if lost - told:
            return f"comments vanished untold: {dict(lost - told)}"
        return ""
    finally:
        shutil.rmtree(plain, ignore_errors=True)
        shutil.rmtree(styled, ignore_errors=True)
        shutil.rmtree(base / "before", ignore_errors=True)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("peer")
    options.add_argument("example")
    options.add_argument("--commands", type=int, default=120)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    tried = list(dry_run.TRIED) + [(*one, dry_run.NOW) for one in LISTS * 3]
    base = pathlib.Path(tempfile.mkdtemp())
    problems = 0
    try:
        for number in range(chosen.commands):
            seed = chosen.seed * 1_000_003 + number
            name, words, moment = tried[number % len(tried)]
            problem = compare(chosen.peer, chosen.example, base, name, words, moment, seed)
            if problem:
                problems += 1
                print(f"BROKEN (seed {seed}): peer {name} {' '.join(words)}: {problem}")
    finally:
        shutil.rmtree(base)
    print(f"{chosen.commands} commands, {problems} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

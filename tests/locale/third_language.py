#!/usr/bin/env python3
"""Nothing visible is said outside of the catalogue: third_language.py PEER EXAMPLE, where PEER is a program that also
speaks the marked language.

Reports, the letter and messages are written in it. What is left when the marked texts are taken away must be what
the records say: names, titles, places, words of the files. The judge is shown a program that speaks English, and
must find its words.
"""
# SPDX-License-Identifier: MIT
import html.parser
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib

MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
WORD = re.compile(r"[^\W\d_]{2,}")
NOW = "2027-01-25T09:00"
# Keys whose values people wrote: they are shown as they are. Titles of a language of the example stand for those
# of one that it has not.
FREE = {"name", "call", "title", "short", "place", "online", "phone", "email", "organization", "source", "page", "what",
        "confirmed-by", "cs", "en", "messenger", "facebook", "announce-to", "also"}
SEEN_ATTRIBUTES = {"alt", "title", "aria-label", "placeholder", "summary"}
KINDS = ("invite", "remind", "change", "cancel")
SHORT = {"sms", "phone"}
REPORTS = [("attendance",), ("program",), ("continuity",), ("continuity", "--section", "meetings"), ("funder",), ("team",)]
PERIOD = ("--from", "2026-11-01", "--until", "2027-01-31")


class Page(html.parser.HTMLParser):
    """The texts of a page that somebody sees or hears."""

    def __init__(self, text):
        super().__init__()
        self.texts, self.hidden = [], False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.hidden = tag == "style"
        self.texts += [value for name, value in attributes if name in SEEN_ATTRIBUTES]

    def handle_endtag(self, tag):
        self.hidden = False

    def handle_data(self, data):
        if not self.hidden:
            self.texts.append(data)


def values(node, key=None):
    """The texts under the keys that people fill in, and all ids."""
    if isinstance(node, dict):
        for name, value in node.items():
            yield from values(value, name if name in FREE or not isinstance(value, dict) else key)
    elif isinstance(node, list):
        for value in node:
            yield from values(value, key)
    elif isinstance(node, str) and key in FREE:
        yield node


def said_by(directory):
    """The words that the records may show."""
    words = set()
    for path in pathlib.Path(directory).rglob("*.toml"):
        words |= set(WORD.findall(path.stem))
        record = tomllib.loads(path.read_text(encoding="utf-8"))
        for text in values(record):
            words |= set(WORD.findall(text))
        words |= {word for name in record.get("activity", {}) for word in WORD.findall(name)}
    return words


def reasons_of_ends(directory):
    """A client's report says why somebody left in the word of the file."""
    records = (tomllib.loads(path.read_text(encoding="utf-8")) for path in (directory / "clients").glob("*.toml"))
    return {word for record in records for spell in record.get("spell", [])
            for word in WORD.findall(spell.get("reason", ""))}


def unmarked(text, allowed):
    return sorted({word for word in WORD.findall(MARKED.sub(" ", text)) if word not in allowed})


def prepared(example, folder):
    """A copy of the example whose program and clients have the third language."""
    directory = pathlib.Path(folder) / "data"
    shutil.copytree(example, directory)
    shutil.rmtree(directory / "templates", ignore_errors=True)
    for path in directory.rglob("*.toml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r'(?m)^language = "\w+"', 'language = "xx"', text), encoding="utf-8")
        path.chmod(0o600)
    return directory


class Runs:
    def __init__(self, peer, directory):
        self.peer, self.directory = peer, directory
        self.environment = {**os.environ, "PEER_NOW": NOW, "PEER_STAFF": "s-k4wn", "LC_ALL": "C"}

    def __call__(self, *arguments):
        done = subprocess.run([self.peer, *arguments], cwd=self.directory, env=self.environment, capture_output=True,
                              text=True, encoding="utf-8", check=False)
        assert done.returncode == 0, (arguments, done.returncode, done.stderr)
        return done.stdout


def documents(run, language):
    """(what, visible text) of each report and of the letter."""
    client = sorted(path.stem for path in (run.directory / "clients").glob("*.toml"))
    reports = [(*report, *PERIOD) for report in REPORTS] + [("client", one) for one in client]
    for report in reports:
        call = ("report", *report, "--language", language)
        yield " ".join(call), run(*call)
        yield " ".join(call) + " --format html", "\n".join(Page(run(*call, "--format", "html")).texts)
    for letter in (("client", "letter"), ("client", "letter", client[0])):
        call = (*letter, "--language", language)
        yield " ".join(call), run(*call)
        yield " ".join(call) + " --html", "\n".join(Page(run(*call, "--html")).texts)
    yield "announce", run("announce", "--language", language)


def messages(run):
    """(what, visible text) of what clients get: of each kind of message, in each form."""
    told = "2027-01-25-group"
    steps = ((), ("session", "set", told, "start=18:30", "place=Karlín"),
             ("session", "move", told, "--to", "2027-01-26", "--reason", "place"),
             ("session", "cancel", told, "--reason", "weather"))
    kinds = set()
    for step in steps:
        if step:
            run(*step)
        for call in (("invite",), ("remind",)):
            for entry in json.loads(run(*call, "--format", "json")):
                if entry["text"] is None:
                    continue
                kinds.add((entry["kind"], entry["channel"] in SHORT))
                yield f"{entry['kind']} by {entry['channel']}", f"{entry['subject'] or ''}\n{entry['text']}"
    missing = {(kind, is_short) for kind in KINDS for is_short in (True, False)} - kinds
    assert not missing, f"no message of these kinds was written: {missing}"


def main():
    peer, example = sys.argv[1:]
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        directory = prepared(example, folder)
        run = Runs(peer, directory)
        allowed, reasons = said_by(directory), reasons_of_ends(directory)
        seen = 0
        for what, text in [*documents(run, "xx"), *messages(run)]:
            seen += 1
            assert MARKED.search(text), f"{what}: nothing in the marked language"
            shown = allowed | reasons if what.startswith("report client") else allowed
            if words := unmarked(text, shown):
                print(f"{what}: not from a catalogue: {', '.join(words)}")
                faults += 1
        # The judge finds what is not marked.
        for what, text in documents(run, "en"):
            assert unmarked(text, allowed), f"{what}: the judge finds no fault in English"
    print(f"{seen} texts, {faults} with words that no translator can reach")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

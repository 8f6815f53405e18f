#!/usr/bin/python3
"""A canary in people/: one client whose name, number, address, account and form of address are found at once.

    canary.py PEER EXAMPLE COMMANDS_DEF

Every command of the table, in every format, and its errors. They stand in people/ and where a person of the staff
asked for them (NAMED); nowhere else, above all not in what git carries nor in what cron prints. A command that is new
is tried at once, without words and with the canary's id.
"""
# SPDX-License-Identifier: MIT
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import dry_run  # noqa: E402
import sample  # noqa: E402

CANARY = ('name = "Alena Kanárová"\ncall = "Kanárko"\nemail = "kanar.tajny@example.org"\nphone = "+420799123456"\n'
          'messenger = "kanar-ucet"\nexpects = "kanarova slova"\n')
# Whoever types these asks who it is, or is shown whom a command of theirs was about.
NAMED = {"client list", "client show", "client letter", "client waiting", "client set", "client consent", "client pause",
         "client resume", "client offer", "client companion", "client end", "contact list", "contact show",
         "contact record", "contact seen", "contact set", "contact done", "contact drop", "invite", "remind", "due",
         "today", "session show", "session agenda", "session cancel", "session move", "session set", "attendance show",
         "attendance mark", "reply", "intake book", "intake record", "intake correct", "export", "check", "settle", "inbox", "request", "staff end"}
# In a report that is read, names stand beside the ids; for programs only where --names asks for them.
READ = [
    ("session list", []), ("staff list", ["--all"]), ("staff show", ["tereza"]), ("task list", ["--all"]), ("oncall", []),
    ("oncall list", ["--from", "2026-12-20", "--until", "2027-03-01"]), ("explain", []), ("policy", []), ("announce", []),
    ("report attendance", ["--quarter", "2026-4"]), ("report program", ["--quarter", "2026-4"]),
    ("report team", ["--quarter", "2026-4"]), ("report funder", ["--quarter", "2026-4"]),
    ("report continuity", ["--quarter", "2026-4"]), ("remind", ["--send"]), ("invite", ["--send"]), ("announce", ["--send"]),
]
problems = 0


def broken(what, text):
    global problems
    problems += 1
    print(f"BROKEN: {what}: {text}")


def sung(text):
    """The place of the canary in a text."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).lower()
    found = re.search(r"kanar|799[^0-9a-z]*123[^0-9a-z]*456", plain)
    return found and plain[max(0, found.start() - 40):found.end() + 40].replace("\n", " ")


def outside(root):
    """Files that are not of people/, of git or of this machine."""
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.relative_to(root).parts[0] not in ("people", ".git", ".peer"):
            yield path


def look(peer, example, base, name, words, moment):
    root = base / "data"
    dry_run.copy(example, str(root))
    sample.write(str(root), "people/c-4hpz.toml", CANARY)
    try:
        for form in ("text", "json", "csv", "html"):
            done = subprocess.run([peer, "-C", str(root), *name.split(), *words, "--format", form], capture_output=True,
                                  check=False, text=True, stdin=subprocess.DEVNULL, env=sample.environment(**moment))
            what = f"peer {name} {' '.join(words)} --format {form}"
            if done.returncode >= 100 or done.returncode in (70, -6, -11):
                broken(what, f"exit {done.returncode}: {done.stderr}")
            is_read = name.startswith("report ") and form == "text"
            if not (name in NAMED or is_read) or "--send" in words:
                for stream, text in (("stdout", done.stdout), ("stderr", done.stderr)):
                    if sung(text):
                        broken(what, f"{stream}: …{sung(text)}…")
            for path in outside(root):
                if sung(path.read_text(encoding="utf-8", errors="replace")) or sung(path.name):
                    broken(what, f"it stands in {path.relative_to(root)}")
    finally:
        shutil.rmtree(root)


def commands_of(table):
    for line in pathlib.Path(table).read_text().splitlines():
        found = re.match(r"PEER_COMMAND\((\w+), *(\w+)\)", line)
        if found:
            yield found.groups()


def names_of(peer):
    """As the help lists them."""
    help_text = subprocess.run([peer, "--help"], capture_output=True, check=True, text=True).stdout
    return re.findall(r"^  ([a-z][a-z-]*(?: [a-z-]+)?)  ", help_text, re.MULTILINE)


def main():
    peer, example, table = sys.argv[1:]
    names = names_of(peer)
    if len(names) < len(list(commands_of(table))) // 2:
        broken("peer --help", f"lists only {len(names)} commands")
    if not sung("u Kanárové") or not sung("+420 799 123 456"):
        broken("the judge", "hears nothing")
    tried = [(name, words, moment) for name, words, moment in dry_run.TRIED] + [(*read, dry_run.NOW) for read in READ]
    known = {name for name, _, _ in tried}
    for name in names:
        if name not in known:
            tried += [(name, [], dry_run.NOW), (name, ["c-4hpz"], dry_run.NOW)]
    base = pathlib.Path(tempfile.mkdtemp())
    try:
        for name, words, moment in tried:
            look(peer, example, base, name, words, moment)
    finally:
        shutil.rmtree(base)
    print(f"{len(tried)} commands, {problems} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

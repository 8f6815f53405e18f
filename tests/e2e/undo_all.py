#!/usr/bin/python3
"""undo of every writing command: the bytes before; its undo, the bytes after; and with hand edits in between.

    undo_all.py PEER EXAMPLE

The commands are those that dry_run.py tries, which are all. Standard library only.
"""
# SPDX-License-Identifier: MIT
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import dry_run  # noqa: E402
from dry_run import sample  # noqa: E402

problems = []


def run(peer, root, words, moment):
    return subprocess.run([peer, "-C", root, *words], env=sample.environment(**moment), text=True,
                          stdin=subprocess.DEVNULL, capture_output=True, check=False)


def need(peer, root, words, moment):
    result = run(peer, root, words, moment)
    left = words[0] == "check" and result.returncode == 1  # findings that nobody can correct
    if result.returncode != 0 and not left:
        raise RuntimeError(f"peer {' '.join(words)}: {result.returncode}: {result.stderr}{result.stdout}")
    return result


def compare(what, found, wanted):
    for path in sorted(found.keys() | wanted.keys()):
        if found.get(path) != wanted.get(path):
            problems.append(f"{what}: {path}: {found.get(path)!r} is not {wanted.get(path)!r}")


def records(root):
    """The texts of all records."""
    texts = {}
    for path in dry_run.records(root):
        with open(os.path.join(root, path), encoding="utf-8", newline="") as file:
            texts[path] = file.read()
    return texts


def edited(text):
    """A comment at the top, as a person leaves one; below a byte order mark."""
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    return mark + "# by hand" + ("\r\n" if "\r\n" in text else "\n") + text[len(mark):]


def try_command(peer, example, root, words, moment):
    """Undo at once is the bytes before; undo of that, the bytes after; and once more each, around a hand edit."""
    dry_run.copy(example, root)
    if words[0] in dry_run.BEFORE:
        need(peer, root, dry_run.BEFORE[words[0]], moment)
    before = records(root)
    need(peer, root, words, moment)
    after = records(root)
    name = " ".join(words)
    need(peer, root, ["undo"], moment)
    compare(f"undo {name}", records(root), before)
    need(peer, root, ["undo"], moment)
    compare(f"redo {name}", records(root), after)
    # A hand edit of something else in each changed file that was and is there.
    both = [path for path in after if path in before and before[path] != after[path]]
    for path in both:
        with open(os.path.join(root, path), "w", encoding="utf-8", newline="") as file:
            file.write(edited(after[path]))
    need(peer, root, ["undo"], moment)
    compare(f"undo after an edit {name}", records(root),
            {path: edited(text) if path in both else text for path, text in before.items()})
    shutil.rmtree(root)
    return len(both)


def try_out_of_order(peer, example, root):
    """An older command is taken back while a later one stays; the same key is refused, with who and when."""
    dry_run.copy(example, root)
    moment = dict(dry_run.NOW, PEER_STAFF="lucie")
    need(peer, root, ["client", "set", "alena", "channel=sms"], moment)
    need(peer, root, ["client", "set", "alena", "language=en"], moment)
    need(peer, root, ["client", "set", "barbora", "channel=sms"], moment)
    need(peer, root, ["undo", "3"], moment)
    card = need(peer, root, ["client", "show", "alena", "--format", "json"], moment).stdout
    if '"channel": "email"' not in card or '"language": "en"' not in card:
        problems.append(f"out of order: {card}")
    need(peer, root, ["client", "set", "alena", "channel=phone"], moment)
    refused = run(peer, root, ["undo", "5"], moment)
    if refused.returncode != 1 or not re.search(
            r"'channel' in 'clients/c-4hpz.toml' changed since: 'client set' by \S+ on Monday 2027-01-25 at 09:00",
            refused.stderr):
        problems.append(f"not refused: {refused.returncode} {refused.stderr}")
    shutil.rmtree(root)


def main():
    peer, example = sys.argv[1:]
    os.umask(0o077)
    directory = os.path.realpath(tempfile.mkdtemp(prefix="peer-undo-"))
    edits = 0
    tables = os.path.join(os.path.dirname(os.path.abspath(__file__)), "import")
    try:
        for name, more, moment in dry_run.TRIED:
            words = [*name.split(), *(word.replace("{tables}", tables) for word in more)]
            try:
                edits += try_command(peer, example, os.path.join(directory, "data"), words, moment)
            except RuntimeError as error:
                problems.append(f"{name}: {error}")
                shutil.rmtree(os.path.join(directory, "data"))
        try_out_of_order(peer, example, os.path.join(directory, "data"))
    finally:
        shutil.rmtree(directory, ignore_errors=True)
    for problem in problems:
        print("BROKEN:", problem)
    print(f"{len(dry_run.TRIED)} commands taken back, done again, and taken back around {edits} hand edits; "
          f"{len(problems)} broken promises")
    sys.exit(1 if problems or edits < 20 else 0)


if __name__ == "__main__":
    main()

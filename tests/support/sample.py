"""A program with as many clients as a test needs, and peer run upon it. Standard library only."""
# SPDX-License-Identifier: MIT
import hashlib
import os
import pathlib
import stat
import subprocess

PROGRAM = """format = 2
name = "Mosty"
language = "cs"
timezone = "Europe/Prague"

[activity.group]
kind = "support-group"
title = { cs = "Podpůrná skupina", en = "Support group" }
weekday = "monday"
start = 18:00:00
end = 20:30:00
break = 10
place = "Dlouhá 1, Praha"
staff = ["s-ada", "s-ema"]

[activity.club]
kind = "club"
weekday = "thursday"
start = 18:00:00
end = 21:00:00
place = "Dlouhá 1, Praha"
staff = ["s-ada", "s-ema"]

[calendar]
holidays = "none"
"""
CLIENT = """source = "s0"
channel = "email"
invitations = "personal"

[[intake]]
date = 2026-01-05
by = ["s-ada", "s-ema"]
psychotherapy = "yes"
psychiatrist = "yes"
regular-activity = ["job"]
rules-explained = true
letter = 2026-01-05
outcome = "accepted"

[[spell]]
from = 2026-01-05
"""
SESSION = """activity = "group"
date = {date}
start = 18:00:00
end = 20:30:00
place = "Dlouhá 1, Praha"
status = "planned"
staff = ["s-ada", "s-ema"]
"""


def write(root, path, text):
    full = os.path.join(root, path)
    os.makedirs(os.path.dirname(full), mode=0o700, exist_ok=True)
    with open(full, "wb") as out:
        out.write(text if isinstance(text, bytes) else text.encode())


def make(root, clients):
    """Writes the program with clients c-01, c-02 … and three sessions around 2026-11-23."""
    write(root, "program.toml", PROGRAM)
    write(root, "people/.peer-people", "")
    write(root, ".gitignore", "/people/\n")
    for worker, name in (("s-ada", "Adéla Nová"), ("s-ema", "Ema Malá")):
        write(root, f"staff/{worker}.toml", 'role = "consultant"\ncourse = { done = true }\n\n[[spell]]\nfrom = 2026-01-01\n')
        write(root, f"people/{worker}.toml", f'name = "{name}"\n')
    for number in range(1, clients + 1):
        write(root, f"clients/c-{number:02}.toml", CLIENT)
        write(root, f"people/c-{number:02}.toml",
              f'name = "Klient {number:02}"\ncall = "s0"\nemail = "c{number:02}@example.org"\n')
    for day in ("2026-11-16", "2026-11-23", "2026-11-30"):
        write(root, f"sessions/2026/{day}-group.toml", SESSION.format(date=day))


def local_settings(root, **programs):
    """A repository whose local settings call this clone 'office'; a list of words a program."""
    git = pathlib.Path(root, ".git")
    for folder in ("objects", "refs"):
        (git / folder).mkdir(parents=True, exist_ok=True)
    (git / "HEAD").write_text("ref: refs/heads/main\n", encoding="utf-8")
    lines = ["[core]", "repositoryformatversion = 0", "[peer]", "clone = office"]
    lines += [f'{key} = "{word}"' for key, words in programs.items() for word in words]
    (git / "config").write_text("\n".join(lines) + "\n", encoding="utf-8")


def make_to_invite(root, people, delivery="", **programs):
    """A clone 'office' that sends, whose clients are to be invited to the session of 2026-11-23.

    people: id → text of people/ID.toml; who has no e-mail address there wants an SMS. `delivery`:
    lines of [delivery]. `programs`: sendmail and sms, each a list of words.
    """
    contact = 'email = "mosty@example.org"\nphone = "+420700000000"\n'
    write(root, "program.toml", PROGRAM.replace("\n[activity.group]", contact + "\n[activity.group]")
          + f'\n[delivery]\nsender = "office"\n{delivery}')
    for worker in ("s-ada", "s-ema"):
        write(root, f"staff/{worker}.toml",
              'role = "consultant"\ncourse = { done = true }\n\n[[spell]]\nfrom = 2026-01-01\n')
    for client, text in people.items():
        channel = "email" if "email =" in text else "sms"
        write(root, f"clients/{client}.toml",
              CLIENT.replace('channel = "email"', f'channel = "{channel}"'))
        write(root, f"people/{client}.toml", text)
    write(root, "people/.peer-people", "")
    write(root, ".gitignore", "/people/\n")
    write(root, "sessions/2026/2026-11-23-group.toml", SESSION.format(date="2026-11-23"))
    local_settings(root, **programs)


def environment(**more):
    chosen = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8",
              "TZ": "UTC", "PEER_NOW": "2026-11-30T21:00"}
    for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
        if name in os.environ:
            chosen[name] = os.environ[name]
    return chosen | more


def peer(binary, root, *words, timeout=60, **more):
    return subprocess.run([binary, "-C", root, *words], env=environment(**more), text=True,
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout,
                          check=False)


def standing(root):
    """What stands in the tree: each path with its kind, permissions and bytes (links not followed)."""
    seen = {}
    for folder, folders, files in os.walk(root):
        for name in folders + files:
            path = os.path.join(folder, name)
            status = os.lstat(path)
            kind = stat.S_IFMT(status.st_mode)
            what = ""
            if stat.S_ISLNK(status.st_mode):
                what = os.readlink(path)
            elif stat.S_ISREG(status.st_mode) and os.access(path, os.R_OK):
                with open(path, "rb") as source:
                    what = hashlib.sha256(source.read()).hexdigest()
            seen[os.path.relpath(path, root)] = (kind, stat.S_IMODE(status.st_mode), what)
    return seen

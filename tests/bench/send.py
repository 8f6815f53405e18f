"""Invites 1,000 clients with a mail program that does nothing, beside starting it 1,000 times.

    send.py PEER SPAWN_PROGRAMS [--clients N]

Prints the ratio of both times, measured in turn in one run; the bound is 2.0. Ends with 1 above it.
"""
# SPDX-License-Identifier: MIT
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 5
BOUND = 2.0
PROGRAM = """format = 1
name = "Mosty"
language = "cs"
timezone = "Europe/Prague"
email = "mosty@example.org"
phone = "+420700000000"

[activity.group]
kind = "support-group"
title = { cs = "Podpůrná skupina", en = "Support group" }

[delivery]
sender = "office"
sendmail = ["/bin/true"]
"""
SESSION = """activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
place = "Dlouhá 1, Praha"
status = "planned"
staff = ["s-ada", "s-ema"]
"""
CLIENT = """channel = "email"

[[intake]]
date = 2026-01-02
by = ["s-ada"]
psychotherapy = "yes"
psychiatrist = "yes"
regular-activity = ["study"]
rules-explained = true
letter = 2026-01-02
outcome = "accepted"

[[spell]]
from = 2026-01-02
"""


def build(root, clients):
    files = {"program.toml": PROGRAM, "sessions/2026/2026-11-23-group.toml": SESSION}
    for worker in ("ada", "ema"):
        files[f"staff/s-{worker}.toml"] = ('role = "consultant"\ncourse = { done = 2025-01-01 }\n\n'
                                           "[[spell]]\nfrom = 2025-01-01\n")
    for number in range(clients):
        name = f"c-{number:04}"
        files[f"clients/{name}.toml"] = CLIENT
        files[f"people/{name}.toml"] = (f'name = "Alena Říhová {number}"\ncall = "Aleno"\n'
                                        f'email = "{name}@example.org"\n')
    for path, text in files.items():
        file = pathlib.Path(root, path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    subprocess.run(["chmod", "-R", "go=", root], check=True)


def seconds(command, **options):
    start = time.monotonic()
    subprocess.run(command, check=True, **options)
    return time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("peer")
    parser.add_argument("spawn_programs")
    parser.add_argument("--clients", type=int, default=1000)
    arguments = parser.parse_args()
    peer = os.path.abspath(arguments.peer)
    environment = {**os.environ, "PEER_NOW": "2026-11-16T09:00"}
    ratios = []
    with tempfile.TemporaryDirectory() as folder:
        root = os.path.join(folder, "data")
        build(root, arguments.clients)
        subprocess.run([peer, "-C", root, "git", "install", "--as", "office"], check=True,
                       stdout=subprocess.DEVNULL)
        spawned = [os.path.abspath(arguments.spawn_programs), str(arguments.clients), "6000",
                   "/bin/true", "-i", "-f", "mosty@example.org", "--", "c-0000@example.org"]
        for round_number in range(ROUNDS):
            shutil.rmtree(os.path.join(root, "messages"), ignore_errors=True)
            alone = seconds(spawned)
            sending = seconds([peer, "-C", root, "invite", "--send"], env=environment)
            sent = sum(file.read_text().count('state = "sent"')
                       for file in pathlib.Path(root, "messages").rglob("*.toml"))
            if sent != arguments.clients:
                sys.exit(f"{sent} of {arguments.clients} were sent")
            ratios.append(sending / alone)
            print(f"round {round_number + 1}: {arguments.clients} programs {alone:.2f} s, "
                  f"invite --send {sending:.2f} s, ratio {ratios[-1]:.2f}")
    ratio = statistics.median(ratios)
    print(f"median ratio {ratio:.2f} (bound {BOUND})")
    return 0 if ratio <= BOUND else 1


if __name__ == "__main__":
    sys.exit(main())

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

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import sample  # noqa: E402

ROUNDS = 5
BOUND = 2.0


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
        people = {f"c-{number:04}": f'name = "Alena Říhová {number}"\ncall = "Aleno"\n'
                                    f'email = "c-{number:04}@example.org"\n'
                  for number in range(arguments.clients)}
        sample.make_to_invite(root, people, sendmail=["/bin/true"])
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

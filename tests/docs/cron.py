#!/usr/bin/env python3
"""The crontab of peer(1) works.

Each of its commands runs as cron runs it: /bin/sh -c, next to no environment, no terminal. It says
nothing and ends with 0.
SPDX-License-Identifier: MIT
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

DAY = "2026-11-17T08:30"  # nothing is missed or to be called


def prepare(peer, source, folder):
    data = folder / "mosty"
    shutil.copytree(source / "examples" / "mosty", data)
    subprocess.run(["chmod", "-R", "go=", data], check=True)
    subprocess.run(["git", "init", "--quiet", data], check=True)
    subprocess.run([peer, "-C", data, "--quiet", "git", "install", "--as", "office",
                    "--sendmail", "/bin/true", "--sms", "/bin/true"], check=True)
    (folder / "bin").mkdir()
    (folder / "bin" / "peer").symlink_to(peer)
    return data


def cron_works(peer, source, lines):
    good = len(lines) == 2
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        data = prepare(peer, source, folder)
        environment = {"PATH": f"{folder}/bin:/usr/bin:/bin", "SHELL": "/bin/sh",
                       "HOME": "/nonexistent", "LOGNAME": "peer", "PEER_NOW": DAY}
        for line in lines:
            command = line.replace("/srv/mosty", str(data))
            done = subprocess.run(["/bin/sh", "-c", command], env=environment, cwd="/",
                                  stdin=subprocess.DEVNULL, capture_output=True, text=True,
                                  check=False)
            if done.returncode != 0 or done.stdout or done.stderr:
                print(f"{line}: exit {done.returncode}\n{done.stdout}{done.stderr}")
                good = False
        sent = sum(file.read_text().count("at = " + DAY[:10]) for file in data.glob("messages/*/*"))
        print(f"{len(lines)} commands of cron, {sent} times of messages in the ledger")
        return good and sent > 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--peer", required=True)
    parser.add_argument("--maker", required=True)
    parser.add_argument("--source", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    peer = os.path.abspath(arguments.peer)
    lines = subprocess.run([arguments.maker, "cron"], capture_output=True, text=True,
                           check=True).stdout.splitlines()
    return 0 if cron_works(peer, arguments.source, lines) else 1


if __name__ == "__main__":
    sys.exit(main())

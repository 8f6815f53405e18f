"""The pages of all reports that `peer` has, of the example program."""
# SPDX-License-Identifier: MIT
import os
import re
import subprocess

NOW = "2027-01-25T09:00"
CLIENT = "c-4hpz"


def answer(peer, data, arguments, env=()):
    """The words that a command prints, when it succeeds."""
    done = subprocess.run([peer, "-C", data, *arguments], capture_output=True, text=True, check=False,
                          env={"PATH": os.environ["PATH"], "PEER_NOW": NOW, **dict(env)}, timeout=60)
    if done.returncode != 0:
        raise RuntimeError(f"peer {' '.join(arguments)}: exit {done.returncode}: {done.stderr}")
    return done.stdout


def names(peer):
    """All reports that have a page, as `peer --help` lists them."""
    listed = subprocess.run([peer, "--help"], capture_output=True, text=True, check=True).stdout
    found = re.findall(r"(?m)^  report (\w+) ", listed)
    helps = {name: subprocess.run([peer, "report", name, "--help"], capture_output=True, text=True,
                                  check=True).stdout for name in found}
    return {name: text for name, text in helps.items()
            if re.search(r"--format FORMAT +.*html", text) and "--language" in text}


def commands(peer, options=()):
    """The command of each report, by its name."""
    made = {}
    for name, text in names(peer).items():
        command = ["report", name]
        if re.search(rf"(?m)^usage: peer report {name} .*CLIENT", text):
            command.append(CLIENT)
        if "--quarter" in text:
            command += ["--from", "2026-11-01", "--until", "2027-01-31"]
        made[name] = [*command, "--format", "html", *options]
    return made

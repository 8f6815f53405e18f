"""What the packages of Debian bring that a file names: these, what they depend on, and what every Debian has."""
# SPDX-License-Identifier: MIT
import collections
import dataclasses
import os
import pathlib
import re
import subprocess

from tree import CannotTell

FIELDS = ("Package", "db:Status-Status", "Essential", "Priority", "Pre-Depends", "Depends", "Provides")
LISTS = "/var/lib/dpkg/info"
ALTERNATIVES = "/etc/alternatives"
PROGRAM = re.compile(r"^(?:/usr)?/(s?bin/[^/\n]+)$", re.MULTILINE)
MODULE = re.compile(r"^/usr/lib/python3/dist-packages/([A-Za-z]\w*)", re.MULTILINE)


@dataclasses.dataclass
class Installed:
    programs: set  # names, and `bin/name` or `sbin/name` for who gives a path
    modules: set   # of Python


def names(field):
    """The packages of a field like `a (>= 1), b | c:any`."""
    return re.findall(r"(?:^|[,|])\s*([a-z0-9][a-z0-9.+-]+)", field)


def packages():
    """The fields of each installed package by its name."""
    form = "\t".join(f"${{{field}}}" for field in FIELDS) + "\n"
    try:
        told = subprocess.run(["dpkg-query", "-W", "-f", form], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError) as why:
        raise CannotTell(f"only Debian knows which package brings a program ({why})") from why
    rows = (dict(zip(FIELDS, line.split("\t"))) for line in told.stdout.splitlines())
    return {row["Package"]: row for row in rows if row["db:Status-Status"] == "installed"}


def closure(known, wanted):
    """The wanted packages and all that they depend on."""
    providers = collections.defaultdict(list)
    for name, row in known.items():
        for virtual in (name, *names(row["Provides"])):
            providers[virtual].append(name)
    found, ahead = set(), list(wanted)
    while ahead:
        for name in providers[ahead.pop()]:
            if name not in found:
                found.add(name)
                ahead += names(known[name]["Pre-Depends"]) + names(known[name]["Depends"])
    return found


def brought_by(wanted):
    """What the wanted packages bring, as this machine has them."""
    known = packages()
    if missing := [name for name in wanted if name not in known]:
        raise CannotTell("not installed: " + " ".join(missing))
    always = [name for name, row in known.items() if row["Essential"] == "yes" or row["Priority"] == "required"]
    there = closure(known, [*wanted, *always])
    paths, modules = set(), set()
    for file in pathlib.Path(LISTS).glob("*.list"):
        if file.stem.split(":")[0] in there:
            text = file.read_text(encoding="utf-8", errors="replace")
            paths.update(PROGRAM.findall(text))
            modules.update(MODULE.findall(text))
    for name in os.listdir(ALTERNATIVES) if os.path.isdir(ALTERNATIVES) else ():
        target = os.path.realpath(f"{ALTERNATIVES}/{name}").removeprefix("/usr").removeprefix("/")
        if target in paths:
            paths |= {f"bin/{name}", f"sbin/{name}"}
    return Installed(paths | {path.split("/")[1] for path in paths}, modules)

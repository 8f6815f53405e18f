"""A copy of the example that sends through a given program, peer run upon it, its ledger."""
# SPDX-License-Identifier: MIT
import pathlib
import re
import shutil
import subprocess
import tomllib

ZONE = "Europe/Prague"
SENDER = "mosty@example.org"
# Who of the example gets an invitation by e-mail when everybody who has an address is asked for it.
BY_EMAIL = {
    "c-2vgx": "bara.z@example.org",
    "c-4hpz": "alena.rihova@example.org",
    "c-7k3f": "zofie@example.org",
    "c-f8rk": "jirka.h@example.org",
    "c-t8fw": "simon.bartos@example.org",
}


class Failure(Exception):
    """What was found, and what should have been."""


def demand(condition, what):
    if not condition:
        raise Failure(what)


def same(what, got, wanted):
    demand(got == wanted, f"{what}: {got!r}\n  instead of {wanted!r}")


class Program:
    """The example in a folder of its own; this clone sends by `sendmail`, an argument list."""

    def __init__(self, peer, example, folder, sendmail, time_limit=60):
        self.peer = peer
        self.root = pathlib.Path(folder)
        shutil.copytree(example, self.root)
        subprocess.run(["chmod", "-R", "go=,u+w", self.root], check=True)
        # What is told of is planned by the tests; nothing of the example's own is still open.
        self.edit("program.toml", r"(?m)^\[delivery\]$", f"[delivery]\ntime-limit = {time_limit}")
        self.environment = {"PATH": "/usr/bin:/bin", "HOME": str(self.root), "TZ": "UTC"}
        subprocess.run(["git", "init", "--quiet", self.root], check=True, env=self.environment)
        self.do("2027-01-28T22:00", "git", "install", "--as", "office")
        for word in sendmail:
            subprocess.run(["git", "-C", self.root, "config", "--local", "--add", "peer.sendmail", word],
                           check=True, env=self.environment)
        for client in ("c-7k3f", "c-t8fw"):
            self.do("2027-01-28T22:00", "client", "set", client, "channel=email")

    def edit(self, path, pattern, text):
        file = self.root / path
        edited, count = re.subn(pattern, lambda _: text, file.read_text("utf-8"))
        same(f"places to edit in {path}", count, 1)
        file.write_text(edited, "utf-8")

    def run(self, now, *words):
        return subprocess.run([self.peer, "-C", self.root, *words], encoding="utf-8", timeout=60,
                              env=dict(self.environment, PEER_NOW=now), stdin=subprocess.DEVNULL,
                              capture_output=True, check=False)

    def do(self, now, *words, status=0):
        """stdout and stderr of a command that must end so."""
        done = self.run(now, *words)
        demand(done.returncode == status, f"'peer {' '.join(words)}' ended with {done.returncode} "
               f"instead of {status}:\n{done.stdout}{done.stderr}")
        return done.stdout, done.stderr

    def plan(self, now, day):
        """A session of the group that nobody has been told of."""
        self.do(now, "session", "plan", "group", "--on", day)
        return f"{day}-group"

    def person(self, client):
        with open(self.root / f"people/{client}.toml", "rb") as file:
            return tomllib.load(file)

    def people(self):
        return {file.stem: self.person(file.stem) for file in self.root.glob("people/*.toml")}

    def claims(self, session, kind=None):
        """What the ledger says was told of `session`, in order; each claim has its `states`."""
        found = []
        for file in sorted(self.root.glob("messages/**/*.toml")):
            with open(file, "rb") as source:
                run = tomllib.load(source)
            for number, claim in enumerate(run.get("message", []), start=1):
                claim["states"] = [outcome["state"] for outcome in run.get("outcome", [])
                                   if outcome["of"] == number]
                if session in claim["sessions"] and kind in (None, claim["kind"]):
                    found.append(claim)
        return sorted(found, key=lambda claim: claim["at"])

    def fates(self, session, kind="invite"):
        """Each client with the states of their claims; [] is a claim whose end nobody knows."""
        fates = {}
        for claim in self.claims(session, kind):
            fates.setdefault(claim["to"], []).append(claim["states"])
        return fates


def demand_ids_only(stderr, program):
    """cron's words name people by their ids."""
    demand("@" not in stderr, f"an address on stderr:\n{stderr}")
    for person in program.people().values():
        demand(person["name"] not in stderr, f"a name on stderr:\n{stderr}")
    for line in stderr.splitlines():
        demand(line.startswith("peer: "), f"not peer's line on stderr: {line!r}")

#!/usr/bin/python3
"""How `peer invite --send` calls the mail program, from wherever cron may start it.

    sendmail_call.py PEER EXAMPLE

A recorder in the place of sendmail must get exactly the arguments, the message and nothing else,
whatever the environment, the folder, the umask and the open descriptors are; and never an address
that it could take for an option.
"""
# SPDX-License-Identifier: MIT
import json
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile

import letter
from program import BY_EMAIL, SENDER, Failure, Program, demand, same

PLANNED, NOW, SESSION_DAY = "2027-07-09T08:00", "2027-07-09T09:00", "2027-07-12"
# By hand in people/: nothing of these is an address that a mail program may be given.
HOSTILE = ["-oQ/tmp/x@example.org", "-C/etc/passwd", "--@example.org", "-@example.org",
           "a@example.org\\nBcc: e@example.org", "a@example.org,e@example.org", "a b@example.org",
           "<a@example.org>", "|sh@example.org", "a@-example.org", ""]


class Recorded:
    """A program whose sendmail is the recorder."""

    def __init__(self, peer, example, folder):
        self.folder = pathlib.Path(folder)
        (self.folder / "records").mkdir()
        recorder = self.folder / "recorder.py"
        shutil.copy(pathlib.Path(__file__).with_name("recorder.py"), recorder)
        recorder.chmod(0o755)
        self.program = Program(peer, example, self.folder / "program", [str(recorder)])
        self.session = self.program.plan(PLANNED, SESSION_DAY)

    def calls(self):
        """By receiver; nobody's is called twice."""
        calls = {}
        for file in self.folder.glob("records/*.json"):
            call = json.loads(file.read_text("utf-8"))
            receiver = call["arguments"][-1]
            demand(receiver not in calls, f"two calls for {receiver}")
            calls[receiver] = call
        return calls

    def demand_calls(self, clients):
        calls = self.calls()
        same("receivers", sorted(calls), sorted(BY_EMAIL[client] for client in clients))
        claims = {claim["to"]: claim for claim in self.program.claims(self.session)}
        for client in clients:
            call = calls[BY_EMAIL[client]]
            same("arguments", call["arguments"], ["-i", "-f", SENDER, "--", BY_EMAIL[client]])
            same("descriptors", call["descriptors"], [0, 1, 2])
            message = letter.parsed(call["message"].encode())
            same("To", [address for _, address in letter.addresses(message["To"])],
                 [BY_EMAIL[client]])
            same("Message-ID", message["Message-ID"], f"<{claims[client]['token']}@example.org>")
            same("outcome", claims[client]["states"], ["sent"])
            demand(call["message"].endswith("\n"), "the message does not end with a line end")
        return calls.values()

    def start(self, words, **more):
        """peer, started as `words` say."""
        invite = [self.program.peer, "-C", self.program.root, "--now", NOW, "invite", "--send"]
        return subprocess.run([*words, *invite], timeout=60, check=False, **more)


def demand_silent(done):
    same("exit status, stdout and stderr", (done.returncode, done.stdout, done.stderr),
         (0, b"", b""))


def as_from_a_shell(recorded):
    demand_silent(recorded.start([], capture_output=True, stdin=subprocess.DEVNULL))
    recorded.demand_calls(BY_EMAIL)


def without_environment(recorded):
    demand_silent(recorded.start(["env", "-i"], capture_output=True, stdin=subprocess.DEVNULL))
    for call in recorded.demand_calls(BY_EMAIL):
        # Python adds one of its own.
        same("environment", set(call["environment"]) - {"LC_CTYPE"}, set())


def without_terminal(recorded):
    demand_silent(recorded.start(["setsid", "--wait"], capture_output=True, cwd="/",
                                 stdin=subprocess.DEVNULL))
    for call in recorded.demand_calls(BY_EMAIL):
        same("folder and terminal", (call["folder"], call["terminal"]), ("/", False))


def without_streams(recorded):
    done = recorded.start(["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh"])
    same("exit status", done.returncode, 0)
    recorded.demand_calls(BY_EMAIL)


def with_more_descriptors(recorded):
    """As `flock` leaves one: a mail program that lives on must not keep somebody's lock."""
    demand_silent(recorded.start(["sh", "-c", 'exec 7</dev/null 9>/dev/null; exec "$@"', "sh"],
                                 capture_output=True, stdin=subprocess.DEVNULL))
    recorded.demand_calls(BY_EMAIL)


def with_umask(mask):
    def run(recorded):
        demand_silent(recorded.start(["sh", "-c", f'umask {mask}; exec "$@"', "sh"],
                                     capture_output=True, stdin=subprocess.DEVNULL))
        recorded.demand_calls(BY_EMAIL)
        ledger = [*recorded.program.root.glob("messages/2027/2027-07-09-*.toml")]
        same("files of the run", len(ledger), 1)
        modes = [stat.S_IMODE(path.stat().st_mode) for path in (ledger[0], ledger[0].parent)]
        same("modes", modes, [0o600, 0o700])
    return run


def with_address(address):
    def run(recorded):
        recorded.program.edit("people/c-4hpz.toml", "(?m)^email = .*$", f'email = "{address}"')
        done = recorded.start([], capture_output=True, stdin=subprocess.DEVNULL)
        others = [client for client in BY_EMAIL if client != "c-4hpz"]
        recorded.demand_calls(others)
        same("exit status", done.returncode, 1)
        err = done.stderr.decode()
        demand("c-4hpz" in err, f"stderr does not say whom nothing was sent to:\n{err}")
        demand(address not in err or not address, f"stderr tells the address:\n{err}")
        demand("example.org" not in err, f"stderr tells the address:\n{err}")
        same("claims", [claim for claim in recorded.program.claims(recorded.session)
                        if claim["to"] == "c-4hpz"], [])
    return run


def cases():
    yield "from a shell", as_from_a_shell
    yield "empty environment", without_environment
    yield "no terminal, from /", without_terminal
    yield "standard streams closed", without_streams
    yield "more descriptors open", with_more_descriptors
    for mask in ("000", "077"):
        yield f"umask {mask}", with_umask(mask)
    for address in HOSTILE:
        yield f"address '{address}'", with_address(address)


def main():
    failed = 0
    for name, run in cases():
        with tempfile.TemporaryDirectory(prefix="peer-sendmail-") as folder:
            try:
                run(Recorded(*sys.argv[1:3], folder))
                print(f"{name}: as wanted", flush=True)
            except Failure as failure:
                failed += 1
                print(f"{name}: FAILED: {failure}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
